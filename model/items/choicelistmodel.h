// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QIcon>

namespace Layerwright {

/// Something that one chooses by typing a part of its name.
struct Choice
{
    /// What is second is shown only where nothing fits that is first, and a letter begins what is typed.
    enum class Turn { Any, First, Second };

    QString text;
    QString detail = {}; ///< where it belongs; words that are not in the text may be in here
    QString alias = {};  ///< another name that it is found by; not shown
    QString note = {};   ///< said beside it, and not searched
    QIcon icon = {};
    bool isEnabled = true;
    int recency = 0; ///< of what was chosen before: the higher, the later
    Turn turn = Turn::Any;
};

/// The choices that fit what is typed, the best first. Each word that is typed is a beginning, the initials
/// or a part of words of a choice, in any order. Nothing typed: all, what was chosen before first.
class ChoiceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString
        NoteRole,                  ///< QString
        LettersRole,               ///< QList<int>: of the text, that were typed
        DetailLettersRole,         ///< QList<int>
        NumberRole,                ///< int: which of the choices
    };

    using QAbstractListModel::QAbstractListModel;

    /// What is typed stays.
    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    void setTyped(const QString &typed);
    const QString &typed() const { return m_typed; }
    /// Something that is first in turn is shown.
    bool hasFirst() const { return m_hasFirst; }
    /// The first row that can be chosen; -1 where there is none.
    int firstEnabledRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Shown
    {
        int number = 0;
        int score = 0;
        QList<int> letters;
        QList<int> detailLetters;
    };

    QList<Shown> find() const;
    void refresh();

    QList<Choice> m_choices;
    QString m_typed;
    QList<Shown> m_shown;
    bool m_hasFirst = false;
};

} // namespace Layerwright
