// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace Layerwright {

class EmptyState;
class WaveListModel;
class WaveView;

/// In which order the layers of the profile are installed or, at the flip of a switch, deleted; and how to
/// change it.
class WavesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WavesPanel(QWidget *parent = nullptr);

    /// None shows nothing. The document outlives the panel, or the next call.
    void setDocument(ProfileDocument *document);
    void takeFocus();

    WaveView *view() const { return m_view; }
    WaveListModel *model() const { return m_model; }
    QToolButton *installed() const { return m_installed; }
    QToolButton *deleted() const { return m_deleted; }

signals:
    void layerChosen(Layerwright::ItemId layer);
    void refused(const QString &why);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void setReversed(bool reversed);
    void showRightPage();

    WaveListModel *m_model = nullptr;
    WaveView *m_view;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QToolButton *m_installed;
    QToolButton *m_deleted;
    QLabel *m_hint;
};

} // namespace Layerwright
