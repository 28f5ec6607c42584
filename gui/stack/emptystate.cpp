// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/emptystate.h"

#include "gui/theme/colors.h"
#include "gui/theme/mnemonics.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_sentence(new QLabel(sentence))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    dimSentence();
    for (QLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addStretch(3);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dimSentence();
}

void EmptyState::dimSentence()
{
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, colorsOf(dim).dim);
    m_sentence->setPalette(dim);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->icon(), withoutMnemonic(action->text()));
    button->setToolTip(action->toolTip());
    button->setMinimumWidth(148);
    if (action->menu())
        button->setMenu(action->menu());
    else
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto *box = qobject_cast<QVBoxLayout *>(layout());
    box->insertWidget(box->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace Layerwright
