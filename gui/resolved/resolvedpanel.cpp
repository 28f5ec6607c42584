// SPDX-License-Identifier: Apache-2.0
#include "gui/resolved/resolvedpanel.h"

#include "gui/addlayer/notelabel.h"
#include "gui/editor/editorpane.h"
#include "gui/resolved/resolvedview.h"
#include "gui/resolved/samplesform.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/icon.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

using State = FilledTemplate::State;

/// Shorter than the one after an edit, so that what moves the cursor by an edit can be told.
static constexpr std::chrono::milliseconds pauseBeforeFollowing{90};

ResolvedPanel::ResolvedPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_summary(new ElidedLabel)
    , m_view(new ResolvedView)
    , m_note(new NoteLabel)
    , m_samples(new SamplesForm)
    , m_empty(
          new EmptyState(tr("Nothing to resolve"),
                         tr("Select a layer to see its values and manifests as a cluster would get them.")))
    , m_pages(new QStackedWidget)
{
    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(makeHead());
    topLayout->addWidget(m_view, 1);
    topLayout->addWidget(m_note);
    m_note->setContentsMargins(12, 6, 12, 6);
    m_samples->setBefore(m_view->editor());
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_samples);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(top);
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({600, 400});
    halves->setCollapsible(0, false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(halves);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeFollowing);
    m_pause.callOnTimeout(this, &ResolvedPanel::followCursor);
    connectParts();
}

void ResolvedPanel::connectParts()
{
    connect(m_view, &ResolvedView::sourceWanted, this, &ResolvedPanel::goToSource);
    connect(m_view, &ResolvedView::left, this, [this] {
        if (m_editor)
            m_editor->editor()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &ResolvedView::cursorMoved, this, [this] {
        const QString note = m_view->lineNote();
        m_note->say(note);
        m_note->setVisible(!note.isEmpty());
    });
    connect(m_samples, &SamplesForm::samplesChanged, this, [this] {
        if (m_resolver)
            m_resolver->setSamples(m_samples->samples());
    });
}

ResolvedPanel::~ResolvedPanel() = default;

QToolButton *ResolvedPanel::makeButton(QLatin1StringView iconName, const QString &name,
                                       const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setText(name);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    return button;
}

QWidget *ResolvedPanel::makeHead()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setFont(dimFont(font()));
    m_summary->setDim(true);
    m_unresolved = makeButton({}, tr("Not resolved"), tr("Go to the next place that is not resolved"));
    m_masked = makeButton({}, tr("Show Masked"), tr("Show the values of masked variables, not asterisks"));
    m_masked->setCheckable(true);
    m_masked->hide();
    QToolButton *copyButton =
        makeButton("duplicate"_L1, tr("Copy"), tr("Copy what is selected, or else the whole text"));
    QToolButton *source = makeButton("goto"_L1, tr("Go to Source"),
                                     tr("To the line in the editor (Return, or Ctrl and a click)"));
    connect(m_unresolved, &QToolButton::clicked, m_view, &ResolvedView::goToNextUnresolved);
    connect(m_masked, &QToolButton::toggled, m_samples, &SamplesForm::setShowsMasked);
    connect(copyButton, &QToolButton::clicked, this, &ResolvedPanel::copy);
    connect(source, &QToolButton::clicked, this, [this] { goToSource(m_view->sourcePlace()); });
    auto *head = new QWidget;
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    for (QToolButton *button : {source, copyButton})
        first->addWidget(button);
    auto *second = new QHBoxLayout;
    second->addWidget(m_summary, 1);
    second->addWidget(m_unresolved);
    second->addWidget(m_masked);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Sides::margins({12, 6, 8, 6}, layoutDirection()));
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addLayout(second);
    return head;
}

