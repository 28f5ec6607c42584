// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace Layerwright {

/// The one button of a window that is in the accent colour.
class PrimaryButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QLatin1StringView iconName, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_iconName;
};

} // namespace Layerwright
