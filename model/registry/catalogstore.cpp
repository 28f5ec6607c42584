// SPDX-License-Identifier: Apache-2.0
#include "model/registry/catalogstore.h"

#include "model/catalog/packexport.h"
#include "model/profile/safename.h"
#include "model/profile/wholefile.h"
#include "model/registry/consolecopy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int LockPatience = 5000; // milliseconds for another program to finish
static constexpr qint64 MaximumSize = qint64(1) << 20;

static QJsonObject jsonOf(const CatalogSource &source)
{
    QJsonObject json{
        {u"name"_s, source.name}, {u"kind"_s, source.kind.name()}, {u"location"_s, source.location}};
    if (!source.userName.isEmpty())
        json.insert(u"userName"_s, source.userName);
    if (!source.projectUid.isEmpty())
        json.insert(u"project"_s, source.projectUid);
    if (!source.trust.caFile.isEmpty())
        json.insert(u"caFile"_s, source.trust.caFile);
    if (source.trust.isUnchecked)
        json.insert(u"skipCertificateCheck"_s, true);
    return json;
}

static CatalogSource sourceOf(const QJsonObject &json)
{
    CatalogSource source;
    source.name = json["name"_L1].toString();
    source.kind = OpenEnum<SourceKind>(json["kind"_L1].toString());
    source.location = json["location"_L1].toString();
    source.userName = json["userName"_L1].toString();
    source.projectUid = json["project"_L1].toString();
    source.trust.caFile = json["caFile"_L1].toString();
    source.trust.isUnchecked = json["skipCertificateCheck"_L1].toBool();
    return source;
}

static auto named(const QList<CatalogSource> &sources, const QString &name)
{
    return std::ranges::find(sources, name, &CatalogSource::name);
}

/// A console has other packs for each project.
static bool isSamePlace(const CatalogSource &a, const CatalogSource &b)
{
    return a.location == b.location && a.projectUid == b.projectUid;
}

/// After the place, and with a number where that is taken.
static QString freeName(const QList<CatalogSource> &sources, const CatalogSource &source)
{
    const QString place = source.isRemote() ? source.url().host() : QFileInfo(source.location).fileName();
    const QString stem = place.isEmpty() ? source.location : place;
    QString name = stem;
    for (int number = 2; named(sources, name) != sources.end(); ++number)
        name = u"%1 %2"_s.arg(stem).arg(number);
    return name;
}

QString CatalogStore::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/layerwright/catalogs.json"_L1;
}

QString CatalogStore::standardCopies()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/layerwright/catalogs"_L1;
}

CatalogStore::CatalogStore(QString file, QString copies, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_copies(std::move(copies))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &CatalogStore::noteRefreshed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        const bool isNew = !m_watcher.files().contains(m_file) && QFile::exists(m_file);
        watch();
        if (isNew)
            emit changed();
    });
    watch();
}

/// A file that is written anew is another one. Where its folder is not there yet, it may come.
void CatalogStore::watch()
{
    if (QFile::exists(m_file))
        m_watcher.addPath(m_file);
    QString folder = QFileInfo(m_file).path();
    while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    m_watcher.addPath(folder);
}

void CatalogStore::noteRefreshed()
{
    watch();
    emit changed();
}

QString CatalogStore::copyOf(const CatalogSource &source) const
{
    const QByteArray key = source.projectUid.isEmpty()
                               ? source.location.toUtf8()
                               : (source.location + u'\n' + source.projectUid).toUtf8();
    return m_copies + u'/' + safeName(source.url().host(), u"server"_s) + u'-' +
           QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16));
}

