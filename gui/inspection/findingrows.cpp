// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/findingrows.h"

#include "gui/theme/severitylook.h"
#include "gui/theme/textfit.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Layerwright {

constexpr int mostHeight = 210;

FindingRows::FindingRows(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("What is odd"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
}

void FindingRows::setFindings(const QList<InspectionFinding> &findings)
{
    m_findings = findings;
    setVisible(!findings.isEmpty());
    fill();
}

QString FindingRows::text() const
{
    QStringList lines;
    for (const InspectionFinding &finding : m_findings)
        lines += finding.message + u'\n' + finding.places.join(u'\n');
    return lines.join(u'\n');
}

QWidget *FindingRows::makeRow(const InspectionFinding &finding) const
{
    constexpr int iconSize = 16;
    constexpr qsizetype mostPlaces = 5;
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *sign = new QLabel;
    sign->setPixmap(SeverityLook::icon(finding.severity, colorsOf(palette())).pixmap(iconSize));
    auto *message = new QLabel(finding.message);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(message, 0, 1);
    const auto addPlace = [grid](const QString &text) {
        auto *place = new ElidedLabel;
        place->setFont(dimFont(place->font()));
        place->setDim(true);
        place->setWholeText(text);
        grid->addWidget(place, grid->rowCount(), 1);
    };
    for (const QString &place : finding.places.first(std::min(mostPlaces, finding.places.size())))
        addPlace(place);
    if (const auto more = static_cast<int>(finding.count - mostPlaces); more > 0)
        addPlace(tr("and %n more", nullptr, more));
    return row;
}

void FindingRows::fill()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const InspectionFinding &finding : std::as_const(m_findings))
        rows->addWidget(makeRow(finding));
    rows->addStretch(1);
    setWidget(content); // which deletes the one before
    content->setAutoFillBackground(false);
    updateGeometry();
}

QSize FindingRows::sizeHint() const
{
    if (!widget())
        return {};
    const int wide = std::max(viewport()->width(), widget()->minimumSizeHint().width());
    return {wide, std::min(mostHeight, widget()->heightForWidth(wide))};
}

QSize FindingRows::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void FindingRows::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // texts wrap otherwise now
}

void FindingRows::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget())
        fill();
}

} // namespace Layerwright
