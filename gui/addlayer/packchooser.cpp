// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/packchooser.h"

#include "gui/accessibility/searchfield.h"
#include "gui/addlayer/logostore.h"
#include "gui/addlayer/packdelegate.h"
#include "gui/addlayer/packview.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/textfit.h"
#include "model/items/layertext.h"
#include "model/items/packfiltermodel.h"
#include "model/items/packlistmodel.h"
#include "model/registry/catalogtransfers.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

PackChooser::PackChooser(const PackLibrary *library, QAction *chooseFolder, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_packs(new PackListModel(this))
    , m_filter(new PackFilterModel(this))
    , m_search(new QLineEdit)
    , m_kinds(new QComboBox)
    , m_categories(new QComboBox)
    , m_catalogs(new QComboBox)
    , m_currentOnly(new QCheckBox(tr("&Hide deprecated")))
    , m_cloudOnly(new QCheckBox)
    , m_count(new QLabel)
    , m_list(new QListView)
    , m_delegate(new PackDelegate(new LogoStore(this), m_list))
    , m_view(new PackView)
    , m_nothing(new EmptyState(tr("No packs are known"),
                               tr("Choose a folder of packs, such as a checkout of a pack repository. It is "
                                  "read, never written.")))
    , m_noMatch(new EmptyState(tr("No pack matches"), tr("Try other words, or fewer filters.")))
    , m_left(new QStackedWidget)
    , m_right(new QStackedWidget)
{
    m_filter->setSourceModel(m_packs);
    m_nothing->addAction(chooseFolder);
    auto *unfiltered = new QAction(tr("Clear Filters"), this);
    connect(unfiltered, &QAction::triggered, this, &PackChooser::clearFilters);
    m_noMatch->addAction(unfiltered);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeLeftSide());
    auto *hint = new EmptyState(tr("No pack is selected"), tr("Select a pack to see what it is."));
    m_right->addWidget(hint);
    m_right->addWidget(m_view);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({340, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(library, &PackLibrary::sourcesRead, this, &PackChooser::showPacks);
    connect(m_search, &QLineEdit::textChanged, this, &PackChooser::refilter);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PackChooser::refilter);
    connect(m_categories, &QComboBox::currentIndexChanged, this, &PackChooser::refilter);
    connect(m_catalogs, &QComboBox::currentIndexChanged, this, &PackChooser::refilter);
    connect(m_currentOnly, &QCheckBox::toggled, this, &PackChooser::refilter);
    connect(m_cloudOnly, &QCheckBox::toggled, this, &PackChooser::refilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PackChooser::showCurrent);
    connect(m_list, &QListView::activated, this, &PackChooser::accepted);
    connect(m_view, &PackView::chosen, this, &PackChooser::choiceChanged);
    if (CatalogTransfers *transfers = library->transfers()) {
        connect(m_view, &PackView::fetchWanted, transfers, &CatalogTransfers::fetch);
        connect(transfers, &CatalogTransfers::fetched, m_view, &PackView::showFetched);
    }
    showPacks();
}

void PackChooser::setForm(PackForm form)
{
    const bool isChart = form == PackForm::HelmChart;
    m_form = form;
    m_kinds->setVisible(!isChart);
    m_cloudOnly->setVisible(!isChart && !m_cloud.isEmpty());
    m_view->setForm(form);
    m_search->setPlaceholderText(isChart ? tr("Find chart") : tr("Find pack"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(isChart ? tr("Charts") : tr("Packs"));
    m_kinds->setCurrentIndex(0);
    showPacks();
}

QWidget *PackChooser::makeLeftSide()
{
    m_search->setPlaceholderText(tr("Find pack"));
    makeSearchField(m_search, tr("Find pack"));
    m_search->installEventFilter(this);
    fillKinds();
    m_cloudOnly->hide();
    m_count->setFont(dimFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Packs"));
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    connect(findChild<LogoStore *>(), &LogoStore::logoRead, m_list->viewport(),
            qOverload<>(&QWidget::update));
    for (QWidget *page : QList<QWidget *>{m_list, m_nothing, m_noMatch})
        m_left->addWidget(page);

    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_kinds, 1);
    kinds->addWidget(m_cloudOnly);
    kinds->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_search);
    head->addLayout(kinds);
    auto *more = new QHBoxLayout;
    more->addWidget(m_categories, 1);
    more->addWidget(m_catalogs, 1);
    head->addLayout(more);
    head->addWidget(m_currentOnly);
    auto *side = new QWidget;
    side->setMinimumWidth(220);
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_left, 1);
    return side;
}

void PackChooser::fillKinds()
{
    m_kinds->setAccessibleName(tr("Kind of layer"));
    m_kinds->addItem(tr("All kinds"));
    for (const LayerKind kind :
         {LayerKind::AddOn, LayerKind::Os, LayerKind::Kubernetes, LayerKind::Network, LayerKind::Storage})
        m_kinds->addItem(kindName(kind), QVariant::fromValue(kind));
}

/// Where there is a choice. What was chosen before stays so.
static void fill(QComboBox *box, const QString &all, const QStringList &names)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const QString &name : names)
        box->addItem(name, name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setVisible(names.size() > 1);
}

