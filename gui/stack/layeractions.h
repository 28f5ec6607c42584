// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/document/stackorder.h"

#include <QObject>

namespace Layerwright {

class Actions;
class LayerView;

/// What the keyboard and the menus do to the selected layers, and when they can.
class LayerActions final : public QObject
{
    Q_OBJECT

public:
    LayerActions(Actions *actions, LayerView *view, QObject *parent = nullptr);

    /// After the view got its models.
    void setDocument(ProfileDocument *document);
    QList<ItemId> selectedLayers() const;
    void select(const QList<ItemId> &layers);

    void rename();
    void duplicate();
    void remove();
    void move(StackStep step);
    void copy() const;
    void cut();
    void paste();

signals:
    void selectionChanged();

private:
    void refresh();
    QList<int> fileRows() const;

    Actions *m_actions;
    LayerView *m_view;
    ProfileDocument *m_document = nullptr;
};

} // namespace Layerwright
