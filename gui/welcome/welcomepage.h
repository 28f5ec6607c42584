// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/mainwindow/actions.h"

#include <QWidget>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace Layerwright {

class RecentList;
class WelcomeRow;

/// What one can begin with: a new profile, files that were open before, samples, the guided tour. A file that
/// is dropped on it opens.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// `templates` is filled as it opens.
    WelcomePage(const Actions *actions, QMenu *templates, QWidget *parent = nullptr);

    /// Files may have come and gone, and the day may be another.
    void refresh();
    void takeFocus();
    RecentList *recent() const { return m_recent; }

    /// A profile that comes with the program.
    struct Sample
    {
        QLatin1StringView name; ///< of its file, too
        const char *sentence;
    };
    static QList<Sample> samples();

signals:
    void openWanted(const QStringList &paths);
    void openElsewhereWanted(const QString &path);
    void sampleWanted(const QString &path);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLeft(QMenu *templates);
    QWidget *makeRight();
    QLabel *makeHeading(const QString &text);
    void addAction(QVBoxLayout *column, ActionId id, const QString &detail);
    void addSamples(QVBoxLayout *column);
    void followKeys(WelcomeRow *row, const QAction *action);
    void setDropped(bool isOver);
    void dim();

    const Actions *m_actions;
    RecentList *m_recent;
    WelcomeRow *m_first = nullptr;
    QList<QLabel *> m_dimmed;
    bool m_isDropOver = false;
};

} // namespace Layerwright
