// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/variablefield.h"

#include "model/profile/variablevalue.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

VariableField::VariableField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_lines(new QPlainTextEdit)
    , m_choices(new QComboBox)
    , m_reveal(new QToolButton)
    , m_covered(new QLabel(u"••••••••"_s))
{
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4 + 12);
    m_lines->installEventFilter(this);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reveal->setText(tr("Show"));
    m_reveal->setCheckable(true);
    m_reveal->setAutoRaise(true);
    m_reveal->setToolTip(tr("Show the masked value"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *page : QList<QWidget *>{m_line, m_lines, m_choices, m_covered}) {
        layout->addWidget(page, 1);
        page->hide(); // each has a height of its own
    }
    layout->addWidget(m_reveal, 0, Qt::AlignTop);
    connect(m_line, &QLineEdit::textEdited, this, &VariableField::take);
    connect(m_line, &QLineEdit::editingFinished, this, &VariableField::finished);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { take(m_lines->toPlainText()); });
    connect(m_choices, &QComboBox::activated, this, [this](int index) {
        take(m_choices->itemData(index).toString());
        emit finished();
    });
    connect(m_reveal, &QToolButton::toggled, this, &VariableField::showReveal);
    setVariable({});
}

/// A line that goes while it has the keyboard says that it is finished, to whoever is left.
VariableField::~VariableField()
{
    m_line->disconnect(this);
    m_lines->removeEventFilter(this);
}

QList<QWidget *> VariableField::tabStops() const
{
    return {m_line, m_lines, m_choices, m_reveal};
}

void VariableField::showPage(QWidget *page)
{
    if (m_page == page)
        return;
    if (m_page)
        m_page->hide();
    m_page = page;
    page->show();
}

void VariableField::fillChoices(const Variable &variable)
{
    const QSignalBlocker blocker(m_choices);
    m_choices->clear();
    m_choices->addItem(tr("(no value)"), QString());
    if (inputOf(variable) == VariableInput::Dropdown) {
        for (const VariableOption &option : variable.options)
            m_choices->addItem(option.label.isEmpty() ? option.value : option.label, option.value);
    } else {
        m_choices->addItem(u"true"_s, u"true"_s);
        m_choices->addItem(u"false"_s, u"false"_s);
    }
}

void VariableField::setSpokenName(const QString &name)
{
    for (QWidget *field : QList<QWidget *>{this, m_line, m_lines, m_choices})
        field->setAccessibleName(name);
}

void VariableField::setVariable(const Variable &variable)
{
    const VariableInput input = inputOf(variable);
    const bool isChoice = input == VariableInput::Dropdown || formatOf(variable) == VariableFormat::Boolean;
    m_isMasked = variable.isSensitive && !isChoice;
    fillChoices(variable);
    QWidget *page = isChoice ? static_cast<QWidget *>(m_choices)
                    : input == VariableInput::Multiline || m_value.contains(u'\n')
                        ? static_cast<QWidget *>(m_lines)
                        : m_line;
    const bool hadFocus = isAncestorOf(focusWidget());
    showPage(page);
    setFocusProxy(page);
    if (hadFocus && !page->hasFocus() && page->isVisible())
        page->setFocus();
    m_reveal->setVisible(m_isMasked);
    if (!m_isMasked)
        m_reveal->setChecked(false);
    showReveal();
    showValue();
}

void VariableField::showReveal()
{
    const bool isCovered = m_isMasked && !m_reveal->isChecked();
    m_line->setEchoMode(isCovered ? QLineEdit::Password : QLineEdit::Normal);
    m_reveal->setText(m_reveal->isChecked() ? tr("Hide") : tr("Show"));
    if (isCovered && m_page == m_lines)
        showPage(m_covered);
    else if (!isCovered && m_page == m_covered)
        showPage(m_lines);
}

void VariableField::setValue(const QString &value)
{
    m_value = value;
    showValue();
}

/// The cursor stays where what is shown is right already.
void VariableField::showValue()
{
    const QSignalBlocker line(m_line);
    const QSignalBlocker lines(m_lines);
    const QSignalBlocker choices(m_choices);
    if (m_line->text() != m_value)
        m_line->setText(m_value);
    if (m_lines->toPlainText() != m_value)
        m_lines->setPlainText(m_value);
    int row = m_choices->findData(m_value);
    if (row < 0) {
        m_choices->addItem(tr("%1 (none of the choices)").arg(m_value), m_value);
        row = m_choices->count() - 1;
    }
    m_choices->setCurrentIndex(row);
}

void VariableField::take(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    emit edited(value);
}

bool VariableField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::FocusOut)
        emit finished();
    return QWidget::eventFilter(watched, event);
}

} // namespace Layerwright
