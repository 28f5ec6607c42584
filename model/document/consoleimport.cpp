// SPDX-License-Identifier: Apache-2.0
#include "model/document/consoleimport.h"

#include "model/language/variableuses.h"
#include "model/profile/variablevalue.h"
#include "model/profile/writer.h"
#include "model/yaml/yamledit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConsoleImport)
};

/// Fewer may well be a wildcard.
constexpr qsizetype shortestMask = 3;

Result<void> putSecret(Layer &layer, const QString &path, const QString &secret)
{
    const auto place = YamlPath::fromString(path);
    const YamlTree tree = YamlTree::read(layer.values);
    const YamlEdits edits = place ? setText(tree, *place, secret) : tl::unexpected(place.error());
    if (!edits)
        return failure(Tr::tr("Layer %1, %2: the secret cannot be put there: %3")
                           .arg(layer.name, path, edits.error().message));
    layer.values = applied(layer.values, *edits);
    return {};
}

} // namespace

QString MaskedSecret::label(const Profile &profile) const
{
    return variable.isEmpty() ? Tr::tr("%1: %2", "layer: path").arg(profile.layers[row].name, path)
                              : Tr::tr("variable %1").arg(variable);
}

QList<MaskedSecret> maskedSecrets(const Profile &profile)
{
    QList<MaskedSecret> secrets;
    for (const Variable &variable : profile.variables)
        if (variable.isSensitive && isMaskedText(variable.defaultValue))
            secrets.append({variable.name, -1, {}});
    for (int row = 0; row < profile.layers.size(); ++row) {
        if (!profile.layers[row].values.contains("***"))
            continue;
        const YamlTree tree = YamlTree::read(profile.layers[row].values);
        for (int id = 0; id < tree.nodeCount(); ++id) {
            const YamlNode node = tree.node(id);
            if (node.isScalar() && !node.isKey() && node.value().size() >= shortestMask &&
                isMaskedText(node.string()))
                secrets.append({{}, row, YamlPath::fromSteps(YamlTree::pathOf(node)).text()});
        }
    }
    return secrets;
}

QStringList usedMacros(const Profile &profile)
{
    QStringList macros;
    for (const ReferenceUse &use : referenceUses(profile)) {
        if (use.reference.kind != Reference::Kind::Macro)
            continue;
        const QByteArray text = textOf(profile, use.place);
        const Span name = use.reference.name;
        macros.append(QString::fromUtf8(text.mid(name.begin, name.length())));
    }
    macros.removeAll({});
    macros.removeDuplicates();
    return macros;
}

Result<QByteArray> importText(const Profile &profile, const ProfileSource &source,
                              const ImportChoices &choices)
{
    Profile sent = profile;
    sent.info.name = choices.name;
    sent.info.version = choices.version;
    for (auto it = choices.registries.cbegin(); it != choices.registries.cend(); ++it) {
        RegistryRef &registry = sent.layers[it.key()].registry;
        const RegistryRef before = registry;
        registry = it.value();
        registry.extra = before.extra;
        registry.wrapperExtra = before.wrapperExtra;
    }
    for (const MaskedSecret &masked : maskedSecrets(profile)) {
        const QString secret = choices.secrets.value(masked.label(profile));
        if (secret.isEmpty())
            continue;
        if (!masked.variable.isEmpty()) {
            const auto variable = std::ranges::find(sent.variables, masked.variable, &Variable::name);
            variable->defaultValue = secret;
        } else if (const auto put = putSecret(sent.layers[masked.row], masked.path, secret); !put) {
            return tl::unexpected(put.error());
        }
    }
    return writeImportJson(sent, source, JsonStyle::Keep);
}

QList<ImportCheck::Match> ImportAnswer::choices() const
{
    QList<ImportCheck::Match> several;
    std::ranges::copy_if(check.matches, std::back_inserter(several),
                         [](const ImportCheck::Match &match) { return match.registries.size() > 1; });
    return several;
}

Result<ImportAnswer> examineImport(Console &console, const Profile &profile, const ProfileSource &source,
                                   const ImportChoices &choices)
{
    const auto text = importText(profile, source, choices);
    if (!text)
        return tl::unexpected(text.error());
    const auto nameFault = console.nameFault(choices.name, choices.version);
    if (!nameFault)
        return tl::unexpected(nameFault.error());
    const auto check = console.check(*text);
    if (!check)
        return tl::unexpected(check.error());
    ImportAnswer answer{*nameFault, *check, {}, {}};
    answer.check.matches.removeIf([&profile](const ImportCheck::Match &match) {
        return match.row >= profile.layers.size() || profile.layers[match.row].name != match.layer;
    });
    const QStringList used = usedMacros(profile);
    if (used.isEmpty())
        return answer;
    const auto macros = console.macros();
    if (!macros) {
        answer.macrosFault = macros.error().message;
        return answer;
    }
    std::ranges::copy_if(used, std::back_inserter(answer.missingMacros),
                         [&macros](const QString &name) { return !macros->contains(name); });
    return answer;
}

int usualRegistry(const ImportCheck::Match &match, const RegistryRef &named)
{
    const auto by = [&match](auto member, const QString &wanted) {
        const auto found = std::ranges::find(match.registries, wanted, member);
        return wanted.isEmpty() || found == match.registries.end() ? -1
                                                                   : int(found - match.registries.begin());
    };
    const int byUid = by(&RegistryRef::uid, named.uid);
    return byUid >= 0 ? byUid : qMax(0, by(&RegistryRef::name, named.name));
}

QHash<int, RegistryRef> usualRegistries(const ImportAnswer &answer, const Profile &profile)
{
    QHash<int, RegistryRef> registries;
    for (const ImportCheck::Match &match : answer.choices())
        registries.insert(match.row,
                          match.registries[usualRegistry(match, profile.layers[match.row].registry)]);
    return registries;
}

} // namespace Layerwright
