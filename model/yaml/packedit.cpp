// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/packedit.h"

#include "model/yaml/scalartext.h"
#include "model/yaml/yamledit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackEdit)
};

/// A text and what was done to it so far.
class Draft
{
public:
    Draft(const QByteArray &text, PackField field, const QStringList &made)
        : m_before(text)
        , m_place(placeOf(field))
        , m_made(made)
    {
    }

    Result<void> begin();
    const PackFieldPlace &place() const { return m_place; }
    YamlNode node() const { return m_tree.find(m_place.yamlPath()); }
    Result<void> setText(const YamlPath &path, const QString &value);
    Result<void> setCell(int row, int column, const QString &value);
    Result<void> rename(int row, const QString &key);
    Result<void> remove(const YamlNode &node);
    PackEdit result() const;
    YamlPath pathTo(const QList<YamlStep> &more) const;

private:
    Result<void> take(const YamlEdits &edits);

    QByteArray m_before;
    const PackFieldPlace &m_place;
    QStringList m_made;
    YamlTree m_tree;
    QList<QList<TextEdit>> m_steps;
};

} // namespace

static QString dotted(const QStringList &path, qsizetype length)
{
    return path.first(length).join(u'.');
}

Result<void> Draft::begin()
{
    const Result<YamlTree> tree = YamlTree::parse(m_before);
    if (!tree)
        return tl::unexpected(tree.error());
    m_tree = *tree;
    const Result<PackSettings> settings = PackSettings::read(m_before);
    if (!settings)
        return tl::unexpected(settings.error());
    if (const QString &obstacle = (*settings)[m_place.field].obstacle; !obstacle.isEmpty())
        return failure(obstacle);
    return {};
}

Result<void> Draft::take(const YamlEdits &edits)
{
    if (!edits)
        return tl::unexpected(edits.error());
    if (edits->isEmpty())
        return {};
    m_steps.append(*edits);
    const Result<YamlTree> tree = YamlTree::parse(applied(m_tree.text(), *edits));
    if (!tree)
        return tl::unexpected(tree.error());
    m_tree = *tree;
    return {};
}

/// Remembers which of the maps on the way come with it.
Result<void> Draft::setText(const YamlPath &path, const QString &value)
{
    QStringList made;
    if (!m_tree.root())
        made.append(QString()); // the document itself
    for (qsizetype length = 1; length < m_place.path.size(); ++length) {
        PackFieldPlace above{m_place.field, m_place.shape, m_place.path.first(length), {}};
        if (!m_tree.find(above.yamlPath()))
            made.append(dotted(m_place.path, length));
    }
    const YamlNode now = m_tree.find(path);
    const bool wantsQuotes =
        m_place.field == PackField::InstallPriority && !value.contains("{{"_L1) && !now.isQuoted();
    const Result<void> taken =
        take(wantsQuotes ? Layerwright::setValue(m_tree, path, doubleQuoted(value.toUtf8()))
                         : Layerwright::setText(m_tree, path, value));
    if (taken)
        m_made += made;
    return taken;
}

YamlPath Draft::pathTo(const QList<YamlStep> &more) const
{
    QList<YamlStep> steps;
    for (const QString &key : m_place.path)
        steps.append({key, -1, {}});
    return YamlPath::fromSteps(steps + more);
}

Result<void> Draft::setCell(int row, int column, const QString &value)
{
    const QString &key = m_place.keys[column];
    const YamlNode cell = node().at(row)[key.toUtf8()];
    if (value.isEmpty())
        return cell ? take(removeNode(m_tree, YamlPath::fromSteps(YamlTree::pathOf(cell)))) : Result<void>();
    return setText(pathTo({{{}, row, {}}, {key, -1, {}}}), value);
}

Result<void> Draft::rename(int row, const QString &key)
{
    return take(renameKey(m_tree, YamlPath::fromSteps(YamlTree::pathOf(node().at(row))), key));
}

/// The highest node that would be left empty goes: the field's own, and the maps that came for its sake.
Result<void> Draft::remove(const YamlNode &node)
{
    YamlNode top = node;
    for (qsizetype length = m_place.path.size(); top.parent().parent() && top.parent().count() == 1;) {
        const bool isRow = top.parent() == m_tree.find(m_place.yamlPath());
        if (!isRow && !m_made.contains(dotted(m_place.path, --length)))
            break;
        top = top.parent();
    }
    const QList<YamlStep> path = YamlTree::pathOf(top);
    const bool isAll = path.size() == 1 && top.parent().count() == 1 && m_made.contains(QString());
    if (isAll)
        m_made.clear();
    const Result<void> taken =
        take(isAll ? removeRoot(m_tree) : removeNode(m_tree, YamlPath::fromSteps(path)));
    for (qsizetype length = path.size(); taken && length < m_place.path.size(); ++length)
        m_made.removeAll(dotted(m_place.path, length));
    return taken;
}

