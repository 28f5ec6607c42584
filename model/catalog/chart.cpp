// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/chart.h"

#include "model/archive/archivereader.h"
#include "model/yaml/diagnostics.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamledit.h"
#include "model/yaml/yamlvalue.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

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

constexpr qint64 MaximumFileSize = qint64(16) << 20;

/// The files of a chart that are read, by their names in its folder.
struct ChartFiles
{
    std::optional<QByteArray> description;
    QByteArray values;
    QByteArray schema;
    QByteArray readme;
};

QByteArray *fileOf(ChartFiles &files, const QString &name)
{
    if (name == "Chart.yaml"_L1)
        return &files.description.emplace();
    if (name == "values.yaml"_L1)
        return &files.values;
    if (name == "values.schema.json"_L1)
        return &files.schema;
    return name == "README.md"_L1 ? &files.readme : nullptr;
}

/// The first reference of a schema that leads out of it. Only what is written is looked at: a reference
/// is never followed, so that none can lead round in circles.
QString foreignReference(const QJsonValue &schema)
{
    const QJsonObject object = schema.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString reference = member.key() == "$ref"_L1 ? member->toString() : QString();
        if (!reference.isEmpty() && !reference.startsWith(u'#'))
            return reference;
        if (const QString below = foreignReference(*member); !below.isEmpty())
            return below;
    }
    for (const QJsonValue item : schema.toArray())
        if (const QString below = foreignReference(item); !below.isEmpty())
            return below;
    return {};
}

QStringList schemaNotes(const QByteArray &schema)
{
    if (schema.isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(schema, &error);
    if (error.error != QJsonParseError::NoError)
        return {Tr::tr("values.schema.json cannot be read at byte %1: %2.")
                    .arg(error.offset)
                    .arg(error.errorString())};
    const QString reference =
        foreignReference(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
    if (!reference.isEmpty())
        return {Tr::tr("values.schema.json refers to “%1”, which is not read: a schema may refer to itself "
                       "alone.")
                    .arg(reference)};
    return {};
}

Result<ChartFiles> filesOfFolder(const QString &folder)
{
    ChartFiles files;
    for (const QString &name : {u"Chart.yaml"_s, u"values.yaml"_s, u"values.schema.json"_s, u"README.md"_s}) {
        QFile file(QDir(folder).filePath(name));
        const QFileInfo info(file);
        if (!info.exists())
            continue;
        if (!info.isFile() || info.size() > MaximumFileSize || !file.open(QIODevice::ReadOnly))
            return failure(
                Tr::tr("%1 cannot be read: it is no file, larger than 16 MiB, or not yours to read.")
                    .arg(QDir::toNativeSeparators(file.fileName())));
        *fileOf(files, name) = file.readAll();
    }
    return files;
}

/// The files below the top folder, which is the one with Chart.yaml.
ChartFiles filesOf(const QList<ArchiveMember> &members)
{
    const auto description = std::ranges::find_if(members, [](const ArchiveMember &member) {
        return member.path.count(u'/') == 1 && member.path.endsWith("/Chart.yaml"_L1);
    });
    ChartFiles files;
    if (description == members.end())
        return files;
    const QString top = description->path.section(u'/', 0, 0) + u'/';
    for (const ArchiveMember &member : members)
        if (member.path.startsWith(top))
            if (QByteArray *data = fileOf(files, member.path.mid(top.size())))
                *data = member.data;
    return files;
}

Result<HelmChart> chartOf(const ChartFiles &files, const QString &where, bool isFolder)
{
    if (!files.description)
        return failure(
            isFolder
                ? Tr::tr("%1 is not the folder of a Helm chart: no Chart.yaml is in it.").arg(where)
                : Tr::tr("%1 is not a packaged Helm chart: no Chart.yaml is in its top folder.").arg(where));
    const auto description = readChartDescription(*files.description);
    if (!description)
        return failure(Tr::tr("%1 is not a Helm chart: %2").arg(where, description.error().message));
    HelmChart chart{*description, {}, {}, {}, {}};
    if (!files.values.isValidUtf8())
        return failure(Tr::tr("%1: its values.yaml is not UTF-8 text.").arg(where));
    chart.values = files.values;
    chart.schema = files.schema;
    chart.readme = files.readme;
    chart.notes = schemaNotes(files.schema);
    return chart;
}

} // namespace

Result<ChartDescription> readChartDescription(const QByteArray &chartYaml)
{
    const YamlTree tree = YamlTree::read(chartYaml);
    const YamlNode root = tree.root();
    ChartDescription chart;
    chart.name = root["name"].string();
    chart.version = root["version"].string();
    chart.description = root["description"].string().simplified();
    for (int i = 0; i < root["keywords"].count(); ++i)
        chart.keywords.append(root["keywords"].at(i).string());
    chart.isDeprecated = root["deprecated"].value() == "true";
    chart.isLibrary = root["type"].value() == "library";
    if (chart.name.isEmpty() || chart.version.isEmpty())
        return failure(Tr::tr("its Chart.yaml has no name or no version."));
    return chart;
}

Result<HelmChart> readChart(const QString &path)
{
    const QString where = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isDir()) {
        const Result<QList<ArchiveMember>> members = readArchive(path);
        return members ? chartOf(filesOf(*members), where, false) : tl::unexpected(members.error());
    }
    const Result<ChartFiles> files = filesOfFolder(path);
    return files ? chartOf(*files, where, true) : tl::unexpected(files.error());
}

