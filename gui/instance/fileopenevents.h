// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/instance/openrequest.h"

#include <QObject>

namespace Layerwright {

/// On macOS a double-click starts no second program: the one that runs gets an event for each file.
class FileOpenEvents final : public QObject
{
    Q_OBJECT

public:
    explicit FileOpenEvents(QObject *application);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void requested(const Layerwright::OpenRequest &request);
};

} // namespace Layerwright
