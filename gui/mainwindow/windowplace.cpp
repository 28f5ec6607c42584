// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/windowplace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace Layerwright {

void placeBeside(QWidget *window, const QWidget *other)
{
    const QRect room = other->screen()->availableGeometry();
    const QSize frame = other->frameGeometry().size() - other->size();
    window->resize(window->size().boundedTo(room.size() - frame));
    const QSize left = room.size() - (window->size() + frame);
    const QPoint beside = other->pos() - room.topLeft() + QPoint(32, 32);
    window->move(room.topLeft() + QPoint(std::clamp(beside.x(), 0, std::max(0, left.width())),
                                         std::clamp(beside.y(), 0, std::max(0, left.height()))));
}

} // namespace Layerwright
