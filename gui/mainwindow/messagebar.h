// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace Layerwright {

/// One message across the top of the window that waits for nobody: what it is about, what can be done, and
/// a button to put it away.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    MessageBar(Severity severity, const QString &text, QWidget *parent = nullptr);

    /// A button that does `act` and puts the bar away.
    void addButton(const QString &text, const std::function<void()> &act);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_layout = nullptr;
};

/// The bars of a window, newest below. Of one topic there is one at a time.
class MessageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStack(QWidget *parent = nullptr);

    /// Takes the place of what was said on the same topic before.
    MessageBar *show(const QString &topic, Severity severity, const QString &text);
    void remove(const QString &topic);
    void clear();
    QStringList texts() const;
};

} // namespace Layerwright
