// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace Layerwright {

/// A check box that looks like a switch, its text to the left.
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
};

} // namespace Layerwright
