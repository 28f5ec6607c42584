// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <QString>

namespace Layerwright {

enum class Severity { Error, Warning, Information };

/// A way out of a finding that can be taken with one click, and is one undo step.
struct Fix
{
    QString title;
    QList<TextEdit> edits;

    bool operator==(const Fix &) const = default;
};

/// Something odd in one text. `rule` is stable and documented in docs/rules.md; `message` is translated,
/// says why and what to do.
struct Finding
{
    Severity severity = Severity::Warning;
    QString rule;
    QString message;
    Span span;
    TextPosition position;
    QList<Fix> fixes;

    bool operator==(const Finding &) const = default;
};

} // namespace Layerwright
