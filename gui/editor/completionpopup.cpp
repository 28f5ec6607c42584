// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/completionpopup.h"

#include "gui/editor/completiondelegate.h"
#include "gui/editor/completionmodel.h"
#include "gui/theme/colors.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int mostRows = 10;
static constexpr int explanationWidth = 320;

QString richText(const Explanation &said, const QColor &dim)
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); };
    QString html = u"<b>%1</b>"_s.arg(escaped(said.title));
    if (!said.documentation.isEmpty())
        html += u"<p>%1</p>"_s.arg(escaped(said.documentation));
    QString rows;
    for (const Explanation::Fact &fact : said.facts)
        rows += u"<tr><td style='color:%1; padding-right:8px'>%2</td><td>%3</td></tr>"_s.arg(
            dim.name(), escaped(fact.name),
            fact.isCode ? u"<code>%1</code>"_s.arg(escaped(fact.value)) : escaped(fact.value));
    if (!rows.isEmpty())
        html += u"<table>%1</table>"_s.arg(rows);
    if (!said.origin.isEmpty())
        html += u"<p style='color:%1'>%2</p>"_s.arg(dim.name(), escaped(said.origin));
    return html;
}

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_model(new CompletionModel(this))
    , m_list(new QListView(this))
    , m_explanation(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setLayoutDirection(Qt::LeftToRight); // the names go on with the YAML above or below them
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Completions"));
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setMargin(8);
    m_explanation->setFixedWidth(explanationWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_explanation);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompletionPopup::showExplanation);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::clicked);
    applyColors();
}

void CompletionPopup::setItems(const QList<Completion> &items)
{
    m_model->setItems(items);
    choose(0);
}

bool CompletionPopup::filter(const QString &typed)
{
    m_model->filter(typed);
    choose(0);
    if (isVisible() && !isEmpty())
        place(m_word);
    return !isEmpty();
}

bool CompletionPopup::isEmpty() const
{
    return m_model->rowCount() == 0;
}

const Completion &CompletionPopup::current() const
{
    return m_model->at(qMax(0, m_list->currentIndex().row()));
}

QStringList CompletionPopup::labels() const
{
    QStringList labels;
    for (int row = 0; row < m_model->rowCount(); ++row)
        labels.append(m_model->at(row).label);
    return labels;
}

void CompletionPopup::choose(int row)
{
    if (isEmpty())
        return;
    const QModelIndex index = m_model->index(qBound(0, row, m_model->rowCount() - 1));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showExplanation();
}

void CompletionPopup::step(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        choose((m_list->currentIndex().row() + rows + count) % count);
}

void CompletionPopup::page(int pages)
{
    choose(m_list->currentIndex().row() + pages * (mostRows - 1));
}

/// Also tells a reader of the screen which one is chosen now.
void CompletionPopup::showExplanation()
{
    if (isEmpty())
        return;
    const Explanation &said = current().explanation;
    m_explanation->setText(richText(said, colorsOf(palette()).dim));
    m_explanation->setVisible(!said.isEmpty());
    if (!isVisible())
        return;
    place(m_word);
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&chosen);
}

void CompletionPopup::showAt(const QRect &word)
{
    m_word = word;
    place(word);
    show();
    showExplanation();
}

void CompletionPopup::place(const QRect &word)
{
    const QRect room = screen()->availableGeometry();
    const int rows = qMin(mostRows, m_model->rowCount());
    int width = 220;
    for (int row = 0; row < qMin(200, m_model->rowCount()); ++row)
        width = qMax(width, m_list->sizeHintForIndex(m_model->index(row)).width());
    width =
        qMin(width, 460) + (rows < m_model->rowCount() ? m_list->verticalScrollBar()->sizeHint().width() : 0);
    const int listHeight = rows * m_list->sizeHintForRow(0) + 2;
    const bool isExplained = !current().explanation.isEmpty() && width + explanationWidth < room.width();
    const int textHeight = isExplained ? m_explanation->heightForWidth(explanationWidth) : 0;
    m_explanation->setVisible(isExplained);
    m_list->setFixedWidth(width);
    const QSize size(width + (isExplained ? explanationWidth : 0) + 2,
                     qMin(qMax(listHeight, textHeight), qMax(listHeight, 320)) + 2);
    int y = word.bottom() + 2;
    if (y + size.height() > room.bottom())
        y = qMax(room.top(), word.top() - 2 - size.height());
    const int x = qBound(room.left(), word.left(), qMax(room.left(), room.right() - size.width()));
    setFixedSize(size);
    move(x, y);
}

void CompletionPopup::applyColors()
{
    const Colors colors = colorsOf(m_list->palette());
    QPalette beside = m_explanation->palette();
    beside.setColor(QPalette::Window, colors.window);
    m_explanation->setAutoFillBackground(true);
    if (m_explanation->palette() != beside)
        m_explanation->setPalette(beside);
}

void CompletionPopup::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setPen(colors.hairline);
    painter.setBrush(colors.panel);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CompletionPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

} // namespace Layerwright
