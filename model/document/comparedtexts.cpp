// SPDX-License-Identifier: Apache-2.0
#include "model/document/comparedtexts.h"

#include "model/yaml/textdifference.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ComparedTexts)
};

/// Fields of which nothing is said where they are empty, a line each.
class Fields
{
public:
    Fields &add(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += (name + u": "_s + value).toUtf8() + '\n';
        return *this;
    }
    Fields &add(QLatin1StringView name, bool value) { return add(name, value ? u"true"_s : QString()); }
    Fields &add(const ExtraMembers &members)
    {
        for (const ExtraMember &member : members)
            m_text += member.name.toUtf8() + ": " + member.json + '\n';
        return *this;
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

QByteArray settingsOf(const Profile &profile)
{
    const ProfileInfo &info = profile.info;
    Fields fields;
    fields.add("name"_L1, info.name).add("version"_L1, info.version).add("type"_L1, info.type.name());
    fields.add("cloudType"_L1, info.cloudType).add("description"_L1, info.description);
    for (const Tag &tag : info.tags)
        fields.add("tag"_L1, tag.isBare() ? tag.key : tag.key + u": "_s + tag.value);
    const ProfileExtra &extra = profile.extra;
    return fields.add(extra.root).add(extra.metadata).add(extra.spec).add(extra.specTemplate).text();
}

QByteArray settingsOf(const Layer &layer)
{
    Fields fields;
    fields.add("name"_L1, layer.name)
        .add("layer"_L1, layer.kind.name())
        .add("type"_L1, layer.packType.name());
    fields.add("version"_L1, layer.version).add("tag"_L1, layer.tag);
    const RegistryRef &registry = layer.registry;
    fields.add("registry"_L1, registry.name).add("registryUid"_L1, registry.uid);
    fields.add("registryKind"_L1, registry.kind).add("registryProvider"_L1, registry.providerType);
    fields.add("isPrivate"_L1, registry.isPrivate).add("isSyncSupported"_L1, registry.isSyncSupported);
    return fields.add(registry.extra).add(registry.wrapperExtra).add(layer.extra).text();
}

QByteArray textOf(const QList<Variable> &variables)
{
    QByteArrayList texts;
    for (const Variable &variable : variables) {
        Fields fields;
        fields.add("name"_L1, variable.name).add("displayName"_L1, variable.displayName);
        fields.add("description"_L1, variable.description).add("format"_L1, variable.format.name());
        fields.add("defaultValue"_L1, variable.defaultValue).add("regex"_L1, variable.regex);
        fields.add("required"_L1, variable.required).add("immutable"_L1, variable.immutable);
        fields.add("hidden"_L1, variable.hidden).add("isSensitive"_L1, variable.isSensitive);
        fields.add("inputType"_L1, variable.inputType.name());
        for (const VariableOption &option : variable.options)
            fields.add("option"_L1,
                       option.value + (option.label.isEmpty() ? u""_s : u" – "_s + option.label));
        texts.append(fields.add(variable.extra).text());
    }
    return texts.join('\n');
}

/// The names of the layers as they lie on each other.
QByteArray stackOf(const QList<Layer> &layers)
{
    QByteArray text;
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer)
        text += layer->name.toUtf8() + '\n';
    return text;
}

/// Those of the files that are not among the others as they are, by path, size and sum.
QByteArray filesOf(const QList<AttachedFile> &files, const QList<AttachedFile> &others)
{
    QByteArrayList lines;
    for (const AttachedFile &file : files)
        if (!others.contains(file))
            lines.append(file.path.toUtf8() + ": " + QByteArray::number(file.data.size()) + " B, sha256 " +
                         QCryptographicHash::hash(file.data, QCryptographicHash::Sha256).toHex().first(12) +
                         '\n');
    std::ranges::sort(lines);
    return lines.join();
}

/// Items by their names; of several of one name, by their order.
template <typename Item>
QList<std::pair<const Item *, const Item *>> matched(const QList<Item> &before, const QList<Item> &after)
{
    QHash<QString, QList<const Item *>> left;
    for (const Item &item : before)
        left[item.name].append(&item);
    QList<std::pair<const Item *, const Item *>> pairs;
    for (const Item &item : after) {
        QList<const Item *> &same = left[item.name];
        pairs.append(
            std::pair<const Item *, const Item *>(same.isEmpty() ? nullptr : same.takeFirst(), &item));
    }
    for (const Item &item : before)
        if (left[item.name].contains(&item))
            pairs.append(std::pair<const Item *, const Item *>(&item, nullptr));
    return pairs;
}

class Comparison
{
public:
    void compare(const QString &title, const QByteArray &before, const QByteArray &after)
    {
        if (before != after)
            m_texts.append({title, before, after});
    }
    void compare(const Layer *before, const Layer *after)
    {
        static const Layer none;
        const Layer &left = before ? *before : none;
        const Layer &right = after ? *after : none;
        const QString name = before ? before->name : after->name;
        compare(Tr::tr("%1: settings", "layer").arg(name), settingsOf(left), settingsOf(right));
        compare(Tr::tr("%1: values", "layer").arg(name), left.values, right.values);
        for (const auto &[old, now] : matched(left.manifests, right.manifests))
            compare(Tr::tr("%1: manifest %2", "layer, manifest").arg(name, old ? old->name : now->name),
                    old ? old->content : QByteArray(), now ? now->content : QByteArray());
    }
    const QList<ComparedText> &texts() const { return m_texts; }

private:
    QList<ComparedText> m_texts;
};

} // namespace

