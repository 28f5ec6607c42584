// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/recentlist.h"

#include "gui/welcome/recentrow.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Layerwright {

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_empty(new QLabel(tr("Profiles that you open or save are listed here.")))
    , m_looking([this](const QStringList &missing) { markMissing(missing); })
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(13, 6, 12, 6);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_empty);
}

void RecentList::refresh()
{
    const QList<RecentFile> files = RecentFiles::all();
    QList<RecentFile> shown;
    for (const RecentRow *row : std::as_const(m_rows))
        shown.append(row->file());
    if (files != shown)
        show(files);
    const QDateTime now = QDateTime::currentDateTime();
    for (RecentRow *row : std::as_const(m_rows))
        row->sayWhen(now);
    m_empty->setVisible(m_rows.isEmpty());
    lookForMissing();
}

/// The keyboard stays at its file; where that is gone, at its place in the list.
void RecentList::show(const QList<RecentFile> &files)
{
    const QList<RecentRow *> old = std::exchange(m_rows, {});
    const auto focused = std::ranges::find_if(old, &QWidget::hasFocus);
    for (const RecentFile &file : files) {
        addRow(file);
        const auto same =
            std::ranges::find(old, file.path, [](const RecentRow *row) { return row->file().path; });
        m_rows.last()->setMissing(same != old.end() && (*same)->isMissing());
    }
    if (focused != old.end() && !m_rows.isEmpty()) {
        const auto again = std::ranges::find(m_rows, (*focused)->file().path,
                                             [](const RecentRow *row) { return row->file().path; });
        const qsizetype place = std::min<qsizetype>(focused - old.begin(), m_rows.size() - 1);
        (again != m_rows.end() ? *again : m_rows.at(place))->setFocus(Qt::OtherFocusReason);
    }
    for (RecentRow *row : old) {
        row->hide();
        row->deleteLater();
    }
}

void RecentList::addRow(const RecentFile &file)
{
    auto *row = new RecentRow(file);
    m_layout->addWidget(row);
    row->show(); // now: it may get the keyboard
    m_rows.append(row);
    connect(row, &RecentRow::openWanted, this, [this, row] { emit openWanted(row->file().path); });
    connect(row, &RecentRow::openElsewhereWanted, this,
            [this, row] { emit openElsewhereWanted(row->file().path); });
    connect(row, &RecentRow::pinWanted, this, [this, row](bool pinned) {
        RecentFiles::setPinned(row->file().path, pinned);
        refresh();
    });
    connect(row, &RecentRow::removeWanted, this, [this, row] {
        RecentFiles::remove(row->file().path);
        refresh();
    });
}

void RecentList::lookForMissing()
{
    QStringList paths;
    for (const RecentRow *row : std::as_const(m_rows))
        paths.append(row->file().path);
    m_looking.start([paths](QPromise<QStringList> &promise) {
        QStringList missing;
        for (const QString &path : paths) {
            if (promise.isCanceled())
                return;
            if (!QFileInfo::exists(path))
                missing.append(path);
        }
        promise.addResult(missing);
    });
}

void RecentList::markMissing(const QStringList &missing)
{
    for (RecentRow *row : std::as_const(m_rows))
        row->setMissing(missing.contains(row->file().path));
}

} // namespace Layerwright
