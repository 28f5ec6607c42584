// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/pack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct PackMessages
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Pack)
};

constexpr qint64 MaximumFileSize = qint64(16) << 20;

} // namespace

static QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue &value : list.toArray())
        if (value.isString())
            strings.append(value.toString());
    return strings;
}

static void readPackJson(Pack &pack, const QJsonObject &json)
{
    pack.name = json["name"_L1].toString();
    pack.displayName = json["displayName"_L1].toString(pack.name);
    pack.version = json["version"_L1].toString();
    pack.layer = json["layer"_L1].toString();
    pack.addonType = json["addonType"_L1].toString();
    pack.cloudTypes = stringsOf(json["cloudTypes"_L1]);
    pack.charts = stringsOf(json["charts"_L1]);
    pack.manifests = stringsOf(json["kubeManifests"_L1]);
    const QJsonObject annotations = json["annotations"_L1].toObject();
    for (auto it = annotations.begin(); it != annotations.end(); ++it)
        pack.annotations.append({it.key(), it.value().toVariant().toString()});
    pack.needs = readNeeds(json["constraints"_L1].toObject());
    for (const QString &fault : std::as_const(pack.needs.faults))
        pack.notes.append(PackMessages::tr("pack.json: %1").arg(fault));
}

static void readSchema(Pack &pack, const QByteArray &schema)
{
    const auto constraints = readConstraints(schema);
    if (!constraints) {
        pack.schemaFault = PackMessages::tr("schema.yaml, line %1: %2")
                               .arg(constraints.error().line)
                               .arg(constraints.error().message);
        pack.notes.append(pack.schemaFault);
        return;
    }
    pack.constraints = *constraints;
    for (const PackConstraint &constraint : *constraints)
        for (const QString &fault : constraint.faults)
            pack.notes.append(PackMessages::tr("schema.yaml, “%1”: %2").arg(constraint.path, fault));
}

Result<Pack> packFromFiles(const PackFiles &files)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(files.packJson, &error);
    if (!json.isObject())
        return failure(error.error == QJsonParseError::NoError
                           ? PackMessages::tr("pack.json holds no JSON object.")
                           : PackMessages::tr("pack.json cannot be read at byte %1: %2.")
                                 .arg(error.offset)
                                 .arg(error.errorString()));
    Pack pack;
    readPackJson(pack, json.object());
    if (pack.name.isEmpty())
        return failure(PackMessages::tr("pack.json has no \"name\"."));
    pack.values = files.values;
    pack.readme = files.readme;
    pack.logo = files.logo;
    if (const auto presets = readPresets(files.presets))
        pack.presets = *presets;
    else
        pack.notes.append(PackMessages::tr("presets.yaml: %1").arg(presets.error().message));
    readSchema(pack, files.schema);
    return pack;
}

/// The file's bytes; nothing where there is no file, a note where it is too large or not to be read.
static QByteArray contentOf(const QDir &folder, const QString &name, QStringList &notes)
{
    const QFileInfo info(folder.filePath(name));
    if (!info.exists())
        return {};
    QFile file(info.filePath());
    if (!info.isFile() || info.size() > MaximumFileSize) {
        notes.append(PackMessages::tr("%1 is not read: it is no file, or larger than 16 MiB.").arg(name));
    } else if (!file.open(QIODevice::ReadOnly)) {
        notes.append(PackMessages::tr("%1 is not read: %2.").arg(name, file.errorString()));
    } else {
        return file.read(MaximumFileSize);
    }
    return {};
}

Result<Pack> readPack(const QString &folder)
{
    const QDir dir(folder);
    QStringList notes;
    PackFiles files;
    files.packJson = contentOf(dir, u"pack.json"_s, notes);
    if (files.packJson.isEmpty())
        return failure(
            PackMessages::tr("%1 holds no pack: there is no pack.json in it that can be read.").arg(folder));
    files.values = contentOf(dir, u"values.yaml"_s, notes);
    files.presets = contentOf(dir, u"presets.yaml"_s, notes);
    files.schema = contentOf(dir, u"schema.yaml"_s, notes);
    files.logo = contentOf(dir, u"logo.png"_s, notes);
    for (const QString &name : dir.entryList({u"readme*"_s}, QDir::Files, QDir::Name))
        if (files.readme.isEmpty())
            files.readme = contentOf(dir, name, notes);
    auto pack = packFromFiles(files);
    if (!pack)
        return failure(
            PackMessages::tr("The pack in %1 cannot be read. %2").arg(folder, pack.error().message));
    pack->folder = dir.absolutePath();
    pack->notes = notes + pack->notes;
    return pack;
}

} // namespace Layerwright
