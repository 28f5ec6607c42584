// SPDX-License-Identifier: Apache-2.0
#include "model/registry/consolepacks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConsolePacks)
};

/// What is said of one pack, wherever in the item it stands.
class Item
{
public:
    explicit Item(const QJsonValue &item)
        : m_places{item["spec"_L1].toObject(), item.toObject(), item["metadata"_L1].toObject()}
    {
    }

    QString text(QLatin1StringView name) const
    {
        for (const QJsonObject &place : m_places)
            if (const QString text = place[name].toString(); !text.isEmpty())
                return text;
        return {};
    }

    QJsonObject strings(QLatin1StringView name) const
    {
        for (const QJsonObject &place : m_places)
            if (const QJsonObject object = place[name].toObject(); !object.isEmpty())
                return object;
        return {};
    }

    QJsonArray list(QLatin1StringView name) const
    {
        for (const QJsonObject &place : m_places)
            if (place[name].isArray())
                return place[name].toArray();
        return {};
    }

    QString registryUid() const
    {
        const QString uid = text("registryUid"_L1);
        const QJsonObject registry = strings("registry"_L1);
        return !uid.isEmpty() ? uid
                              : registry["uid"_L1].toString(registry["metadata"_L1]["uid"_L1].toString());
    }

private:
    QList<QJsonObject> m_places;
};

/// Whether it can be a part of a path of the console, and leads nowhere else.
bool isUid(const QString &uid)
{
    constexpr qsizetype longest = 100;
    return !uid.isEmpty() && uid.size() <= longest && std::ranges::all_of(uid, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

QJsonObject packJsonOf(const Item &item)
{
    QJsonObject json;
    for (const QLatin1StringView name :
         {"name"_L1, "displayName"_L1, "version"_L1, "layer"_L1, "addonType"_L1})
        if (const QString text = item.text(name); !text.isEmpty())
            json.insert(name, text);
    json.insert("cloudTypes"_L1, item.list("cloudTypes"_L1));
    json.insert("annotations"_L1, item.strings("annotations"_L1));
    return json;
}

} // namespace

QString ConsolePack::name() const
{
    return packJson["name"_L1].toString();
}

QString ConsolePack::version() const
{
    return packJson["version"_L1].toString();
}

/// The kind that goes with a type (facts/formats.md §3).
static QString kindOf(const QString &type)
{
    return type == "spectro"_L1 ? u"pack"_s : type;
}

RegistryRef ConsolePackList::registryOf(const ConsolePack &pack) const
{
    RegistryRef registry;
    registry.uid = pack.registryUid;
    const auto known = std::ranges::find(registries, pack.registryUid, &RegistryRef::uid);
    if (!pack.registryUid.isEmpty() && known != registries.end())
        registry = *known;
    if (registry.kind.isEmpty())
        registry.kind = kindOf(pack.type);
    if (registry.providerType.isEmpty() && registry.kind == "oci"_L1)
        registry.providerType = pack.type == "helm"_L1 ? u"helm"_s : u"pack"_s;
    return registry;
}

void readConsolePacks(const QJsonValue &items, ConsolePackList &list)
{
    for (const QJsonValue value : items.toArray()) {
        const Item item(value);
        const QString type = item.text("type"_L1);
        if (!value.isObject() || type == "manifest"_L1) // which is what every manifest is a pack of
            continue;
        ConsolePack pack{item.text("uid"_L1), type, item.registryUid(), item.text("digest"_L1),
                         packJsonOf(item)};
        if (!isUid(pack.uid) || pack.name().isEmpty() || pack.version().isEmpty())
            list.notes.append(
                Tr::tr("A pack “%1” of the list has no name, version or UID, and is passed over.")
                    .arg(pack.name()));
        else if (std::ranges::find(list.packs, pack.uid, &ConsolePack::uid) == list.packs.end())
            list.packs.append(pack);
    }
}

RegistryRef readConsoleRegistry(const QJsonValue &json)
{
    RegistryRef registry;
    registry.uid = json["uid"_L1].toString();
    registry.name = json["name"_L1].toString();
    registry.kind = json["kind"_L1].toString();
    registry.providerType = json["providerType"_L1].toString();
    registry.isPrivate = json["isPrivate"_L1].toBool();
    registry.isSyncSupported = json["isSyncSupported"_L1].toBool();
    return registry;
}

QList<RegistryRef> readConsoleRegistries(const QJsonObject &answer)
{
    QList<RegistryRef> registries;
    for (const QJsonValue item : answer["items"_L1].toArray()) {
        QJsonObject flat = item["metadata"_L1].toObject();
        for (const QJsonObject &place : {item["spec"_L1].toObject(), item.toObject()})
            for (auto member = place.begin(); member != place.end(); ++member)
                if (!member->isNull())
                    flat.insert(member.key(), member.value());
        if (const RegistryRef registry = readConsoleRegistry(flat); !registry.uid.isEmpty())
            registries.append(registry);
    }
    return registries;
}

} // namespace Layerwright
