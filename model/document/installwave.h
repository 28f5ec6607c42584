// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace Layerwright {

/// Only this much of a text is looked at: the `pack:` block stands at the top, and what reads it runs
/// with every key press.
constexpr qsizetype installWaveWindow = 16384;

/// The `spectrocloud.com/install-priority` that the values of a layer set under `pack:` (facts: string or
/// number, negative too; lowest first, layers of the same number are installed together).
std::optional<int> installWave(const QByteArray &values);

} // namespace Layerwright
