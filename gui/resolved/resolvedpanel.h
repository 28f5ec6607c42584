// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/textresolver.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace Layerwright {

class EditorPane;
class ElidedLabel;
class EmptyState;
class NoteLabel;
class ResolvedView;
class SamplesForm;

/// What a cluster would get for the text in the editor: variables, macros and values of packs filled in, what
/// cannot be is said, and other values can be tried. It follows the edits and the cursor of the editor.
class ResolvedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResolvedPanel(QWidget *parent = nullptr);
    ~ResolvedPanel() override;

    /// Null for both lets go of them. Samples are forgotten with the document.
    void setEditor(ProfileDocument *document, EditorPane *editor);
    void takeFocus();

    ResolvedView *view() const { return m_view; }
    SamplesForm *samples() const { return m_samples; }
    QString summary() const;
    QString note() const;
    const TextResolver *resolver() const { return m_resolver; }
    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    void connectParts();
    QToolButton *makeButton(QLatin1StringView iconName, const QString &name, const QString &toolTip);
    void take();
    void showSummary();
    void followCursor();
    void goToSource(qsizetype place);
    void copy();

    ElidedLabel *m_title;
    ElidedLabel *m_summary;
    QToolButton *m_unresolved;
    QToolButton *m_masked;
    ResolvedView *m_view;
    NoteLabel *m_note;
    SamplesForm *m_samples;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QPointer<ProfileDocument> m_document;
    QPointer<EditorPane> m_editor;
    TextResolver *m_resolver = nullptr;
    QTimer m_pause; // before it follows the cursor
    int m_followedLine = -1;
    bool m_wantsFocus = false;
};

} // namespace Layerwright
