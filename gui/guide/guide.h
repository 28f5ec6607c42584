// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/guide/guidesteps.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Layerwright {

class Callout;
class ProfileDocument;
class TargetRing;

/// The guided tour through one window: points at one thing after the other, says what to try there, and
/// notices when it was done. Escape ends it, where nothing else wants that key, and so does another profile
/// in the window.
class Guide final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window, until it has ended.
    explicit Guide(MainWindow *window);
    ~Guide() override;

    int step() const { return m_step; }
    int count() const { return int(m_steps.size()); }
    bool isDone(int step) const { return m_done.at(step); }
    void goTo(int step);
    void goOn();
    void end();
    Callout *callout() const { return m_callout; }
    /// In coordinates of the window; invalid while what the step is about is out of sight.
    QRect targetRect() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stop();
    void say();
    void place();
    void followTarget();
    void placeSoon() { m_soon.start(); }

    MainWindow *m_window;
    const ProfileDocument *m_document; // to tell it from another one
    QList<GuideStep> m_steps;
    QList<bool> m_done;
    int m_step = 0;
    Callout *m_callout;
    TargetRing *m_ring;
    std::unique_ptr<QObject> m_watch; // of the step
    QList<QPointer<QWidget>> m_followed;
    QTimer m_soon;
};

} // namespace Layerwright
