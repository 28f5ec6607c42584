// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Layerwright {

class TransferQueue;

/// What goes over the network while a dialog is open, with a button that gives it up.
class TransferLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferLine(TransferQueue *queue, QWidget *parent = nullptr);

private:
    void showStatus();

    TransferQueue *m_queue;
    QLabel *m_step;
    QPushButton *m_cancel;
};

} // namespace Layerwright
