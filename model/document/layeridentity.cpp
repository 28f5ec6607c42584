// SPDX-License-Identifier: Apache-2.0
#include "model/document/layeridentity.h"

#include "model/document/stackorder.h"
#include "model/yaml/yamledit.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LayerIdentity)
};

constexpr auto separator = "--"_L1;
constexpr int longestNamespace = 63; // of Kubernetes
constexpr int longestRelease = 53;   // of Helm

/// The path below `pack:` of keys that are taken as they are.
YamlPath packPath(std::initializer_list<QString> keys)
{
    QList<YamlStep> steps{{u"pack"_s, -1, {}}};
    for (const QString &key : keys)
        steps.append({key, -1, {}});
    return YamlPath::fromSteps(steps);
}

/// What of a layer is installed under a name: its charts, and the manifests of a pack, by the keys of the
/// values.
QStringList chartsOf(const YamlTree &values)
{
    QStringList names;
    for (const YamlNode &parts : {values.root()["charts"], values.root()["manifests"]})
        for (int i = 0; parts.isMap() && i < parts.count(); ++i)
            names.append(parts.at(i).keyName());
    return names;
}

bool isLabel(const QString &name, int longest)
{
    static const QRegularExpression label(u"^[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z"_s);
    return name.size() <= longest && label.match(name).hasMatch();
}

/// The nearest that Kubernetes and Helm take for a name.
QString labelFrom(const QString &text, int longest)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString label = text.toLower().replace(others, u"-"_s);
    while (label.startsWith(u'-'))
        label.remove(0, 1);
    label.truncate(longest);
    while (label.endsWith(u'-'))
        label.chop(1);
    return label;
}

} // namespace

QString packNameOf(const QString &layerName)
{
    const qsizetype at = layerName.indexOf(separator);
    return at < 0 ? layerName : layerName.sliced(at + separator.size());
}

bool holdsPack(const Profile &profile, const QString &packName)
{
    return std::ranges::any_of(profile.layers, [&packName](const Layer &layer) {
        return layer.packType != PackType::Manifest && packNameOf(layer.name) == packName;
    });
}

LayerIdentity suggestedIdentity(const Profile &profile, const Layer &layer)
{
    const YamlTree values = YamlTree::read(layer.values);
    const YamlNode pack = values.root()["pack"];
    LayerIdentity identity;
    identity.displayName = duplicateName(profile, layer).section(separator, 0, 0);
    const YamlNode nameSpace = pack["namespace"];
    if (!nameSpace || nameSpace.isNull() || isLabel(nameSpace.string(), longestNamespace))
        identity.nameSpace = labelFrom(identity.displayName, longestNamespace);
    const QStringList charts = chartsOf(values);
    for (const QString &chart : charts) {
        const QString name = charts.size() == 1 ? identity.displayName : identity.displayName + u'-' + chart;
        identity.releases.append({chart, labelFrom(name, longestRelease)});
    }
    return identity;
}

LayerIdentity identityOf(const Layer &layer)
{
    const YamlTree values = YamlTree::read(layer.values);
    const YamlNode pack = values.root()["pack"];
    const auto text = [](const YamlNode &node) { return node.isScalar() ? node.string() : QString(); };
    LayerIdentity identity{text(pack["spectrocloud.com/display-name"]), text(pack["namespace"]), {}};
    if (identity.displayName.isEmpty())
        identity.displayName = layer.name.section(separator, 0, 0);
    const YamlNode releases = pack["releaseNameOverride"];
    for (int i = 0; releases.isMap() && i < releases.count(); ++i)
        identity.releases.append({releases.at(i).keyName(), text(releases.at(i))});
    return identity;
}

Result<void> checkDisplayName(const Profile &profile, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Tr::tr("A layer needs a display name that tells it from the other one of its pack."));
    if (name != name.trimmed())
        return failure(Tr::tr("The display name begins or ends with a space, which nobody will see."));
    if (name.contains(separator) || name.contains(u'/'))
        return failure(
            Tr::tr("“--” parts the display name from the pack's, and “/” is refused: leave them out."));
    for (const Layer &layer : profile.layers)
        if (layer.name.section(separator, 0, 0) == name)
            return failure(Tr::tr("The layer “%1” has this name already.").arg(layer.name));
    return {};
}

Result<void> checkNamespace(const QString &name)
{
    if (name.isEmpty() || name.contains("{{"_L1) || isLabel(name, longestNamespace))
        return {};
    return failure(Tr::tr("“%1” is no namespace: up to 63 small letters, digits and dashes, with a letter or "
                          "digit at both ends.")
                       .arg(name));
}

Result<void> checkReleaseName(const QString &name)
{
    if (name.isEmpty() || name.contains("{{"_L1) || isLabel(name, longestRelease))
        return {};
    return failure(Tr::tr("“%1” is no name of a release: up to 53 small letters, digits and dashes, with a "
                          "letter or digit at both ends.")
                       .arg(name));
}

/// Sets one text below `pack:`; an empty one leaves what is there.
static Result<QByteArray> withText(const QByteArray &values, const YamlPath &path, const QString &text)
{
    if (text.isEmpty())
        return values;
    const Result<YamlTree> tree = YamlTree::parse(values);
    if (!tree)
        return tl::unexpected(tree.error());
    const YamlEdits edits = setText(*tree, path, text);
    if (!edits)
        return tl::unexpected(edits.error());
    return applied(values, *edits);
}

Result<Layer> withIdentity(Layer layer, const LayerIdentity &identity)
{
    layer.name = identity.displayName + separator + packNameOf(layer.name);
    Result<QByteArray> values =
        withText(layer.values, packPath({u"spectrocloud.com/display-name"_s}), identity.displayName);
    if (values)
        values = withText(*values, packPath({u"namespace"_s}), identity.nameSpace);
    for (const ReleaseName &name : identity.releases)
        if (values)
            values = withText(*values, packPath({u"releaseNameOverride"_s, name.chart}), name.release);
    if (!values)
        return failure(Tr::tr("The values of %1 cannot be given names of their own: %2")
                           .arg(layer.name, values.error().message),
                       values.error().line);
    layer.values = *values;
    return layer;
}

Layer oneMoreOf(const Profile &profile, const Layer &layer)
{
    if (layer.packType != PackType::Manifest && !layer.name.isEmpty())
        if (const Result<Layer> named = withIdentity(layer, suggestedIdentity(profile, layer)))
            return *named;
    Layer copy = layer;
    copy.name = duplicateName(profile, layer);
    return copy;
}

} // namespace Layerwright
