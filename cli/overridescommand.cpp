// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layerpack.h"
#include "cli/layertext.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "model/overrides/packoverrides.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OverridesCommand)
};

struct LayerOverridesOfFile
{
    int row = 0;
    Layer layer;
    std::optional<Pack> pack; // of the very version
    PackOverrides overrides;
};

using Kind = PackOverride::Kind;

/// Names that the JSON output documents.
QLatin1StringView nameOf(Kind kind)
{
    return kind == Kind::Added ? "added"_L1 : kind == Kind::Removed ? "removed"_L1 : "changed"_L1;
}

tl::expected<QList<LayerOverridesOfFile>, CommandError> compared(const Invocation &invocation)
{
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto packs = packsOf(*loaded, invocation);
    if (!packs)
        return tl::unexpected(packs.error());
    std::optional<int> only;
    if (invocation.isSet(u"layer"_s)) {
        const auto row = layerRow(loaded->profile, invocation.value(u"layer"_s));
        if (!row)
            return tl::unexpected(row.error());
        only = *row;
    }
    QList<LayerOverridesOfFile> all;
    for (int row = 0; row < loaded->profile.layers.size(); ++row) {
        const Layer &layer = loaded->profile.layers[row];
        if (layer.packType == PackType::Manifest || row != only.value_or(row))
            continue;
        const std::optional<Pack> pack = packs->findExact(layer);
        all.append({row, layer, pack, pack ? packOverrides(layer.values, *pack) : PackOverrides()});
    }
    return all;
}

QStringList cellsOf(const PackOverride &value)
{
    const QString sign = value.kind == Kind::Added ? u"+"_s : value.kind == Kind::Removed ? u"-"_s : u"~"_s;
    const QString change = value.kind == Kind::Added     ? value.ofLayer
                           : value.kind == Kind::Removed ? value.ofPack
                                                         : value.ofPack + u" → "_s + value.ofLayer;
    return {sign, value.path, change};
}

QByteArray textOf(const QList<LayerOverridesOfFile> &layers)
{
    QString text;
    for (const LayerOverridesOfFile &layer : layers) {
        if (!layer.pack)
            text += Tr::tr("%1: no catalog has its pack in version %2")
                        .arg(layer.layer.name, layer.layer.version) +
                    u'\n';
        else if (!layer.overrides.obstacle.isEmpty())
            text += Tr::tr("%1: %2").arg(layer.layer.name, layer.overrides.obstacle) + u'\n';
        else if (layer.overrides.values.isEmpty())
            text += Tr::tr("%1: as its pack has it").arg(layer.layer.name) + u'\n';
        else
            text += layer.layer.name + u'\n';
        QList<QStringList> rows;
        for (const PackOverride &value : layer.overrides.values)
            rows.append(cellsOf(value));
        text += textTable(rows);
    }
    return text.toUtf8();
}

QJsonObject jsonOf(const LayerOverridesOfFile &layer)
{
    QJsonArray values;
    for (const PackOverride &value : layer.overrides.values) {
        QJsonObject object{{u"path"_s, value.path}, {u"change"_s, nameOf(value.kind)}};
        if (value.kind != Kind::Added)
            object.insert(u"ofPack"_s, value.ofPack);
        if (value.kind != Kind::Removed)
            object.insert(u"ofLayer"_s, value.ofLayer);
        values.append(object);
    }
    QJsonObject object{{u"name"_s, layer.layer.name},
                       {u"index"_s, layer.row},
                       {u"version"_s, layer.layer.version},
                       {u"compared"_s, layer.pack && layer.overrides.obstacle.isEmpty()},
                       {u"overrides"_s, values}};
    if (!layer.overrides.obstacle.isEmpty())
        object.insert(u"why"_s, layer.overrides.obstacle);
    return object;
}

QByteArray jsonOf(const QList<LayerOverridesOfFile> &layers)
{
    QJsonArray array;
    for (const LayerOverridesOfFile &layer : layers)
        array.append(jsonOf(layer));
    return QJsonDocument(QJsonObject{{u"layers"_s, array}}).toJson();
}

Outcome runOverrides(const Invocation &invocation)
{
    const auto layers = compared(invocation);
    if (!layers)
        return tl::unexpected(layers.error());
    const auto written = print(invocation.wantsJson() ? jsonOf(*layers) : textOf(*layers));
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

Outcome runReset(const Invocation &invocation)
{
    const auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto packs = packsOf(opened->loaded, invocation);
    if (!packs)
        return tl::unexpected(packs.error());
    const std::optional<Pack> pack = packs->findExact(opened->layer());
    if (!pack)
        return failed(Error{Tr::tr("%1: no catalog has its pack in version %2")
                                .arg(opened->layer().name, opened->layer().version)});
    return changeLayerText(invocation, [&](const QByteArray &values) {
        return resetEdits(values, *pack, invocation.arguments().sliced(1));
    });
}

} // namespace

Command overridesCommand()
{
    return {u"overrides"_s,
            Tr::tr("list the values that differ from those of the packs"),
            {fileArgument()},
            {layerOption(CommandOption::Optional), catalogOption(CommandOption::Repeatable), formatOption()},
            runOverrides};
}

Command resetCommand()
{
    return {u"reset"_s,
            Tr::tr("give values of a layer the meaning that they have in its pack"),
            {fileArgument(),
             {u"PATH"_s, Tr::tr("a value, or a map of them: charts.web.replicas"),
              CommandOption::Required | CommandOption::Repeatable}},
            {layerOption(), catalogOption(CommandOption::Repeatable), outputOption(), styleOption()},
            runReset};
}

} // namespace Layerwright
