// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/packsettings.h"

namespace Layerwright {

/// What a wish for a layer's settings does to its text. `made` names the maps that were not there before and
/// came for the sake of a setting, by their dotted paths (empty for the whole
/// document): what gives the list back with the next wish takes
/// them away again when the last setting in them goes.
struct PackEdit
{
    QList<TextEdit> edits;
    QStringList made;

    bool operator==(const PackEdit &) const = default;
};

/// Sets a field of the shape Text; an empty text takes its key away. The install priority is written in
/// quotes, as the product wants it.
Result<PackEdit> setPackText(const QByteArray &text, PackField field, const QString &value,
                             const QStringList &made = {});

/// Sets the cells of a row of a map or list; one past the last adds a row. Only the cells that differ are
/// touched; an empty cell of a list's row takes its key away, and a row without any goes itself.
Result<PackEdit> setPackRow(const QByteArray &text, PackField field, int row, const QStringList &cells,
                            const QStringList &made = {});

/// Takes a row away, whatever it holds, and the key of the field with the last of them.
Result<PackEdit> removePackRow(const QByteArray &text, PackField field, int row,
                               const QStringList &made = {});

} // namespace Layerwright
