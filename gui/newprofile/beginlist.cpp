// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/beginlist.h"

#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "model/items/wording.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

enum Role {
    TypeRole = Qt::UserRole, // ProfileType as int; Unknown for templates
    IndexRole,               // of the template
    DetailRole,
    FaultRole, // bool
    HeadingRole,
};

constexpr int headingHeight = 30;
constexpr int textLeft = 46;
constexpr int edge = 16;

class BeginDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The words below a name: languages differ in how many they need.
QStringList detailLines(const QModelIndex &index, const QFont &font, int room)
{
    return elidedLines(index.data(DetailRole).toString(), font, room, 2);
}

/// Of the words in a row that is so wide.
int roomIn(int width)
{
    return width - textLeft - edge;
}

QSize BeginDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont dim = dimFont(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const qsizetype lines = detailLines(index, dim, roomIn(width)).size();
    const int text = option.fontMetrics.height() + QFontMetrics(dim).height() * int(lines) + 14;
    return {120, std::max(46, text) + (index.data(HeadingRole).toString().isEmpty() ? 0 : headingHeight)};
}

void drawHeading(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                 const QString &text)
{
    QFont font = dimFont(option.font);
    font.setCapitalization(QFont::AllUppercase);
    painter->setFont(font);
    painter->setPen(colorsOf(option.palette).dim);
    Sides(option.rect, option.direction).drawText(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void drawGround(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option)
{
    const Colors colors = colorsOf(option.palette);
    const bool isFocused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && !isFocused && !(option.state & QStyle::State_MouseOver))
        return;
    painter->setPen(isFocused ? QPen(colors.accent) : QPen(Qt::NoPen));
    painter->setBrush(isSelected ? colors.selection : mixed(colors.panel, colors.text, 0.04));
    painter->drawRoundedRect(QRectF(row).adjusted(8.5, 0.5, -8.5, -0.5), 6, 6);
}

void drawWords(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
               const QModelIndex &index)
{
    const Colors colors = colorsOf(option.palette);
    const Sides sides(option.rect, option.direction);
    QRect line(row.left() + textLeft, row.top() + 6, roomIn(row.width()), option.fontMetrics.height());
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colors.text);
    sides.drawText(painter, line, Qt::AlignLeft | Qt::AlignTop,
                   QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    const QFont dim = dimFont(option.font);
    const QStringList detail = detailLines(index, dim, line.width());
    const int height = QFontMetrics(dim).height();
    painter->setFont(dim);
    painter->setPen(index.data(FaultRole).toBool() ? colors.error : colors.dim);
    line = QRect(line.left(), row.bottom() - 5 - height * int(detail.size()), line.width(), height);
    for (const QString &words : detail) {
        sides.drawText(painter, line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, height);
    }
}

void BeginDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    const QString heading = index.data(HeadingRole).toString();
    const Sides sides(option.rect, option.direction);
    const QRect row = option.rect.adjusted(0, heading.isEmpty() ? 0 : headingHeight, 0, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!heading.isEmpty())
        drawHeading(painter,
                    QRect(row.left() + 16, option.rect.top() + 4, row.width() - 32, headingHeight - 4),
                    option, heading);
    drawGround(painter, row, option);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRectF dot = sides.place(QRectF(row.left() + 20, row.center().y() - 7, 15, 15));
    painter->setPen(QPen(isSelected ? colors.accent : colors.faint, isSelected ? 5 : 1.2));
    painter->setBrush(colors.panel);
    painter->drawEllipse(isSelected ? dot.adjusted(2.5, 2.5, -2.5, -2.5) : dot);

    drawWords(painter, row, option, index);
    painter->restore();
}

struct TypeRow
{
    ProfileType type;
    const char *detail;
};

constexpr TypeRow typeRows[] = {
    {ProfileType::Cluster, QT_TRANSLATE_NOOP("Layerwright::BeginList", "From operating system to add-ons")},
    {ProfileType::Infra, QT_TRANSLATE_NOOP("Layerwright::BeginList", "From operating system to storage")},
    {ProfileType::AddOn,
     QT_TRANSLATE_NOOP("Layerwright::BeginList", "Packs, charts, manifests for any cluster")},
    {ProfileType::System,
     QT_TRANSLATE_NOOP("Layerwright::BeginList", "What an edge site needs before its clusters")},
};

