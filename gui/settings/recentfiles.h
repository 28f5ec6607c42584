// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringList>

namespace Layerwright {

struct RecentFile
{
    QString path;
    QDateTime opened; ///< invalid where it was noted before times were
    bool isPinned = false;

    bool operator==(const RecentFile &) const = default;
};

/// The files that were open last, and where one was at work in each.
namespace RecentFiles {

inline constexpr int atMost = 12; // beside those that are pinned

/// Newest first.
QStringList paths();
/// Those that are pinned first; of either the newest first.
QList<RecentFile> all();
void add(const QString &path);
void remove(const QString &path);
/// Removes what is gone from the disk, unless it is pinned: that may come back.
void forget(const QString &path);
/// A file that is pinned stays in the list, however many follow.
void setPinned(const QString &path, bool pinned);
void clear();

} // namespace RecentFiles

/// Where one was at work in a profile: names, since ids do not outlive the document.
struct WorkPlace
{
    QString layer;
    QString manifest; ///< empty: the values
    int line = 1;
    int column = 1;
    int top = -1;      ///< the line at the top of the view, from 0; -1 where it is not known
    QList<int> folded; ///< the lines that hide what is below them, from 0

    bool operator==(const WorkPlace &) const = default;
};

WorkPlace workPlace(const QString &path);
void rememberWorkPlace(const QString &path, const WorkPlace &place);

} // namespace Layerwright
