// SPDX-License-Identifier: Apache-2.0
#include "model/registry/helmcopy.h"

#include "model/archive/archivereader.h"
#include "model/network/httpsession.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::HelmCopy)
};

constexpr qint64 MaximumChartSize = qint64(64) << 20;

/// What a chart's file is named by: its own digest where the index tells it, else that of its address.
QString fileName(const HelmIndexEntry &chart)
{
    const QByteArray name =
        chart.sha256.isEmpty()
            ? "url-" + QCryptographicHash::hash(chart.url.toUtf8(), QCryptographicHash::Sha256).toHex()
            : chart.sha256;
    return QString::fromLatin1(name) + ".tgz"_L1;
}

/// A chart that lies in the copy, or is still to be fetched.
class ChartStorage final : public PackStorage
{
public:
    ChartStorage(const QString &folder, HelmIndexEntry chart, QUrl url)
        : m_chart(std::move(chart))
        , m_url(std::move(url))
        , m_path(folder + "/charts/"_L1 + fileName(m_chart))
        , m_archive(storageInArchive(m_path, m_chart.name + u'/', m_chart.sha256))
    {
    }

    QString place() const override { return isAtHand() ? m_archive->place() : m_url.toDisplayString(); }
    bool isAtHand() const override { return QFile::exists(m_path); }
    Result<StoredFiles> read(const Filter &wanted) const override;
    Result<void> fetch(HttpSession &session) const override;

private:
    Result<void> check(QTemporaryFile &file) const;

    HelmIndexEntry m_chart;
    QUrl m_url;
    QString m_path;
    PackStoragePointer m_archive;
};

Result<StoredFiles> ChartStorage::read(const Filter &wanted) const
{
    if (!isAtHand())
        return failure(Tr::tr("The chart %1 %2 was not fetched yet from %3.")
                           .arg(m_chart.name, m_chart.version, m_url.host()));
    return m_archive->read(wanted);
}

/// Whole, and what the index promised.
Result<void> ChartStorage::check(QTemporaryFile &file) const
{
    file.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    if (!m_chart.sha256.isEmpty() && hash.result().toHex() != m_chart.sha256)
        return failure(
            Tr::tr("%1 is not the chart that the index lists: its SHA-256 is %2, not %3. It is not "
                   "kept.")
                .arg(m_url.toDisplayString(), QString::fromLatin1(hash.result().toHex()),
                     QString::fromLatin1(m_chart.sha256)));
    file.seek(0);
    if (!looksLikeArchive(file.read(512)))
        return failure(Tr::tr("%1 is no packaged chart. It is not kept.").arg(m_url.toDisplayString()));
    return {};
}

Result<void> ChartStorage::fetch(HttpSession &session) const
{
    if (isAtHand() && m_archive->read([](const QString &) { return false; }))
        return {};
    const QString folder = QFileInfo(m_path).path();
    QTemporaryFile file(folder + "/part-XXXXXX"_L1);
    if (!QDir().mkpath(folder) || !file.open())
        return failure(Tr::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(folder)));
    HttpRequest request{m_url};
    request.maximumSize = MaximumChartSize;
    request.file = &file;
    const auto answer = session.fetch(request, Tr::tr("The chart %1 %2").arg(m_chart.name, m_chart.version));
    if (!answer)
        return tl::unexpected(answer.error());
    if (auto checked = check(file); !checked)
        return checked;
    QFile::remove(m_path); // a damaged one
    if (!file.flush() || !file.rename(m_path))
        return failure(
            Tr::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()));
    file.setAutoRemove(false);
    return {};
}

QJsonObject jsonOf(const HelmIndexEntry &chart)
{
    QJsonObject json{{u"name"_s, chart.name}, {u"version"_s, chart.version}, {u"url"_s, chart.url}};
    if (!chart.description.isEmpty())
        json.insert(u"description"_s, chart.description);
    if (!chart.keywords.isEmpty())
        json.insert(u"keywords"_s, QJsonArray::fromStringList(chart.keywords));
    if (chart.isDeprecated)
        json.insert(u"deprecated"_s, true);
    if (!chart.sha256.isEmpty())
        json.insert(u"sha256"_s, QString::fromLatin1(chart.sha256));
    return json;
}

HelmIndexEntry chartOf(const QJsonObject &json)
{
    HelmIndexEntry chart;
    chart.name = json["name"_L1].toString();
    chart.version = json["version"_L1].toString();
    chart.description = json["description"_L1].toString();
    for (const QJsonValue keyword : json["keywords"_L1].toArray())
        chart.keywords.append(keyword.toString());
    chart.isDeprecated = json["deprecated"_L1].toBool();
    chart.url = json["url"_L1].toString();
    chart.sha256 = json["sha256"_L1].toString().toLatin1();
    return chart;
}

} // namespace

HelmCopy::HelmCopy(QString folder)
    : m_folder(std::move(folder))
    , m_listing(m_folder, u"helm-repository.json"_s)
{
}

bool HelmCopy::exists() const
{
    return m_listing.exists();
}

QByteArray HelmCopy::entityTag() const
{
    const auto listing = m_listing.read();
    return listing ? (*listing)["etag"_L1].toString().toLatin1() : QByteArray();
}

Result<void> HelmCopy::write(const HelmIndex &index, const QUrl &address, const QByteArray &entityTag) const
{
    QJsonArray charts;
    for (const HelmIndexEntry &chart : index.charts)
        charts.append(jsonOf(chart));
    const QJsonObject listing{{u"address"_s, address.toString(QUrl::FullyEncoded)},
                              {u"etag"_s, QString::fromLatin1(entityTag)},
                              {u"charts"_s, charts},
                              {u"notes"_s, QJsonArray::fromStringList(index.notes)}};
    return m_listing.write(listing);
}

Result<PlaceContents> HelmCopy::read() const
{
    const auto listing = m_listing.read();
    if (!listing)
        return tl::unexpected(listing.error());
    const QUrl address((*listing)["address"_L1].toString());
    PlaceContents contents;
    for (const QJsonValue each : (*listing)["charts"_L1].toArray()) {
        const HelmIndexEntry chart = chartOf(each.toObject());
        const QUrl url = address.resolved(QUrl(chart.url));
        contents.packs.append(listedChart(chart, std::make_shared<const ChartStorage>(m_folder, chart, url)));
    }
    for (const QJsonValue note : (*listing)["notes"_L1].toArray())
        contents.notes.append(note.toString());
    return contents;
}

void HelmCopy::tidy() const
{
    const auto listing = m_listing.read();
    if (!listing)
        return;
    QSet<QString> wanted;
    for (const QJsonValue each : (*listing)["charts"_L1].toArray())
        wanted.insert(fileName(chartOf(each.toObject())));
    QDir charts(m_folder + "/charts"_L1);
    for (const QString &name : charts.entryList({u"*.tgz"_s}, QDir::Files))
        if (!wanted.contains(name))
            charts.remove(name);
}

} // namespace Layerwright
