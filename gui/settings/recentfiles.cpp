// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/recentfiles.h"

#include "gui/settings/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QString canonical(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

QStringList RecentFiles::paths()
{
    return Settings::recentFiles.value();
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = RecentFiles::paths();
    paths.removeAll(canonical(path));
    paths.prepend(canonical(path));
    Settings::recentFiles.set(paths.mid(0, atMost));
    Settings::lastFolder.set(QFileInfo(path).absolutePath());
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = RecentFiles::paths();
    paths.removeAll(canonical(path));
    Settings::recentFiles.set(paths);
}

void RecentFiles::clear()
{
    Settings::recentFiles.set({});
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
    Settings::places.set(places);
}

} // namespace Layerwright
