// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/messagebar.h"

#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/severitylook.h"
#include "gui/theme/sides.h"
#include "gui/theme/tints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return MessageBar::tr("Error");
    case Severity::Warning:
        return MessageBar::tr("Warning");
    case Severity::Information:
        break;
    }
    return MessageBar::tr("Note");
}

MessageBar::MessageBar(Severity severity, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_severity(severity)
    , m_text(new QLabel(text))
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(severityWord(severity)); // the text is one of its parts
    auto *mark = new QLabel;
    mark->setPixmap(SeverityLook::icon(severity, colorsOf(palette())).pixmap(16));
    mark->setAccessibleName(accessibleName());
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setWordWrap(true); // behind the size policy, which has the height for the width from here
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(icon("close"_L1));
    close->setAutoRaise(true);
    close->setToolTip(tr("Put this message away"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);

    m_layout->setContentsMargins(Sides::margins({16, 6, 8, 6}, layoutDirection()));
    m_layout->setSpacing(8);
    m_layout->addWidget(mark);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(close);
}

void MessageBar::addButton(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, act] {
        hide();
        deleteLater();
        act();
    });
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), Tints::message(colors, SeverityLook::color(m_severity, colors)));
    painter.fillRect(0, height() - 1, width(), 1, colors.hairline);
}

MessageStack::MessageStack(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

MessageBar *MessageStack::show(const QString &topic, Severity severity, const QString &text)
{
    remove(topic);
    auto *bar = new MessageBar(severity, text);
    bar->setObjectName(topic);
    layout()->addWidget(bar);
    bar->show();
    return bar;
}

void MessageStack::remove(const QString &topic)
{
    for (MessageBar *bar : findChildren<MessageBar *>(topic, Qt::FindDirectChildrenOnly)) {
        bar->hide();
        bar->setObjectName({});
        bar->deleteLater();
    }
}

void MessageStack::clear()
{
    for (MessageBar *bar : findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
        remove(bar->objectName());
}

QStringList MessageStack::texts() const
{
    QStringList texts;
    for (const MessageBar *bar : findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
        if (!bar->isHidden())
            texts.append(bar->text());
    return texts;
}

} // namespace Layerwright
