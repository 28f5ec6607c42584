// SPDX-License-Identifier: Apache-2.0
#include "model/language/fieldtables.h"

#include "model/language/jsonschema.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Layerwright {

static YamlTree tableNamed(const QString &name)
{
    QFile file(u":/language/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? YamlTree::read(file.readAll()) : YamlTree();
}

static FieldTables read()
{
    FieldTables tables;
    const YamlTree kubernetes = tableNamed(u"kubernetes.yaml"_s);
    const auto part = [&](const QByteArray &pointer) {
        return std::make_shared<const JsonSchema>(kubernetes, pointer, KeyOrigin::Kubernetes);
    };
    tables.values =
        std::make_shared<const JsonSchema>(tableNamed(u"values.yaml"_s), QByteArray(), KeyOrigin::Product);
    tables.object = part("/definitions/Object");
    const YamlNode kinds = kubernetes.root()["kinds"];
    for (int i = 0; i < kinds.count(); ++i)
        tables.kinds.append({kinds.at(i)["kind"].string(), kinds.at(i)["apiVersion"].string(),
                             part(kinds.at(i)["schema"].value().toByteArray())});
    return tables;
}

const FieldTables &FieldTables::all()
{
    static const FieldTables tables = read();
    return tables;
}

} // namespace Layerwright
