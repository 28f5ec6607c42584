// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace Layerwright {

/// A way through a window with the Tab key alone: which widgets it comes to, and what is wrong with it.
class FocusWalk final
{
public:
    /// Walks two laps from where the keyboard is, of which the second counts. Out of a text that takes Tab as
    /// a letter it goes with the key for the next panel.
    explicit FocusWalk(QWidget *window);

    const QList<QPointer<QWidget>> &stops() const { return m_stops; }
    /// What takes the keyboard and was not come to, what was come to twice, traps, stops where nothing in
    /// the picture says that the keyboard is there.
    QStringList problems() const { return m_problems; }
    /// The stops with their places, for who has to look.
    QString text() const;

    static QString describe(const QWidget *widget);

private:
    void walk();
    bool step(Qt::Key key);
    void compare(QWidget *stop, const QImage &focused);
    void lookForMissed(const QWidget *window);

    QWidget *m_window;
    QList<QPointer<QWidget>> m_stops;
    QStringList m_problems;
};

} // namespace Layerwright
