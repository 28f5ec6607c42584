// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/packsettings.h"

#include "model/yaml/valuesrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackSettings)
};

} // namespace

std::span<const PackFieldPlace> packFieldPlaces()
{
    using enum PackField;
    const QString pack = u"pack"_s;
    const QString content = u"content"_s;
    static const std::array places{
        PackFieldPlace{Namespace, PackShape::Text, {pack, u"namespace"_s}, {}},
        PackFieldPlace{AdditionalNamespaces, PackShape::Text, {pack, u"additionalNamespaces"_s}, {}},
        PackFieldPlace{DisplayName, PackShape::Text, {pack, u"spectrocloud.com/display-name"_s}, {}},
        PackFieldPlace{InstallPriority, PackShape::Text, {pack, u"spectrocloud.com/install-priority"_s}, {}},
        PackFieldPlace{NamespaceLabels, PackShape::Map, {pack, u"namespaceLabels"_s}, {}},
        PackFieldPlace{NamespaceAnnotations, PackShape::Map, {pack, u"namespaceAnnotations"_s}, {}},
        PackFieldPlace{ReleaseNames, PackShape::Map, {pack, u"releaseNameOverride"_s}, {}},
        PackFieldPlace{Images, PackShape::List, {pack, content, u"images"_s}, {u"image"_s}},
        PackFieldPlace{
            Charts, PackShape::List, {pack, content, u"charts"_s}, {u"repo"_s, u"name"_s, u"version"_s}},
    };
    return places;
}

const PackFieldPlace &placeOf(PackField field)
{
    return packFieldPlaces()[size_t(field)];
}

YamlPath PackFieldPlace::yamlPath() const
{
    QList<YamlStep> steps;
    for (const QString &key : path)
        steps.append({key, -1, {}});
    return YamlPath::fromSteps(steps);
}

int PackFieldPlace::columns() const
{
    return shape == PackShape::List ? int(keys.size()) : shape == PackShape::Map ? 2 : 1;
}

static bool isTwice(const YamlNode &map, QByteArrayView key)
{
    int count = 0;
    for (int i = 0; i < map.count() && count < 2; ++i)
        count += map.at(i).key().value() == key ? 1 : 0;
    return count > 1;
}

static QString aliasObstacle(const YamlNode &node)
{
    return Tr::tr("Line %1 has the alias *%2: change it where its anchor stands.")
        .arg(node.line())
        .arg(node.string());
}

/// Why `node` is not a text of one line, if it is not.
static QString textObstacle(const YamlNode &node)
{
    if (node.isAlias())
        return aliasObstacle(node);
    if (node.isMap())
        return Tr::tr("Line %1 has keys where a text is expected. They are kept; change them in the text.")
            .arg(node.line());
    if (node.isSequence())
        return Tr::tr("Line %1 has a list where a text is expected. It is kept; change it in the text.")
            .arg(node.line());
    if (node.value().contains('\n'))
        return Tr::tr("Line %1 begins a text of several lines. It is kept; change it in the text.")
            .arg(node.line());
    return {};
}

static QString textOf(const YamlNode &node)
{
    return !node || node.isNull() ? QString() : node.string();
}

static PackRow mapRow(const YamlNode &entry)
{
    PackRow row{{entry.keyName(), textOf(entry)}, textObstacle(entry)};
    if (!entry.key().isScalar() || entry.keyName() == "<<"_L1)
        row.obstacle =
            Tr::tr("Line %1 has a key that is no text. It is kept; change it in the text.").arg(entry.line());
    else if (isTwice(entry.parent(), entry.key().value()))
        row.obstacle = Tr::tr("Line %1 has the key “%2”, which is there twice: take one away in the text.")
                           .arg(entry.line())
                           .arg(entry.keyName());
    if (!row.obstacle.isEmpty())
        row.cells = {entry.keyName(), QString()};
    return row;
}

