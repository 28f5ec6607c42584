// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"

#include "gui/editor/autocompletion.h"
#include "gui/editor/breadcrumb.h"
#include "gui/editor/completionpopup.h"
#include "gui/editor/currenttree.h"
#include "gui/editor/findbar.h"
#include "gui/editor/folding.h"
#include "gui/editor/linkpointer.h"
#include "gui/editor/navigationhistory.h"
#include "gui/editor/nodecommands.h"
#include "gui/editor/savedtexts.h"
#include "gui/editor/symbolcommands.h"
#include "gui/editor/texttabs.h"
#include "gui/theme/icon.h"
#include "model/language/description.h"

#include <QBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

EditorPane::EditorPane(ProfileDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_pages(new QStackedLayout(this))
    , m_undoWatch(document->undoStack())
{
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeTextPage());
    setFocusProxy(m_editor);
    sayWhatToDo();
    connect(m_tabs, &TextTabs::currentTextChanged, this, &EditorPane::onTabChanged);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &EditorPane::onCursorMoved);
    connect(m_editor, &QPlainTextEdit::selectionChanged, this, &EditorPane::onCursorMoved);
    setUpFinding();
    setUpCommands();
    m_saved = new SavedTexts(document, this);
    connect(m_saved, &SavedTexts::modifiedChanged, m_tabs, &TextTabs::setModified);
    connect(m_saved, &SavedTexts::linesChecked, this, [this](TextId id, const QList<LineRange> &changed) {
        if (id == currentText())
            m_editor->setChangedLines(changed);
    });
    connect(document, &ProfileDocument::headerChanged, this, &EditorPane::showTitle);
    connect(document, &ProfileDocument::textChanged, this, &EditorPane::onTextChanged);
    connect(document, &ProfileDocument::layerRemoved, this, &EditorPane::onLayerRemoved);
    connect(document, &ProfileDocument::layerInserted, this, &EditorPane::sayWhatToDo);
    connect(&m_undoWatch, &UndoWatch::undoneOrRedone, this, &EditorPane::onUndoneOrRedone);
    connect(&m_undoWatch, &UndoWatch::pushed, this, [this] { m_changedText = {}; });
}

void EditorPane::setPackLibrary(const PackLibrary *library)
{
    m_knowledge = new KnowledgeFinder(m_document, library, this);
    m_completion = new AutoCompletion(m_editor, m_knowledge);
    m_completion->setWhileTyping(m_completesWhileTyping);
    m_knowledge->setLayer(currentLayer());
    m_editor->setDocumentation([this](qsizetype byte) {
        const TextKind kind = currentText().manifest == 0 ? TextKind::Values : TextKind::Manifest;
        const auto known = describe(m_editor->bytes(), byte, m_knowledge->knowledge(), kind);
        return known ? richText(known->explanation, colorsOf(palette()).dim) : QString();
    });
    connect(this, &EditorPane::currentTextChanged, m_knowledge,
            [this](TextId id) { m_knowledge->setLayer(id.layer); });
}

void EditorPane::complete()
{
    if (m_completion)
        m_completion->complete();
}

void EditorPane::setCompletesWhileTyping(bool completes)
{
    m_completesWhileTyping = completes;
    if (m_completion)
        m_completion->setWhileTyping(completes);
}

QWidget *EditorPane::makeEmptyPage()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_emptyTitle = new QLabel(page);
    QFont font = m_emptyTitle->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_emptyTitle->setFont(font);
    m_emptyText = new QLabel(page);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setMinimumWidth(m_emptyText->fontMetrics().averageCharWidth() * 40);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *EditorPane::makeTextPage()
{
    auto *page = new QWidget(this);
    m_tabs = new TextTabs(m_document, page);
    m_addButton = new QToolButton(page);
    m_addButton->setIcon(icon("add"_L1));
    m_addButton->setAutoRaise(true);
    m_addButton->setToolTip(tr("Add a manifest to this layer"));
    m_addButton->setAccessibleName(tr("Add manifest"));
    m_editor = new YamlEditor(m_document, page);
    m_tree = new CurrentTree(m_editor, this);
    m_breadcrumb = new Breadcrumb(m_editor, m_tree, page);
    m_finder = new TextFinder(m_document, this);
    m_findBar = new FindBar(m_finder, page);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_tabs);
    row->addWidget(m_addButton);
    row->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_breadcrumb);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    connect(m_addButton, &QToolButton::clicked, m_tabs, &TextTabs::addManifest);
    return page;
}

