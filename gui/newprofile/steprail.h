// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace Layerwright {

/// The steps of a longer job, one below the other: which are done, which one this is, which are to come.
class StepRail final : public QListWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString group; ///< that it is a part of; steps of one group follow each other

        bool operator==(const Step &) const = default;
    };

    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    /// `reached` is the last step that one may go to.
    void setCurrent(int step, int reached);

signals:
    /// By pointer or keyboard.
    void stepChosen(int step);

private:
    void addRow(const QString &title, int step, int number);

    int m_current = 0;
};

} // namespace Layerwright
