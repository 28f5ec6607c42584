// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/findbar.h"

#include "gui/accessibility/searchfield.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/linkbutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

FindBar::FindBar(TextFinder *finder, QWidget *parent)
    : QWidget(parent)
    , m_finder(finder)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(makeFindRow());
    m_complaint = new QLabel(this);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    layout->addWidget(m_complaint);
    m_replaceRow = makeReplaceRow();
    layout->addWidget(m_replaceRow);
    connect(finder, &TextFinder::changed, this, &FindBar::showSummary);
    connect(finder, &TextFinder::told, this, [this](const QString &what) {
        m_told = what;
        showSummary();
    });
    hide();
}

QToolButton *FindBar::makeSwitch(const QString &face, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setText(face);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    connect(button, &QToolButton::toggled, this, &FindBar::takeTerm);
    return button;
}

QToolButton *FindBar::makeButton(QLatin1StringView iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QWidget *FindBar::makeFindRow()
{
    auto *row = new QWidget(this);
    m_term = new QLineEdit(row);
    m_term->setPlaceholderText(tr("Find"));
    m_term->setAccessibleName(tr("Find"));
    m_term->setClearButtonEnabled(true);
    nameFieldButtons(m_term);
    m_term->installEventFilter(this);
    m_case = makeSwitch(u"Aa"_s, tr("Match case"), Qt::ALT | Qt::Key_C);
    m_word = makeSwitch(u"W"_s, tr("Whole words"), Qt::ALT | Qt::Key_W);
    m_expression = makeSwitch(u".*"_s, tr("Regular expression"), Qt::ALT | Qt::Key_R);
    m_scope = new QComboBox(row);
    m_scope->addItems({tr("This text"), tr("All layers")});
    m_scope->setAccessibleName(tr("Where to find"));
    m_summary = new QLabel(row);
    m_summary->setTextFormat(Qt::PlainText);
    QToolButton *previous = makeButton("up"_L1, tr("Previous match (Shift+F3)"));
    QToolButton *next = makeButton("down"_L1, tr("Next match (F3)"));
    QToolButton *close = makeButton("close"_L1, tr("Close (Escape)"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_term->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    layout->addWidget(m_term, 2);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_case, m_word, m_expression, m_scope, previous, next})
        layout->addWidget(widget);
    layout->addSpacing(4);
    m_elsewhere = makeElsewhere();
    layout->addWidget(m_summary);
    layout->addWidget(m_elsewhere);
    layout->addStretch(1);
    layout->addWidget(close);
    connect(m_term, &QLineEdit::textChanged, this, &FindBar::takeTerm);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_finder->setScope(index == 0 ? TextFinder::Scope::ThisText : TextFinder::Scope::AllLayers);
    });
    connect(previous, &QToolButton::clicked, m_finder, &TextFinder::findPrevious);
    connect(next, &QToolButton::clicked, m_finder, &TextFinder::findNext);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    return row;
}

QToolButton *FindBar::makeElsewhere()
{
    auto *button = new LinkButton(this);
    button->setToolTip(m_scope->itemText(1));
    button->hide();
    connect(button, &QToolButton::clicked, this, [this] {
        m_term->setFocus(Qt::OtherFocusReason);
        m_scope->setCurrentIndex(1);
        m_finder->findNext();
    });
    return button;
}

QWidget *FindBar::makeReplaceRow()
{
    auto *row = new QWidget(this);
    m_replacement = new QLineEdit(row);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->installEventFilter(this);
    auto *replace = new QPushButton(tr("&Replace"), row);
    auto *replaceAll = new QPushButton(tr("Replace &All"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_replacement, 2);
    layout->addWidget(replace);
    layout->addWidget(replaceAll);
    layout->addStretch(1);
    connect(replace, &QPushButton::clicked, this, [this] { m_finder->replace(m_replacement->text()); });
    connect(replaceAll, &QPushButton::clicked, this, [this] { m_finder->replaceAll(m_replacement->text()); });
    return row;
}

void FindBar::open(const QString &term, bool withReplacement)
{
    m_replaceRow->setVisible(withReplacement);
    show();
    if (!term.isEmpty() && m_term->text() != term) {
        const QSignalBlocker blocker(m_term);
        m_term->setText(term);
    }
    m_finder->setTerm({m_term->text(), m_expression->isChecked(), m_word->isChecked(), m_case->isChecked()});
    m_finder->setActive(true);
    m_term->selectAll();
    m_term->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    hide();
    m_finder->setActive(false);
    emit closed();
}

void FindBar::takeTerm()
{
    m_told.clear();
    m_finder->setTerm({m_term->text(), m_expression->isChecked(), m_word->isChecked(), m_case->isChecked()});
    m_finder->findHere();
}

static void paintText(QLabel *label, const QColor &color)
{
    QPalette shades = label->palette();
    shades.setColor(QPalette::WindowText, color);
    label->setPalette(shades);
}

void FindBar::showSummary()
{
    const Colors colors = colorsOf(palette());
    m_summary->setText(m_told.isEmpty() ? m_finder->summary() : m_told);
    paintText(m_summary, m_finder->hasNoMatch() && m_told.isEmpty() ? colors.error : colors.dim);
    const QString elsewhere = m_told.isEmpty() ? m_finder->elsewhere() : QString();
    m_elsewhere->setText(elsewhere);
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    m_complaint->setText(m_finder->error());
    m_complaint->setVisible(!m_finder->error().isEmpty());
    paintText(m_complaint, colors.error);
}

/// Enter goes on, Shift+Enter goes back; in the replacement Enter replaces.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    m_told.clear();
    if (watched == m_replacement)
        m_finder->replace(m_replacement->text());
    else if (key->modifiers() & Qt::ShiftModifier)
        m_finder->findPrevious();
    else
        m_finder->findNext();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorsOf(palette()).hairline);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_summary)
        showSummary();
}

} // namespace Layerwright
