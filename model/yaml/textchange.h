// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/nodetext.h"

namespace Layerwright {

/// Collects the edits of one text that together make one change of its tree, each as small as can be. It
/// knows how to write; what the result must mean, and whether it does, is for others to say.
class TextChange
{
public:
    explicit TextChange(const YamlTree &tree);

    /// The value of `old` gives way to `value`, a node of `source`. An anchor stays, a tag goes.
    void replaceValue(const YamlNode &old, const YamlTree &source, const YamlNode &value);
    /// Takes children of a map or sequence away (`removed` is sorted), with the comments that belong to them,
    /// and adds `entries`, values of a map or items of a sequence of `source`, after the last that stays. The
    /// container may also be `{}`, `[]` or nothing at all.
    void changeChildren(const YamlNode &container, const QList<int> &removed, const YamlTree &source,
                        const QList<YamlNode> &entries);
    /// Adds an entry before the child at `index`.
    void insertEntry(const YamlNode &container, int index, const YamlTree &source, const YamlNode &entry);
    /// Adds a document's first entries to a text that has none.
    void addRoot(const YamlTree &source, const QList<YamlNode> &entries);
    void replaceKey(const YamlNode &value, const QByteArray &key);

    QList<TextEdit> edits() const;

private:
    struct RankedEdit
    {
        TextEdit edit;
        qsizetype rank = 0; // at one offset the deeper entry comes first
    };

    void replace(Span span, QByteArray text, qsizetype rank = 0);
    void insert(qsizetype offset, const QByteArray &text, qsizetype rank = 0)
    {
        replace({offset, offset}, text, rank);
    }
    void replaceInFlow(const YamlNode &old, const YamlNode &value);
    void replaceInBlock(const YamlNode &old, const QByteArray &after);
    void replaceByLines(const YamlNode &old, qsizetype from, const QByteArray &head, const QByteArray &lines);
    qsizetype dropTag(const YamlNode &old);
    void removeFromFlow(const YamlNode &container, int first, int last);
    void removeFromBlock(const YamlNode &container, int first, int last);
    void removeAll(const YamlNode &container);
    void removeChildren(const YamlNode &container, const QList<int> &indexes);
    void noteLastLeaf(const YamlNode &written);
    void keepLastLine(const YamlNode &last);
    void replaceChildren(const YamlNode &container, const YamlTree &source, const QList<YamlNode> &entries);
    void appendToFlow(const YamlNode &container, const YamlNode &last, const QByteArrayList &entries);
    void fillEmpty(const YamlNode &container, const YamlTree &source, const QList<YamlNode> &entries);
    QByteArray linesFor(const YamlTree &source, const QList<YamlNode> &entries, qsizetype column) const;
    QByteArray lineFor(const YamlTree &source, const YamlNode &entry, qsizetype column) const;

    const YamlTree &m_tree;
    QByteArrayView m_text;
    YamlLayout m_layout;
    QList<RankedEdit> m_edits;
    bool m_endsInLines = false;
};

/// The end of the anchor and tag of a node; the end of its marker where it has neither.
qsizetype propertiesEnd(const YamlTree &tree, const YamlNode &node);

} // namespace Layerwright
