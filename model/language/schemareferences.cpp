// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemareferences.h"

#include "model/language/schematext.h"

#include <QUrl>

namespace Layerwright {

static QByteArray addressOf(const QByteArray &reference)
{
    const qsizetype hash = reference.indexOf('#');
    return hash < 0 ? reference : reference.first(hash);
}

static QByteArray fragmentOf(const QByteArray &reference)
{
    const qsizetype hash = reference.indexOf('#');
    return hash < 0 ? QByteArray() : reference.sliced(hash + 1);
}

/// What is an example or a value to compare with, and no schema.
static bool isData(QByteArrayView keyword)
{
    return keyword == "enum" || keyword == "const" || keyword == "default" || keyword == "examples";
}

SchemaReferences::SchemaReferences(const YamlTree &schema)
    : m_schema(schema)
{
    m_parts.insert({}, schema.root());
    QList<YamlNode> waiting{schema.root()};
    while (!waiting.isEmpty()) {
        const YamlNode node = waiting.takeLast();
        if (node.isMap())
            index(node);
        for (int i = 0; i < node.count(); ++i)
            if (!node.isMap() || !isData(node.at(i).key().value()))
                waiting.append(node.at(i));
    }
}

void SchemaReferences::index(const YamlNode &schema)
{
    for (const char *keyword : {"$id", "id"}) {
        const YamlNode id = schema[keyword];
        if (!id.isScalar())
            continue;
        const QByteArray address = addressOf(id.value().toByteArray());
        if (const QByteArray anchor = fragmentOf(id.value().toByteArray()); !anchor.isEmpty())
            m_anchors.insert(anchor, schema);
        if (address.isEmpty())
            continue;
        m_parts.insert(address, schema);
        const QUrl whole(m_schema.root()["$id"].string());
        m_parts.insert(whole.resolved(QUrl(QString::fromUtf8(address))).toEncoded(), schema);
    }
    for (const char *keyword : {"$anchor", "$dynamicAnchor"})
        if (const YamlNode anchor = schema[keyword]; anchor.isScalar())
            m_anchors.insert(anchor.value().toByteArray(), schema);
}

bool SchemaReferences::isForeign(const QByteArray &reference) const
{
    return !m_parts.contains(addressOf(reference));
}

YamlNode SchemaReferences::find(const QByteArray &reference) const
{
    const YamlNode part = m_parts.value(addressOf(reference));
    const QByteArray fragment = fragmentOf(reference);
    if (fragment.isEmpty() || fragment.startsWith('/'))
        return fragment.isEmpty() ? part : atPointer(part, fragment);
    return m_anchors.value(fragment);
}

} // namespace Layerwright
