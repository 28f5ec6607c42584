// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetlist.h"

#include "gui/presets/presetwording.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

PresetList::PresetList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

static QList<PresetKey> keysOf(const PresetBoard &board)
{
    QList<PresetKey> keys;
    for (const PresetGroup &group : board.groups)
        for (const PresetChoice &choice : group.choices)
            keys.append({group.name, choice.preset.name + u'\n' + choice.preset.displayName, choice.isOwn});
    return keys;
}

void PresetList::setBoard(const PresetBoard &board)
{
    m_board = board;
    if (const QList<PresetKey> keys = keysOf(board); keys != m_keys) {
        m_keys = keys;
        rebuild();
    }
    refresh();
}

void PresetList::rebuild()
{
    for (const Section &section : std::as_const(m_sections))
        delete section.widget;
    m_sections.clear();
    m_rows.clear();
    for (const PresetGroup &group : std::as_const(m_board.groups))
        addSection(group);
    setSearch(m_search);
}

void PresetList::addSection(const PresetGroup &group)
{
    auto *section = new QWidget;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (!m_sections.isEmpty()) {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setForegroundRole(QPalette::Mid);
        line->setFixedHeight(1);
        layout->addWidget(line);
        layout->addSpacing(8);
    }
    auto *heading = new QLabel(group.name);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(8, 0, 8, 2);
    layout->addWidget(heading);
    m_layout->addWidget(section);
    m_sections.append({group.name, section});
    const auto look = group.isSwitch() ? PresetRow::Look::Switch : PresetRow::Look::Radio;
    for (const PresetChoice &choice : group.choices)
        addRow({group.name, choice.preset.name, choice.isOwn}, look, choice.preset.displayName, layout);
    if (!group.isSwitch())
        addRow({group.name, {}}, look, tr("None"), layout);
}

void PresetList::addRow(const PresetKey &key, PresetRow::Look look, const QString &text, QVBoxLayout *layout)
{
    auto *row = new PresetRow(key, look, text);
    layout->addWidget(row);
    m_rows.append(row);
    connect(row, &PresetRow::clicked, this, [this, row](PresetRow::Part part) { emit chosen(row, part); });
    connect(row, &PresetRow::menuRequested, this,
            [this, row](const QPoint &position) { emit menuRequested(row, position); });
    connect(row, &PresetRow::pointedAtChanged, this, &PresetList::pointedAtChanged);
    connect(row, &PresetRow::stepped, this, [this, row](int by) { step(row, by); });
    connect(row, &PresetRow::escaped, this, &PresetList::escaped);
}

void PresetList::refresh()
{
    for (PresetRow *row : std::as_const(m_rows)) {
        const PresetGroup *group = groupOf(*row);
        const PresetChange *change = changeOf(*row, PresetRow::Part::Choice);
        if (!group || !change)
            continue;
        if (const PresetChoice *choice = presetChoiceOf(*row)) {
            row->setCanBeSetAgain(choice->isOn() && !choice->isHeld && !choice->applying.edits.isEmpty());
            const QString line = PresetWording::line(*choice);
            row->setState(choice->isOn(), choice->isOwn ? tr("Yours · %1").arg(line) : line,
                          PresetWording::toolTip(*choice, *change));
        } else {
            row->setState(!group->isAnyOn(), PresetWording::noneLine(*group),
                          change->refusal.isEmpty() ? PresetWording::loss(*change) : change->refusal);
        }
    }
}

int PresetList::setSearch(const QString &words)
{
    m_search = words;
    int found = 0;
    for (const Section &section : std::as_const(m_sections)) {
        const auto group = std::ranges::find(m_board.groups, section.group, &PresetGroup::name);
        const auto matches = [&](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
        const bool isFound =
            group != m_board.groups.end() &&
            (matches(group->name) || std::ranges::any_of(group->choices, [&](const PresetChoice &choice) {
                 return matches(choice.preset.displayName) || matches(choice.preset.name);
             }));
        section.widget->setVisible(isFound);
        found += isFound ? 1 : 0;
    }
    return found;
}

void PresetList::step(const PresetRow *from, int by)
{
    qsizetype i = m_rows.indexOf(from) + by;
    while (i >= 0 && i < m_rows.size() && !m_rows[i]->isVisible())
        i += by;
    if (i >= 0 && i < m_rows.size())
        m_rows[i]->button()->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

const PresetRow *PresetList::pointedAt() const
{
    const auto hovered = std::ranges::find_if(m_rows, &PresetRow::isHovered);
    const auto row =
        hovered != m_rows.end() ? hovered : std::ranges::find_if(m_rows, &PresetRow::isPointedAt);
    return row == m_rows.end() ? nullptr : *row;
}

const PresetGroup *PresetList::groupOf(const PresetRow &row) const
{
    const auto group = std::ranges::find(m_board.groups, row.key().group, &PresetGroup::name);
    return group == m_board.groups.end() ? nullptr : &*group;
}

const PresetChoice *PresetList::presetChoiceOf(const PresetRow &row) const
{
    const PresetGroup *group = groupOf(row);
    if (!group || row.key().name.isEmpty())
        return nullptr;
    const auto choice = std::ranges::find_if(group->choices, [&row](const PresetChoice &candidate) {
        return candidate.preset.name == row.key().name && candidate.isOwn == row.key().isOwn;
    });
    return choice == group->choices.end() ? nullptr : &*choice;
}

std::optional<Preset> PresetList::presetOf(const PresetRow &row) const
{
    const PresetChoice *choice = presetChoiceOf(row);
    return choice ? std::optional(choice->preset) : std::nullopt;
}

PresetKey PresetList::choiceOf(const PresetRow &row, PresetRow::Part part) const
{
    const PresetGroup *group = groupOf(row);
    const PresetChoice *choice = presetChoiceOf(row);
    const bool isOff =
        part == PresetRow::Part::Choice && group && group->isSwitch() && choice && choice->isOn();
    return {row.key().group, isOff ? QString() : row.key().name, row.key().isOwn};
}

const PresetChange *PresetList::changeOf(const PresetRow &row, PresetRow::Part part) const
{
    const PresetGroup *group = groupOf(row);
    if (!group)
        return nullptr;
    if (choiceOf(row, part).name.isEmpty())
        return &group->takingBack;
    const PresetChoice *choice = presetChoiceOf(row);
    return choice ? &choice->applying : nullptr;
}

QString PresetList::titleOf(const PresetRow &row, PresetRow::Part part) const
{
    const PresetChoice *choice = presetChoiceOf(row);
    if (!choice)
        return PresetWording::stepName(row.key().group, tr("None"));
    const QString name = choice->preset.displayName;
    return PresetWording::stepName(row.key().group,
                                   choiceOf(row, part).name.isEmpty() ? tr("%1 off").arg(name) : name);
}

} // namespace Layerwright
