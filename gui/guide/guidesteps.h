// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/guide/calloutplace.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace Layerwright {

class MainWindow;
enum class ActionId;

/// What a step is about: a part of a widget.
struct GuideTarget
{
    QPointer<QWidget> widget;
    QRect part; ///< invalid for the whole of it
};

/// One stop of the guided tour.
struct GuideStep
{
    using Done = std::function<void()>;

    QString title;
    QString text;
    QString task; ///< what to try
    CalloutSide side = CalloutSide::Right;
    std::function<GuideTarget()> target;
    /// Brings the target in sight.
    std::function<void()> prepare;
    /// Calls `done` once the task was done, as long as the object lives.
    std::function<void(QObject *, const Done &)> watch;
};

/// The steps of the guided tour through a window that shows the sample.
class GuideSteps final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::GuideSteps)

public:
    explicit GuideSteps(MainWindow *window);

    QList<GuideStep> all() const;

private:
    GuideStep stack() const;
    GuideStep order() const;
    GuideStep values() const;
    GuideStep presets() const;
    GuideStep variables() const;
    GuideStep problems() const;
    GuideStep commands() const;
    GuideStep files() const;

    QString keysOf(ActionId id) const;
    std::function<void()> showing(QWidget *panel, const QString &layer = {}) const;

    MainWindow *m_window;
};

} // namespace Layerwright