void EditorPane::setUpFinding()
{
    connect(m_breadcrumb, &Breadcrumb::stepChosen, this, [this](Span key) { goTo(currentText(), key); });
    connect(m_findBar, &FindBar::closed, m_editor, qOverload<>(&QWidget::setFocus));
    connect(m_finder, &TextFinder::changed, this,
            [this] { m_editor->setMatches(m_finder->matches(currentText())); });
    connect(m_finder, &TextFinder::matchWanted, this, [this](TextId id, Span span) {
        showText(id);
        m_editor->goTo(span);
    });
}

void EditorPane::setUpCommands()
{
    m_nodes = new NodeCommands(m_editor, m_tree, this);
    m_symbols = new SymbolCommands(m_document, this, m_nodes);
    m_history = new NavigationHistory(m_document, this);
    const auto linkAt = [this](qsizetype offset) { return referencedAt(m_editor->bytes(), offset).span; };
    const auto *links = new LinkPointer(m_editor, linkAt);
    connect(links, &LinkPointer::clicked, m_symbols, &SymbolCommands::goToDefinitionAt);
}

void EditorPane::openFindBar(bool withReplacement)
{
    const QString selected = m_editor->textCursor().selectedText();
    const bool isInLine = !selected.contains(QChar(QChar::ParagraphSeparator));
    m_finder->setCurrent(currentText(), m_editor->selectedSpan());
    m_findBar->open(isInLine ? selected : QString(), withReplacement);
}

void EditorPane::findNext()
{
    m_finder->setCurrent(currentText(), m_editor->selectedSpan());
    m_finder->findNext();
}

void EditorPane::findPrevious()
{
    m_finder->setCurrent(currentText(), m_editor->selectedSpan());
    m_finder->findPrevious();
}

void EditorPane::goToLine()
{
    const QString text = QInputDialog::getText(
        this, tr("Go to Line"), tr("Line, or line:column (1 to %1):").arg(m_editor->blockCount()));
    goToLine(text);
}

bool EditorPane::goToLine(QStringView lineAndColumn)
{
    static const QRegularExpression form(uR"(^\s*(\d+)\s*(?:[:,]\s*(\d+)\s*)?$)"_s);
    const QRegularExpressionMatch match = form.match(lineAndColumn.toString());
    if (!match.hasMatch())
        return false;
    m_editor->goToLine(match.captured(1).toInt(), qMax(1, match.captured(2).toInt()));
    m_editor->setFocus();
    return true;
}

void EditorPane::onCursorMoved()
{
    const TextPosition position = m_editor->cursorTextPosition();
    m_finder->setCurrent(currentText(), m_editor->selectedSpan());
    emit cursorMoved(position.line, position.column);
}

void EditorPane::showTitle()
{
    const Layer *layer = m_document->layer(currentLayer());
    m_breadcrumb->setTitle(layer ? layer->name : QString());
}

void EditorPane::sayWhatToDo()
{
    const bool isEmpty = m_document->profile().layers.isEmpty();
    m_emptyTitle->setText(isEmpty ? tr("This profile has no layers yet") : tr("No layer is selected"));
    m_emptyText->setText(isEmpty
                             ? tr("Add a manifest layer to begin with, or open a profile.")
                             : tr("Select a layer of the stack to see and edit its values and manifests."));
}

