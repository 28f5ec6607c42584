// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcuteditor.h"

#include "gui/addlayer/notelabel.h"
#include "gui/mainwindow/menus.h"
#include "gui/shortcuts/keysfield.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

ShortcutEditor::ShortcutEditor(Shortcuts *shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_name(new QLabel)
    , m_words(new QLabel)
    , m_fields{new KeysField(tr("Shortcut")), new KeysField(tr("Second shortcut"))}
    , m_reset(new QPushButton(tr("&Reset")))
    , m_note(new NoteLabel(
          tr("Press the keys in a field. Backspace takes a shortcut away, Escape leaves it as it is.")))
    , m_take(new QPushButton(tr("&Take It Over")))
    , m_keep(new QPushButton(tr("&Keep as It Is")))
{
    setUpLayout();
    for (int place = 0; place < int(m_fields.size()); ++place)
        connectField(place);
    m_take->setObjectName("takeOver"_L1);
    m_keep->setObjectName("keep"_L1);
    m_reset->setObjectName("reset"_L1);
    for (QPushButton *button : {m_take, m_keep, m_reset})
        button->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &ShortcutEditor::take);
    connect(m_keep, &QPushButton::clicked, this, &ShortcutEditor::giveUp);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const Shortcuts::Keys keys = Shortcuts::initialKeys(*m_row);
        propose({keys, keys});
        settle();
    });
    connect(shortcuts, &Shortcuts::changed, this, &ShortcutEditor::showKeys);
    setAction(nullptr);
}

void ShortcutEditor::setUpLayout()
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel *label : {m_name, m_words})
        label->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_note->setMinimumHeight(m_take->sizeHint().height());
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    dimWords();
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name);
    head->addWidget(m_words, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_take);
    foot->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(makeKeysRow());
    layout->addLayout(foot);
}

QWidget *ShortcutEditor::makeKeysRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::array<QString, 2> names{tr("&Shortcut:"), tr("&or:")};
    QWidget *last = nullptr;
    for (size_t place = 0; place < m_fields.size(); ++place) {
        auto *label = new QLabel(names[place]);
        label->setBuddy(m_fields[place]);
        auto *none = new QToolButton;
        none->setIcon(icon("close"_L1));
        none->setAutoRaise(true);
        none->setToolTip(tr("No keys"));
        none->setAccessibleName(tr("No keys for: %1").arg(m_fields[place]->accessibleName()));
        connect(none, &QToolButton::clicked, this, [this, place] {
            onPressed(int(place), {});
            settle();
        });
        layout->addWidget(label);
        layout->addWidget(m_fields[place], 1);
        layout->addWidget(none);
        layout->addSpacing(8);
        if (last)
            setTabOrder(last, m_fields[place]);
        setTabOrder(m_fields[place], none);
        last = none;
    }
    layout->addWidget(m_reset);
    return row;
}

void ShortcutEditor::connectField(int place)
{
    KeysField *field = m_fields[size_t(place)];
    connect(field, &KeysField::pressed, this,
            [this, place](const QKeySequence &keys) { onPressed(place, keys); });
    connect(field, &KeysField::editingFinished, this, &ShortcutEditor::settle);
    connect(field, &KeysField::givenUp, this, &ShortcutEditor::giveUp);
}

void ShortcutEditor::setAction(const ActionRow *row)
{
    endPressing();
    m_row = row;
    setEnabled(row);
    m_name->setText(row ? Actions::title(*row) : tr("No command is selected"));
    m_words->setText(row && *row->toolTip ? Actions::tr(row->toolTip) : QString());
    showKeys();
}

void ShortcutEditor::takeFocus()
{
    m_fields[0]->setFocus(Qt::OtherFocusReason);
}

void ShortcutEditor::onPressed(int place, const QKeySequence &keys)
{
    if (!m_row)
        return;
    Shortcuts::Keys all = m_shortcuts->keys(*m_row);
    all.resize(std::max<qsizetype>(all.size(), place + 1));
    all[place] = {};
    all.removeAll(keys);
    all.insert(std::min<qsizetype>(place, all.size()), keys);
    all.removeAll(QKeySequence());
    propose({all, {keys}});
}

void ShortcutEditor::propose(const Proposal &proposal)
{
    m_proposal = proposal;
    showRivals();
}

/// What was pressed is complete: it counts, or a question waits for its answer.
void ShortcutEditor::settle()
{
    if (m_proposal && !isFree())
        m_keep->setFocus(Qt::OtherFocusReason);
    else if (m_proposal)
        take();
    else if (m_fields[0]->hasFocus() || m_fields[1]->hasFocus()) // not where Tab led on
        emit finished();
}

bool ShortcutEditor::isFree() const
{
    return m_shortcuts->rivals(*m_row, m_proposal->added).isEmpty();
}

void ShortcutEditor::endPressing()
{
    if (m_proposal && isFree())
        m_shortcuts->setKeys(*m_row, Shortcuts::Keys(m_proposal->all));
}

void ShortcutEditor::take()
{
    m_shortcuts->setKeys(*m_row, Shortcuts::Keys(m_proposal->all)); // which ends the proposal
    emit finished();
}

void ShortcutEditor::giveUp()
{
    showKeys();
    emit finished();
}

void ShortcutEditor::showKeys()
{
    m_proposal.reset();
    const Shortcuts::Keys keys = m_row ? m_shortcuts->keys(*m_row) : Shortcuts::Keys();
    for (size_t place = 0; place < m_fields.size(); ++place)
        m_fields[place]->show(keys.value(qsizetype(place)));
    m_reset->setEnabled(m_row && m_shortcuts->isChanged(*m_row));
    showRivals();
}

void ShortcutEditor::showRivals()
{
    QStringList words;
    if (m_proposal)
        for (const ActionRow *rival : m_shortcuts->rivals(*m_row, m_proposal->added))
            words.append(rivalWords(*rival));
    if (words.isEmpty())
        m_note->show({});
    else
        m_note->say(words.join(u' '), Severity::Warning);
    m_take->setVisible(!words.isEmpty());
    m_keep->setVisible(!words.isEmpty());
}

QString ShortcutEditor::rivalWords(const ActionRow &rival) const
{
    const QString name = Actions::title(rival);
    const QString menu = Menus::path(rival.menu);
    for (const QKeySequence &mine : m_proposal->added) {
        for (const QKeySequence &theirs : m_shortcuts->keys(rival)) {
            if (mine == theirs)
                return tr("%1 is the shortcut of “%2” in %3.").arg(inWords({mine}), name, menu);
            if (Shortcuts::overlap(mine, theirs))
                return tr("%1 would be in the way of %2, the shortcut of “%3” in %4.")
                    .arg(inWords({mine}), inWords({theirs}), name, menu);
        }
    }
    return {};
}

void ShortcutEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dimWords();
}

void ShortcutEditor::dimWords()
{
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, colorsOf(dim).dim);
    m_words->setPalette(dim);
}

} // namespace Layerwright