Result<HelmChart> readChart(const QList<ArchiveMember> &files, const QString &path)
{
    for (const ArchiveMember &file : files) {
        if (file.path != path)
            continue;
        QBuffer packed;
        packed.setData(file.data);
        packed.open(QIODevice::ReadOnly);
        const Result<QList<ArchiveMember>> members = readArchive(packed, path);
        return members ? chartOf(filesOf(*members), path, false) : tl::unexpected(members.error());
    }
    const QString folder = path + u'/';
    QList<ArchiveMember> below;
    for (const ArchiveMember &file : files)
        if (file.path.startsWith(folder))
            below.append({u"chart/"_s + file.path.mid(folder.size()), file.data});
    return chartOf(filesOf(below), path, true);
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

Result<void> check(const RegistryPackage &package)
{
    if (package.name.trimmed().isEmpty())
        return failure(Tr::tr("The name is missing: the product finds it by name, version and registry."));
    if (package.name.contains(u'/') || package.name.contains(u' '))
        return failure(Tr::tr("“%1” is no name of a chart or package: leave “/” and blanks out; the registry "
                              "is named apart.")
                           .arg(package.name));
    if (package.version.trimmed().isEmpty())
        return failure(Tr::tr("The version is missing: say the one to install."));
    if (package.registry.trimmed().isEmpty())
        return failure(Tr::tr("The registry is missing: give the name that it has in the product."));
    return {};
}

static RegistryRef registryOf(const RegistryPackage &package)
{
    RegistryRef registry;
    registry.name = package.registry;
    registry.kind = package.content == RegistryContent::HelmRepository ? u"helm"_s : u"oci"_s;
    registry.providerType = package.content == RegistryContent::ZarfPackages ? u"zarf"_s : u"helm"_s;
    registry.isPrivate = true;
    return registry;
}

Layer layerOf(const RegistryPackage &package, const QString &nameSpace)
{
    const bool isZarf = package.content == RegistryContent::ZarfPackages;
    Layer layer;
    layer.name = package.name;
    layer.kind = LayerKind::AddOn;
    layer.packType = isZarf ? PackType::Oci : PackType::Helm;
    layer.version = package.version;
    layer.tag = package.version;
    layer.registry = registryOf(package);
    const QByteArray priority = "  spectrocloud.com/install-priority: \"0\"\n";
    layer.values = isZarf ? "pack:\n" + priority
                          : "pack:\n  namespace: " + scalar(nameSpace) + '\n' + priority + "charts:\n  " +
                                scalar(package.name) + ": {}\n";
    return layer;
}

} // namespace Layerwright
