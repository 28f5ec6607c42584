// SPDX-License-Identifier: Apache-2.0
#include "gui/recovery/unsavedrow.h"

#include "gui/addlayer/notelabel.h"
#include "gui/recovery/recoverywording.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"

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
    layout->addWidget(indented(new QLabel(summary)));
    if (const QString caution = RecoveryWording::caution(m_work); !caution.isEmpty()) {
        auto *note = new NoteLabel;
        note->say(caution, Severity::Warning);
        layout->addWidget(indented(note));
    }
    layout->addWidget(indented(new NoteLabel(RecoveryWording::place(m_work))));
    connect(m_choice, &QCheckBox::toggled, this, &UnsavedRow::chosenChanged);
}

/// Below the text of the check box.
QLabel *UnsavedRow::indented(QLabel *label) const
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    const int indent = m_choice->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                       m_choice->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    label->setContentsMargins(Sides::margins({indent, 0, 0, 0}, layoutDirection()));
    return label;
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
