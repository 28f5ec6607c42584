// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Layerwright {

class LogoStore;

/// Draws a row of a PackListModel: logo or letter, the name and what it is for, its newest version and where
/// it comes from.
class PackDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PackDelegate(LogoStore *logos, QObject *parent = nullptr);

    /// Not where the list is filtered by kind, which says it already.
    bool isKindShown() const { return m_isKindShown; }
    void setKindShown(bool isShown) { m_isKindShown = isShown; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    LogoStore *m_logos;
    bool m_isKindShown = true;
};

} // namespace Layerwright
