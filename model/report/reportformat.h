// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace Layerwright {

struct ProfileReport;

enum class ReportFormat { Html, Markdown, Pdf };

struct ReportFormatRow
{
    ReportFormat format;
    QLatin1StringView name; ///< as options have it
    QLatin1StringView label;
    QLatin1StringView suffix; ///< with its dot, as it is written
    QLatin1StringView otherSuffix;
};
/// In the order in which they are offered.
std::span<const ReportFormatRow> reportFormats();

/// By the end of a file's name; none where it says nothing.
std::optional<ReportFormat> reportFormatFor(const QString &path);

Result<QByteArray> written(const ProfileReport &report, ReportFormat format);

} // namespace Layerwright
