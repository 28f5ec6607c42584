// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Layerwright {

/// The files that were open last, newest first, and where one was at work in each.
namespace RecentFiles {

inline constexpr int atMost = 12;

QStringList paths();
void add(const QString &path);
void remove(const QString &path);
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
