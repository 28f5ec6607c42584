// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <functional>
#include <optional>

namespace Layerwright {

enum class YamlStyle { Block, Flow, Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

/// One event of the YAML stream, its marks in bytes of the text. The marks are the parser's own: the start
/// takes anchor and tag along, the end of a block collection sits at the next token.
struct YamlEvent
{
    enum class Type {
        DocumentStart,
        DocumentEnd,
        Alias,
        Scalar,
        SequenceStart,
        SequenceEnd,
        MapStart,
        MapEnd
    };

    Type type = Type::Scalar;
    YamlStyle style = YamlStyle::Block;
    bool isImplicit = false; // of documents: no `---`, no `...`
    Span span;
    QByteArrayView anchor; // of aliases: the name referred to
    QByteArrayView tag;
    QByteArrayView value; // valid during the call only
};

/// Where and why the text is not YAML, in the parser's own words.
struct YamlProblem
{
    QByteArray problem;
    QByteArray context;
    qsizetype offset = 0;
    qsizetype contextOffset = 0;
};

/// Gives the events of `text` (UTF-8 without a byte order mark) one by one to `sink`, until that returns
/// false or the text is at its end or no longer YAML.
std::optional<YamlProblem> readYamlEvents(QByteArrayView text,
                                          const std::function<bool(const YamlEvent &)> &sink);

} // namespace Layerwright
