// SPDX-License-Identifier: Apache-2.0
#include "model/profile/keptyaml.h"

#include "model/profile/listmatch.h"
#include "model/profile/yamlemitter.h"
#include "model/profile/yamlscalar.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamltree.h"

#include <algorithm>

namespace Layerwright {

namespace {

/// Finds the edits, value by value; gives up at the first thing that it has no way to change in place.
class YamlKeeper
{
public:
    explicit YamlKeeper(const YamlTree &tree)
        : m_tree(tree)
        , m_text(tree.text())
        , m_lineEnd(m_text.contains("\r\n") ? "\r\n" : "\n")
    {
    }

    std::optional<QByteArray> write(const JsonValue &before, const JsonValue &after);

private:
    QByteArray indentOf(YamlNode entry) const;
    QByteArray withLineEnds(QByteArray text) const { return text.replace("\n", m_lineEnd); }
    void add(Span span, const QByteArray &text) { m_edits.append({span, withLineEnds(text)}); }

    void change(YamlNode node, const JsonValue &before, const JsonValue &after);
    void changeMembers(YamlNode map, const JsonValue &before, const JsonValue &after);
    void insertMember(YamlNode map, const JsonValue &object, qsizetype index);
    void changeScalar(YamlNode node, const JsonValue &after);
    void changeItems(YamlNode sequence, const JsonValue &before, const JsonValue &after);
    void rearrange(YamlNode sequence, const JsonValue &before, const JsonValue &after,
                   const QList<int> &matches);
    QByteArray itemText(YamlNode item, const JsonValue &before, const JsonValue &after);
    void replaceValue(YamlNode node, const JsonValue &after);
    std::optional<QByteArray> appliedTo(Span span, QList<TextEdit> edits) const;

    const YamlTree &m_tree;
    QByteArray m_text;
    QByteArray m_lineEnd;
    QList<TextEdit> m_edits;
    bool m_hasFailed = false;
};

} // namespace

static bool isFree(const JsonValue &value)
{
    return value.presence == JsonValue::Presence::Free;
}

QByteArray YamlKeeper::indentOf(YamlNode entry) const
{
    return QByteArray(columnOf(m_text, entry.entrySpan().begin), ' ');
}

void YamlKeeper::replaceValue(YamlNode node, const JsonValue &after)
{
    const qsizetype marker = node.markerOffset();
    if (marker < 0 || !node.key())
        m_hasFailed = true;
    else
        add({marker + 1, node.entrySpan().end}, yamlAfterColon(after, indentOf(node)));
}

/// The indentation of a block's lines, where its header leaves it to be seen.
static std::optional<QByteArray> blockIndent(QByteArrayView block)
{
    const qsizetype headerEnd = block.indexOf('\n');
    if (headerEnd < 0 ||
        std::ranges::any_of(block.first(headerEnd), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    qsizetype line = headerEnd + 1;
    while (line < block.size() && (block[line] == '\n' || block[line] == '\r'))
        ++line;
    const qsizetype content = skipBlanks(block, line);
    return QByteArray(content - line, ' ');
}

void YamlKeeper::changeScalar(YamlNode node, const JsonValue &after)
{
    const Span span = node.span();
    const QByteArray standard = indentOf(node) + "  ";
    const bool needsIndicator =
        after.text.startsWith(' ') || after.text.startsWith('\t') || after.text.startsWith('\n');
    QByteArray indent = standard;
    if (node.isBlockScalar() && !needsIndicator)
        indent = blockIndent(QByteArrayView(m_text).sliced(span.begin, span.length())).value_or(standard);
    QByteArray text = after.kind == JsonValue::Kind::Literal ? after.text : yamlScalar(after.text, indent);
    if (node.isQuoted() && text == after.text && after.kind == JsonValue::Kind::String) {
        const char quote = m_text[span.begin];
        text = quote + text + quote;
    }
    if (span.isEmpty() && node.markerOffset() >= 0)
        add({node.markerOffset() + 1, node.markerOffset() + 1}, ' ' + text);
    else
        add(span, text);
}

void YamlKeeper::change(YamlNode node, const JsonValue &before, const JsonValue &after)
{
    const auto hasFree = [](const JsonValue &value) { return std::ranges::any_of(value.children, isFree); };
    const bool isScalar = after.kind == JsonValue::Kind::String || after.kind == JsonValue::Kind::Literal;
    if (before == after || m_hasFailed)
        return;
    if (node.isAlias() || !node.anchor().isEmpty())
        m_hasFailed = true;
    else if (isScalar && node.isScalar())
        changeScalar(node, after);
    else if (after.kind == JsonValue::Kind::Object && node.isMap() && !node.isFlow() && node.count() > 0 &&
             (before.children.isEmpty() || !isFree(before.children.first())) &&
             !(before.children.isEmpty() && hasFree(after)))
        changeMembers(node, before, after);
    else if (after.kind == JsonValue::Kind::Array && node.isSequence() && !node.isFlow() &&
             !after.children.isEmpty() && node.count() > 0)
        changeItems(node, before, after);
    else
        replaceValue(node, after);
}

void YamlKeeper::insertMember(YamlNode map, const JsonValue &object, qsizetype index)
{
    YamlNode predecessor;
    for (qsizetype i = 0; i < index; ++i) {
        if (const YamlNode node = map[object.children[i].name])
            predecessor = node;
    }
    if (!predecessor)
        predecessor = map.at(map.count() - 1);
    const QByteArray indent = indentOf(map.at(0));
    const qsizetype end = entryTail(m_tree, predecessor);
    add({end, end}, '\n' + indent + yamlMember(object.children[index], indent));
}

void YamlKeeper::changeMembers(YamlNode map, const JsonValue &before, const JsonValue &after)
{
    QList<JsonValue> freeBefore;
    QList<JsonValue> freeAfter;
    std::ranges::copy_if(before.children, std::back_inserter(freeBefore), isFree);
    std::ranges::copy_if(after.children, std::back_inserter(freeAfter), isFree);
    m_hasFailed |= freeBefore != freeAfter;
    for (qsizetype i = 0; i < after.children.size(); ++i) {
        const JsonValue &child = after.children[i];
        const auto old = std::ranges::find_if(before.children, [&child](const JsonValue &value) {
            return !isFree(value) && value.name == child.name;
        });
        if (isFree(child) || old == before.children.end() || *old == child)
            continue;
        if (const YamlNode node = map[child.name])
            change(node, *old, child);
        else
            insertMember(map, after, i);
    }
}

std::optional<QByteArray> YamlKeeper::appliedTo(Span span, QList<TextEdit> edits) const
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.span.begin; });
    qsizetype from = span.begin;
    for (TextEdit &edit : edits) {
        if (edit.span.begin < from || edit.span.end > span.end)
            return {};
        from = edit.span.end;
        edit.span = {edit.span.begin - span.begin, edit.span.end - span.begin};
    }
    return applied(m_text.sliced(span.begin, span.length()), edits);
}

