// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/unsavedwork.h"

#include <QObject>

#include <optional>

namespace Layerwright {

class Windows;

/// The checkpoints of saved files that a run of the program left which did not end as it should, until their
/// file is opened. Those of files that are not opened wait for the next run. A child of the windows.
class AwaitedCheckpoints final : public QObject
{
    Q_OBJECT

public:
    explicit AwaitedCheckpoints(Windows *windows);

    static AwaitedCheckpoints *of(const Windows *windows);
    void add(const QList<LeftCheckpoints> &left) { m_left += left; }
    /// Those of this file, which go on in its journal; none when there are none.
    std::optional<LeftCheckpoints> take(const QString &path);

private:
    QList<LeftCheckpoints> m_left;
};

} // namespace Layerwright
