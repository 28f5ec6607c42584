// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/train.h"
#include "model/document/packlibrary.h"
#include "model/profile/profile.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace Layerwright {

class EmptyState;
class PackDelegate;
class PackFilterModel;
class PackListModel;
class PackView;

/// A pack that was chosen, and what of it a layer takes.
struct PackChoice
{
    Pack pack;
    QString tag;                      ///< its version, or a train
    std::optional<QByteArray> values; ///< where they were edited

    bool operator==(const PackChoice &) const = default;
};

/// Finds a pack among those that are known: a search as one types, a filter of kinds, the list, and what
/// the chosen one is.
class PackChooser final : public QWidget
{
    Q_OBJECT

public:
    /// `library` outlives the chooser; `chooseFolder` is offered where no pack is known.
    PackChooser(const PackLibrary *library, QAction *chooseFolder, QWidget *parent = nullptr);

    /// Packs, or Helm charts.
    void setForm(PackForm form);
    /// None shows all kinds.
    void setKind(std::optional<LayerKind> kind);
    /// Leaves out packs that are for other clouds alone.
    void setCloud(const QString &cloud);
    /// Selects the pack, and a version or train of it.
    void choose(const QString &name, const QString &versionOrTrain = {});

    /// None where no pack is chosen.
    std::optional<PackChoice> choice() const;
    QLineEdit *search() const { return m_search; }
    QListView *list() const { return m_list; }
    PackView *view() const { return m_view; }

signals:
    void choiceChanged();
    /// A pack was chosen for good, by double click or Return.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLeftSide();
    void fillKinds();
    void clearFilters();
    void fillCategories();
    void fillCatalogs();
    void offerCurrentOnly();
    void showPacks();
    void refilter();
    void showCurrent();

    const PackLibrary *m_library;
    PackForm m_form = PackForm::Pack;
    PackListModel *m_packs;
    PackFilterModel *m_filter;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    QComboBox *m_categories;
    QComboBox *m_catalogs;
    QCheckBox *m_currentOnly;
    QCheckBox *m_cloudOnly;
    QString m_cloud;
    QLabel *m_count;
    QListView *m_list;
    PackDelegate *m_delegate;
    PackView *m_view;
    EmptyState *m_nothing;
    EmptyState *m_noMatch;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
};

} // namespace Layerwright
