// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/profile/validation.h"

namespace Layerwright {

/// A finding of the open document. `place` survives moves; a null layer is the profile itself, and a
/// finding about a layer as such has position 0,0. `variable` is the one of the profile that it is about.
struct DocumentFinding
{
    TextId place;
    Finding finding;
    ItemId variable = 0;
    QList<StackFix> stackFixes = {}; // their rows are those of the document as it was looked at

    bool isAboutProfile() const { return place.isNull(); }
    bool isInText() const { return !place.isNull() && finding.position.line > 0; }
    /// Of the ways out: those that edit the text, then those that change the stack.
    QStringList fixTitles() const
    {
        QStringList titles;
        for (const Fix &fix : finding.fixes)
            titles.append(fix.title);
        for (const StackFix &fix : stackFixes)
            titles.append(fix.title);
        return titles;
    }

    bool operator==(const DocumentFinding &) const = default;
};

} // namespace Layerwright
