// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

#include <QHash>

namespace Layerwright {

/// What the comment lines above an entry, and the comment behind it, say about it: without `#`, without keys
/// that are commented out, and without the marks of the tools that make documentation of values (`# --` of
/// helm-docs, `@param` and the like). Empty where there is none.
QString commentOf(const YamlTree &tree, const YamlNode &entry);

/// What `## @param PATH text` anywhere in a text says, by path.
QHash<QString, QString> parametersOf(QByteArrayView text);

/// Entries that were made comments: `# key: value`, with what is deeper, and the words right above them.
struct CommentedEntries
{
    qsizetype offset = 0; ///< of the first `#`
    QByteArray text;      ///< as YAML, from column 0, behind a blank line; the words as comments

    bool operator==(const CommentedEntries &) const = default;
};
/// All of a text, in its order. What is only words is told from what is YAML by its looks.
QList<CommentedEntries> commentedEntries(QByteArrayView text);

} // namespace Layerwright
