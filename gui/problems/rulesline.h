// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace Layerwright {

/// The line below the problems that says which rules are off, and leads to them. Hidden where all are on.
class RulesLine final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesLine(QWidget *parent = nullptr);

    /// How many rules are off, and how many findings that hides.
    void setOff(int rules, int findings);
    QString text() const;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace Layerwright
