// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/chart.h"

namespace Layerwright {

/// One version of a chart, as the index of a repository lists it.
struct HelmIndexEntry : ChartDescription
{
    QString url;       ///< absolute, or relative to the index
    QByteArray sha256; ///< of the packaged chart, in hexadecimal; empty where the index does not tell

    bool operator==(const HelmIndexEntry &) const = default;
};

struct HelmIndex
{
    QList<HelmIndexEntry> charts; ///< those that can be installed, in the order of the index
    QStringList notes;            ///< what is there and cannot be used, for people

    bool operator==(const HelmIndex &) const = default;
};

/// Reads an index.yaml (facts/formats.md §5) in one pass, however large it is. Unknown members are passed
/// over, and so are library charts. Fails where it is no index at all: a page of HTML, for one.
Result<HelmIndex> readHelmIndex(const QByteArray &text);

} // namespace Layerwright
