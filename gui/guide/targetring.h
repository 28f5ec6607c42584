// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Layerwright {

/// A line round what the guided tour is about. The pointer goes through it.
class TargetRing final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetRing(QWidget *window);

    /// In coordinates of the window; hides for an invalid one.
    void surround(const QRect &target);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Layerwright