void PackChooser::fillCategories()
{
    m_categories->setAccessibleName(tr("Category"));
    fill(m_categories, tr("All categories"), categoriesOf(m_packs->families()));
}

void PackChooser::fillCatalogs()
{
    m_catalogs->setAccessibleName(tr("Catalog"));
    fill(m_catalogs, tr("All catalogs"), catalogsOf(m_packs->families()));
}

/// Where some are.
void PackChooser::offerCurrentOnly()
{
    bool isAnyOld = false;
    for (int row = 0; row < m_packs->rowCount() && !isAnyOld; ++row)
        isAnyOld = !m_packs->index(row).data(PackListModel::StateRole).toString().isEmpty();
    m_currentOnly->setVisible(isAnyOld);
    m_currentOnly->setToolTip(tr("Leave out packs whose newest version is deprecated, disabled or deleted"));
}

void PackChooser::setKind(std::optional<LayerKind> kind)
{
    m_kinds->setCurrentIndex(kind ? m_kinds->findData(QVariant::fromValue(*kind)) : 0);
}

void PackChooser::clearFilters()
{
    for (QComboBox *filter : {m_kinds, m_categories, m_catalogs})
        filter->setCurrentIndex(0);
    m_cloudOnly->setChecked(false);
    m_currentOnly->setChecked(false);
}

void PackChooser::setCloud(const QString &cloud)
{
    m_cloud = cloud == "all"_L1 ? QString() : cloud;
    m_cloudOnly->setVisible(!m_cloud.isEmpty());
    m_cloudOnly->setText(tr("for %1").arg(m_cloud));
    m_cloudOnly->setToolTip(tr("Leave out packs that are for other clouds alone"));
    m_cloudOnly->setChecked(true);
    refilter();
}

/// What was chosen stays so when the packs are read again.
void PackChooser::showPacks()
{
    const std::optional<PackChoice> chosen = choice();
    const PackSources &sources = m_library->sources();
    m_packs->setFamilies(m_form == PackForm::HelmChart ? chartFamilies(sources) : packFamilies(sources));
    fillCategories();
    fillCatalogs();
    offerCurrentOnly();
    refilter();
    if (chosen)
        choose(chosen->pack.name, chosen->tag);
}

void PackChooser::choose(const QString &name, const QString &versionOrTrain)
{
    const QModelIndex index = m_filter->mapFromSource(m_packs->indexOf(name));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    if (!versionOrTrain.isEmpty())
        m_view->choose(versionOrTrain);
}

void PackChooser::refilter()
{
    const QVariant kind = m_kinds->currentData();
    m_filter->setKind(kind.isValid() ? std::optional(kind.value<LayerKind>()) : std::nullopt);
    m_filter->setCloud(m_cloudOnly->isChecked() ? m_cloud : QString());
    m_filter->setCategory(m_categories->currentData().toString());
    m_filter->setCurrentOnly(m_currentOnly->isVisibleTo(this) && m_currentOnly->isChecked());
    m_filter->setCatalog(m_catalogs->currentData().toString());
    m_filter->setSearch(m_search->text());
    m_delegate->setKindShown(m_form == PackForm::Pack && !kind.isValid());
    const int found = m_filter->rowCount();
    m_count->setText(m_form == PackForm::HelmChart ? tr("%n chart(s)", nullptr, found)
                                                   : tr("%n pack(s)", nullptr, found));
    m_left->setCurrentWidget(found > 0                  ? static_cast<QWidget *>(m_list)
                             : m_packs->rowCount() == 0 ? m_nothing
                                                        : m_noMatch);
    if (found > 0 && (!m_search->text().isEmpty() || !m_list->currentIndex().isValid()))
        m_list->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void PackChooser::showCurrent()
{
    const PackFamily *family = m_packs->family(m_filter->mapToSource(m_list->currentIndex()));
    m_right->setCurrentIndex(family ? 1 : 0);
    m_view->setFamily(family ? *family : PackFamily());
    emit choiceChanged();
}

std::optional<PackChoice> PackChooser::choice() const
{
    const Pack *pack = m_right->currentIndex() == 1 ? m_view->pack() : nullptr;
    return pack ? std::optional(PackChoice{*pack, m_view->choice().tag, m_view->editedValues()})
                : std::nullopt;
}

/// In the search field the arrows go through the list.
bool PackChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Layerwright
