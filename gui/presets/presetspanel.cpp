// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetspanel.h"

#include "gui/accessibility/searchfield.h"
#include "gui/editor/editorpane.h"
#include "gui/presets/ownpresetactions.h"
#include "gui/presets/presetlist.h"
#include "gui/presets/presetpreview.h"
#include "gui/presets/presetwording.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/icon.h"
#include "gui/theme/textfit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int manyPresets = 8; // from so many on there is a search
static constexpr int delay = 60;      // milliseconds, so that a pointer passing by shows nothing

PresetsPanel::PresetsPanel(const Offers &offers, OwnPresets *ownPresets, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_noLayer(new EmptyState(tr("No layer is selected"),
                               tr("Presets are ready-made choices that come with a pack. Select a layer to "
                                  "see those of its pack.")))
    , m_unknown(new EmptyState(
          {}, tr("Presets come from the folder of a pack. Choose a folder of packs, such as a checkout of a "
                 "pack repository, or open an archive that has packs in it.")))
    , m_manifests(new EmptyState(tr("Layers of manifests have no presets"),
                                 tr("Presets are ready-made choices that come with a pack.")))
    , m_noPresets(new EmptyState({}, tr("Its values can be edited as text all the same.")))
    , m_ownPresets(ownPresets)
    , m_own(new OwnPresetActions(ownPresets, this))
    , m_offers(offers)
{
    m_unknown->addAction(offers.chooseFolder);
    m_noPresets->addAction(offers.record);
    for (QWidget *page : QList<QWidget *>{m_noLayer, m_unknown, m_manifests, m_noPresets, makeListPage()})
        m_pages->addWidget(page);
    m_pages->setMinimumWidth(180); // a narrow window needs its room for the text
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(delay);
    connect(&m_previewDelay, &QTimer::timeout, this, &PresetsPanel::updatePreview);
    connect(m_list, &PresetList::pointedAtChanged, this, [this] {
        m_hasChosen = false;
        m_previewDelay.start();
    });
    connect(m_list, &PresetList::chosen, this, &PresetsPanel::choose);
    connect(m_list, &PresetList::menuRequested, this, &PresetsPanel::showMenu);
    connectOffers();
    connect(m_list, &PresetList::escaped, this, [this] {
        if (m_editor)
            m_editor->editor()->setFocus(Qt::OtherFocusReason);
    });
}

void PresetsPanel::connectOffers()
{
    connect(m_own, &OwnPresetActions::refused, this, &PresetsPanel::refused);
    connect(m_own, &OwnPresetActions::said, this, &PresetsPanel::said);
    connect(m_offers.record, &QAction::triggered, m_own, &OwnPresetActions::record);
    connect(m_offers.importPresets, &QAction::triggered, m_own, &OwnPresetActions::importPresets);
    connect(m_offers.exportPresets, &QAction::triggered, m_own, &OwnPresetActions::exportAll);
}

/// What can be done with presets of the user's own.
QWidget *PresetsPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *record = new QToolButton;
    record->setDefaultAction(m_offers.record);
    record->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *more = new QToolButton;
    more->setIcon(icon("more"_L1));
    more->setToolTip(tr("More about your own presets"));
    more->setAccessibleName(more->toolTip());
    connect(more, &QToolButton::clicked, this, [this, more] {
        QMenu menu(this);
        menu.addActions({m_offers.importPresets, m_offers.exportPresets});
        menu.exec(more->mapToGlobal(more->rect().bottomLeft()));
    });
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QToolButton *button : {record, more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return foot;
}

QWidget *PresetsPanel::makeListPage()
{
    auto *content = new QWidget;
    m_origin = new QLabel;
    m_hint = new QLabel;
    m_ownFault = new QLabel;
    for (QLabel *label : {m_origin, m_ownFault, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(dimFont(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find preset"));
    makeSearchField(m_search, tr("Find preset"));
    m_noMatch = new QLabel(tr("No preset has these words."));
    m_noMatch->setContentsMargins(8, 0, 8, 0);
    m_noMatch->setForegroundRole(QPalette::PlaceholderText);
    m_noMatch->hide();
    m_list = new PresetList;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(2);
    for (QWidget *widget : QList<QWidget *>{m_origin, m_ownFault, m_hint, m_search})
        head->addWidget(widget);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 12, 8, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_list);
    layout->addWidget(makeFoot());
    layout->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    connect(m_search, &QLineEdit::textChanged, this, &PresetsPanel::search);
    return m_scroll;
}

void PresetsPanel::setDocument(ProfileDocument *document, const PackLibrary *library, EditorPane *editor)
{
    delete m_preview;
    delete m_finder;
    m_finder = nullptr;
    m_document = document;
    m_library = library;
    m_editor = editor;
    if (document) {
        m_finder = new PresetFinder(document, library, m_ownPresets, this);
        connect(m_finder, &PresetFinder::packChanged, this, &PresetsPanel::showPack);
        connect(m_finder, &PresetFinder::boardChanged, this, &PresetsPanel::showBoard);
        connect(m_finder, &PresetFinder::ownPresetsChanged, this, &PresetsPanel::showPack);
        connect(document, &ProfileDocument::textChanged, this, [this](TextId id) {
            if (m_preview && m_finder && id.layer == m_finder->layer())
                m_preview->hide();
        });
    }
    m_own->setDocument(document, m_finder, editor);
    showPack();
}

void PresetsPanel::setLayer(ItemId layer)
{
    if (m_finder)
        m_finder->setLayer(layer);
}

void PresetsPanel::takeFocus()
{
    const QList<PresetRow *> &rows = m_list->rows();
    if (m_pages->currentWidget() == m_scroll && !rows.isEmpty())
        rows.first()->setFocus(Qt::ShortcutFocusReason);
    else if (auto *button = m_pages->currentWidget()->findChild<QPushButton *>())
        button->setFocus(Qt::ShortcutFocusReason);
}

PresetPreview *PresetsPanel::preview() const
{
    return m_preview && m_preview->isVisible() ? m_preview.data() : nullptr;
}

/// The page that fits: presets, or why there are none.
void PresetsPanel::showPack()
{
    if (m_library && !m_library->isReady())
        return; // in a moment it is known what fits
    for (QAction *offer : {m_offers.record, m_offers.importPresets})
        offer->setEnabled(m_own->canRecord());
    m_offers.exportPresets->setEnabled(m_finder && !m_finder->ownPresets().isEmpty());
    const Layer *layer = m_finder ? m_document->layer(m_finder->layer()) : nullptr;
    if (!layer) {
        m_pages->setCurrentWidget(m_noLayer);
    } else if (const auto &found = m_finder->pack(); !found && layer->packType == PackType::Manifest) {
        m_pages->setCurrentWidget(m_manifests);
    } else if (!found) {
        m_unknown->setTitle(tr("No pack is known for %1 %2").arg(layer->name, layer->version));
        m_pages->setCurrentWidget(m_unknown);
    } else if (found->pack.presets.isEmpty() && m_finder->ownPresets().isEmpty()) {
        m_noPresets->setTitle(tr("The pack %1 %2 has no presets").arg(found->pack.name, found->pack.version));
        m_pages->setCurrentWidget(m_noPresets);
    } else {
        m_origin->setText(PresetWording::origin(*found, layer->version));
        m_ownFault->setText(m_finder->ownFault());
        m_ownFault->setVisible(!m_finder->ownFault().isEmpty());
        m_search->setVisible(found->pack.presets.size() + m_finder->ownPresets().size() > manyPresets);
        m_search->clear();
        m_pages->setCurrentWidget(m_scroll);
    }
    showBoard();
}

void PresetsPanel::showBoard()
{
    const PresetBoard board = m_finder ? m_finder->board() : PresetBoard();
    m_hint->setText(board.unreadable.isEmpty()
                        ? tr("Point at a choice to see the lines it changes.")
                        : tr("%1 Presets can be chosen again when that is mended.").arg(board.unreadable));
    m_list->setBoard(board);
    updatePreview();
}

void PresetsPanel::search(const QString &words)
{
    m_noMatch->setVisible(m_list->setSearch(words) == 0);
}

void PresetsPanel::choose(PresetRow *row, PresetRow::Part part)
{
    const PresetKey choice = m_list->choiceOf(*row, part);
    const QString title = m_list->titleOf(*row, part);
    const PresetChange *change = m_list->changeOf(*row, part);
    if (change && !change->refusal.isEmpty() && choice.isOwn) {
        emit refused(tr("%1 was not done: %2").arg(title, change->refusal));
        return;
    }
    const auto marker = findPresetMarker(m_document->text({m_finder->layer(), 0}));
    m_hasChosen = true;
    const YamlEdits edits = m_finder->choose(choice.group, choice.name, title);
    if (edits)
        showChange(*edits, marker ? marker->line.end : 0);
    else
        emit refused(tr("%1 was not done. %2").arg(title, edits.error().message));
}

void PresetsPanel::showMenu(PresetRow *row, const QPoint &globalPosition)
{
    const std::optional<Preset> preset = m_list->presetOf(*row);
    if (!preset)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename…"), m_own, [this, preset] { m_own->rename(*preset); });
    menu->addAction(tr("&Export…"), m_own, [this, preset] { m_own->exportPreset(*preset); });
    menu->addSeparator();
    menu->addAction(tr("&Delete…"), m_own, [this, preset] { m_own->remove(*preset); });
    menu->popup(globalPosition);
}

/// What was just changed below the marker is brought into view; the keyboard stays here.
void PresetsPanel::showChange(const QList<TextEdit> &edits, qsizetype markerEnd)
{
    if (edits.isEmpty() || !m_editor)
        return;
    qsizetype place = 0;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        place = edit.span.begin + shift + edit.text.size();
        shift += edit.text.size() - edit.span.length();
        if (edit.span.begin > markerEnd)
            break;
    }
    m_editor->showText({m_finder->layer(), 0});
    m_editor->editor()->goTo({place, place});
}

void PresetsPanel::updatePreview()
{
    const PresetRow *row = m_hasChosen ? nullptr : m_list->pointedAt();
    const PresetChange *change =
        row && m_finder && m_finder->isCurrent() ? m_list->changeOf(*row, row->pointedPart()) : nullptr;
    if (!change || change->lines.isEmpty() || !m_editor || !m_editor->editor()->isVisible()) {
        if (m_preview)
            m_preview->hide();
        return;
    }
    if (!m_preview)
        m_preview = new PresetPreview(m_editor);
    m_preview->showChange({m_finder->layer(), 0}, m_finder->board().text, *change,
                          m_list->titleOf(*row, row->pointedPart()));
}

void PresetsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().base());
}

} // namespace Layerwright
