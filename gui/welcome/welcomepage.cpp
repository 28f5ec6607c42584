// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/welcomepage.h"

#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/textfit.h"
#include "gui/welcome/recentlist.h"
#include "gui/welcome/welcomerow.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int widest = 1040;
static constexpr int atSides = 24;

static const WelcomePage::Sample sampleTable[] = {
    {"store-edge"_L1,
     QT_TRANSLATE_NOOP("Layerwright::WelcomePage", "A whole cluster, with presets and variables")},
    {"observability"_L1,
     QT_TRANSLATE_NOOP("Layerwright::WelcomePage", "Add-ons for any cluster: pack, chart, manifests")},
    {"site-services"_L1,
     QT_TRANSLATE_NOOP("Layerwright::WelcomePage", "What a site runs before its first cluster")},
};

QList<WelcomePage::Sample> WelcomePage::samples()
{
    return {std::begin(sampleTable), std::end(sampleTable)};
}

WelcomePage::WelcomePage(const Actions *actions, QMenu *templates, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_recent(new RecentList)
{
    setAcceptDrops(true);
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(atSides, 28, atSides, 24);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(20);
    grid->addWidget(makeHead(), 0, 0, 1, 2);
    grid->addWidget(makeLeft(templates), 1, 0, Qt::AlignTop);
    grid->addWidget(makeRight(), 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 9);
    grid->setColumnStretch(1, 11);
    grid->setRowStretch(2, 1);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 1000); // as wide as it may be, then in the middle
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    middle->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_recent, &RecentList::openWanted, this,
            [this](const QString &path) { emit openWanted({path}); });
    connect(m_recent, &RecentList::openElsewhereWanted, this, &WelcomePage::openElsewhereWanted);
    dim();
}

QWidget *WelcomePage::makeHead()
{
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/icons/app/layerwright.svg"_s).pixmap(QSize(40, 40), devicePixelRatioF()));
    auto *title = new QLabel(tr("Layerwright"));
    QFont large = titleFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.25);
    title->setFont(large);
    auto *sentence =
        new QLabel(tr("Designs Palette profiles, layer by layer. To open a profile, you can also "
                      "drop its file here."));
    sentence->setWordWrap(true);
    m_dimmed.append(sentence);
    auto *close = new QToolButton;
    close->setIcon(icon("close"_L1));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close the welcome page (Escape)"));
    close->setAccessibleName(tr("Close the welcome page"));
    connect(close, &QToolButton::clicked, this, &WelcomePage::closeWanted);
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->addWidget(logo, 0, 0, 2, 1);
    grid->addWidget(title, 0, 1, Qt::AlignBottom);
    grid->addWidget(sentence, 1, 1, Qt::AlignTop);
    grid->addWidget(close, 0, 2, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    return head;
}

QLabel *WelcomePage::makeHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    QFont small = dimFont(font());
    small.setCapitalization(QFont::AllUppercase);
    heading->setFont(small);
    heading->setContentsMargins(13, 0, 0, 4);
    m_dimmed.append(heading);
    return heading;
}

static QVBoxLayout *columnOf(QWidget *side)
{
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

QWidget *WelcomePage::makeLeft(QMenu *templates)
{
    auto *side = new QWidget;
    QVBoxLayout *column = columnOf(side);
    column->addWidget(makeHeading(tr("Begin")));
    addAction(column, ActionId::NewProfile, tr("Step by step, as one of four types"));
    m_first = side->findChild<WelcomeRow *>();
    auto *fromTemplate =
        new WelcomeRow("duplicate"_L1, tr("New from Template…"), tr("One of yours, or a sample"));
    fromTemplate->setMenu(templates);
    column->addWidget(fromTemplate);
    addAction(column, ActionId::Open, tr("A .tgz archive, JSON or YAML"));
    addAction(column, ActionId::Import, tr("A copy; the file stays as it is"));
    addAction(column, ActionId::ProfilesFolder, tr("All its profiles, with their versions"));
    column->addSpacing(16);
    column->addWidget(makeHeading(tr("Look round")));
    addAction(column, ActionId::GuidedTour, tr("Two minutes in the window itself, with a sample"));
    addSamples(column);
    return side;
}

QWidget *WelcomePage::makeRight()
{
    auto *side = new QWidget;
    QVBoxLayout *column = columnOf(side);
    column->addWidget(makeHeading(tr("Recent profiles")));
    column->addWidget(m_recent);
    return side;
}

void WelcomePage::addAction(QVBoxLayout *column, ActionId id, const QString &detail)
{
    QAction *action = (*m_actions)[id];
    for (const ActionRow &row : Actions::rows()) {
        if (row.id != id)
            continue;
        auto *button = new WelcomeRow(row.icon, Actions::title(row), detail);
        button->setObjectName(row.name);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        followKeys(button, action);
        column->addWidget(button);
    }
}

void WelcomePage::followKeys(WelcomeRow *row, const QAction *action)
{
    const auto show = [row, action] {
        row->setTrailing(action->shortcut().toString(QKeySequence::NativeText));
    };
    connect(action, &QAction::changed, row, show);
    show();
}

void WelcomePage::addSamples(QVBoxLayout *column)
{
    for (const Sample &sample : sampleTable) {
        auto *row = new WelcomeRow("layer"_L1, sample.name, tr(sample.sentence));
        const QString path = u":/samples/%1.json"_s.arg(sample.name);
        row->setObjectName(path);
        connect(row, &QPushButton::clicked, this, [this, path] { emit sampleWanted(path); });
        column->addWidget(row);
    }
}

void WelcomePage::refresh()
{
    m_recent->refresh();
}

void WelcomePage::takeFocus()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dim();
}

void WelcomePage::dim()
{
    QPalette dimmed = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        dimmed.setColor(role, colorsOf(palette()).dim);
    for (QLabel *label : std::as_const(m_dimmed))
        label->setPalette(dimmed);
}

static QStringList filesOf(const QMimeData *dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDropped(true);
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropped(false);
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    setDropped(false);
    event->acceptProposedAction();
    emit openWanted(filesOf(event->mimeData()));
}

void WelcomePage::setDropped(bool isOver)
{
    m_isDropOver = isOver;
    update();
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    if (!m_isDropOver)
        return;
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(colors.selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(7, 7, -7, -7), 7, 7);
}

} // namespace Layerwright