Result<QList<CatalogSource>> CatalogStore::sources() const
{
    QFile file(m_file);
    if (!file.exists())
        return QList<CatalogSource>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(tr("The list of catalogs %1 cannot be read: %2.")
                           .arg(QDir::toNativeSeparators(m_file), file.errorString()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(MaximumSize), &error);
    if (!json["catalogs"_L1].isArray())
        return failure(tr("The list of catalogs %1 is damaged at byte %2. Mend it, or take it away and add "
                          "the catalogs again.")
                           .arg(QDir::toNativeSeparators(m_file))
                           .arg(error.offset));
    QList<CatalogSource> sources;
    for (const QJsonValue each : json["catalogs"_L1].toArray()) {
        CatalogSource source = sourceOf(each.toObject());
        if (source.name.isEmpty() || !source.kind.isKnown() || named(sources, source.name) != sources.end())
            continue;
        if (source.isRemote())
            source.copy = copyOf(source);
        sources.append(source);
    }
    return sources;
}

Result<void> CatalogStore::change(const Change &change)
{
    const QString folder = QFileInfo(m_file).path();
    QLockFile lock(m_file + ".lock"_L1);
    if (!QDir().mkpath(folder) || !lock.tryLock(LockPatience))
        return failure(tr("The list of catalogs %1 cannot be changed: its folder cannot be written to, or "
                          "another program keeps it.")
                           .arg(QDir::toNativeSeparators(m_file)));
    auto sources = this->sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const QList<CatalogSource> before = *sources;
    if (const auto changed = change(*sources); !changed)
        return changed;
    if (*sources == before)
        return {};
    QJsonArray list;
    for (const CatalogSource &source : std::as_const(*sources))
        list.append(jsonOf(source));
    const auto written = writeWholeFile(m_file, QJsonDocument(QJsonObject{{u"catalogs"_s, list}}).toJson());
    if (written)
        noteRefreshed();
    return written;
}

Result<CatalogSource> CatalogStore::add(CatalogSource source)
{
    const auto done = change([&source](QList<CatalogSource> &sources) -> Result<void> {
        if (source.name.isEmpty())
            source.name = freeName(sources, source);
        if (named(sources, source.name) != sources.end())
            return failure(tr("There is a catalog “%1” already.").arg(source.name));
        const auto same = std::ranges::find_if(
            sources, [&source](const CatalogSource &other) { return isSamePlace(other, source); });
        if (same != sources.end())
            return failure(tr("%1 is in the list already, as “%2”.").arg(source.location, same->name));
        sources.append(source);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (source.isRemote())
        source.copy = copyOf(source);
    return source;
}

QString CatalogStore::importsFolder() const
{
    return m_copies + "/imported"_L1;
}

Result<CatalogSource> CatalogStore::import(const QString &place, const QString &name)
{
    const auto contents = readPlace(place);
    if (!contents)
        return tl::unexpected(contents.error());
    if (contents->packs.isEmpty())
        return failure(tr("%1 holds no pack and no chart.").arg(QDir::toNativeSeparators(place)));
    const QString usual = QFileInfo(place).fileName().section(u'.', 0, 0);
    const QString wanted = name.isEmpty() ? usual : name;
    QString folder;
    for (int number = 1; folder.isEmpty() || QFileInfo::exists(folder); ++number)
        folder = importsFolder() + u'/' + safeName(wanted, u"packs"_s) + u'-' + QString::number(number);
    if (!QDir().mkpath(importsFolder()))
        return failure(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(importsFolder())));
    CatalogSource source = localSource(folder);
    source.name = name;
    const Result<void> copied = exportToOciLayout(contents->packs, folder);
    auto added = copied ? add(source) : tl::unexpected(copied.error());
    if (!added)
        QDir(folder).removeRecursively(); // nothing leads to it
    return added;
}

static Error unknown(const QString &name)
{
    return {CatalogStore::tr("There is no catalog “%1”.").arg(name)};
}

Result<void> CatalogStore::replace(const QString &name, CatalogSource source)
{
    QString left; // the copy of where it was
    const auto done = change([&](QList<CatalogSource> &sources) -> Result<void> {
        const auto at = named(sources, name) - sources.cbegin();
        if (at == sources.size())
            return tl::unexpected(unknown(name));
        if (source.name != name && named(sources, source.name) != sources.end())
            return failure(tr("There is a catalog “%1” already.").arg(source.name));
        if (!isSamePlace(sources[at], source))
            left = sources[at].copy;
        sources[at] = source;
        return {};
    });
    if (done && !left.isEmpty())
        QDir(left).removeRecursively();
    return done;
}

Result<void> CatalogStore::remove(const QString &name)
{
    QString copy;
    const auto done = change([&](QList<CatalogSource> &sources) -> Result<void> {
        const auto at = named(sources, name) - sources.cbegin();
        if (at == sources.size())
            return tl::unexpected(unknown(name));
        const QString location = sources[at].location;
        copy = location.startsWith(importsFolder() + u'/') ? location : sources[at].copy;
        sources.removeAt(at);
        return {};
    });
    if (done && !copy.isEmpty())
        QDir(copy).removeRecursively();
    return done;
}

Result<void> CatalogStore::move(const QString &name, qsizetype to)
{
    return change([&](QList<CatalogSource> &sources) -> Result<void> {
        const auto at = named(sources, name) - sources.cbegin();
        if (at == sources.size())
            return tl::unexpected(unknown(name));
        sources.move(at, std::clamp<qsizetype>(to, 0, sources.size() - 1));
        return {};
    });
}

CopyState CatalogStore::stateOf(const CatalogSource &source) const
{
    CopyState state;
    if (!source.isRemote())
        return state;
    for (const QString &name : {u"helm-repository.json"_s, u"index.json"_s, ConsoleCopy::listingName()})
        if (const QFileInfo listing(source.copy + u'/' + name); listing.exists())
            state.read = listing.lastModified();
    for (QDirIterator file(source.copy, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        state.bytes += file.fileInfo().size();
    }
    return state;
}

} // namespace Layerwright
