// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Layerwright {

struct ProfileReport;

/// One page of HTML that is XML too, without scripts and without anything from elsewhere: it looks the same
/// on every machine, in light and in dark, and prints. The same report gives the same bytes.
QByteArray htmlReport(const ProfileReport &report);

} // namespace Layerwright
