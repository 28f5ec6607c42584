// SPDX-License-Identifier: Apache-2.0
#include "model/items/packlistmodel.h"

#include "model/items/layertext.h"
#include "model/items/packtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

PackListModel::PackListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PackListModel::setFamilies(const QList<PackFamily> &families)
{
    beginResetModel();
    m_families = families;
    m_searched.clear();
    for (const PackFamily &family : families) {
        const PackEntry &pack = family.newest().pack;
        const QStringList searched{pack.name,
                                   pack.displayName,
                                   pack.summary,
                                   pack.addonType,
                                   kindName(OpenEnum<LayerKind>(pack.layer)),
                                   pack.cloudTypes.join(u' '),
                                   pack.keywords.join(u' '),
                                   pack.source};
        m_searched.append(searched.join(u'\n').toLower());
    }
    endResetModel();
}

QStringList categoriesOf(const QList<PackFamily> &families)
{
    QStringList categories;
    for (const PackFamily &family : families)
        if (const QString category = packCategory(family.newest().pack); !category.isEmpty())
            categories.append(category);
    categories.sort();
    categories.removeDuplicates();
    return categories;
}

QStringList catalogsOf(const QList<PackFamily> &families)
{
    QStringList catalogs;
    for (const PackFamily &family : families)
        for (const ListedPack &listed : family.packs)
            if (const QString &name = listed.pack.source; !name.isEmpty() && !catalogs.contains(name))
                catalogs.append(name);
    return catalogs;
}

const PackFamily *PackListModel::family(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_families[index.row()] : nullptr;
}

QModelIndex PackListModel::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_families, name, &PackFamily::name);
    return found == m_families.end() ? QModelIndex() : index(int(found - m_families.begin()));
}

int PackListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_families.size());
}

QVariant PackListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const PackFamily &family = m_families[index.row()];
    switch (role) {
    case NameRole:
        return family.name;
    case SummaryRole:
        return family.newest().pack.summary;
    case SearchRole:
        return m_searched[index.row()];
    case VersionCountRole:
        return int(family.packs.size());
    case CatalogsRole:
        return catalogsOf({family});
    default:
        return packData(family.newest(), role);
    }
}

/// Charts are all of one kind, most packs are add-ons, and a catalog without a name is the usual place.
static QString sourceText(const ListedPack &found)
{
    const PackEntry &pack = found.pack;
    const bool isUsualKind = OpenEnum<LayerKind>(pack.layer) == LayerKind::AddOn && !pack.source.isEmpty();
    if (pack.form == PackForm::HelmChart || isUsualKind)
        return originName(found);
    if (found.origin == PackOrigin::Catalog && pack.source.isEmpty())
        return packKind(pack);
    return packKind(pack) + u" · "_s + originName(found);
}

QVariant PackListModel::packData(const ListedPack &found, int role) const
{
    const PackEntry &pack = found.pack;
    const OpenEnum<LayerKind> kind(pack.layer);
    switch (role) {
    case Qt::DisplayRole:
        return pack.displayName;
    case Qt::AccessibleTextRole:
        return QStringList{pack.displayName, packKind(pack), pack.version, originName(found)}.join(u", "_s);
    case KindRole:
        return QVariant::fromValue(kind.value());
    case KindNameRole:
        return packKind(pack);
    case CategoryRole:
        return packCategory(pack);
    case CloudTypesRole:
        return pack.cloudTypes;
    case NewestVersionRole:
        return pack.version;
    case OriginRole:
        return originName(found);
    case SourceRole:
        return sourceText(found);
    case PackTypeRole:
        return QVariant::fromValue(pack.form == PackForm::HelmChart ? PackType::Helm : PackType::Oci);
    case StateRole:
        return packState(pack);
    case ContentsRole:
        return QVariant::fromValue(pack.contents);
    default:
        return {};
    }
}

} // namespace Layerwright
