// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QSet>
#include <QTabBar>

class QLineEdit;

namespace Layerwright {

/// A tab for each text of a layer: its values, which stay first, and its manifests, which are renamed by
/// double-click or F2, removed by Delete or the menu, and dragged into another order. Each of these is one
/// step of the undo stack.
class TextTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit TextTabs(ProfileDocument *document, QWidget *parent = nullptr);

    ItemId layer() const { return m_layer; }
    void setLayer(ItemId layer);
    TextId textAt(int tab) const;
    TextId currentText() const { return textAt(currentIndex()); }
    void setCurrentText(TextId id);
    /// Marks the tab of a text that is otherwise than saved.
    void setModified(TextId id, bool modified);

    void addManifest();
    void removeManifest(int tab);
    void startRenaming(int tab);

    QSize minimumSizeHint() const override;

signals:
    void currentTextChanged(Layerwright::TextId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sync();
    void showModified();
    void keepValuesFirst();
    void pushMove(int from, int to);
    void finishRenaming(bool accept);
    QString freeName() const;

    ProfileDocument *m_document;
    ItemId m_layer = 0;
    QSet<TextId> m_modified;
    QLineEdit *m_nameEdit = nullptr;
    int m_renamed = -1;
    bool m_isSyncing = false;
};

} // namespace Layerwright
