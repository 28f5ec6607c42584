// SPDX-License-Identifier: Apache-2.0
#include "gui/recovery/awaitedcheckpoints.h"

#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"

#include <algorithm>

namespace Layerwright {

AwaitedCheckpoints::AwaitedCheckpoints(Windows *windows)
    : QObject(windows)
{
}

AwaitedCheckpoints *AwaitedCheckpoints::of(const Windows *windows)
{
    return windows->findChild<AwaitedCheckpoints *>({}, Qt::FindDirectChildrenOnly);
}

std::optional<LeftCheckpoints> AwaitedCheckpoints::take(const QString &path)
{
    const auto found = std::ranges::find(m_left, path, &LeftCheckpoints::path);
    if (path.isEmpty() || found == m_left.end())
        return std::nullopt;
    std::optional<LeftCheckpoints> left(std::move(*found));
    m_left.erase(found);
    return left;
}

} // namespace Layerwright
