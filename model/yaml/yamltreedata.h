// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

#include <unordered_map>
#include <vector>

namespace Layerwright {

/// One node as it is stored; offsets in bytes, nodes by number, -1 for none. Small, since a large text has
/// hundreds of thousands.
struct YamlRecord
{
    YamlKind kind = YamlKind::None;
    YamlStyle style = YamlStyle::Block;
    bool isKey = false;
    bool isDecoded = false; // the value is in `decoded`, else it is in the text
    qint32 fullBegin = 0;
    qint32 begin = 0;
    qint32 end = 0;
    qint32 marker = -1; // `-` of an item, `:` of a value, `?` of a key
    qint32 key = -1;
    qint32 parent = -1;
    qint32 index = -1;
    qint32 firstChild = 0; // in `children`
    qint32 childCount = 0;
    qint32 valueBegin = 0;
    qint32 valueLength = 0;
    qint32 properties = -1;
    qint32 document = 0;
};

struct YamlProperties
{
    QByteArray anchor;
    QByteArray tag;
};

struct YamlDocument
{
    Span span;   // from the end of the previous document to the beginning of the next
    Span marker; // the `---`, where there is one
    qint32 root = -1;
};

struct YamlTreeData
{
    QByteArray text;
    QByteArray decoded;
    std::vector<YamlRecord> nodes;
    std::vector<qint32> children;
    std::vector<YamlProperties> properties;
    std::vector<YamlDocument> documents;
    std::unordered_map<int, int> aliasTargets;
    std::vector<qint32> lineStarts;
    std::vector<qint32> characterCounts; // before each CountStride bytes; none where each byte is a character
    QList<TemplateUse> templates;        // that were masked for parsing
    QList<YamlIssue> issues;

    static constexpr qsizetype CountStride = 1024;

    const YamlRecord &at(int id) const { return nodes[static_cast<size_t>(id)]; }
    TextPosition position(qsizetype offset) const;
    int line(qsizetype offset) const;
    qsizetype lineStart(qsizetype offset) const;
    qsizetype charactersBefore(qsizetype offset) const;
};

} // namespace Layerwright
