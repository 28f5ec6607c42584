// SPDX-License-Identifier: Apache-2.0
#include "model/report/profilereport.h"

#include "model/document/installorder.h"
#include "model/items/layercolor.h"
#include "model/items/layertext.h"
#include "model/report/reportparts.h"
#include "model/yaml/packsettings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileReport)
};

} // namespace

/// A train is shown beside the version that it stands for. The version of manifests means nothing.
static QString versionText(const Layer &layer)
{
    if (layer.packType == PackType::Manifest)
        return {};
    return layer.tag.isEmpty() || layer.tag == layer.version ? layer.version
                                                             : u"%1 (%2)"_s.arg(layer.version, layer.tag);
}

static QString waveText(const InstallOrder &order, int row)
{
    const InstallWave &wave = order.waves()[order.waveOf(row)];
    switch (wave.kind) {
    case InstallWave::Core:
        return Tr::tr("first");
    case InstallWave::Numbered:
        return QString::number(wave.number);
    case InstallWave::Unknown:
        break;
    }
    return Tr::tr("not known: %1").arg(order.priority(row).obstacle);
}

static QString nameSpaceOf(const QByteArray &values)
{
    const Result<PackSettings> settings = PackSettings::read(values);
    return settings ? (*settings)[PackField::Namespace].text : QString();
}

/// What the marker of the values names, in the words of the pack where they are known.
static QStringList presetsOn(const ReportMatter &matter)
{
    QStringList names;
    const std::optional<PresetMarker> marker = findPresetMarker(matter.layer.values);
    if (!marker)
        return names;
    const QList<Preset> known = matter.pack ? matter.pack->presets : QList<Preset>();
    for (const PresetMarker::Entry &entry : marker->entries) {
        const auto preset = std::ranges::find_if(known, [&entry](const Preset &one) {
            return one.group == entry.group && one.name == entry.name;
        });
        const bool isKnown = preset != known.end();
        const bool isNamed = isKnown && !preset->displayName.isEmpty();
        QString name = isNamed ? preset->displayName : entry.name;
        if (!entry.group.isEmpty())
            name = u"%1: %2"_s.arg(entry.group, name);
        if (isKnown && presetState(matter.values, *preset) != PresetState::On)
            name = Tr::tr("%1 (changed since)").arg(name);
        names.append(name);
    }
    return names;
}

/// Of manifests, which have no version that means anything, the wave where it is set.
static QString shownBeside(const Layer &layer, const InstallPriority &priority)
{
    const QString version = shownVersion(layer);
    const bool isWaveKnown = priority.isSet && priority.isKnown();
    return version.isEmpty() && isWaveKnown ? Tr::tr("wave %1").arg(priority.number) : version;
}

static ReportedLayer reportedLayer(const ReportMatter &matter, const InstallOrder &order, int row)
{
    const Layer &layer = matter.layer;
    ReportedLayer reported;
    reported.name = layer.name;
    reported.letter = iconLetter(layer);
    reported.color = layerColor(layer.kind.value(), layer.packType.value());
    reported.subtitle = layerSubtitle(layer);
    reported.shownVersion = shownBeside(layer, order.priority(row));
    reported.kind = kindName(layer.kind);
    reported.type = packTypeName(layer);
    reported.version = versionText(layer);
    reported.registry = layer.registry.name.isEmpty() ? layer.registry.uid : layer.registry.name;
    reported.wave = waveText(order, row);
    reported.nameSpace = nameSpaceOf(layer.values);
    for (const Manifest &manifest : layer.manifests)
        reported.manifests.append(manifest.name);
    reported.presets = presetsOn(matter);
    reported.isCore = layer.isCore();
    return reported;
}

static void count(QList<ReportedLayer> &layers, const QList<ProfileFinding> &findings)
{
    for (const ProfileFinding &found : findings) {
        if (found.layer < 0)
            continue;
        ReportedLayer &layer = layers[found.layer];
        layer.errors += found.finding.severity == Severity::Error ? 1 : 0;
        layer.warnings += found.finding.severity == Severity::Warning ? 1 : 0;
    }
}

ProfileReport reportOf(const Profile &profile, const PackSources &packs,
                       const std::optional<QList<ProfileFinding>> &findings)
{
    ProfileReport report;
    report.info = profile.info;
    const InstallOrder order = InstallOrder::of(profile.layers);
    for (int row = 0; row < profile.layers.size(); ++row) {
        const Layer &layer = profile.layers[row];
        const ReportMatter matter{layer, YamlTree::read(layer.values), packs.findExact(layer)};
        report.layers.append(reportedLayer(matter, order, row));
        if (matter.pack)
            report.overrides.append(overridesOf(matter));
        else if (layer.packType != PackType::Manifest)
            report.notCompared.append(layer.name);
    }
    for (const Variable &variable : profile.variables)
        report.variables.append(reportedVariable(variable));
    report.images = imagesOf(profile.layers);
    if (findings) {
        count(report.layers, *findings);
        report.findings = reportedFindings(profile, *findings);
    }
    return report;
}

} // namespace Layerwright
