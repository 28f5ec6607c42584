// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <QString>

namespace Layerwright {

/// One path `.spectro.…` in a template (facts of the product's values, "syntax families"); all spans are in
/// bytes of the text.
struct Reference
{
    enum class Kind {
        Variable, ///< `.spectro.var.NAME`, a variable of the profile
        Macro,    ///< `.spectro.macro.NAME`, of the project, the tenant or the system
        System,   ///< `.spectro.system.NAME`, dots in the name
        Pack,     ///< `.spectro.pack.NAME.PATH`, a value of another layer
        Other,    ///< a family that we do not know, or none yet
    };

    Kind kind = Kind::Other;
    Span span; ///< of the path, from its first dot
    Span name; ///< of what it names; empty, but in its place, when it is not written yet
    Span path; ///< of a pack's value, dots as written; empty where there is none

    bool operator==(const Reference &) const = default;
};

/// A function in a template: `upper`, or with arguments `substr 0 4`.
struct TemplateFunction
{
    Span name;
    Span arguments; ///< blanks around them left out; what is piped into it is not among them
    bool isPiped = false;

    bool operator==(const TemplateFunction &) const = default;
};

/// One `{{ … }}` of one line, wherever it stands: in a key, a value of any style, or a comment. Not all of
/// them are the product's: charts have their own, which refer to nothing that we know.
struct TemplateExpression
{
    Span span;    ///< with the braces
    Span content; ///< between the braces and trim marks, blanks left out
    QList<Reference> references;
    QList<TemplateFunction> functions;

    bool operator==(const TemplateExpression &) const = default;
};

/// All that are closed on their line, in the order of the text. The text need be neither YAML nor UTF-8; time
/// and memory are linear in it.
QList<TemplateExpression> templateExpressions(QByteArrayView text);

/// The expression that holds the offset, or ends there; looks at one line only. One with an empty span where
/// there is none.
TemplateExpression templateAt(QByteArrayView text, qsizetype offset);

/// What the expression refers to at the offset; no span where it is none.
Reference referenceAt(const TemplateExpression &expression, qsizetype offset);

QString spanText(QByteArrayView text, Span span);

} // namespace Layerwright
