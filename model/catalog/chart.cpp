// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/chart.h"

#include "model/archive/archivereader.h"
#include "model/yaml/diagnostics.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamledit.h"
#include "model/yaml/yamlvalue.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HelmChart)
};

/// The value as a scalar that YAML reads back as this text.
QByteArray scalar(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return isTypedScalar(bytes) ? quotedScalar(bytes) : bytes;
}

/// The default values below their key. Moved as text, so that the comments at both ends come along; where
/// that would not mean the same (a document marker, for one), set as a value.
QByteArray valuesBelow(const QByteArray &head, const QString &name, const QByteArray &values)
{
    constexpr qsizetype indentation = 4;
    const QByteArray key = "  " + scalar(name) + ":";
    const QByteArray ended = values.isEmpty() || values.endsWith('\n') ? values : values + '\n';
    const QByteArray moved = head + key + '\n' + reindented(ended, 0, indentation);
    const Result<YamlTree> tree = YamlTree::parse(moved);
    const YamlTree defaults = YamlTree::read(values);
    if (tree && defaults.root().isMap() &&
        YamlValue::of(tree->root()["charts"][name.toUtf8()]) == YamlValue::of(defaults.root()))
        return moved;
    const QByteArray empty = head + key + " {}\n";
    const Result<YamlPath> path = YamlPath::fromString(u"charts.\"%1\""_s.arg(name));
    const YamlEdits edits =
        path ? setValue(YamlTree::read(empty), *path, values) : YamlEdits(tl::unexpected(path.error()));
    return edits && defaults.root().isMap() ? applied(empty, *edits) : empty;
}

} // namespace

Result<HelmChart> readChart(const QString &path)
{
    const Result<QList<ArchiveMember>> members = readArchive(path);
    if (!members)
        return tl::unexpected(members.error());
    const QString where = QDir::toNativeSeparators(path);
    const auto description = std::ranges::find_if(*members, [](const ArchiveMember &member) {
        return member.path.count(u'/') == 1 && member.path.endsWith("/Chart.yaml"_L1);
    });
    if (description == members->end())
        return failure(
            Tr::tr("%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.").arg(where));
    const YamlTree tree = YamlTree::read(description->data);
    HelmChart chart{tree.root()["name"].string(), tree.root()["version"].string(), {}, {}};
    if (chart.name.isEmpty() || chart.version.isEmpty())
        return failure(
            Tr::tr("%1 is not a Helm chart: its Chart.yaml has no name or no version.").arg(where));
    const QString top = description->path.section(u'/', 0, 0);
    for (const ArchiveMember &member : *members) {
        if (member.path == top + "/values.yaml"_L1)
            chart.values = member.data;
        else if (member.path == top + "/values.schema.json"_L1)
            chart.schema = member.data;
    }
    return chart;
}

Layer layerOf(const HelmChart &chart, const QString &nameSpace)
{
    Layer layer;
    layer.name = chart.name;
    layer.kind = LayerKind::AddOn;
    layer.packType = PackType::Helm;
    layer.version = chart.version;
    layer.tag = chart.version;
    const QByteArray head = "pack:\n  namespace: " + scalar(nameSpace) +
                            "\n  spectrocloud.com/install-priority: \"0\"\ncharts:\n";
    layer.values = valuesBelow(head, chart.name, chart.values);
    return layer;
}

} // namespace Layerwright
