// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltreedata.h"

namespace Layerwright {

/// Makes the records of a tree out of the parser's events. What the parser's marks get wrong (see DESIGN,
/// "The YAML engine") is found again in the text: the builder walks along it from token to token.
class TreeBuilder
{
public:
    enum class Stop { No, TooDeep, TooMany };

    /// `parsed` is what the parser reads, as long as the data's text and equal to it but for masked
    /// templates; `base` is where in it the stream begins.
    TreeBuilder(YamlTreeData &data, QByteArrayView parsed, qsizetype base);

    /// False when the tree has become too deep or too large.
    bool take(const YamlEvent &event);
    /// Closes what is open: the text went wrong there.
    void finish();
    Stop stop() const { return m_stop; }
    qsizetype cursor() const { return m_cursor; }
    /// Where the innermost `[` or `{` stands that is still open; -1 where there is none.
    qsizetype openBracket() const;

private:
    struct Open
    {
        int node = -1;
        int pendingKey = -1;
        bool isPair = false;   // `[a: b]`: a map without braces
        size_t firstChild = 0; // in m_children
    };

    bool isAt(qsizetype at, char byte) const;
    int addNode(const YamlEvent &event, YamlKind kind);
    qsizetype skipProperties(qsizetype at, int count) const;
    void findMarker(YamlRecord &record, qsizetype eventBegin);
    void attach(int id);
    void open(const YamlEvent &event, YamlKind kind);
    void close(const YamlEvent *event);
    void addScalar(const YamlEvent &event);
    void setValue(YamlRecord &record, const YamlEvent &event);
    QByteArray withTemplates(const YamlRecord &record, QByteArrayView value) const;
    qsizetype blockScalarEnd(const YamlRecord &record, qsizetype mark) const;
    qsizetype blockScalarIndent(const YamlRecord &record) const;
    void beginDocument(const YamlEvent &event);

    YamlTreeData &m_data;
    QByteArrayView m_parsed;
    qsizetype m_base;
    qsizetype m_cursor; // the end of the last token that is placed
    std::vector<Open> m_open;
    std::vector<qint32> m_children; // of all that is open
    Stop m_stop = Stop::No;
};

} // namespace Layerwright