static PackRow listRow(const YamlNode &item, const QStringList &keys)
{
    PackRow row{QStringList(keys.size()), {}};
    if (item.isAlias())
        row.obstacle = aliasObstacle(item);
    else if (!item.isMap())
        row.obstacle = Tr::tr("Line %1 has an item without keys; “%2” is expected. It is kept; change it in "
                              "the text.")
                           .arg(item.line())
                           .arg(keys.join(u", "_s));
    for (qsizetype i = 0; i < keys.size() && row.obstacle.isEmpty(); ++i) {
        const YamlNode cell = item[keys[i].toUtf8()];
        row.obstacle = cell ? textObstacle(cell) : QString();
        row.cells[i] = textOf(cell);
    }
    if (!row.obstacle.isEmpty() && item.isScalar())
        row.cells[0] = item.string();
    return row;
}

/// Why `node` has not the shape of a map or list, if it has not.
static QString shapeObstacle(const YamlNode &node, PackShape shape)
{
    if (node.isAlias())
        return aliasObstacle(node);
    const bool isRight = node.isNull() || (shape == PackShape::Map ? node.isMap() : node.isSequence());
    if (isRight)
        return {};
    return shape == PackShape::Map
               ? Tr::tr("Line %1 has no keys, as they are expected here. It is kept; change it in the text.")
                     .arg(node.line())
               : Tr::tr("Line %1 has no list, as it is expected here. It is kept; change it in the text.")
                     .arg(node.line());
}

static void readValue(PackSetting &setting, const PackFieldPlace &place, const YamlNode &node)
{
    if (place.shape == PackShape::Text) {
        setting.obstacle = textObstacle(node);
        setting.text = setting.obstacle.isEmpty() ? textOf(node) : QString();
        return;
    }
    setting.obstacle = shapeObstacle(node, place.shape);
    for (int i = 0; setting.obstacle.isEmpty() && i < node.count(); ++i)
        setting.rows.append(place.shape == PackShape::Map ? mapRow(node.at(i))
                                                          : listRow(node.at(i), place.keys));
}

static PackSetting readSetting(const PackFieldPlace &place, const YamlNode &root)
{
    PackSetting setting;
    setting.field = place.field;
    YamlNode node = root;
    for (const QString &key : place.path) {
        const YamlNode parent = node;
        if (parent != root && parent && !parent.isNull())
            setting.obstacle = shapeObstacle(parent, PackShape::Map);
        if (!setting.obstacle.isEmpty())
            return setting;
        node = parent[key.toUtf8()];
        if (node && isTwice(parent, key.toUtf8())) {
            setting.obstacle = Tr::tr("“%1” is there twice, in line %2 first: take one away in the text.")
                                   .arg(key)
                                   .arg(node.line());
            return setting;
        }
    }
    setting.isThere = node.isValid();
    if (setting.isThere)
        readValue(setting, place, node);
    return setting;
}

/// Each finding goes to the field that its place is in.
static void sortFindings(PackSettings &settings, const YamlTree &tree)
{
    for (const Finding &finding : findPackSectionProblems(tree)) {
        const auto place = std::ranges::find_if(packFieldPlaces(), [&](const PackFieldPlace &candidate) {
            const YamlNode node = tree.find(candidate.yamlPath());
            return node && node.entrySpan().contains(finding.span);
        });
        if (place == packFieldPlaces().end())
            settings.findings.append(finding);
        else
            settings.settings[int(place->field)].findings.append(finding);
    }
}

Result<PackSettings> PackSettings::read(const QByteArray &text)
{
    const Result<YamlTree> tree = YamlTree::parse(text);
    if (!tree)
        return tl::unexpected(tree.error());
    const YamlNode root = tree->root();
    if (root && !root.isMap() && !root.isNull())
        return failure(Tr::tr("The values have no keys, so there is no place for settings."), root.line());
    const YamlNode pack = root["pack"];
    if (pack && !pack.isMap() && !pack.isNull())
        return failure(Tr::tr("“pack” has something else than keys."), pack.line());
    PackSettings settings;
    for (const PackFieldPlace &place : packFieldPlaces())
        settings.settings.append(readSetting(place, root));
    sortFindings(settings, *tree);
    return settings;
}

} // namespace Layerwright
