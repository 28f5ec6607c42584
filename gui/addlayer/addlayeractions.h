// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packlibrary.h"
#include "model/document/profiledocument.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Layerwright {

class Actions;
class AddChartDialog;
class AddPackDialog;
class StackPanel;
struct PackChoice;

/// What brings packs into the stack of one window: asks in dialogs, and changes the stack by one step each.
class AddLayerActions final : public QObject
{
    Q_OBJECT

public:
    AddLayerActions(Actions *actions, StackPanel *stack, QWidget *window);

    void setDocument(ProfileDocument *document, const PackLibrary *library);

    void addPack();
    /// Of a catalog, where one has charts.
    void addChart();
    /// A file or folder, or one of a registry by its name.
    void addOtherChart();
    void addZarfPackage();
    /// Another pack for the current layer.
    void replacePack();
    /// Another version of the current layer's pack.
    void changeVersion();

signals:
    /// Something could not be done, and why.
    void refused(const QString &why);

private:
    void add(const PackChoice &choice);
    void addFrom(AddChartDialog *dialog);
    void add(const Layer &layer);
    void addAnother(const Layer &layer);
    void insert(const Layer &layer);
    void replace(ItemId layer, const PackChoice &choice);
    AddPackDialog *newDialog() const;
    void addChoiceOf(AddPackDialog *dialog);
    void refresh();

    Actions *m_actions;
    QAction *m_otherChart;
    StackPanel *m_stack;
    QWidget *m_window;
    QPointer<ProfileDocument> m_document;
    QPointer<const PackLibrary> m_library;
};

} // namespace Layerwright