void ResolvedPanel::setEditor(ProfileDocument *document, EditorPane *editor)
{
    if (m_editor) {
        m_editor->disconnect(this);
        m_editor->editor()->disconnect(this);
    }
    delete std::exchange(m_resolver, nullptr);
    if (m_document != document)
        m_samples->clear();
    m_document = document;
    m_editor = editor;
    m_pages->setCurrentIndex(0);
    if (!editor)
        return;
    m_resolver = new TextResolver(document, this);
    m_resolver->setSamples(m_samples->samples());
    m_resolver->setActive(isVisible());
    connect(m_resolver, &TextResolver::resolvedChanged, this, &ResolvedPanel::take);
    connect(editor, &EditorPane::currentTextChanged, m_resolver, &TextResolver::setText);
    connect(editor->editor(), &QPlainTextEdit::cursorPositionChanged, this, [this] { m_pause.start(); });
    m_resolver->setText(editor->currentText());
}

void ResolvedPanel::take()
{
    const TextId id = m_resolver->resolvedId();
    m_pages->setCurrentIndex(id.isNull() ? 0 : 1);
    if (id.isNull())
        return;
    m_view->show(m_resolver->resolved(), id);
    m_samples->setInputs(m_resolver->resolved().inputs, m_document->profile().variables);
    m_masked->setVisible(m_samples->hasMasked());
    showSummary();
    if (std::exchange(m_wantsFocus, false))
        m_view->setFocus(Qt::ShortcutFocusReason);
}

void ResolvedPanel::showSummary()
{
    const TextId id = m_resolver->resolvedId();
    const Layer *layer = m_document->layer(id.layer);
    const int manifest = m_document->manifestRow(id);
    if (!layer)
        return;
    m_title->setWholeText(manifest < 0 ? tr("%1: values").arg(layer->name)
                                       : tr("%1: %2").arg(layer->name, layer->manifests[manifest].name));
    const ResolvedText &resolved = m_resolver->resolved();
    const int assumed = int(resolved.count(State::Assumed));
    const int unresolved = int(resolved.count(State::Unresolved));
    const int filled = int(resolved.templates.size()) - assumed - unresolved;
    QStringList parts;
    if (filled > 0)
        parts.append(tr("%n filled in", nullptr, filled));
    if (assumed > 0)
        parts.append(tr("%n with a sample", nullptr, assumed));
    if (!resolved.problems.isEmpty())
        parts.append(tr("the result is no YAML"));
    if (resolved.templates.isEmpty())
        parts.append(tr("Nothing to fill in: a cluster gets the text as it is"));
    m_summary->setWholeText(parts.join(u" · "_s));
    m_unresolved->setText(u"⚠ "_s + tr("%n not resolved", nullptr, unresolved));
    m_unresolved->setVisible(unresolved > 0);
}

/// With the cursor from line to line, but not while it is being typed: then the view stays where it is.
void ResolvedPanel::followCursor()
{
    if (!m_editor || !m_resolver || !isVisible() || m_resolver->resolvedId() != m_editor->currentText())
        return;
    const YamlEditor *editor = m_editor->editor();
    const int line = editor->textCursor().blockNumber();
    if (line == m_followedLine)
        return;
    m_followedLine = line;
    if (m_resolver->isCurrent())
        m_view->follow(editor->byteAt(editor->textCursor().position()));
}

void ResolvedPanel::goToSource(qsizetype place)
{
    if (m_editor && m_resolver && !m_resolver->resolvedId().isNull())
        m_editor->goTo(m_resolver->resolvedId(), {place, place});
}

void ResolvedPanel::copy()
{
    if (m_view->editor()->textCursor().hasSelection())
        m_view->editor()->copy();
    else
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_view->resolved().text));
}

QString ResolvedPanel::summary() const
{
    return m_unresolved->isHidden() ? m_summary->wholeText()
                                    : m_summary->wholeText() + u" · "_s + m_unresolved->text();
}

QString ResolvedPanel::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

/// Room for a text as wide as most are.
QSize ResolvedPanel::sizeHint() const
{
    return {430, 600};
}

void ResolvedPanel::takeFocus()
{
    m_wantsFocus = m_pages->currentIndex() == 0; // it is still being looked at
    if (!m_wantsFocus)
        m_view->setFocus(Qt::ShortcutFocusReason);
}

void ResolvedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_resolver)
        m_resolver->setActive(true);
}

void ResolvedPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_resolver)
        m_resolver->setActive(false);
}

} // namespace Layerwright
