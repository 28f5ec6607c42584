// SPDX-License-Identifier: Apache-2.0
#include "model/language/objectproblems.h"

#include "model/language/fieldtables.h"
#include "model/language/manifestobjects.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class ObjectRules
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ObjectRules)

public:
    explicit ObjectRules(const YamlTree &manifest)
        : m_tree(manifest)
    {
    }

    QList<Finding> find()
    {
        checkDocuments();
        for (const ManifestObject &object : objectsIn(m_tree))
            check(object);
        return std::move(m_findings);
    }

private:
    void add(const char *rule, const QString &message, Span span, const QList<Fix> &fixes = {})
    {
        m_findings.append(
            {Severity::Error, QLatin1StringView(rule), message, span, m_tree.position(span.begin), fixes});
    }

    void checkDocuments();
    void check(const ManifestObject &object);
    void checkName(const ManifestObject &object);
    bool isMissing(const YamlNode &map, QByteArrayView key) const;
    QList<Fix> spellings(const YamlNode &map, const QString &key) const;
    QList<Fix> knownVersion(const ManifestObject &object) const;
    static Span firstKey(const YamlNode &map)
    {
        return map.count() > 0 ? map.at(0).keySpan() : Span{map.span().begin, map.span().begin};
    }

    const YamlTree &m_tree;
    QList<Finding> m_findings;
};

} // namespace

void ObjectRules::checkDocuments()
{
    for (int document = 0; document < m_tree.documentCount(); ++document) {
        const YamlNode root = m_tree.root(document);
        const bool isOdd = root.isSequence() || (root.isScalar() && !root.isNull());
        if (isOdd && m_tree.issues().isEmpty() && !root.value().contains("{{"))
            add("object-no-map",
                root.isSequence()
                    ? tr("This document is no object of Kubernetes: it is a list, where "
                         "apiVersion, kind and metadata are expected.")
                    : tr("This document is no object of Kubernetes: it is a single value, where "
                         "apiVersion, kind and metadata are expected."),
                root.isSequence() ? Span{root.span().begin, root.span().begin + 1} : root.span());
    }
}

bool ObjectRules::isMissing(const YamlNode &map, QByteArrayView key) const
{
    const YamlNode value = map[key].resolved();
    return !value || value.isNull() || (value.isScalar() && value.value().trimmed().isEmpty());
}

/// The key as it was written with other capitals.
QList<Fix> ObjectRules::spellings(const YamlNode &map, const QString &key) const
{
    for (int i = 0; i < map.count(); ++i)
        if (map.at(i).keyName() != key && map.at(i).keyName().compare(key, Qt::CaseInsensitive) == 0)
            return {{tr("Rename “%1” to “%2”").arg(map.at(i).keyName(), key),
                     {{map.at(i).keySpan(), key.toUtf8()}}}};
    return {};
}

/// Of a kind that one API version alone has, among those of Kubernetes itself.
QList<Fix> ObjectRules::knownVersion(const ManifestObject &object) const
{
    if (object.node.isFlow() || object.node["apiVersion"] || object.node.count() == 0)
        return {};
    for (const FieldTables::Kind &kind : FieldTables::all().kinds) {
        if (kind.kind != object.kind)
            continue;
        const qsizetype begin = firstKey(object.node).begin;
        const QByteArray indentation(m_tree.position(begin).column - 1, ' ');
        return {{tr("Add “apiVersion: %1”").arg(kind.apiVersion),
                 {{{begin, begin}, "apiVersion: " + kind.apiVersion.toUtf8() + '\n' + indentation}}}};
    }
    return {};
}

void ObjectRules::check(const ManifestObject &object)
{
    if (object.hasTemplateKeys())
        return;
    const Span head = firstKey(object.node);
    const auto placeOf = [&](const char *key) {
        const YamlNode node = object.node[key];
        return node ? node.keySpan() : head;
    };
    if (object.kind.trimmed().isEmpty()) {
        add("object-kind", tr("The object does not say what it is: add “kind”, such as Deployment."),
            placeOf("kind"), spellings(object.node, u"kind"_s));
        return; // a map of something else is told of once
    }
    if (object.apiVersion.trimmed().isEmpty()) {
        QList<Fix> fixes = spellings(object.node, u"apiVersion"_s);
        if (fixes.isEmpty())
            fixes = knownVersion(object);
        add("object-api-version",
            tr("The object of kind %1 does not say of which API it is: add “apiVersion”, such as v1 or "
               "apps/v1.")
                .arg(object.kind),
            placeOf("apiVersion"), fixes);
    }
    if (!object.isList())
        checkName(object);
}

