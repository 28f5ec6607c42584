// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/profilereport.h"

namespace Layerwright {

/// A layer with what is read of it once for all parts of a report.
struct ReportMatter
{
    const Layer &layer;
    YamlTree values;
    std::optional<Pack> pack; ///< of the very version
};

/// What differs from the pack's own values, where the pack is known.
LayerOverrides overridesOf(const ReportMatter &matter);

/// Each image once: of `pack.content.images`, and those that the manifests name.
QList<ReportedImage> imagesOf(const QList<Layer> &layers);

ReportedVariable reportedVariable(const Variable &variable);

/// By severity, else in their order.
QList<ReportedFinding> reportedFindings(const Profile &profile, QList<ProfileFinding> findings);

} // namespace Layerwright
