// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

namespace Layerwright {

/// A template expression `{{ … }}` of one line that is not inside quotes, a comment or a block scalar.
struct TemplateUse
{
    enum class Place {
        Value,     ///< a value, key or item begins with it
        Inside,    ///< of a plain scalar that begins with other text
        Statement, ///< alone on a line where neither a key nor a value can stand
    };

    Span span;
    Place place = Place::Value;
    Span scalar; ///< the plain scalar it is part of; of a statement its own span

    bool operator==(const TemplateUse &) const = default;
};

/// What a scan of the lines finds in a text that the parser refuses.
struct YamlLineScan
{
    QList<TemplateUse> templates;
    QList<Span> tabs; ///< tabs in the indentation
};

YamlLineScan scanYamlLines(QByteArrayView text);

/// The text with each template replaced by as many bytes that are plain YAML: a word, or for a statement
/// a comment.
QByteArray masked(const QByteArray &text, const QList<TemplateUse> &templates);

} // namespace Layerwright
