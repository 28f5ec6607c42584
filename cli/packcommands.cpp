// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/catalog/train.h"
#include "model/commands/changepack.h"
#include "model/commands/duplicatelayers.h"
#include "model/commands/insertlayer.h"
#include "model/document/versionchange.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PackCommands)
};

using Change = std::function<tl::expected<std::unique_ptr<QUndoCommand>, CommandError>(
    ProfileDocument &document, int row)>;

/// Opens FILE, changes the layer that `--layer` names by one step, and writes the profile to `-o OUT`.
Outcome changeLayer(const Invocation &invocation, const Change &change)
{
    auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const int row = opened->row;
    const FileForm form = formOf(opened->loaded);
    ProfileDocument document(std::move(opened->loaded));
    auto command = change(document, row);
    if (!command)
        return tl::unexpected(command.error());
    document.push(std::move(*command));
    return saved(document.loaded(), invocation, form);
}

tl::expected<void, CommandError> checkHasPack(const Layer &layer)
{
    if (layer.packType == PackType::Manifest)
        return failed({Tr::tr("Layer “%1” is one of manifests, which has no pack and no version of one.")
                           .arg(layer.name)});
    return {};
}

Outcome runReplace(const Invocation &invocation)
{
    const auto wanted = wantedPack(invocation);
    if (!wanted)
        return tl::unexpected(wanted.error());
    return changeLayer(
        invocation,
        [&](ProfileDocument &document, int row) -> tl::expected<std::unique_ptr<QUndoCommand>, CommandError> {
            if (const auto check = checkHasPack(document.profile().layers[row]); !check)
                return tl::unexpected(check.error());
            return replacePack(&document, document.layerId(row), wanted->pack, wanted->tag);
        });
}

/// What becomes of the values: none where they stay.
tl::expected<std::optional<QByteArray>, CommandError>
newValues(const Invocation &invocation, const Layer &layer, const Catalog &catalog, const Pack &then)
{
    const QString wish = invocation.value(u"values"_s);
    if (wish == "defaults"_L1)
        return then.values;
    if (wish != "carry"_L1)
        return std::nullopt;
    const auto now = wantedPack(catalog, packNameOf(layer.name) + u'@' + layer.version);
    if (!now)
        return tl::unexpected(now.error());
    const auto carried = valuesCarriedOver(layer.values, now->pack.values, then.values);
    if (!carried)
        return failed(carried.error());
    return *carried;
}

/// The version to write, and the new values where they do not stay. A train is resolved by a catalog, or
/// given beside its version.
struct NewVersion
{
    VersionChoice choice;
    std::optional<QByteArray> values;
};

tl::expected<NewVersion, CommandError> newVersion(const Invocation &invocation, const Layer &layer)
{
    const QString version = invocation.arguments()[1];
    const bool keepsValues = invocation.value(u"values"_s, u"keep"_s) == "keep"_L1;
    const QString tag = invocation.value(u"tag"_s, version);
    if (isTrain(tag) && !isTrain(version) && !trainHolds(tag, version))
        return failed({Tr::tr("The train %1 does not hold the version %2.").arg(tag, version)});
    if (!invocation.isSet(u"catalog"_s)) {
        if (!keepsValues)
            return usageError(Tr::tr("the default values of a version come from a --catalog"));
        if (isTrain(version))
            return usageError(Tr::tr("say which version the train %1 stands for, as in “1.29.8 --tag "
                                     "1.29.x”, or name a --catalog that knows")
                                  .arg(version));
        return NewVersion{{version, tag}, {}};
    }
    const auto catalog = catalogOf(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto wanted = wantedPack(*catalog, packNameOf(layer.name) + u'@' + version);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto values = newValues(invocation, layer, *catalog, wanted->pack);
    if (!values)
        return tl::unexpected(values.error());
    return NewVersion{{wanted->pack.version, tag}, *values};
}

Outcome runSetVersion(const Invocation &invocation)
{
    return changeLayer(
        invocation,
        [&](ProfileDocument &document, int row) -> tl::expected<std::unique_ptr<QUndoCommand>, CommandError> {
            const Layer &layer = document.profile().layers[row];
            if (const auto check = checkHasPack(layer); !check)
                return tl::unexpected(check.error());
            const auto version = newVersion(invocation, layer);
            if (!version)
                return tl::unexpected(version.error());
            return changeVersion(&document, document.layerId(row), version->choice, version->values);
        });
}

Outcome runDuplicate(const Invocation &invocation)
{
    return changeLayer(
        invocation,
        [&](ProfileDocument &document, int row) -> tl::expected<std::unique_ptr<QUndoCommand>, CommandError> {
            const Layer &layer = document.profile().layers[row];
            if (layer.isCore())
                return failed({Tr::tr("Layer “%1” is there once: a stack has one layer of each core kind.")
                                   .arg(layer.name)});
            if (!namesLayer(invocation))
                return std::make_unique<DuplicateLayers>(&document, QList<ItemId>{document.layerId(row)});
            if (const auto check = checkHasPack(layer); !check)
                return tl::unexpected(check.error());
            const auto named = namedLayer(invocation, document.profile(), layer);
            if (!named)
                return tl::unexpected(named.error());
            return std::make_unique<InsertLayer>(&document, row + 1, *named);
        });
}

Command replaceCommand()
{
    return {u"replace"_s,
            Tr::tr("give a layer another pack, with its default values"),
            {fileArgument()},
            QList<CommandOption>{layerOption()} + packOptions() +
                QList<CommandOption>{outputOption(), styleOption()},
            runReplace};
}

Command setVersionCommand()
{
    return {
        u"set-version"_s,
        Tr::tr("give a layer another version of its pack"),
        {fileArgument(), {u"VERSION"_s, Tr::tr("the version; with a catalog also a train")}},
        {layerOption(),
         {u"tag"_s, {}, u"TRAIN"_s, Tr::tr("the train that it follows from now on, such as 1.29.x")},
         catalogOption(CommandOption::Repeatable),
         {u"values"_s,
          {},
          u"CHOICE"_s,
          Tr::tr("keep the layer's values (the default), carry what it has changed over into the defaults of "
                 "the version, or take these as they are"),
          CommandOption::Optional,
          {u"keep"_s, u"carry"_s, u"defaults"_s}},
         outputOption(),
         styleOption()},
        runSetVersion};
}

Command duplicateCommand()
{
    return {u"duplicate"_s,
            Tr::tr("put a copy of a layer above it, under names of its own"),
            {fileArgument()},
            QList<CommandOption>{layerOption()} + identityOptions() +
                QList<CommandOption>{outputOption(), styleOption()},
            runDuplicate};
}

} // namespace

QList<Command> packCommands()
{
    return {addZarfCommand(), replaceCommand(), setVersionCommand(), duplicateCommand()};
}

} // namespace Layerwright
