// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace Layerwright {

/// What the status bar says: what is saved, what the stack is, whether the YAML is right, where the cursor
/// is, whether anything talks to a network.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    void setSaved(const QString &text, const QString &toolTip);
    void setStack(const Profile &profile);
    /// Nothing is known of them yet.
    void clearFindings();
    void setFindings(const QList<DocumentFinding> &findings);
    void setCursor(int line, int column);
    /// Encoding and line ends of the text that is shown.
    void setText(const QByteArray &text);
    /// What is being asked of which host; an empty host is that nothing is.
    void setTransfer(const QString &host, const QString &step);

signals:
    void findingsClicked();
    void cursorClicked();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QLabel *add(const QString &name, const QString &accessibleName, bool atRight);
    void show(QLabel *label, const QString &text);
    void announce(const QString &message);

    QStatusBar *m_bar;
    QString m_tip; // of the action that is pointed at
    QLabel *m_saved;
    QLabel *m_stack;
    QLabel *m_findings;
    QLabel *m_cursor;
    QLabel *m_text;
    QLabel *m_network;
};

/// “UTF-8 · LF”
QString textFormat(const QByteArray &text);

} // namespace Layerwright
