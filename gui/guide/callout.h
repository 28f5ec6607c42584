// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/guide/calloutplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Layerwright {

/// A step of the guided tour in words, with an arrow at what it is about, and the way on and back.
class Callout final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text;
        QString task;
        int step = 0;
        int count = 0;
        bool isDone = false; ///< the task was done
    };

    explicit Callout(QWidget *window);

    void setWords(const Words &words);
    /// Beside the target, within the room; all in coordinates of the window.
    void point(const QRect &target, const QRect &room, CalloutSide wanted);
    const CalloutPlace &place() const { return m_place; }
    void takeFocus();

    QPushButton *back() const { return m_back; }
    QPushButton *next() const { return m_next; }
    QPushButton *end() const { return m_end; }
    /// What to try, or that it was done.
    QLabel *task() const { return m_task; }

signals:
    void backWanted();
    void nextWanted();
    void endWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpLabels();
    QLayout *makeButtons();
    void tellReader() const;
    void applyColors();

    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_mark;
    QLabel *m_task;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_end;
    CalloutPlace m_place;
    bool m_isDone = false;
};

} // namespace Layerwright
