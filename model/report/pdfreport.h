// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace Layerwright {

struct ProfileReport;

/// Around the pages, in millimetres.
inline constexpr double reportMargin = 16;

/// A PDF of A4 pages with their numbers. It needs the fonts of a QGuiApplication, and fails where none are
/// installed. Fit to run in the background.
Result<QByteArray> pdfReport(const ProfileReport &report);

/// The same pages onto a printer, in its size of paper; the number of pages that it took.
int paintReport(const ProfileReport &report, QPagedPaintDevice *device);

} // namespace Layerwright
