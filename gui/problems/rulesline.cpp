// SPDX-License-Identifier: Apache-2.0
#include "gui/problems/rulesline.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace Layerwright {

RulesLine::RulesLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
{
    m_label->setFont(dimFont(font()));
    auto *button = new QToolButton;
    button->setText(tr("Rules…"));
    button->setToolTip(tr("All rules, and which of them are off"));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, &RulesLine::clicked);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Sides::margins({16, 3, 8, 2}, layoutDirection()));
    layout->addWidget(m_label, 1);
    layout->addWidget(button);
    hide();
}

void RulesLine::setOff(int rules, int findings)
{
    const QString off = tr("%n rules are off", nullptr, rules);
    m_label->setText(findings == 0 ? off : tr("%1; findings hidden by that: %2").arg(off).arg(findings));
    setVisible(rules > 0);
}

QString RulesLine::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void RulesLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, colorsOf(palette()).hairline);
}

} // namespace Layerwright
