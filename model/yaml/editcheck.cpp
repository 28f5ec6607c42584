// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/editcheck.h"

#include "model/yaml/changedlines.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Layerwright {

/// Bytes about which the other parser is asked for one edit.
static constexpr qsizetype MaximumAsked = 16'384;

namespace {

struct EditCheck
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::EditCheck)
};

} // namespace

std::optional<Error> editingFault(const YamlTree &tree)
{
    if (const qsizetype odd = findOddLineEnd(tree.text()); odd >= 0) {
        const TextPosition at = tree.position(odd);
        return Error{
            EditCheck::tr(
                "The text cannot be changed by key, since line %1, column %2 holds a character that "
                "YAML takes for the end of a line and nobody sees (U+000D alone, U+0085, U+2028 or U+2029): "
                "delete it, or put a line end in its place.")
                .arg(at.line)
                .arg(at.column),
            at.line};
    }
    if (const qsizetype mark = tree.text().indexOf("\xEF\xBB\xBF", 1); mark >= 0) {
        const TextPosition at = tree.position(mark);
        return Error{EditCheck::tr("The text cannot be changed by key, since line %1, column %2 holds a byte "
                                   "order mark (U+FEFF), which nobody sees and which belongs at the "
                                   "beginning alone: delete it.")
                         .arg(at.line)
                         .arg(at.column),
                     at.line};
    }
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

/// Asks about the parts of the text that have changed, as far as they are not large: that parser is slow.
static bool otherParserDiffers(const YamlTree &tree, const QList<Span> &changed)
{
    if (!tree.templates().isEmpty())
        return false; // not YAML to it
    QSet<int> asked;
    qsizetype left = MaximumAsked;
    for (const Span &span : changed) {
        const YamlNode entry = entryAround(tree, span);
        if (asked.contains(entry.id()))
            continue;
        asked.insert(entry.id());
        const QByteArrayView text = tree.text();
        const qsizetype begin = entry ? lineBegin(text, entry.entrySpan().begin) : 0;
        const qsizetype end = entry ? nextLine(text, entry.entrySpan().end) : text.size();
        left -= end - begin;
        if (left < 0)
            return false;
        const SecondOpinion opinion =
            entry ? secondOpinion(tree.text().sliced(begin, end - begin), entry) : secondOpinion(tree);
        if (opinion == SecondOpinion::Differs)
            return true;
    }
    return false;
}

/// From reading the changed lines alone; nothing where that does not tell.
static bool isProvenByLines(const YamlTree &tree, const QList<TextEdit> &edits, const IntendedTree &intended)
{
    const auto reread = rereadChangedLines(tree, edits);
    if (!reread)
        return false;
    QList<IntendedTree::Run> runs;
    QList<YamlNode> roots;
    for (const RereadLines &lines : *reread) {
        runs.append(lines.run);
        roots.append(lines.tree.root());
    }
    return intended.isMetBy(runs, roots) && std::ranges::none_of(*reread, [](const RereadLines &lines) {
               return otherParserDiffers(lines.tree, lines.changed);
           });
}

YamlEdits checkedEdits(const YamlTree &tree, const QList<TextEdit> &edits, const IntendedTree &intended)
{
    if (edits.isEmpty() && intended.isUnchanged())
        return edits;
    if (isProvenByLines(tree, edits, intended))
        return edits;
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
    if (!intended.isMetBy(*result) || otherParserDiffers(*result, spansAfter(edits)))
        return failure(
            EditCheck::tr("The change is not made: here it cannot be written without changing other "
                          "values as well. Change the text by hand."));
    return edits;
}

} // namespace Layerwright
