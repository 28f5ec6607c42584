// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/yaml/templatemask.h"
#include "model/yaml/yamlnode.h"
#include "model/yaml/yamlpath.h"

#include <memory>

namespace Layerwright {

/// A place where the text is not what the product's parser accepts.
struct YamlIssue
{
    QString rule; // as in docs/rules.md
    QString message;
    Span span;

    bool operator==(const YamlIssue &) const = default;
};

/// A YAML text and the tree over it, read with the strictness of the product's own parser. An immutable
/// value, cheap to copy and safe to hand to another thread; nodes are handles into it.
///
/// Templates `{{ … }}` where a value or a key begins are taken as plain scalars, though the product's
/// parser would not; they are in templates(). Reading takes time and memory linear in the text, whatever it
/// holds: depth and number of nodes are bounded, and an alias is a node that is never walked into by itself.
class YamlTree
{
public:
    static constexpr int MaximumDepth = 256;
    static constexpr int MaximumNodes = 1'000'000;
    static constexpr qsizetype MaximumBytes = qsizetype(256) << 20;

    YamlTree();

    /// The tree, or the first reason why there is none.
    static Result<YamlTree> parse(const QByteArray &text);
    /// What can be made of the text: the documents and nodes up to each place that is not YAML, and
    /// those places as issues(). For an editor, whose text is broken half of the time.
    static YamlTree read(const QByteArray &text);

    const QByteArray &text() const;
    const QList<YamlIssue> &issues() const;
    const QList<TemplateUse> &templates() const;

    int documentCount() const;
    /// From the end of the previous document to the beginning of the next.
    Span documentSpan(int document) const;
    /// The `---` that begins the document; empty where there is none.
    Span documentMarker(int document) const;
    /// No node where the text is empty or comments only.
    YamlNode root(int document = 0) const;
    int nodeCount() const;
    YamlNode node(int id) const;

    /// The node at a dotted path, see YamlPath; the root for an empty one. No node where there is none.
    YamlNode find(const YamlPath &path, int document = 0) const;
    YamlNode find(QStringView path, int document = 0) const;

    /// The deepest node whose entry holds the offset; a blank line or comment belongs to the node whose
    /// indentation it has. Keys are nodes too.
    YamlNode nodeAt(qsizetype offset) const;
    /// The steps from the root to nodeAt(), outermost first.
    QList<YamlStep> pathAt(qsizetype offset) const;
    static QList<YamlStep> pathOf(const YamlNode &node);

    TextPosition position(qsizetype offset) const;

private:
    std::shared_ptr<const YamlTreeData> m_data;
};

} // namespace Layerwright
