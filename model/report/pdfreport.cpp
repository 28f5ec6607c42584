// SPDX-License-Identifier: Apache-2.0
#include "model/report/pdfreport.h"

#include "model/report/profilereport.h"
#include "model/report/reportpaper.h"
#include "model/report/reportsections.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PdfReport)
};

constexpr double pixelsPerInch = 96; // of the sizes that are written here
constexpr double footHeight = 26;
constexpr int resolution = 600;

} // namespace

static QString titleOf(const ReportHead &head)
{
    return u"%1 %2"_s.arg(head.name, head.version).trimmed();
}

static void drawFoot(QPainter &painter, const QRectF &place, const QString &title, const QString &page)
{
    QFont font = ReportPaper::textFont();
    font.setPointSizeF(8);
    const QFontMetricsF metrics(font, painter.device());
    painter.setFont(font);
    painter.setPen(ReportPaper::dim());
    painter.drawText(place, int(Qt::AlignRight | Qt::AlignBottom), page);
    const double room = place.width() - metrics.horizontalAdvance(page) * 1.5;
    painter.drawText(place, int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine),
                     metrics.elidedText(title, Qt::ElideRight, room));
}

int paintReport(const ProfileReport &report, QPagedPaintDevice *device)
{
    QPainter painter;
    if (!painter.begin(device))
        return 0;
    const QSizeF sheet(device->width(), device->height());
    const double foot = footHeight * device->logicalDpiY() / pixelsPerInch;
    const QSizeF body(sheet.width(), sheet.height() - foot);
    ReportPaper paper(report, device, body);
    const int pages = paper.pageCount();
    const QPageRanges wanted = device->pageRanges();
    int painted = 0;
    for (int page = 1; page <= pages; ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page))
            continue;
        if (painted++ > 0)
            device->newPage();
        paper.drawPage(&painter, page);
        drawFoot(painter, {0, body.height(), sheet.width(), foot}, titleOf(headOf(report)),
                 Tr::tr("Page %1 of %2").arg(page).arg(pages));
    }
    return painted;
}

Result<QByteArray> pdfReport(const ProfileReport &report)
{
    if (QFontDatabase::families().isEmpty())
        return failure(Tr::tr("No fonts are installed here, without which no PDF can be drawn. Install some, "
                              "such as the DejaVu fonts, or write HTML or Markdown."));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait,
                          QMarginsF(reportMargin, reportMargin, reportMargin, reportMargin),
                          QPageLayout::Millimeter});
    writer.setTitle(titleOf(headOf(report)));
    writer.setCreator(u"Layerwright %1"_s.arg(QStringLiteral(LAYERWRIGHT_VERSION)));
    if (paintReport(report, &writer) == 0)
        return failure(Tr::tr("The pages of the PDF could not be drawn. Write HTML or Markdown instead."));
    return buffer.data();
}

} // namespace Layerwright
