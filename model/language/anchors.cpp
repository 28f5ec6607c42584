// SPDX-License-Identifier: Apache-2.0
#include "model/language/anchors.h"

#include "model/yaml/editcheck.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Layerwright {

namespace {

struct Anchors
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Anchors)
};

} // namespace

/// The name of the node's anchor, which stands before or behind its tag.
static Span anchorName(const YamlTree &tree, const YamlNode &node)
{
    const QByteArray &text = tree.text();
    qsizetype at = node.fullSpan().begin;
    while (at < node.span().begin && text[at] != '&')
        at = skipToContent(text, std::max(at + 1, skipProperty(text, at)));
    return {at + 1, at + 1 + node.anchor().size()};
}

static YamlNode anchoredAt(const YamlTree &tree, qsizetype offset)
{
    for (YamlNode node = tree.nodeAt(offset); node; node = node.parent()) {
        if (node.isAlias() && node.span().begin <= offset && offset <= node.span().end)
            return node.resolved();
        for (const YamlNode &candidate : {node, node.key()}) {
            if (candidate.anchor().isEmpty())
                continue;
            const Span name = anchorName(tree, candidate);
            if (name.begin - 1 <= offset && offset <= name.end)
                return candidate;
        }
    }
    return {};
}

AnchorUses anchorUsesAt(const YamlTree &tree, qsizetype offset)
{
    AnchorUses uses;
    uses.node = anchoredAt(tree, offset);
    if (!uses.node)
        return uses;
    uses.name = anchorName(tree, uses.node);
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        if (node.isAlias() && node.resolved() == uses.node)
            uses.aliases.append({node.span().begin + 1, node.span().end});
    }
    return uses;
}

static std::optional<Error> nameFault(const YamlTree &tree, const AnchorUses &anchor, const QByteArray &name)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    };
    if (name.isEmpty() || !std::ranges::all_of(name, isAllowed))
        return Error{Anchors::tr("“%1” cannot be the name of an anchor: use letters, digits, “_” and “-”.")
                         .arg(QString::fromUtf8(name))};
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        if (node != anchor.node && node.anchor() == name)
            return Error{Anchors::tr("Line %1 has the anchor &%2 already: choose another name.")
                             .arg(node.line())
                             .arg(QString::fromUtf8(name)),
                         node.line()};
    }
    return {};
}

YamlEdits renameAnchor(const YamlTree &tree, const AnchorUses &anchor, const QString &name)
{
    if (const auto fault = editingFault(tree))
        return tl::unexpected(*fault);
    if (const auto fault = nameFault(tree, anchor, name.toUtf8()))
        return tl::unexpected(*fault);
    QList<TextEdit> edits;
    if (anchor.node.anchor() == name.toUtf8())
        return edits;
    edits.append({anchor.name, name.toUtf8()});
    for (const Span alias : anchor.aliases)
        edits.append({alias, name.toUtf8()});
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.span.begin; });
    return edits;
}

} // namespace Layerwright
