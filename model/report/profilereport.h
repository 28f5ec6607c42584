// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"
#include "model/overrides/packoverrides.h"
#include "model/profile/validation.h"

#include <QColor>

#include <optional>

namespace Layerwright {

struct ReportedLayer
{
    QString name;
    QString letter;
    QColor color;
    QString subtitle;     // as the window's stack has it
    QString shownVersion; // the same: version or train; of manifests their wave
    QString kind;
    QString type;
    QString version; // and the train that it comes from
    QString registry;
    QString wave; // in which it is installed; of the infrastructure “first”
    QString nameSpace;
    QStringList manifests;
    QStringList presets; // those that are on
    bool isCore = false;
    int errors = 0;
    int warnings = 0;

    bool operator==(const ReportedLayer &) const = default;
};

struct ReportedVariable
{
    QString name;
    QString displayName;
    QString description;
    QString format;
    QString defaultValue; // empty where it is masked
    bool isMasked = false;
    QStringList flags;
    QString pattern;
    QStringList options;

    bool operator==(const ReportedVariable &) const = default;
};

/// A value of a layer that differs from that of its pack. Credentials are masked.
struct ReportedOverride
{
    using Kind = PackOverride::Kind;

    Kind kind = Kind::Changed;
    QString path;
    QString ofPack;  // empty where the pack has none
    QString ofLayer; // empty where the layer has it no more

    bool operator==(const ReportedOverride &) const = default;
};

struct LayerOverrides
{
    QString layer;
    QString pack; // name and version of what it is compared with
    QList<ReportedOverride> overrides;
    qsizetype leftOut = 0; // more than a report lists
    QString obstacle;      // why they are not known; empty where they are

    bool operator==(const LayerOverrides &) const = default;
};

struct ReportedImage
{
    QString name;
    QStringList layers;

    bool operator==(const ReportedImage &) const = default;
};

struct ReportedFinding
{
    Severity severity = Severity::Information;
    QString place;
    QString message;
    QString rule;

    bool operator==(const ReportedFinding &) const = default;
};

/// What there is to tell of a profile to people who do not have it open. A plain value, in which no
/// credential is that is known as one: not the default of a masked variable, and none of the values that
/// namesSecret() and isSecretItself() are about.
struct ProfileReport
{
    static constexpr qsizetype MostOverrides = 400; // of a layer

    ProfileInfo info;
    QString date; // as it is to be shown; empty for none, so that the same profile gives the same bytes
    QList<ReportedLayer> layers; // in the order of the file
    QList<ReportedVariable> variables;
    QList<LayerOverrides> overrides; // of the layers of packs that are known in their very version
    QStringList notCompared;         // the layers of other packs
    QList<ReportedImage> images;     // by their names
    /// The gravest first, and none where nobody looked.
    std::optional<QList<ReportedFinding>> findings;
    qsizetype hiddenFindings = 0; // of rules that are switched off

    bool operator==(const ProfileReport &) const = default;
};

/// Gathers it. The findings are of the same profile. Pure, and fit to run in the background.
ProfileReport reportOf(const Profile &profile, const PackSources &packs = {},
                       const std::optional<QList<ProfileFinding>> &findings = {});

} // namespace Layerwright
