// SPDX-License-Identifier: Apache-2.0
#include "model/items/packtext.h"

#include "model/items/layertext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(PackText)
};

QString annotation(const PackEntry &pack, QLatin1StringView name)
{
    const auto found = std::ranges::find(pack.annotations, name, &PackAnnotation::name);
    return found == pack.annotations.end() ? QString() : found->value;
}

} // namespace

QString originName(const ListedPack &found)
{
    if (!found.pack.source.isEmpty())
        return found.pack.source;
    switch (found.origin) {
    case PackOrigin::Profile:
        return PackText::tr("from the archive");
    case PackOrigin::Catalog:
        return PackText::tr("catalog");
    case PackOrigin::Samples:
        break;
    }
    return PackText::tr("sample");
}

QString packKind(const PackEntry &pack)
{
    return pack.form == PackForm::HelmChart ? PackText::tr("Helm chart")
                                            : kindName(OpenEnum<LayerKind>(pack.layer));
}

QString packCategory(const PackEntry &pack)
{
    return pack.addonType.toLower().replace(u'-', u' ').simplified();
}

QString packState(const PackEntry &pack)
{
    if (annotation(pack, "disabled"_L1) == "true"_L1)
        return PackText::tr("disabled");
    const QString state = annotation(pack, "system_state"_L1).toLower();
    if (state == "deprecated"_L1)
        return PackText::tr("deprecated");
    if (state == "deleted"_L1)
        return PackText::tr("deleted");
    return state;
}

} // namespace Layerwright
