// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/settings/recentfiles.h"
#include "gui/welcome/welcomerow.h"

class QToolButton;

namespace Layerwright {

/// A file that was open before: its name, its folder, when that was. Delete takes it out of the list, the
/// context menu has the rest.
class RecentRow final : public WelcomeRow
{
    Q_OBJECT

public:
    explicit RecentRow(const RecentFile &file, QWidget *parent = nullptr);

    const RecentFile &file() const { return m_file; }
    /// Says when it was open, seen from now.
    void sayWhen(const QDateTime &now);
    /// It is not where it was.
    void setMissing(bool missing);
    bool isMissing() const { return isFaulty(); }

signals:
    void openWanted();
    void openElsewhereWanted();
    void pinWanted(bool pinned);
    void removeWanted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *addButton(QLatin1StringView iconName, const QString &name);
    void showButtons();

    RecentFile m_file;
    QToolButton *m_pin;
    QToolButton *m_remove;
};

} // namespace Layerwright
