// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/recentfiles.h"

#include "gui/settings/settings.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QString canonical(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// Qt puts what was set on disk when the settings go, or others are made, while the user waits for the file
/// to open: these are for all, and are asked themselves.
template <typename T>
static void setWhereOther(QSettings &settings, const Setting<T> &setting, const T &value)
{
    if (!settings.contains(setting.key) || settings.value(setting.key).template value<T>() != value)
        settings.setValue(setting.key, QVariant::fromValue(value));
}

QStringList RecentFiles::paths()
{
    return Settings::recentFiles.value();
}

QList<RecentFile> RecentFiles::all()
{
    const QVariantHash times = Settings::recentTimes.value();
    const QStringList pinned = Settings::pinnedFiles.value();
    QList<RecentFile> files;
    for (const QString &path : paths()) {
        const QVariant time = times.value(path);
        files.append({path, time.isValid() ? QDateTime::fromSecsSinceEpoch(time.toLongLong()) : QDateTime(),
                      pinned.contains(path)});
    }
    std::stable_partition(files.begin(), files.end(), [](const RecentFile &file) { return file.isPinned; });
    return files;
}

/// As many as there is room for; nothing is kept about others.
static void keep(QSettings &settings, const QStringList &paths, QVariantHash times, QStringList pinned)
{
    QStringList kept;
    int room = RecentFiles::atMost;
    for (const QString &path : paths)
        if (pinned.contains(path) || room-- > 0)
            kept.append(path);
    times.removeIf([&](const auto &entry) { return !kept.contains(entry.key()); });
    pinned.removeIf([&](const QString &path) { return !kept.contains(path); });
    setWhereOther(settings, Settings::recentFiles, kept);
    setWhereOther(settings, Settings::recentTimes, times);
    setWhereOther(settings, Settings::pinnedFiles, pinned);
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = RecentFiles::paths();
    paths.removeAll(canonical(path));
    paths.prepend(canonical(path));
    QVariantHash times = Settings::recentTimes.value();
    times.insert(canonical(path), QDateTime::currentSecsSinceEpoch());
    const QStringList pinned = Settings::pinnedFiles.value();
    QSettings settings;
    keep(settings, paths, times, pinned);
    setWhereOther(settings, Settings::lastFolder, QFileInfo(path).absolutePath());
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = RecentFiles::paths();
    paths.removeAll(canonical(path));
    const QVariantHash times = Settings::recentTimes.value();
    const QStringList pinned = Settings::pinnedFiles.value();
    QSettings settings;
    keep(settings, paths, times, pinned);
}

void RecentFiles::forget(const QString &path)
{
    if (!Settings::pinnedFiles.value().contains(canonical(path)))
        remove(path);
}

void RecentFiles::setPinned(const QString &path, bool pinned)
{
    QStringList all = Settings::pinnedFiles.value();
    all.removeAll(canonical(path));
    if (pinned)
        all.prepend(canonical(path));
    const QStringList paths = RecentFiles::paths();
    const QVariantHash times = Settings::recentTimes.value();
    QSettings settings;
    keep(settings, paths, times, all);
}

void RecentFiles::clear()
{
    QSettings settings;
    keep(settings, {}, {}, {});
}

WorkPlace workPlace(const QString &path)
{
    const QVariantHash place = Settings::places.value().value(canonical(path)).toHash();
    QList<int> folded;
    for (const QVariant &line : place.value(u"folded"_s).toList())
        folded.append(line.toInt());
    return {.layer = place.value(u"layer"_s).toString(),
            .manifest = place.value(u"manifest"_s).toString(),
            .line = place.value(u"line"_s, 1).toInt(),
            .column = place.value(u"column"_s, 1).toInt(),
            .top = place.value(u"top"_s, -1).toInt(),
            .folded = folded};
}

/// Only recent files are remembered, so the list stays short by itself.
void rememberWorkPlace(const QString &path, const WorkPlace &place)
{
    QVariantHash places = Settings::places.value();
    const QStringList recent = RecentFiles::paths();
    places.removeIf([&](const auto &entry) { return !recent.contains(entry.key()); });
    places.insert(canonical(path),
                  QVariantHash{{u"layer"_s, place.layer},
                               {u"manifest"_s, place.manifest},
                               {u"line"_s, place.line},
                               {u"column"_s, place.column},
                               {u"top"_s, place.top},
                               {u"folded"_s, QVariantList(place.folded.begin(), place.folded.end())}});
    QSettings settings;
    setWhereOther(settings, Settings::places, places);
}

} // namespace Layerwright
