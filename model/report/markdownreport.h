// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Layerwright {

struct ProfileReport;

/// GitHub Flavored Markdown (https://github.github.com/gfm/). Whatever texts hold, they stay texts. The same
/// report gives the same bytes.
QByteArray markdownReport(const ProfileReport &report);

/// A text that means nothing but itself in a paragraph, a heading or the cell of a table; line ends are
/// `<br>`.
QString markdownText(const QString &text);
/// The same in the letters of code.
QString markdownCode(const QString &text);

} // namespace Layerwright
