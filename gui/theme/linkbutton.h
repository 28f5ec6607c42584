// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace Layerwright {

/// A button among words, which looks like a link.
class LinkButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Layerwright