PackEdit Draft::result() const
{
    QStringList made = m_made;
    made.removeDuplicates();
    if (m_steps.size() == 1)
        return {m_steps.first(), made};
    return {smallestEdit(m_before, m_tree.text()), made};
}

static Result<PackEdit> resultOf(const Result<void> &done, const Draft &draft)
{
    return done ? Result<PackEdit>(draft.result()) : tl::unexpected(done.error());
}

Result<PackEdit> setPackText(const QByteArray &text, PackField field, const QString &value,
                             const QStringList &made)
{
    Q_ASSERT(placeOf(field).shape == PackShape::Text);
    Draft draft(text, field, made);
    if (const auto begun = draft.begin(); !begun)
        return tl::unexpected(begun.error());
    if (!value.isEmpty())
        return resultOf(draft.setText(draft.place().yamlPath(), value), draft);
    return draft.node() ? resultOf(draft.remove(draft.node()), draft) : draft.result();
}

static Result<void> setMapRow(Draft &draft, int row, const QStringList &cells)
{
    const YamlNode map = draft.node();
    const QString &key = cells[0];
    if (key.isEmpty())
        return failure(Tr::tr("A row needs a name in its first column."));
    const bool isNew = row == map.count();
    if (isNew && map[key.toUtf8()])
        return failure(Tr::tr("“%1” is there already.").arg(key), map[key.toUtf8()].line());
    if (!isNew && map.at(row).keyName() != key)
        if (const auto renamed = draft.rename(row, key); !renamed)
            return renamed;
    const YamlNode value = draft.node().at(row);
    const QString now = !value || value.isNull() ? QString() : value.string();
    return isNew || now != cells[1] ? draft.setText(draft.pathTo({{key, -1, {}}}), cells[1]) : Result<void>();
}

static Result<void> setListRow(Draft &draft, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        const YamlNode cell = draft.node().at(row)[draft.place().keys[column].toUtf8()];
        const QString now = !cell || cell.isNull() ? QString() : cell.string();
        if (now == cells[column])
            continue;
        if (const auto set = draft.setCell(row, column, cells[column]); !set)
            return set;
    }
    return {};
}

static Result<void> checkRow(const Draft &draft, const QByteArray &text, int row)
{
    const PackSettings settings = *PackSettings::read(text);
    const QList<PackRow> &rows = settings[draft.place().field].rows;
    if (row < 0 || row > rows.size())
        return failure(Tr::tr("There is no row %1.").arg(row + 1));
    return row == rows.size() || rows[row].obstacle.isEmpty() ? Result<void>() : failure(rows[row].obstacle);
}

Result<PackEdit> setPackRow(const QByteArray &text, PackField field, int row, const QStringList &cells,
                            const QStringList &made)
{
    Q_ASSERT(placeOf(field).shape != PackShape::Text && cells.size() == placeOf(field).columns());
    Draft draft(text, field, made);
    if (const auto begun = draft.begin(); !begun)
        return tl::unexpected(begun.error());
    if (const auto checked = checkRow(draft, text, row); !checked)
        return tl::unexpected(checked.error());
    if (draft.place().shape == PackShape::Map)
        return resultOf(setMapRow(draft, row, cells), draft);
    const YamlNode item = draft.node().at(row);
    if (cells.join(QString()).isEmpty() && item.count() <= cells.size())
        return item ? resultOf(draft.remove(item), draft) : draft.result();
    return resultOf(setListRow(draft, row, cells), draft);
}

Result<PackEdit> removePackRow(const QByteArray &text, PackField field, int row, const QStringList &made)
{
    Draft draft(text, field, made);
    if (const auto begun = draft.begin(); !begun)
        return tl::unexpected(begun.error());
    const YamlNode item = draft.node().at(row);
    if (!item)
        return failure(Tr::tr("There is no row %1.").arg(row + 1));
    return resultOf(draft.remove(item), draft);
}

} // namespace Layerwright