QByteArray YamlKeeper::itemText(YamlNode item, const JsonValue &before, const JsonValue &after)
{
    const QList<TextEdit> others = std::exchange(m_edits, {});
    change(item, before, after);
    const auto text =
        appliedTo({entryHead(m_tree, item), entryTail(m_tree, item)}, std::exchange(m_edits, others));
    m_hasFailed |= !text;
    return text.value_or(QByteArray());
}

void YamlKeeper::rearrange(YamlNode sequence, const JsonValue &before, const JsonValue &after,
                           const QList<int> &matches)
{
    const auto gapAfter = [&](int item) {
        const qsizetype tail = entryTail(m_tree, sequence.at(item));
        return m_text.sliced(tail, entryHead(m_tree, sequence.at(item + 1)) - tail);
    };
    QByteArray text;
    for (int i = 0; i < after.children.size(); ++i) {
        const int was = matches[i];
        const bool isNeighbour = i > 0 && was > 0 && matches[i - 1] == was - 1;
        if (i > 0)
            text.append(isNeighbour ? gapAfter(was - 1) : sequence.count() > 1 ? gapAfter(0) : m_lineEnd);
        text.append(was < 0 ? withLineEnds(yamlItem(after.children[i], indentOf(sequence.at(0))))
                            : itemText(sequence.at(was), before.children[was], after.children[i]));
    }
    const Span all{entryHead(m_tree, sequence.at(0)), entryTail(m_tree, sequence.at(sequence.count() - 1))};
    m_edits.append({all, text});
}

void YamlKeeper::changeItems(YamlNode sequence, const JsonValue &before, const JsonValue &after)
{
    for (int i = 0; i < sequence.count(); ++i)
        m_hasFailed |= !isFirstOfLine(m_text, sequence.at(i).entrySpan().begin);
    if (m_hasFailed || sequence.count() != before.children.size()) {
        m_hasFailed = true;
        return;
    }
    const QList<int> matches = matchedElements(before.children, after.children);
    bool isInPlace = before.children.size() == after.children.size();
    for (int i = 0; i < matches.size(); ++i)
        isInPlace &= matches[i] == i;
    for (int i = 0; i < matches.size() && isInPlace; ++i)
        change(sequence.at(i), before.children[i], after.children[i]);
    if (!isInPlace)
        rearrange(sequence, before, after, matches);
}

std::optional<QByteArray> YamlKeeper::write(const JsonValue &before, const JsonValue &after)
{
    const YamlNode root = m_tree.root();
    if (!root.isMap() || root.isFlow() || root.count() == 0)
        return {};
    changeMembers(root, before, after);
    if (m_hasFailed)
        return {};
    return appliedTo({0, m_text.size()}, m_edits);
}

std::optional<QByteArray> keptYaml(const QByteArray &source, const JsonValue &before, const JsonValue &after)
{
    const Result<YamlTree> tree = YamlTree::parse(source);
    return tree ? YamlKeeper(*tree).write(before, after) : std::nullopt;
}

} // namespace Layerwright
