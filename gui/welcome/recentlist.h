// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/settings/recentfiles.h"
#include "model/document/latestjob.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Layerwright {

class RecentRow;

/// The files that were open before, those that are pinned first. Whether each is still there is looked up
/// aside: its disk may be asleep or far away.
class RecentList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    /// What is in the list may have changed, and the day.
    void refresh();
    QList<RecentRow *> rows() const { return m_rows; }

signals:
    void openWanted(const QString &path);
    void openElsewhereWanted(const QString &path);

private:
    void show(const QList<RecentFile> &files);
    void addRow(const RecentFile &file);
    void lookForMissing();
    void markMissing(const QStringList &missing);

    QVBoxLayout *m_layout;
    QLabel *m_empty;
    QList<RecentRow *> m_rows;
    LatestJob<QStringList> m_looking;
};

} // namespace Layerwright
