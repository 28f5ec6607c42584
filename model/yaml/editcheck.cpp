// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/editcheck.h"

#include "model/yaml/templatemask.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamltreedata.h"

#include <QCoreApplication>
#include <QSet>

namespace Layerwright {

namespace {

struct EditCheck
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::EditCheck)
};

} // namespace

std::optional<Error> editingFault(const YamlTree &tree)
{
    if (tree.issues().isEmpty())
        return {};
    const YamlIssue &issue = tree.issues().first();
    const int line = tree.position(issue.span.begin).line;
    return Error{EditCheck::tr("The text cannot be changed by key, since it is not YAML in line %1: %2")
                     .arg(line)
                     .arg(issue.message),
                 line};
}

static int unknownAliases(const YamlTree &tree)
{
    int count = 0;
    for (int id = 0; id < tree.nodeCount(); ++id)
        count += tree.node(id).isAlias() && !tree.node(id).resolved() ? 1 : 0;
    return count;
}

/// The innermost entry of a block map, first of its line, that holds the whole span.
static YamlNode entryAround(const YamlTree &tree, Span span)
{
    YamlNode node = tree.nodeAt(span.begin);
    while (node) {
        const Span entry = node.entrySpan();
        if (node.key() && !node.parent().isFlow() && entry.contains(span) &&
            isFirstOfLine(tree.text(), entry.begin))
            break;
        node = node.parent();
    }
    return node;
}

static bool otherParserDiffers(const YamlTree &tree, const YamlNode &entry)
{
    if (!entry)
        return secondOpinion(tree.text(), YamlValue::ofDocuments(tree)) == SecondOpinion::Differs;
    const qsizetype begin = lineBegin(tree.text(), entry.entrySpan().begin);
    const QByteArray lines = tree.text().sliced(begin, nextLine(tree.text(), entry.entrySpan().end) - begin);
    YamlValue map;
    map.kind = YamlKind::Map;
    map.keys = {YamlValue::of(entry.key())};
    map.items = {YamlValue::of(entry)};
    return secondOpinion(lines, {map}) == SecondOpinion::Differs;
}

/// Asks about the parts of the text that have changed, not about all of it: that parser is slow.
static bool otherParserDiffers(const YamlTree &tree, const QList<TextEdit> &edits)
{
    if (!tree.templates().isEmpty())
        return false; // not YAML to it
    QSet<int> asked;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype begin = edit.span.begin + shift;
        shift += edit.text.size() - edit.span.length();
        const YamlNode entry = entryAround(tree, {begin, begin + edit.text.size()});
        if (asked.contains(entry.id()))
            continue;
        asked.insert(entry.id());
        if (otherParserDiffers(tree, entry))
            return true;
    }
    return false;
}

YamlEdits checkedEdits(const YamlTree &tree, const QList<TextEdit> &edits, const QList<YamlValue> &intended)
{
    const auto result = YamlTree::parse(applied(tree.text(), edits));
    if (!result)
        return failure(
            EditCheck::tr("The change is not made: the text would no longer be YAML in line %1. %2")
                .arg(result.error().line)
                .arg(result.error().message),
            result.error().line);
    if (unknownAliases(*result) > unknownAliases(tree))
        return failure(
            EditCheck::tr("The change is not made: an alias would lose the anchor that it refers to."));
    if (YamlValue::ofDocuments(*result) != intended || otherParserDiffers(*result, edits))
        return failure(
            EditCheck::tr("The change is not made: here it cannot be written without changing other "
                          "values as well. Change the text by hand."));
    return edits;
}

} // namespace Layerwright
