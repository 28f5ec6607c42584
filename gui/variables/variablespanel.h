// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/variablefinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QVBoxLayout;

namespace Layerwright {

class EmptyState;
class VariableForm;
class VariableListModel;
class VariableView;

/// The variables of the open profile: a list of them, what is used but not declared, and a form for the one
/// that is worked on. Each change is one step of the undo stack.
class VariablesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `create` is offered where there is none; its owner connects it.
    explicit VariablesPanel(QAction *create, QWidget *parent = nullptr);

    /// None of all shows nothing. The document outlives the panel, or the next call.
    void setDocument(ProfileDocument *document);
    void takeFocus();

    VariableView *view() const { return m_view; }
    VariableForm *form() const { return m_form; }
    VariableFinder *finder() const { return m_finder; }
    bool isFormShown() const;

public slots:
    /// A new variable, whose form is shown.
    void create();
    /// The variable that texts use under this name.
    void createNamed(const QString &name);
    void edit(Layerwright::ItemId id);
    void showList();

signals:
    void placeChosen(Layerwright::TextId text, Layerwright::Span span);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeListPage(QAction *create);
    QWidget *makeFormPage();
    void connectView();
    ItemId idAt(const QModelIndex &index) const;
    void insert(Variable variable, int row);
    void remove(ItemId id);
    void duplicate(ItemId id);
    void move(ItemId id, int by);
    void showUndefined();
    void showRightPage();
    void select(ItemId id);

    ProfileDocument *m_document = nullptr;
    VariableFinder *m_finder = nullptr;
    VariableListModel *m_model = nullptr;
    VariableForm *m_form = nullptr;
    QSortFilterProxyModel *m_filter;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_listPage = nullptr;
    QWidget *m_formPage = nullptr;
    QLineEdit *m_search = nullptr;
    VariableView *m_view = nullptr;
    QWidget *m_undefined = nullptr;
    QVBoxLayout *m_undefinedRows = nullptr;
    QStringList m_undefinedShown;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title = nullptr;
};

} // namespace Layerwright
