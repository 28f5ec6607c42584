// SPDX-License-Identifier: Apache-2.0
#include "model/report/reportformat.h"

#include "model/report/htmlreport.h"
#include "model/report/markdownreport.h"
#include "model/report/pdfreport.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

std::span<const ReportFormatRow> reportFormats()
{
    static constexpr std::array rows{
        ReportFormatRow{ReportFormat::Html, "html"_L1, "HTML"_L1, ".html"_L1, ".htm"_L1},
        ReportFormatRow{ReportFormat::Markdown, "markdown"_L1, "Markdown"_L1, ".md"_L1, ".markdown"_L1},
        ReportFormatRow{ReportFormat::Pdf, "pdf"_L1, "PDF"_L1, ".pdf"_L1, ".pdf"_L1},
    };
    return rows;
}

std::optional<ReportFormat> reportFormatFor(const QString &path)
{
    const auto row = std::ranges::find_if(reportFormats(), [&path](const ReportFormatRow &format) {
        return path.endsWith(format.suffix, Qt::CaseInsensitive) ||
               path.endsWith(format.otherSuffix, Qt::CaseInsensitive);
    });
    return row == reportFormats().end() ? std::nullopt : std::optional(row->format);
}

Result<QByteArray> written(const ProfileReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return htmlReport(report);
    case ReportFormat::Markdown:
        return markdownReport(report);
    case ReportFormat::Pdf:
        break;
    }
    return pdfReport(report);
}

} // namespace Layerwright
