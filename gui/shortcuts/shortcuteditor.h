// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shortcuts/shortcuts.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace Layerwright {

class KeysField;
class NoteLabel;

/// The two keys of one action, to be pressed anew. Whose they are by now is said at once, and they are taken
/// from there only when that is asked for.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutEditor(Shortcuts *shortcuts, QWidget *parent = nullptr);

    /// Null for none.
    void setAction(const ActionRow *row);
    /// What was pressed counts as far as it is free, without the pause that tells that no more is pressed.
    void endPressing();
    void takeFocus();

signals:
    /// The keyboard may go back to where the action was chosen.
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Keys that the action would have, and those of them that are new.
    struct Proposal
    {
        Shortcuts::Keys all;
        Shortcuts::Keys added;
    };

    void setUpLayout();
    QWidget *makeKeysRow();
    void connectField(int place);
    void onPressed(int place, const QKeySequence &keys);
    void propose(const Proposal &proposal);
    void settle();
    bool isFree() const;
    void take();
    void giveUp();
    void showKeys();
    void showRivals();
    void dimWords();
    QString rivalWords(const ActionRow &rival) const;

    Shortcuts *m_shortcuts;
    const ActionRow *m_row = nullptr;
    std::optional<Proposal> m_proposal;
    QLabel *m_name;
    QLabel *m_words;
    std::array<KeysField *, 2> m_fields;
    QPushButton *m_reset;
    NoteLabel *m_note;
    QPushButton *m_take;
    QPushButton *m_keep;
};

} // namespace Layerwright
