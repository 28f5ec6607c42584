// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/blocklines.h"
#include "model/yaml/yamlpath.h"

namespace Layerwright {

/// Where in a YAML text an offset is and what could stand there, told from the lines around it, so that it
/// can be said while a line is being typed and the text as a whole is no YAML. Costs no more than reading the
/// lines up to the root of the document and down to the end of the map.
struct TextPlace
{
    enum class Kind {
        Nothing,  ///< in a comment, in a text of several lines, behind a value
        Key,      ///< where a key of the map at `path` is or could be
        Value,    ///< in the value at `path`
        Template, ///< between `{{` and `}}`
    };

    static TextPlace at(QByteArrayView text, qsizetype offset);

    Kind kind = Kind::Nothing;
    /// To the map for a key, with an item's index last where it begins an item; to the value itself. Spans
    /// are not given.
    QList<YamlStep> steps;
    qsizetype offset = 0;
    /// The word at the offset, without quotes around it; what would give way.
    Span word;
    QList<QByteArray> present;  ///< the keys that the map has already, but for the word itself
    QList<BlockChild> siblings; ///< keys of all items, where the map is an item of a list
    qsizetype column = 0;       ///< where a key goes; not where the offset is, on some blank lines
    qsizetype step = 2;         ///< of the indentation around here
    qsizetype document = 0;     ///< where the document begins
    bool isItem = false;        ///< the key or value begins an item
    bool needsDash = false;     ///< the item has no dash yet
    bool hasColon = false;      ///< the word is a key that is there
    bool needsSpace = false;    ///< right behind `:`, `-` or `,`
    bool isOnBlankLine = false;
    bool isFlow = false;
    bool isAlias = false;  ///< the word stands behind `*`
    char quote = 0;        ///< the quotes that the word is in
    bool isClosed = false; ///< the quotes, or the template, are closed
    Span scalar;           ///< of templates: the text that begins so and lacks quotes, or the last of them
    char openQuote = 0;    ///< of templates: what the text that begins so lacks at its end

    YamlPath path() const { return YamlPath::fromSteps(steps); }
    /// What is typed of the word.
    QByteArrayView typed(QByteArrayView text) const { return text.sliced(word.begin, offset - word.begin); }
};

} // namespace Layerwright
