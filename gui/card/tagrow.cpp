// SPDX-License-Identifier: Apache-2.0
#include "gui/card/tagrow.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "model/profile/infofields.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int gap = 6;
static constexpr int padding = 9;

TagRow::TagRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(dimFont(font()));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTags({});
}

void TagRow::setTags(const QList<Tag> &tags)
{
    m_words.clear();
    for (const Tag &tag : tags)
        m_words.append(InfoFields::text(tag));
    setToolTip(m_words.isEmpty() ? tr("Add tags")
                                 : m_words.join(u'\n') + u"\n\n"_s + tr("Click to edit the tags"));
    setAccessibleName(m_words.isEmpty() ? tr("Add tags") : tr("Tags: %1").arg(m_words.join(u", "_s)));
    update();
}

QSize TagRow::sizeHint() const
{
    return {200, fontMetrics().height() + 8};
}

QSize TagRow::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

int TagRow::chipWidth(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + 2 * padding;
}

QList<TagRow::Chip> TagRow::fittingChips() const
{
    const QString add = m_words.isEmpty() ? tr("+ Add tags") : u"+"_s;
    QList<Chip> chips;
    int left = width() - chipWidth(add) - gap;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const Chip chip{m_words.at(i), chipWidth(m_words.at(i))};
        const bool isLast = i + 1 == m_words.size();
        const QString rest = u"+%1"_s.arg(m_words.size() - i);
        if (chip.width + (isLast ? 0 : gap + chipWidth(rest)) > left) {
            const int room = left - (isLast ? 0 : gap + chipWidth(rest));
            if (chips.isEmpty() && room > 40) { // at least one is shown, shortened
                chips.append({fontMetrics().elidedText(chip.text, Qt::ElideRight, room - 2 * padding), room});
                if (!isLast)
                    chips.append({u"+%1"_s.arg(m_words.size() - 1), chipWidth(rest)});
            } else {
                chips.append({rest, chipWidth(rest)});
            }
            return chips;
        }
        chips.append(chip);
        left -= chip.width + gap;
    }
    chips.append({add, chipWidth(add)});
    return chips;
}

void TagRow::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Sides sides(rect(), layoutDirection());
    int x = 0;
    for (const Chip &chip : fittingChips()) {
        const QRectF rect = sides.place(QRectF(x + 0.5, 0.5, chip.width - 1, height() - 1));
        painter.setPen(underMouse() || hasFocus() ? colors.accent : colors.hairline);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        painter.setPen(colors.dim);
        painter.setLayoutDirection(Sides::directionOf(chip.text));
        painter.drawText(rect, Qt::AlignCenter, chip.text);
        x += chip.width + gap;
    }
}

} // namespace Layerwright
