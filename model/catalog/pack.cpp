// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/pack.h"

#include "model/catalog/packcharts.h"
#include "model/catalog/packsummary.h"

#include <QCoreApplication>
#include <QDir>
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

} // namespace

static QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue value : list.toArray())
        if (value.isString())
            strings.append(value.toString());
    return strings;
}

static void readPackJson(PackEntry &pack, const QJsonObject &json)
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
}

static void readSchema(PackTexts &pack, const QByteArray &schema)
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

Result<PackEntry> listedPack(const QByteArray &packJson, const QByteArray &readme, PackStoragePointer storage)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(packJson, &error);
    if (!json.isObject())
        return failure(error.error == QJsonParseError::NoError
                           ? PackMessages::tr("pack.json holds no JSON object.")
                           : PackMessages::tr("pack.json cannot be read at byte %1: %2.")
                                 .arg(error.offset)
                                 .arg(error.errorString()));
    PackEntry entry;
    readPackJson(entry, json.object());
    if (entry.name.isEmpty())
        return failure(PackMessages::tr("pack.json has no \"name\"."));
    entry.summary = packSummary(entry.annotations, readme);
    entry.contents = std::make_shared<const PackContents>(std::move(storage));
    return entry;
}

/// The first by name, where there are several.
static QByteArray readmeOf(const StoredFiles &found)
{
    for (const ArchiveMember &file : found.files)
        if (file.path.startsWith("readme"_L1, Qt::CaseInsensitive) && !file.data.isEmpty())
            return file.data;
    return {};
}

Result<PackEntry> listedPack(const PackStoragePointer &storage)
{
    const auto found = storage->read([](const QString &path) {
        return path == "pack.json"_L1 ||
               (!path.contains(u'/') && path.startsWith("readme"_L1, Qt::CaseInsensitive));
    });
    if (!found)
        return tl::unexpected(found.error());
    const ArchiveMember *packJson = found->find(u"pack.json"_s);
    if (!packJson || packJson->data.isEmpty())
        return failure(PackMessages::tr("%1 holds no pack: there is no pack.json in it that can be read.")
                           .arg(storage->place()));
    auto entry = listedPack(packJson->data, readmeOf(*found), storage);
    if (!entry)
        return failure(PackMessages::tr("The pack in %1 cannot be read. %2")
                           .arg(storage->place(), entry.error().message));
    return entry;
}

static Result<PackTexts> readTexts(const PackStorage &storage)
{
    const auto found = storage.read(isPackText);
    if (!found)
        return tl::unexpected(found.error());
    const auto data = [&found](const QString &path) {
        const ArchiveMember *file = found->find(path);
        return file ? file->data : QByteArray();
    };
    PackTexts texts;
    texts.notes = found->notes;
    texts.values = data(u"values.yaml"_s);
    texts.readme = readmeOf(*found);
    if (const auto presets = readPresets(data(u"presets.yaml"_s)))
        texts.presets = *presets;
    else
        texts.notes.append(PackMessages::tr("presets.yaml: %1").arg(presets.error().message));
    readSchema(texts, data(u"schema.yaml"_s));
    return texts;
}

/// The values as the product wants them in a layer.
static Result<PackTexts> readChartTexts(const PackStorage &storage)
{
    const auto chart = chartIn(storage);
    if (!chart)
        return tl::unexpected(chart.error());
    PackTexts texts;
    texts.values = layerOf(*chart, chart->name).values;
    texts.readme = chart->readme;
    texts.notes = chart->notes;
    return texts;
}

PackContents::PackContents(PackStoragePointer storage, PackForm form)
    : m_storage(std::move(storage))
    , m_form(form)
{
}

PackContents::PackContents(PackTexts known)
    : m_texts(std::move(known))
{
}

Result<PackTexts> PackContents::texts() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_texts)
        return *m_texts;
    auto read = m_form == PackForm::HelmChart ? readChartTexts(*m_storage) : readTexts(*m_storage);
    if (read)
        m_texts = *read;
    return read;
}

Result<Pack> packOf(const PackEntry &entry)
{
    Pack pack{entry, {}};
    for (const QString &fault : entry.needs.faults)
        pack.notes.append(PackMessages::tr("pack.json: %1").arg(fault));
    if (!entry.contents)
        return pack;
    const auto texts = entry.contents->texts();
    if (!texts)
        return failure(PackMessages::tr("The pack %1 %2 cannot be read. %3")
                           .arg(entry.name, entry.version, texts.error().message));
    const QStringList notes = pack.notes;
    static_cast<PackTexts &>(pack) = *texts;
    pack.notes = notes + texts->notes;
    return pack;
}

PackEntry listedChart(const ChartDescription &chart, PackStoragePointer storage)
{
    PackEntry entry;
    entry.form = PackForm::HelmChart;
    entry.name = chart.name;
    entry.displayName = chart.name;
    entry.version = chart.version;
    entry.layer = u"addon"_s;
    entry.summary = chart.description;
    entry.keywords = chart.keywords;
    if (chart.isDeprecated)
        entry.annotations.append({u"system_state"_s, u"deprecated"_s});
    entry.contents = std::make_shared<const PackContents>(std::move(storage), PackForm::HelmChart);
    return entry;
}

Result<PackEntry> listedChart(const PackStoragePointer &storage)
{
    const auto found = storage->read([](const QString &path) { return path == "Chart.yaml"_L1; });
    if (!found)
        return tl::unexpected(found.error());
    const ArchiveMember *description = found->find(u"Chart.yaml"_s);
    const auto chart = readChartDescription(description ? description->data : QByteArray());
    if (!chart)
        return failure(PackMessages::tr("The chart in %1 cannot be read: %2")
                           .arg(storage->place(), chart.error().message));
    return listedChart(*chart, storage);
}

bool isAtHand(const PackEntry &entry)
{
    const PackStorage *storage = entry.contents ? entry.contents->storage() : nullptr;
    return !storage || storage->isAtHand();
}

QByteArray logoOf(const PackContents &contents)
{
    const PackStorage *storage = contents.storage();
    const auto found = storage ? storage->read(filesBelow(u"logo.png"_s)) : Result<StoredFiles>();
    return found && !found->files.isEmpty() ? found->files.first().data : QByteArray();
}

QString placeOf(const PackEntry &entry)
{
    const PackStorage *storage = entry.contents ? entry.contents->storage() : nullptr;
    return storage ? storage->place() : QString();
}

Result<Pack> readPack(const QString &folder)
{
    const auto entry = listedPack(storageInFolder(folder));
    return entry ? packOf(*entry) : tl::unexpected(entry.error());
}

} // namespace Layerwright
