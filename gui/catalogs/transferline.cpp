// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/transferline.h"

#include "model/registry/transferqueue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Layerwright {

TransferLine::TransferLine(TransferQueue *queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_step(new QLabel)
    , m_cancel(new QPushButton(tr("&Stop")))
{
    m_step->setTextFormat(Qt::PlainText);
    m_cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_step, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, queue, &TransferQueue::cancel);
    connect(queue, &TransferQueue::statusChanged, this, &TransferLine::showStatus);
    showStatus();
}

void TransferLine::showStatus()
{
    const TransferStatus &status = m_queue->status();
    m_cancel->setVisible(m_queue->isRunning());
    m_step->setText(!m_queue->isRunning()   ? QString()
                    : status.step.isEmpty() ? tr("Asking %1…").arg(status.host)
                    : status.all > 1
                        ? tr("%1, %2 of %3").arg(status.step).arg(status.done + 1).arg(status.all)
                        : status.step);
}

} // namespace Layerwright