void ObjectRules::checkName(const ManifestObject &object)
{
    const YamlNode metadata = object.metadata();
    const bool isTemplate = metadata.isScalar() && metadata.value().contains("{{");
    if (isTemplate || !isMissing(metadata, "name") || !isMissing(metadata, "generateName"))
        return;
    const YamlNode entry = object.node["metadata"];
    const Span place = metadata["name"] ? metadata["name"].keySpan()
                       : entry          ? entry.keySpan()
                                        : firstKey(object.node);
    QList<Fix> fixes = entry ? spellings(metadata, u"name"_s) : spellings(object.node, u"metadata"_s);
    add("object-name",
        tr("The object of kind %1 has no name: add “metadata.name”, or “metadata.generateName” where any "
           "name "
           "will do.")
            .arg(object.kind),
        place, fixes);
}

QList<Finding> findObjectProblems(const YamlTree &manifest)
{
    return ObjectRules(manifest).find();
}

namespace {

struct ObjectPlace
{
    int layer = 0;
    int manifest = 0;
    int line = 0;
};

class DuplicateObjects
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::DuplicateObjects)

public:
    explicit DuplicateObjects(const Profile &profile)
        : m_profile(profile)
    {
    }

    QList<ProfileFinding> find()
    {
        for (int layer = 0; layer < m_profile.layers.size(); ++layer) {
            const Layer &owner = m_profile.layers[layer];
            if (owner.manifests.isEmpty())
                continue;
            const YamlTree values = YamlTree::read(owner.values);
            const YamlNode nameSpace = values.find(u"pack.namespace").resolved();
            m_nameSpace = nameSpace.isScalar() && !nameSpace.isNull() ? nameSpace.string() : u"default"_s;
            for (int manifest = 0; manifest < owner.manifests.size(); ++manifest)
                look(layer, manifest);
        }
        return std::move(m_findings);
    }

private:
    void look(int layer, int manifest);
    void add(const ManifestObject &object, const QString &nameSpace, const ObjectPlace &other,
             const ObjectPlace &place, const YamlTree &tree);

    const Profile &m_profile;
    QString m_nameSpace; // of the layer that is looked at
    QHash<QStringList, ObjectPlace> m_first;
    QList<ProfileFinding> m_findings;
};

} // namespace

void DuplicateObjects::look(int layer, int manifest)
{
    const YamlTree tree = YamlTree::read(m_profile.layers[layer].manifests[manifest].content);
    for (const ManifestObject &object : objectsIn(tree)) {
        const YamlNode own = object.metadata()["namespace"].resolved();
        QString nameSpace = own.isScalar() && !own.isNull() ? own.string() : m_nameSpace;
        if (isClusterWide(object.kind))
            nameSpace.clear();
        const QStringList identity{object.apiGroup(), object.kind, nameSpace, object.name().string()};
        const bool isKnown = !object.kind.isEmpty() && object.name().isScalar() && !object.name().isNull();
        if (!isKnown || object.hasTemplateKeys() || identity.join(u' ').contains("{{"_L1))
            continue;
        const ObjectPlace place{layer, manifest, object.name().line()};
        if (const auto other = m_first.constFind(identity); other != m_first.cend())
            add(object, nameSpace, *other, place, tree);
        else
            m_first.insert(identity, place);
    }
}

void DuplicateObjects::add(const ManifestObject &object, const QString &nameSpace, const ObjectPlace &other,
                           const ObjectPlace &place, const YamlTree &tree)
{
    const Layer &owner = m_profile.layers[other.layer];
    const QString where =
        other.layer != place.layer ? tr("layer “%1”, manifest “%2”, line %3")
                                         .arg(owner.name, owner.manifests[other.manifest].name)
                                         .arg(other.line)
        : other.manifest != place.manifest
            ? tr("manifest “%1”, line %2").arg(owner.manifests[other.manifest].name).arg(other.line)
            : tr("line %1").arg(other.line);
    const QString what =
        nameSpace.isEmpty()
            ? tr("%1 “%2”").arg(object.kind, object.name().string())
            : tr("%1 “%2” of the namespace “%3”").arg(object.kind, object.name().string(), nameSpace);
    const Span span = object.name().span();
    m_findings.append({place.layer,
                       place.manifest,
                       {Severity::Warning,
                        u"object-duplicate"_s,
                        tr("%1 is in this profile twice. The other place: %2. The one that is applied "
                           "last wins, and removing either removes it for both.")
                            .arg(what, where),
                        span,
                        tree.position(span.begin),
                        {}}});
}

QList<ProfileFinding> findDuplicateObjects(const Profile &profile)
{
    return DuplicateObjects(profile).find();
}

} // namespace Layerwright
