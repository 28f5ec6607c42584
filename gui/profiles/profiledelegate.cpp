// SPDX-License-Identifier: Apache-2.0
#include "gui/profiles/profiledelegate.h"

#include "gui/theme/severitylook.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "model/items/profilelistmodel.h"
#include "model/items/wording.h"
#include "model/profile/infofields.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int rowHeight = 46;
static constexpr int gap = 8;

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(dimFont(option.font)).height() + 12;
    return {120, std::max(rowHeight, lines)};
}

QString ProfileDelegate::detail(const QModelIndex &index)
{
    const QString fault = index.data(ProfileListModel::FaultRole).toString();
    if (!fault.isEmpty()) // the name is above it
        return QString(fault).remove(index.data(ProfileListModel::PathRole).toString() + u", "_s);
    const auto profile = index.data(ProfileListModel::SummaryRole).value<ProfileSummary>();
    QStringList parts;
    if (index.data(ProfileListModel::IsOpenRole).toBool())
        parts.append(tr("open here"));
    parts.append(Wording::summary(profile.info, profile.layers));
    if (!profile.info.tags.isEmpty())
        parts.append(InfoFields::text(profile.info.tags));
    return parts.join(u" · "_s);
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors colors =
        colorsOf(option.widget->palette()); // the view has taken selection out of the option's
    const Sides sides(option.rect, option.direction);
    const QRect rect = option.rect.adjusted(4, 5, -12, -5);
    const bool isBroken = !index.data(ProfileListModel::FaultRole).toString().isEmpty();
    const QRect top(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    const QRect bottom = top.translated(0, rect.height() / 2);
    const QFont dim = dimFont(option.font);
    QFont bold = option.font;
    bold.setBold(!index.parent().isValid());
    const QString version = index.data(ProfileListModel::VersionRole).toString();
    const int versionWidth = std::min(QFontMetrics(dim).horizontalAdvance(version) + 2, rect.width() * 3 / 5);
    painter->save();
    painter->setFont(dim);
    painter->setPen(index.parent().isValid() ? colors.text : colors.dim);
    sides.drawText(painter, top, Qt::AlignRight | Qt::AlignVCenter,
                   QFontMetrics(dim).elidedText(version, Qt::ElideRight, versionWidth));
    if (isBroken)
        SeverityLook::icon(Severity::Error, colors)
            .paint(painter, sides.place(QRect(top.right() - 13, top.center().y() - 7, 14, 14)));
    const int nameWidth = rect.width() - (isBroken ? 14 : versionWidth) - gap;
    painter->setFont(bold);
    painter->setPen(index.data(ProfileListModel::IsOpenRole).toBool() ? colors.accent : colors.text);
    sides.drawText(painter, top, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
    painter->setFont(dim);
    painter->setPen(isBroken ? colors.error : colors.dim);
    sides.drawText(painter, bottom, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(dim).elidedText(detail(index), Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace Layerwright
