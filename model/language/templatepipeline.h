// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/references.h"
#include "model/result.h"

namespace Layerwright {

/// A word of a template: a text in quotes, decoded; a path `.spectro.…`; or a function or number as written.
struct TemplateTerm
{
    enum class Kind { Text, Path, Word };

    Kind kind = Kind::Word;
    QString text;
    Reference reference; ///< of a path; its spans are in the text of the expression

    bool operator==(const TemplateTerm &) const = default;
};

/// `default "1.19.0"` between two `|`.
using TemplateStage = QList<TemplateTerm>;

/// The stages of an expression of the text. An error, which says what it is that cannot be computed here,
/// for what is more than a pipeline of functions: parentheses, assignments, statements.
Result<QList<TemplateStage>> templatePipeline(QByteArrayView text, const TemplateExpression &expression);

} // namespace Layerwright
