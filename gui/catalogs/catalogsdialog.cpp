// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/catalogsdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/catalogs/transferline.h"
#include "gui/stack/emptystate.h"
#include "model/document/packlibrary.h"
#include "model/registry/catalogstore.h"
#include "model/registry/catalogtransfers.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

enum Column { NameColumn, KindColumn, HoldsColumn, ReadColumn, SizeColumn, ColumnCount };

static QString kindName(const CatalogSource &source)
{
    switch (source.kind.value()) {
    case SourceKind::HelmRepository:
        return CatalogsDialog::tr("Helm repository");
    case SourceKind::OciRegistry:
        return CatalogsDialog::tr("OCI registry");
    case SourceKind::Console:
        return CatalogsDialog::tr("Console");
    default:
        return CatalogsDialog::tr("On this machine");
    }
}

CatalogsDialog::CatalogsDialog(CatalogStore *store, CatalogTransfers *transfers, TransferQueue *queue,
                               const PackLibrary *library, const QList<QAction *> &adding, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_transfers(transfers)
    , m_library(library)
    , m_pages(new QStackedLayout)
    , m_list(new QTreeWidget)
    , m_note(new NoteLabel)
    , m_edit(new QPushButton(tr("&Edit…")))
    , m_refresh(new QPushButton(tr("&Refresh")))
    , m_examine(new QPushButton(tr("E&xamine…")))
    , m_remove(new QPushButton(tr("Re&move")))
    , m_up(new QPushButton(tr("&Up")))
    , m_down(new QPushButton(tr("&Down")))
{
    setWindowTitle(tr("Catalogs"));
    setUpList();
    m_pages->addWidget(makeEmptyPage(adding));
    m_pages->addWidget(m_list);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addLayout(m_pages, 1);
    middle->addLayout(makeButtons(adding));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(new TransferLine(queue), 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(m_note);
    layout->addLayout(bottom);
    resize(820, 440);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(transfers, &CatalogTransfers::refreshed, this, &CatalogsDialog::showCatalogs);
    connect(store, &CatalogStore::changed, this, &CatalogsDialog::showCatalogs);
    connect(library, &PackLibrary::sourcesRead, this, &CatalogsDialog::showCatalogs);
    showCatalogs();
}

QWidget *CatalogsDialog::makeEmptyPage(const QList<QAction *> &adding) const
{
    auto *empty = new EmptyState(tr("No catalog was added"),
                                 tr("Packs and charts are offered from folders and archives on this machine, "
                                    "and from the servers of your company. Until you add one, the samples "
                                    "are offered, and nothing goes over the network."));
    for (QAction *action : adding)
        empty->addAction(action);
    return empty;
}

void CatalogsDialog::setUpList()
{
    m_list->setAccessibleName(tr("Catalogs"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Holds"), tr("Read"), tr("Size here")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CatalogsDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_edit->isEnabled())
            emit editWanted(current());
    });
}

QLayout *CatalogsDialog::makeButtons(const QList<QAction *> &adding)
{
    auto *add = new QPushButton(tr("&Add"));
    auto *menu = new QMenu(add);
    menu->addActions(adding);
    add->setMenu(menu);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(current()); });
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_transfers->refresh(current()); });
    connect(m_examine, &QPushButton::clicked, this, [this] { emit examineWanted(current()); });
    m_examine->setToolTip(tr("Go the way to its server step by step, and see where it ends"));
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    m_up->setToolTip(tr("A pack that several catalogs have is taken from the first"));
    m_down->setToolTip(m_up->toolTip());
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (QPushButton *button : {add, m_edit, m_refresh, m_examine, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch();
    return column;
}

QString CatalogsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->text(NameColumn) : QString();
}

/// Of the packs that the open profile knows.
QString CatalogsDialog::holdings(const QString &catalog) const
{
    const auto isOfIt = [&catalog](const PackEntry &entry) { return entry.source == catalog; };
    const Catalog &all = m_library->sources().catalogs;
    const auto packs = std::ranges::count_if(all.packs(), isOfIt);
    const auto charts = std::ranges::count_if(all.charts(), isOfIt);
    QStringList words;
    if (packs > 0 || charts == 0)
        words.append(tr("%n pack version(s)", nullptr, int(packs)));
    if (charts > 0)
        words.append(tr("%n chart version(s)", nullptr, int(charts)));
    return words.join(u", "_s);
}

void CatalogsDialog::showCatalogs()
{
    const QString chosen = current();
    const auto sources = m_store->sources();
    m_sources = sources.value_or(QList<CatalogSource>());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    constexpr int roomOfRow = 10;
    for (const CatalogSource &source : std::as_const(m_sources)) {
        const CopyState state = m_store->stateOf(source);
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(NameColumn, source.name);
        item->setText(KindColumn, kindName(source));
        item->setText(HoldsColumn, holdings(source.name));
        if (source.isRemote()) {
            item->setText(ReadColumn, state.read.isValid()
                                          ? QLocale().toString(state.read.toLocalTime(), QLocale::ShortFormat)
                                          : tr("never"));
            item->setText(SizeColumn, QLocale().formattedDataSize(state.bytes));
        }
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(NameColumn, {0, fontMetrics().height() + roomOfRow});
        if (source.name == chosen || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    for (const Column column : {KindColumn, HoldsColumn, ReadColumn, SizeColumn})
        m_list->resizeColumnToContents(column);
    constexpr int gap = 16; // between columns
    for (const Column column : {KindColumn, HoldsColumn, ReadColumn, SizeColumn})
        m_list->setColumnWidth(column, m_list->columnWidth(column) + gap);
    m_pages->setCurrentIndex(m_sources.isEmpty() ? 0 : 1);
    showCurrent();
    if (!sources)
        m_note->say(sources.error().message, Severity::Error);
}

/// A catalog that cannot be read now, or whose server could not be.
QString CatalogsDialog::faultOf(const CatalogSource &source) const
{
    if (const QString fault = m_transfers->faultOf(source.name); !fault.isEmpty())
        return fault;
    const bool isThere =
        source.isRemote() ? m_store->stateOf(source).read.isValid() : QFileInfo::exists(source.location);
    if (isThere)
        return {};
    return source.isRemote() ? tr("Its server was never read: refresh it.")
                             : tr("%1 is not there.").arg(QDir::toNativeSeparators(source.location));
}

void CatalogsDialog::showCurrent()
{
    const auto source = std::ranges::find(m_sources, current(), &CatalogSource::name);
    const bool isAny = source != m_sources.end();
    m_edit->setEnabled(isAny && source->isRemote());
    m_refresh->setEnabled(isAny);
    m_examine->setEnabled(isAny);
    m_remove->setEnabled(isAny);
    m_up->setEnabled(isAny && source != m_sources.begin());
    m_down->setEnabled(isAny && source != m_sources.end() - 1);
    if (!isAny)
        return m_note->say({});
    QString place = source->isRemote() ? source->location : QDir::toNativeSeparators(source->location);
    if (!source->projectUid.isEmpty())
        place += u" · "_s + tr("project %1").arg(source->projectUid);
    if (source->trust.isUnchecked)
        place += u" · "_s + tr("any certificate of it is taken");
    if (const QString fault = faultOf(*source); !fault.isEmpty())
        m_note->say(place + u'\n' + fault, Severity::Error);
    else
        m_note->say(place);
}

void CatalogsDialog::move(int by)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (const auto moved = m_store->move(current(), row + by); !moved)
        m_note->say(moved.error().message, Severity::Error);
}

} // namespace Layerwright
