// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/undowatch.h"
#include "gui/editor/yamleditor.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace Layerwright {

class AutoCompletion;
class Breadcrumb;
class CurrentTree;
class FindBar;
class NavigationHistory;
class NodeCommands;
class KnowledgeFinder;
class PackLibrary;
class SavedTexts;
class SymbolCommands;
class TextFinder;
class TextTabs;

/// The texts of one layer: a tab for each, the editor, and what belongs to it. Cursor, folds and scrolling
/// are kept for each text, also for those that are not shown. Where undo changes a text, it goes there.
class EditorPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPane(ProfileDocument *document, QWidget *parent = nullptr);

    /// Where it is known from what could stand in the texts.
    void setPackLibrary(const PackLibrary *library);
    /// Null without a library.
    AutoCompletion *completion() const { return m_completion; }
    KnowledgeFinder *knowledge() const { return m_knowledge; }

    /// 0 shows no layer, but says what to do. The text that was last shown of the layer comes back.
    void showLayer(ItemId layer);
    void showText(TextId id);
    /// Shows the text, selects the span, and takes the focus.
    void goTo(TextId id, Span span);
    ItemId currentLayer() const;
    /// Null when no layer is shown.
    TextId currentText() const { return m_editor->textId(); }
    YamlEditor *editor() const { return m_editor; }
    const CurrentTree *tree() const { return m_tree; }
    NodeCommands *nodes() const { return m_nodes; }
    SymbolCommands *symbols() const { return m_symbols; }
    NavigationHistory *history() const { return m_history; }

    void setFindings(TextId id, const QList<Finding> &findings);
    /// Goes to "12" or "12:5"; false when the text is neither.
    bool goToLine(QStringView lineAndColumn);
    bool isWrapped() const { return m_editor->isWrapped(); }
    bool showsWhitespace() const { return m_editor->showsWhitespace(); }

public slots:
    /// Opens the find bar with what is selected.
    void find() { openFindBar(false); }
    void replace() { openFindBar(true); }
    void findNext();
    void findPrevious();
    /// Asks for the line.
    void goToLine();
    void toggleComment() { m_editor->toggleComment(); }
    void indent() { m_editor->indent(); }
    void outdent() { m_editor->outdent(); }
    void moveLineUp() { m_editor->moveLinesUp(); }
    void moveLineDown() { m_editor->moveLinesDown(); }
    void duplicateLine() { m_editor->duplicateLines(); }
    void fold();
    void unfold();
    void foldAll();
    void unfoldAll();
    void foldToLevel(int level);
    void zoomIn() { m_editor->zoom(1); }
    void zoomOut() { m_editor->zoom(-1); }
    void zoomReset() { m_editor->resetZoom(); }
    void setWrapped(bool wrapped) { m_editor->setWrapped(wrapped); }
    void setShowsWhitespace(bool shows) { m_editor->setShowsWhitespace(shows); }
    void quickFix() { m_editor->offerFixes(); }
    /// Offers what could stand at the cursor.
    void complete();
    void setCompletesWhileTyping(bool completes);
    void showDocumentation() { m_editor->showDocumentation(); }
    void addManifest();
    void renameManifest();
    void removeManifest();

signals:
    /// From 1, the column in characters.
    void cursorMoved(int line, int column);
    void currentTextChanged(Layerwright::TextId id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmptyPage();
    QWidget *makeTextPage();
    void setUpFinding();
    void setUpCommands();
    void openFindBar(bool withReplacement);
    void onTabChanged(TextId id);
    void onCursorMoved();
    void onTextChanged(TextId id, Span span, const QByteArray &text);
    void onLayerRemoved(ItemId layer);
    void onUndoneOrRedone();
    void keepState();
    void sayWhatToDo();
    void showTitle();

    ProfileDocument *m_document;
    YamlEditor *m_editor = nullptr;
    CurrentTree *m_tree = nullptr;
    NodeCommands *m_nodes = nullptr;
    SymbolCommands *m_symbols = nullptr;
    NavigationHistory *m_history = nullptr;
    TextTabs *m_tabs = nullptr;
    Breadcrumb *m_breadcrumb = nullptr;
    TextFinder *m_finder = nullptr;
    FindBar *m_findBar = nullptr;
    SavedTexts *m_saved = nullptr;
    QToolButton *m_addButton = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QStackedLayout *m_pages = nullptr;
    KnowledgeFinder *m_knowledge = nullptr;
    AutoCompletion *m_completion = nullptr;
    bool m_completesWhileTyping = true;
    UndoWatch m_undoWatch;
    QHash<TextId, YamlEditor::State> m_states;
    QHash<TextId, QList<Finding>> m_findings;
    QHash<ItemId, TextId> m_lastTexts; // of each layer
    TextId m_changedText;
    qsizetype m_changedPlace = -1;
};

} // namespace Layerwright