QList<ComparedText> comparedTexts(const LoadedProfile &beforeAll, const LoadedProfile &afterAll)
{
    const Profile &before = beforeAll.profile;
    const Profile &after = afterAll.profile;
    Comparison comparison;
    comparison.compare(Tr::tr("Settings of the profile"), settingsOf(before), settingsOf(after));
    comparison.compare(Tr::tr("Layers of the stack"), stackOf(before.layers), stackOf(after.layers));
    comparison.compare(Tr::tr("Variables"), textOf(before.variables), textOf(after.variables));
    const auto layers = matched(before.layers, after.layers);
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer)
        comparison.compare(layer->first, layer->second);
    if (beforeAll.attachments != afterAll.attachments)
        comparison.compare(Tr::tr("Files that travel along"),
                           filesOf(beforeAll.attachments, afterAll.attachments),
                           filesOf(afterAll.attachments, beforeAll.attachments));
    return comparison.texts();
}

namespace {

/// A line without what ends it.
QString shown(const QByteArray &line)
{
    return QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
}

/// Writes rows on both sides.
class SideWriter
{
public:
    SideWriter(const QByteArray &before, const QByteArray &after)
        : m_left(before.split('\n'))
        , m_right(after.split('\n'))
    {
    }

    /// Lines that stay, up to `end` of the left side; those farther than `context` from a change are counted.
    void same(qsizetype end, bool isLast)
    {
        constexpr qsizetype context = 3;
        const qsizetype head = std::min(end, m_isChanged ? m_leftLine + context : 0);
        const qsizetype tail = std::max(head, isLast ? m_left.size() : end - context);
        const qsizetype resume = tail - head > 1 ? tail : head; // one line is shown as soon as it is counted
        for (; m_leftLine < head; ++m_leftLine, ++m_rightLine)
            line();
        if (resume > head)
            skip(resume - head);
        for (; m_leftLine < end; ++m_leftLine, ++m_rightLine)
            line();
    }
    void change(const LineChange &change)
    {
        m_isChanged = true;
        const qsizetype count = std::max(change.removed, change.added.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (i < change.removed)
                put(m_rows.left, ChangeRow::Kind::Removed, m_left, m_leftLine++);
            else
                m_rows.left.append(ChangeRow());
            if (i < change.added.size())
                put(m_rows.right, ChangeRow::Kind::Added, m_right, m_rightLine++);
            else
                m_rows.right.append(ChangeRow());
        }
    }
    qsizetype lastLine() const { return m_left.size(); }
    const SideRows &rows() const { return m_rows; }

private:
    static void put(QList<ChangeRow> &rows, ChangeRow::Kind kind, const QByteArrayList &lines, qsizetype line)
    {
        rows.append({kind, line, shown(lines.value(line)), 0});
    }
    void line()
    {
        put(m_rows.left, ChangeRow::Kind::Same, m_left, m_leftLine);
        put(m_rows.right, ChangeRow::Kind::Same, m_right, m_rightLine);
    }
    /// Noted behind the row before, or in one of its own at the top.
    void skip(qsizetype lines)
    {
        for (QList<ChangeRow> *rows : {&m_rows.left, &m_rows.right}) {
            if (rows->isEmpty())
                rows->append(ChangeRow());
            rows->last().skipped = lines;
        }
        m_leftLine += lines;
        m_rightLine += lines;
    }

    QByteArrayList m_left;
    QByteArrayList m_right;
    qsizetype m_leftLine = 0;
    qsizetype m_rightLine = 0;
    bool m_isChanged = false;
    SideRows m_rows;
};

} // namespace

/// A text that is not there on the other side.
static SideRows loneRows(const QByteArray &text, ChangeRow::Kind kind)
{
    QByteArrayList lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    SideRows rows;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const ChangeRow row{kind, line, shown(lines[line]), 0};
        rows.left.append(kind == ChangeRow::Kind::Removed ? row : ChangeRow());
        rows.right.append(kind == ChangeRow::Kind::Added ? row : ChangeRow());
    }
    return rows;
}

SideRows sideRows(const QByteArray &before, const QByteArray &after)
{
    if (before.isEmpty())
        return loneRows(after, ChangeRow::Kind::Added);
    if (after.isEmpty())
        return loneRows(before, ChangeRow::Kind::Removed);
    SideWriter writer(before, after);
    for (const LineChange &change : lineChanges(before, difference(before, after))) {
        writer.same(change.first, false);
        writer.change(change);
    }
    writer.same(writer.lastLine(), true);
    return writer.rows();
}

} // namespace Layerwright
