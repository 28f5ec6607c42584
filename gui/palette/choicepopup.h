// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/choicelistmodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

namespace Layerwright {

/// A field over the top of a window, with what fits the words that are typed in it below. Return chooses,
/// Escape gives up; either way the keyboard is back where it was before anything else happens.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    /// What is chosen from, for eyes and ears.
    struct Words
    {
        QString name;        ///< of the field: "Command"
        QString placeholder; ///< in the field while it is empty
        QString listName;
        QString nothing; ///< where nothing fits: "No command is like “%1”."
    };

    explicit ChoicePopup(QMainWindow *window);

    void open(const Words &words, const QList<Choice> &choices);
    /// There are others now; what is typed stays.
    void setChoices(const QList<Choice> &choices);
    void giveUp();

    const ChoiceListModel *model() const { return m_model; }
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

signals:
    void typed();
    /// Which of the choices.
    void chosen(int number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void search(const QString &text);
    void showFound();
    void select(int row);
    void step(int rows);
    void choose(const QModelIndex &index);
    void tellReader() const;
    void dismiss(bool givesBack);
    bool handleKey(int key);
    void onFocusChanged(const QWidget *now);
    void place();
    void applyColors();

    QMainWindow *m_window;
    ChoiceListModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QString m_nothingText;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace Layerwright
