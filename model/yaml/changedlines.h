// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/intendedtree.h"

namespace Layerwright {

/// A run of entries of a block collection that stands on lines of its own. The parser makes the same of these
/// lines whether it reads them alone or where they stand, and the same of all others whatever run of entries
/// comes in their place; docs/yaml-engine.md says why. So what an edit within them did is known from them.
class ChangedLines
{
public:
    /// The innermost run that holds the span; nothing where only the whole text does.
    static std::optional<ChangedLines> around(const YamlTree &tree, Span span);
    /// Larger ones: by one more entry of the same collection, else or by those of the one around it.
    std::optional<ChangedLines> withNeighbour() const;
    std::optional<ChangedLines> outer() const;

    const IntendedTree::Run &run() const { return m_run; }
    Span span() const { return m_span; }
    bool overlaps(const ChangedLines &other) const;
    /// Whether `lines` may come in the place of these, if they are entries.
    bool fits(const QByteArray &lines) const;
    /// The tree of `lines`, whose root has the entries; nothing where they cannot be read apart from the
    /// rest.
    std::optional<YamlTree> read(const QByteArray &lines) const;

private:
    ChangedLines(const YamlTree &tree, const IntendedTree::Run &run, qsizetype column, Span span);
    static std::optional<ChangedLines> of(const YamlTree &tree, const IntendedTree::Run &run);
    static std::optional<ChangedLines> outwards(const YamlTree &tree, const YamlNode &from, Span span);
    static std::optional<ChangedLines> within(const YamlTree &tree, const YamlNode &container, Span span);
    bool isAlone(const YamlTree &tree) const;

    const YamlTree *m_tree;
    IntendedTree::Run m_run;
    qsizetype m_column;
    Span m_span;
};

/// Changed lines as they are after the edits, and what has changed in them.
struct RereadLines
{
    IntendedTree::Run run;
    YamlTree tree;
    QList<Span> changed;
};

/// Reads the lines again that the edits change; nothing where the whole text has to be read.
std::optional<QList<RereadLines>> rereadChangedLines(const YamlTree &tree, const QList<TextEdit> &edits);

} // namespace Layerwright
