// SPDX-License-Identifier: Apache-2.0
#include "gui/recovery/unsavedrow.h"

#include "gui/recovery/recoverywording.h"
#include "gui/theme/colors.h"

#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

UnsavedRow::UnsavedRow(UnsavedWork work, QWidget *parent)
    : QFrame(parent)
    , m_work(std::move(work))
    , m_isReadable(m_work.recovered.document != nullptr)
    , m_choice(new QCheckBox(m_work.name().replace(u'&', u"&&"_s)))
{
    const Colors colors = colorsOf(palette());
    QFont font = m_choice->font();
    font.setBold(true);
    m_choice->setFont(font);
    m_choice->setChecked(true);
    const QString summary = RecoveryWording::summary(m_work);
    m_choice->setAccessibleDescription(summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(3);
    layout->addWidget(m_choice);
    addLine(layout, summary, colors.text);
    addLine(layout, RecoveryWording::caution(m_work), colors.warning);
    addLine(layout, RecoveryWording::place(m_work), colors.dim);
    connect(m_choice, &QCheckBox::toggled, this, &UnsavedRow::chosenChanged);
}

void UnsavedRow::addLine(QVBoxLayout *layout, const QString &text, const QColor &color)
{
    if (text.isEmpty())
        return;
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette ink = label->palette();
    ink.setColor(QPalette::WindowText, color);
    label->setPalette(ink);
    const int mark = m_choice->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                     m_choice->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    label->setContentsMargins(mark, 0, 0, 0);
    layout->addWidget(label);
}

void UnsavedRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, colorsOf(palette()).hairline);
}

bool UnsavedRow::isChosen() const
{
    return m_choice->isChecked();
}

} // namespace Layerwright
