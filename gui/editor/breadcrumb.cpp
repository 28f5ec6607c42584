// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/breadcrumb.h"

#include "gui/editor/currenttree.h"
#include "gui/editor/yamleditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseBeforeShowing{120};
static constexpr int mostSiblings = 400;

Breadcrumb::Breadcrumb(YamlEditor *editor, const CurrentTree *tree, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_tree(tree)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Path of the cursor"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_layout->setContentsMargins(6, 2, 6, 3);
    m_layout->setSpacing(0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    setFixedHeight(fontMetrics().height() + 13);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeShowing);
    m_pause.callOnTimeout(this, [this] {
        if (m_tree->isCurrent()) // else it comes with the tree
            showPath();
    });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_pause.start(); });
    connect(tree, &CurrentTree::changed, this, &Breadcrumb::showPath);
}

/// In the order of the Tab key, as it stands.
void Breadcrumb::putBeforeEditor(QWidget *button)
{
    QWidget *before = m_editor->previousInFocusChain();
    while (before != m_editor && (before == button || !(before->focusPolicy() & Qt::TabFocus)))
        before = before->previousInFocusChain();
    if (before != m_editor)
        setTabOrder(before, button);
}

void Breadcrumb::setTitle(const QString &title)
{
    m_title = title;
    showPath();
}

QStringList Breadcrumb::steps() const
{
    QStringList texts;
    for (const YamlStep &step : m_steps)
        texts.append(step.isIndex() ? u"[%1]"_s.arg(step.index) : step.name);
    return texts;
}

void Breadcrumb::showPath()
{
    const qsizetype offset = m_editor->byteAt(m_editor->textCursor().position());
    const QList<YamlStep> steps = m_tree->tree().pathAt(offset);
    const int document = m_tree->tree().nodeAt(offset).document();
    const bool isShown = !m_buttons.isEmpty() && m_buttons.first()->text() == m_title;
    if (isShown && steps == m_steps && document == m_document)
        return;
    m_steps = steps;
    m_document = document;
    for (QToolButton *button : std::exchange(m_buttons, {})) {
        button->hide(); // it may be painted once more before it goes
        button->deleteLater();
    }
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    QToolButton *title = addButton(m_title);
    connect(title, &QToolButton::clicked, this, [this] { emit stepChosen({0, 0}); });
    for (int step = 0; step < m_steps.size(); ++step) {
        addMark(step);
        addStep(step);
    }
    if (containerOf(static_cast<int>(m_steps.size())).count() > 0)
        addMark(static_cast<int>(m_steps.size()));
    m_layout->addStretch();
    m_buttons.last()->setFocusPolicy(Qt::TabFocus);
    putBeforeEditor(m_buttons.last());
    applyColors();
    fit();
}

QToolButton *Breadcrumb::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(QString(text).replace(u'&', "&&"_L1));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::ClickFocus);
    button->installEventFilter(this);
    QFont bold = font();
    bold.setBold(true); // as the last step is written
    button->setFixedWidth(QFontMetrics(bold).horizontalAdvance(text) + 10);
    m_layout->addWidget(button);
    m_buttons.append(button);
    return button;
}

/// The mark before a step, with a menu of the step's siblings and itself.
void Breadcrumb::addMark(int step)
{
    QToolButton *mark = addButton(isRightToLeft() ? u"‹"_s : u"›"_s);
    const bool isTop = step == 0;
    mark->setAccessibleName(isTop ? tr("Keys of the text") : tr("Keys of %1").arg(steps().at(step - 1)));
    mark->setToolTip(mark->accessibleName());
    connect(mark, &QToolButton::clicked, this, [this, mark, step] {
        QMenu menu(mark);
        fillMenu(&menu, step);
        menu.exec(mark->mapToGlobal(mark->rect().bottomLeft()));
    });
}

void Breadcrumb::addStep(int step)
{
    QToolButton *button = addButton(steps().at(step));
    button->setToolTip(pathText(m_steps.first(step + 1)));
    const Span key = m_steps[step].span;
    connect(button, &QToolButton::clicked, this, [this, key] { emit stepChosen({key.begin, key.begin}); });
}

/// What the step is one of.
YamlNode Breadcrumb::containerOf(int step) const
{
    if (step == 0)
        return m_tree->tree().root(m_document);
    return m_tree->tree().find(YamlPath::fromSteps(m_steps.first(step)), m_document);
}

void Breadcrumb::fillMenu(QMenu *menu, int step)
{
    const YamlNode container = containerOf(step);
    for (int i = 0; i < qMin(container.count(), mostSiblings); ++i) {
        const YamlNode child = container.at(i);
        const QString name = child["name"].string();
        const QString item = name.isEmpty() ? u"[%1]"_s.arg(i) : u"[%1]  %2"_s.arg(i).arg(name);
        const QString text = container.isMap() ? child.keyName() : item;
        const Span key = child.entrySpan();
        QAction *action = menu->addAction(QString(text).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, key] { emit stepChosen({key.begin, key.begin}); });
        if (step < m_steps.size() && m_steps[step].span.begin == key.begin) {
            QFont font = menu->font();
            font.setBold(true);
            action->setFont(font);
            menu->setActiveAction(action);
        }
    }
}

void Breadcrumb::applyColors()
{
    const Colors colors = colorsOf(palette());
    for (QToolButton *button : std::as_const(m_buttons)) {
        const qsizetype place = m_buttons.indexOf(button);
        const bool isMark = place % 2 == 1;
        const bool isLastStep = place == m_steps.size() * 2;
        QPalette shades = palette();
        shades.setColor(QPalette::ButtonText, isMark ? colors.faint : isLastStep ? colors.text : colors.dim);
        button->setPalette(shades);
        QFont bold = font();
        bold.setBold(isLastStep);
        button->setFont(bold);
    }
}

/// Where there is no room for all, the first steps make way; the title and the last step stay.
void Breadcrumb::fit()
{
    int width = m_layout->contentsMargins().left() + m_layout->contentsMargins().right();
    for (const QToolButton *button : std::as_const(m_buttons))
        width += button->width();
    for (qsizetype i = 1; i < m_buttons.size(); ++i) {
        const bool isNeeded = width <= this->width() || i >= m_buttons.size() - 2;
        m_buttons[i]->setVisible(isNeeded);
        if (!isNeeded)
            width -= m_buttons[i]->width();
    }
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

bool Breadcrumb::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *button = static_cast<QToolButton *>(watched);
    const qsizetype at = m_buttons.indexOf(button);
    const int onwards = isRightToLeft() ? -1 : 1;
    const int step = key->key() == Qt::Key_Left ? -onwards : key->key() == Qt::Key_Right ? onwards : 0;
    if (step != 0 && at + step >= 0 && at + step < m_buttons.size())
        m_buttons[at + step]->setFocus(Qt::TabFocusReason);
    else if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        button->click();
    else if (key->key() == Qt::Key_Escape)
        m_editor->setFocus();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void Breadcrumb::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Colors colors = colorsOf(palette());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.hairline);
}

} // namespace Layerwright
