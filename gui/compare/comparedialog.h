// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/comparedtexts.h"
#include "model/document/latestjob.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedLayout;

namespace Layerwright {

class ChangeView;
class ElidedLabel;

/// Two states of a profile: the texts that differ, and each of them side by side. Compared in the background.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What stands over the left side and over the right one.
    CompareDialog(const QString &leftName, const QString &rightName, QWidget *parent = nullptr);

    void compare(const LoadedProfile &before, const LoadedProfile &after);
    /// The values alone of one layer.
    void compareValues(const Layer &layer, const QByteArray &before, const QByteArray &after);

    ChangeView *left() const { return m_left; }
    ChangeView *right() const { return m_right; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSides(const QString &leftName, const QString &rightName);
    static ChangeView *makeView(const QString &name);
    void tieScrolling();
    void fill(const QList<ComparedText> &texts);
    void showText(int row);
    void showRows(const SideRows &rows);

    QListWidget *m_list;
    QStackedLayout *m_pages;
    QLabel *m_state;
    ChangeView *m_left;
    ChangeView *m_right;
    QLabel *m_note;
    QList<ComparedText> m_texts;
    SideRows m_rows;
    bool m_isTying = false;
    LatestJob<QList<ComparedText>> m_comparing;
    LatestJob<SideRows> m_reading;
};

} // namespace Layerwright
