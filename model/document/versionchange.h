// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace Layerwright {

/// What a layer's values have to do with another version of its pack. Paths are those of YamlPath.
struct VersionChange
{
    QStringList added;    ///< the defaults then have it, those of now have not
    QStringList removed;  ///< the other way round
    QStringList changed;  ///< another default
    QStringList own;      ///< of the layer, where they are not the defaults of now
    QStringList disputed; ///< what of `own` has another default then, or none
    bool isKnown = false; ///< the defaults of now are known, and all texts can be read
    QByteArray carried;   ///< the defaults then, with what is the layer's own in them
    QString carryFault;   ///< why there is no such text

    bool operator==(const VersionChange &) const = default;
};

/// Compares the layer's values with the defaults of its present version, where they are known, and these with
/// those of another. For a background job: asks `isCanceled` between its steps.
VersionChange versionChange(const QByteArray &values, const std::optional<QByteArray> &defaultsNow,
                            const QByteArray &defaultsThen, const std::function<bool()> &isCanceled = {});

/// The defaults of another version, in which what the layer has changed of those of its present one is as it
/// has it: values, what it removed, its comments on these, and which presets are on. Says why where that
/// cannot be written.
Result<QByteArray> valuesCarriedOver(const QByteArray &values, const QByteArray &defaultsNow,
                                     const QByteArray &defaultsThen);

} // namespace Layerwright
