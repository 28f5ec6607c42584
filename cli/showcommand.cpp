// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/profilejson.h"
#include "cli/terminal.h"
#include "cli/texttable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QString tagsText(const QList<Tag> &tags)
{
    QStringList words;
    for (const Tag &tag : tags)
        words.append(tag.isBare() ? tag.key : tag.key + u':' + tag.value);
    return words.join(u", "_s);
}

/// A train is shown beside the version that it stands for.
QString versionText(const Layer &layer)
{
    return layer.tag.isEmpty() || layer.tag == layer.version ? layer.version
                                                             : u"%1 (%2)"_s.arg(layer.version, layer.tag);
}

QStringList layerRowText(const Layer &layer, qsizetype index)
{
    QStringList manifests;
    for (const Manifest &manifest : layer.manifests)
        manifests.append(manifest.name);
    return {QString::number(index), layer.name,         layer.kind.name(),
            layer.packType.name(),  versionText(layer), QLocale::c().toString(layer.values.size()),
            manifests.join(u", "_s)};
}

QString headText(const ProfileInfo &info)
{
    QString text = u"%1 %2\n"_s.arg(info.name, info.version);
    if (!info.description.isEmpty())
        text += info.description + u'\n';
    QList<QStringList> rows{{Tr::tr("Type"), info.type.name()}, {Tr::tr("Cloud"), info.cloudType}};
    if (!info.tags.isEmpty())
        rows.append({Tr::tr("Tags"), tagsText(info.tags)});
    return text + u'\n' + textTable(rows);
}

QString layersText(const QList<Layer> &layers)
{
    QList<QStringList> rows{{u"#"_s, Tr::tr("Name"), Tr::tr("Layer"), Tr::tr("Type"), Tr::tr("Version"),
                             Tr::tr("Values, bytes"), Tr::tr("Manifests")}};
    for (qsizetype i = 0; i < layers.size(); ++i)
        rows.append(layerRowText(layers[i], i));
    return u'\n' + Tr::tr("Layers, in the order of the file:") + u'\n' + textTable(rows);
}

QString variablesText(const QList<Variable> &variables)
{
    QList<QStringList> rows{{Tr::tr("Name"), Tr::tr("Format"), Tr::tr("Default")}};
    for (const Variable &variable : variables)
        rows.append({variable.name, variable.format.name(),
                     variable.isSensitive ? Tr::tr("(masked)") : variable.defaultValue});
    return u'\n' + Tr::tr("Variables:") + u'\n' + textTable(rows);
}

QString profileText(const Profile &profile)
{
    QString text = headText(profile.info);
    if (!profile.layers.isEmpty())
        text += layersText(profile.layers);
    if (!profile.variables.isEmpty())
        text += variablesText(profile.variables);
    return text;
}

Outcome run(const Invocation &invocation)
{
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto written =
        print(invocation.wantsJson() ? QJsonDocument(profileSummary(loaded->profile)).toJson()
                                     : profileText(loaded->profile).toUtf8());
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

} // namespace

Command showCommand()
{
    return {u"show"_s, Tr::tr("show what is in a profile"), {fileArgument()}, {formatOption()}, run};
}

} // namespace Layerwright