QStandardItem *item(const QString &name, const QString &detail)
{
    auto *item = new QStandardItem(name);
    item->setEditable(false);
    item->setData(detail, DetailRole);
    item->setToolTip(detail);
    item->setData(name + u": "_s + detail, Qt::AccessibleTextRole);
    return item;
}

} // namespace

BeginList::BeginList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Begin with"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust); // how many lines the words take depends on the width
    setItemDelegate(new BeginDelegate(this));
    for (const TypeRow &row : typeRows) {
        QStandardItem *entry = item(Wording::type(row.type), tr(row.detail));
        entry->setData(int(row.type), TypeRole);
        m_model->appendRow(entry);
    }
    m_model->item(0)->setData(tr("From nothing"), HeadingRole);
    setModel(m_model);
    setCurrentIndex(m_model->index(0, 0));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &BeginList::chosen);
}

static QStandardItem *templateItem(const ProfileTemplate &one)
{
    const ProfileSummary &summary = one.summary;
    if (summary.fault.isEmpty())
        return item(summary.info.name, Wording::summary(summary.info, summary.layers));
    QStandardItem *broken = item(QFileInfo(summary.path).fileName(), summary.fault);
    broken->setData(true, FaultRole);
    return broken;
}

void BeginList::setTemplates(const QList<ProfileTemplate> &templates)
{
    const ProfileTemplate *before = selectedTemplate();
    const QString path = before ? before->summary.path : QString();
    {
        const QSignalBlocker quiet(selectionModel()); // the same is selected in the end, or it is said below
        m_model->setRowCount(std::size(typeRows));
        m_templates = templates;
        for (qsizetype i = 0; i < templates.size(); ++i) {
            QStandardItem *entry = templateItem(templates.at(i));
            entry->setData(int(i), IndexRole);
            if (i == 0 || templates.at(i - 1).isOwn != templates.at(i).isOwn)
                entry->setData(templates.at(i).isOwn ? tr("From a template of yours") : tr("From a sample"),
                               HeadingRole);
            m_model->appendRow(entry);
        }
        if (!path.isEmpty())
            select(path);
    }
    viewport()->update();
    if (!path.isEmpty() && !selectedTemplate())
        emit chosen();
}

void BeginList::select(ProfileType type)
{
    for (int row = 0; row < int(std::size(typeRows)); ++row)
        if (typeRows[row].type == type)
            setCurrentIndex(m_model->index(row, 0));
}

void BeginList::select(const QString &templatePath)
{
    for (int row = int(std::size(typeRows)); row < m_model->rowCount(); ++row)
        if (m_templates.at(m_model->item(row)->data(IndexRole).toInt()).summary.path == templatePath)
            return setCurrentIndex(m_model->index(row, 0));
    setCurrentIndex(m_model->index(0, 0));
}

ProfileType BeginList::type() const
{
    return ProfileType(currentIndex().data(TypeRole).toInt());
}

const ProfileTemplate *BeginList::selectedTemplate() const
{
    const QVariant index = currentIndex().data(IndexRole);
    return index.isValid() ? &m_templates.at(index.toInt()) : nullptr;
}

void BeginList::askToRemove()
{
    if (const ProfileTemplate *one = selectedTemplate(); one && one->isOwn)
        emit removeRequested(*one);
}

void BeginList::contextMenuEvent(QContextMenuEvent *event)
{
    const ProfileTemplate *one = selectedTemplate();
    if (!one || !one->isOwn)
        return;
    QMenu menu(this);
    connect(menu.addAction(icon("remove"_L1), tr("&Remove Template…")), &QAction::triggered, this,
            &BeginList::askToRemove);
    menu.exec(event->globalPos());
}

void BeginList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        askToRemove();
    else
        QListView::keyPressEvent(event);
}

} // namespace Layerwright
