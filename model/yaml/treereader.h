// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltreedata.h"

#include <memory>

namespace Layerwright {

/// Reads a text into the data of a tree: looks at its bytes first, masks the templates where the text needs
/// it, and begins anew at the next document after a place that is not YAML.
class TreeReader
{
public:
    explicit TreeReader(const QByteArray &text);
    std::shared_ptr<const YamlTreeData> read();

private:
    void countCharacters();
    bool isReadable();
    void parse(const QByteArray &parsed);
    qsizetype parseStream(const QByteArray &parsed, qsizetype base);
    QList<TemplateUse> templatesTakenForMaps() const;
    QList<TemplateUse> templatesThatBreak() const;
    void reportTabs();
    void resolveAliases();
    void finishDocuments();

    std::shared_ptr<YamlTreeData> m_data;
    qsizetype m_begin = 0; // after a byte order mark
};

} // namespace Layerwright