ItemId EditorPane::currentLayer() const
{
    return m_tabs->layer();
}

void EditorPane::showLayer(ItemId layer)
{
    if (layer != 0 && layer == currentLayer())
        return;
    const TextId last = m_lastTexts.value(layer, TextId{layer, 0});
    showText(m_document->contains(last) ? last : TextId{layer, 0});
}

void EditorPane::showText(TextId id)
{
    const bool exists = m_document->contains(id);
    if (exists && id == currentText())
        return;
    {
        const QSignalBlocker blocker(m_tabs); // not by way of another text
        m_tabs->setLayer(exists ? id.layer : 0);
        m_tabs->setCurrentText(id);
    }
    onTabChanged(exists ? id : TextId());
}

void EditorPane::goTo(TextId id, Span span)
{
    showText(id);
    if (currentText() != id)
        return;
    m_editor->goTo(span);
    m_editor->setFocus();
}

void EditorPane::onTabChanged(TextId id)
{
    if (id == currentText() && (id.isNull() || m_document->contains(id)))
        return;
    keepState();
    m_editor->showText(id);
    m_pages->setCurrentIndex(id.isNull() ? 0 : 1);
    sayWhatToDo();
    if (!id.isNull()) {
        m_lastTexts.insert(id.layer, id);
        m_editor->restore(m_states.value(id));
        m_editor->setFindings(m_findings.value(id));
        m_finder->setCurrent(id, m_editor->selectedSpan());
        m_saved->watch(id);
        showTitle();
    }
    emit currentTextChanged(id);
}

void EditorPane::keepState()
{
    const TextId id = currentText();
    if (m_document->contains(id))
        m_states.insert(id, m_editor->state());
}

void EditorPane::setFindings(TextId id, const QList<Finding> &findings)
{
    m_findings.insert(id, findings);
    if (id == currentText())
        m_editor->setFindings(findings);
}

void EditorPane::onTextChanged(TextId id, Span span, const QByteArray &text)
{
    m_changedText = id;
    m_changedPlace = span.begin + text.size();
    const auto state = m_states.find(id);
    if (id == currentText() || state == m_states.end())
        return;
    state->selection = movedBy(state->selection, span, text.size());
    state->top = movedBy({state->top, state->top}, span, text.size()).begin;
    for (qsizetype &folded : state->folded)
        folded = movedBy({folded, folded}, span, text.size()).begin;
}

void EditorPane::onUndoneOrRedone()
{
    const TextId id = std::exchange(m_changedText, {});
    if (!m_document->contains(id))
        return;
    showText(id);
    m_editor->goTo({m_changedPlace, m_changedPlace});
}

void EditorPane::onLayerRemoved(ItemId layer)
{
    if (layer == currentLayer())
        showText({});
    sayWhatToDo();
}

void EditorPane::fold()
{
    m_editor->folding()->setFoldedAround(m_editor->textCursor().block(), true);
}

void EditorPane::unfold()
{
    m_editor->folding()->setFoldedAround(m_editor->textCursor().block(), false);
}

void EditorPane::foldAll()
{
    m_editor->folding()->foldAll();
}

void EditorPane::unfoldAll()
{
    m_editor->folding()->unfoldAll();
}

void EditorPane::foldToLevel(int level)
{
    m_editor->folding()->foldToLevel(level);
}

void EditorPane::addManifest()
{
    m_tabs->addManifest();
}

void EditorPane::renameManifest()
{
    m_tabs->startRenaming(m_tabs->currentIndex());
}

void EditorPane::removeManifest()
{
    m_tabs->removeManifest(m_tabs->currentIndex());
}

/// Escape closes the find bar from within the text, too.
void EditorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        m_findBar->close();
    else
        QWidget::keyPressEvent(event);
}

void EditorPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_emptyText)
        return;
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, colorsOf(palette()).dim);
    m_emptyText->setPalette(dim);
}

} // namespace Layerwright
