// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

#include <memory>

namespace Layerwright {

/// What the program runs in. Text is set in fonts, which only a QGuiApplication has: `report` gets one, that
/// knows of no display. The other commands start faster without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[]);

} // namespace Layerwright
