// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/language/symbols.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace Layerwright {

class EditorPane;
class EmptyState;
class UseListModel;

/// Where something is used: the answer to the last question. Walking along the list shows each place; Return
/// goes there.
class UsesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UsesPanel(QWidget *parent = nullptr);

    /// Null for both lets go of them.
    void setEditor(ProfileDocument *document, EditorPane *editor);
    QTreeView *view() const { return m_view; }

signals:
    /// There is something to be seen.
    void found(int count);

private:
    void show(const QString &title, const QList<SymbolUse> &uses);
    void goTo(const QModelIndex &index, bool takesFocus);

    QTreeView *m_view;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    UseListModel *m_uses = nullptr;
    QPointer<EditorPane> m_editor;
};

} // namespace Layerwright
