// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/linechanges.h"
#include "model/profile/reader.h"

namespace Layerwright {

/// One text of two states of a profile that is not the same in both; empty where it is not there.
struct ComparedText
{
    QString title;
    QByteArray before;
    QByteArray after;

    bool operator==(const ComparedText &) const = default;
};

/// All that differs, as texts: the settings of the profile, the names in the stack and the variables, then
/// layer by layer, the topmost first, its settings, values and manifests; then a list of those files that
/// travel along and are not the same. Layers are the same as in `profileChange`.
QList<ComparedText> comparedTexts(const LoadedProfile &before, const LoadedProfile &after);

/// Two texts side by side: as many rows on either side, where what goes stands left and what comes right.
struct SideRows
{
    QList<ChangeRow> left;
    QList<ChangeRow> right;
};
/// Of lines that stay, those near a change alone are shown.
SideRows sideRows(const QByteArray &before, const QByteArray &after);

} // namespace Layerwright
