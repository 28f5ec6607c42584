// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "model/catalog/packexport.h"
#include "model/catalog/packlayer.h"
#include "model/document/packfamily.h"
#include "model/document/profilepacks.h"
#include "model/items/packfiltermodel.h"
#include "model/items/packlistmodel.h"
#include "model/items/packtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CatalogCommands)
};

/// The packs of all places, and on the standard error what is there and is none.
tl::expected<Catalog, CommandError> readCatalog(const Invocation &invocation)
{
    auto catalog = catalogOrAll(invocation);
    if (catalog)
        for (const QString &note : catalog->notes())
            printMessage(note);
    return catalog;
}

struct Question
{
    Catalog catalog;
    bool wantsJson = false;
};

tl::expected<Question, CommandError> questionOf(const Invocation &invocation)
{
    const auto catalog = readCatalog(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    return Question{*catalog, invocation.wantsJson()};
}

QString typeName(const PackEntry &pack)
{
    return layerHeaderOf(pack).packType.name();
}

QJsonArray jsonOf(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject familyJson(const PackFamily &family)
{
    const PackEntry &pack = family.newest().pack;
    return {{u"name"_s, family.name},
            {u"displayName"_s, pack.displayName},
            {u"layer"_s, pack.layer},
            {u"type"_s, typeName(pack)},
            {u"addonType"_s, pack.addonType},
            {u"cloudTypes"_s, jsonOf(pack.cloudTypes)},
            {u"summary"_s, pack.summary},
            {u"state"_s, packState(pack)},
            {u"source"_s, placeOf(pack)},
            {u"catalog"_s, pack.source},
            {u"versions"_s, jsonOf(family.versions())}};
}

QByteArray familiesJson(const QList<PackFamily> &families)
{
    QJsonArray packs;
    for (const PackFamily &family : families)
        packs.append(familyJson(family));
    return QJsonDocument(QJsonObject{{u"packs"_s, packs}}).toJson();
}

QByteArray familiesText(const QList<PackFamily> &families)
{
    QList<QStringList> rows{{Tr::tr("Name"), Tr::tr("Layer"), Tr::tr("Newest"), Tr::tr("Versions"),
                             Tr::tr("State"), Tr::tr("About")}};
    for (const PackFamily &family : families) {
        const PackEntry &pack = family.newest().pack;
        rows.append({family.name, pack.layer, pack.version, QString::number(family.packs.size()),
                     packState(pack), pack.summary});
    }
    return rows.size() > 1 ? textTable(rows).toUtf8() : QByteArray();
}

/// As the window's list finds and orders them.
QList<PackFamily> foundBy(const QString &text, const Catalog &catalog)
{
    PackSources sources;
    sources.catalogs = catalog;
    PackListModel packs;
    packs.setFamilies(packFamilies(sources) + chartFamilies(sources));
    PackFilterModel filter;
    filter.setSourceModel(&packs);
    filter.setSearch(text);
    QList<PackFamily> found;
    for (int row = 0; row < filter.rowCount(); ++row)
        found.append(*packs.family(filter.mapToSource(filter.index(row, 0))));
    return found;
}

Outcome runSearch(const Invocation &invocation)
{
    const auto question = questionOf(invocation);
    if (!question)
        return tl::unexpected(question.error());
    const QList<PackFamily> found = foundBy(invocation.arguments().join(u' '), question->catalog);
    const auto written = print(question->wantsJson ? familiesJson(found) : familiesText(found));
    if (!written)
        return tl::unexpected(written.error());
    return found.isEmpty() ? ExitCode::Findings : ExitCode::Done;
}

QJsonObject dependencyJson(const PackDependency &dependency)
{
    return {{u"packName"_s, dependency.packName},
            {u"layer"_s, dependency.layer},
            {u"minVersion"_s, dependency.minVersion},
            {u"maxVersion"_s, dependency.maxVersion},
            {u"type"_s, dependency.type}};
}

QByteArray packJson(const PackFamily &family, const Pack &pack)
{
    QJsonObject annotations;
    for (const PackAnnotation &annotation : pack.annotations)
        annotations.insert(annotation.name, annotation.value);
    QJsonArray dependencies;
    for (const PackDependency &dependency : pack.needs.dependencies)
        dependencies.append(dependencyJson(dependency));
    QJsonArray presets;
    for (const Preset &preset : pack.presets)
        presets.append(QJsonObject{
            {u"group"_s, preset.group}, {u"name"_s, preset.name}, {u"displayName"_s, preset.displayName}});
    QJsonObject object = familyJson(family);
    object.insert(u"displayName"_s, pack.displayName);
    object.insert(u"layer"_s, pack.layer);
    object.insert(u"addonType"_s, pack.addonType);
    object.insert(u"cloudTypes"_s, jsonOf(pack.cloudTypes));
    object.insert(u"summary"_s, pack.summary);
    object.insert(u"state"_s, packState(pack));
    object.insert(u"source"_s, placeOf(pack));
    object.insert(u"version"_s, pack.version);
    object.insert(u"annotations"_s, annotations);
    object.insert(u"charts"_s, jsonOf(pack.charts));
    object.insert(u"manifests"_s, jsonOf(pack.manifests));
    object.insert(u"dependencies"_s, dependencies);
    object.insert(u"presets"_s, presets);
    object.insert(u"valuesBytes"_s, pack.values.size());
    object.insert(u"notes"_s, jsonOf(pack.notes));
    return QJsonDocument(object).toJson();
}

QString rangeOf(const PackDependency &dependency)
{
    if (dependency.minVersion.isEmpty() && dependency.maxVersion.isEmpty())
        return {};
    return u" %1 … %2"_s.arg(dependency.minVersion, dependency.maxVersion);
}

QByteArray packText(const PackFamily &family, const Pack &pack)
{
    QStringList presets;
    for (const Preset &preset : pack.presets)
        presets.append(preset.group + u':' + preset.name);
    QStringList dependencies;
    for (const PackDependency &dependency : pack.needs.dependencies)
        dependencies.append(dependency.type + u": "_s + dependency.packName + rangeOf(dependency));
    QList<QStringList> rows;
    const auto add = [&rows](const QString &name, const QStringList &values) {
        for (const QString &value : values)
            if (!value.isEmpty())
                rows.append({rows.isEmpty() || rows.last().first() != name ? name : QString(), value});
    };
    add(Tr::tr("Name"), {pack.name});
    add(Tr::tr("Display name"), {pack.displayName});
    add(Tr::tr("Version"), {pack.version});
    add(Tr::tr("State"), {packState(pack)});
    add(Tr::tr("About"), {pack.summary});
    add(Tr::tr("Layer"), {pack.addonType.isEmpty() ? pack.layer : pack.layer + u", "_s + pack.addonType});
    add(Tr::tr("Clouds"), {pack.cloudTypes.join(u", "_s)});
    add(Tr::tr("All versions"), {family.versions().join(u", "_s)});
    add(Tr::tr("Charts"), {pack.charts.join(u", "_s)});
    add(Tr::tr("Manifests"), {pack.manifests.join(u", "_s)});
    add(Tr::tr("Presets"), {presets.join(u", "_s)});
    add(Tr::tr("Dependencies"), {dependencies.join(u", "_s)});
    add(Tr::tr("Notes"), {pack.notes.join(u' ')});
    add(Tr::tr("Catalog"), {pack.source});
    add(Tr::tr("Source"), {placeOf(pack)});
    return textTable(rows).toUtf8();
}

Outcome runShow(const Invocation &invocation)
{
    const auto question = questionOf(invocation);
    if (!question)
        return tl::unexpected(question.error());
    const auto wanted = wantedPackOrChart(question->catalog, invocation.arguments().first());
    if (!wanted)
        return tl::unexpected(wanted.error());
    const Pack &pack = wanted->pack;
    const QString part = invocation.value(u"print"_s);
    if (!part.isEmpty()) {
        const auto written = print(part == "values"_L1 ? pack.values : pack.readme);
        return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
    }
    PackSources sources;
    sources.catalogs = question->catalog;
    const QList<PackFamily> families =
        pack.form == PackForm::Pack ? packFamilies(sources) : chartFamilies(sources);
    const PackFamily &family = *findFamily(families, pack.name);
    const auto written = print(question->wantsJson ? packJson(family, pack) : packText(family, pack));
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

/// Those that `--pack` names and those of the layers of `--profile`, each once; all where neither is given.
tl::expected<QList<PackEntry>, CommandError> chosenPacks(const Invocation &invocation, const Catalog &catalog)
{
    PackSources sources;
    sources.catalogs = catalog;
    QList<PackEntry> chosen;
    const auto add = [&chosen](const PackEntry &pack) {
        if (!chosen.contains(pack))
            chosen.append(pack);
    };
    for (const QString &wanted : invocation.values(u"pack"_s)) {
        const auto pack = wantedPackOrChart(catalog, wanted);
        if (!pack)
            return tl::unexpected(pack.error());
        add(pack->pack);
    }
    if (invocation.isSet(u"profile"_s)) {
        const auto loaded = opened(invocation.value(u"profile"_s));
        if (!loaded)
            return tl::unexpected(loaded.error());
        const ProfilePacks ofProfile = packsOfProfile(loaded->profile, sources);
        for (const Layer &layer : ofProfile.unknown)
            printMessage(Tr::tr("No place has %1 %2, the pack of a layer: it is left out.")
                             .arg(packNameOf(layer.name), layer.version));
        for (const PackEntry &pack : ofProfile.packs) {
            if (const auto fetched = fetchedPack(pack); !fetched)
                return tl::unexpected(fetched.error());
            add(pack);
        }
    }
    if (!invocation.isSet(u"pack"_s) && !invocation.isSet(u"profile"_s))
        chosen = packsAtHand(sources);
    return chosen;
}

Outcome runExport(const Invocation &invocation)
{
    const QString output = invocation.value(u"output"_s);
    const bool isLayout = output.startsWith("oci:"_L1);
    const bool isArchive = output.endsWith(".tgz"_L1) || output.endsWith(".tar.gz"_L1);
    if (!isLayout && !isArchive && !output.endsWith(u'/'))
        return usageError(Tr::tr("catalog export: “%1” does not say what to write: a FOLDER/, a FILE.tgz or "
                                 "oci:FOLDER")
                              .arg(output));
    const auto catalog = readCatalog(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto packs = chosenPacks(invocation, *catalog);
    if (!packs)
        return tl::unexpected(packs.error());
    if (packs->isEmpty())
        return failed({Tr::tr("There is no pack to export.")});
    const Result<void> written = isLayout    ? exportToOciLayout(*packs, output.sliced(4))
                                 : isArchive ? exportToArchive(*packs, output)
                                             : exportToFolder(*packs, output.chopped(1));
    if (!written)
        return failed(written.error());
    printMessage(Tr::tr("%n pack(s) written to %1.", nullptr, int(packs->size())).arg(output));
    return ExitCode::Done;
}

} // namespace

QList<Command> catalogCommands()
{
    const CommandOption places = anyCatalogOption();
    CommandOption output = outputOption();
    output.help = Tr::tr("where they go: FOLDER/, FILE.tgz or, as an OCI image layout, oci:FOLDER");
    return {
        {u"catalog search"_s,
         Tr::tr("find packs"),
         {{u"TEXT"_s, Tr::tr("words, all of which a pack must have; none finds all"),
           CommandOption::Repeatable}},
         {places, formatOption()},
         runSearch},
        {u"catalog show"_s,
         Tr::tr("print what a pack is"),
         {{u"PACK"_s, Tr::tr("a name, or NAME@VERSION; the newest version when none is given")}},
         {places,
          formatOption(),
          {u"print"_s,
           {},
           u"PART"_s,
           Tr::tr("print the values or the readme of the pack instead"),
           CommandOption::Optional,
           {u"values"_s, u"readme"_s}}},
         runShow},
        {u"catalog export"_s,
         Tr::tr("copy packs to where there is no network"),
         {},
         {places,
          {u"pack"_s,
           {},
           u"NAME[@VERSION]"_s,
           Tr::tr("a pack; all that are at hand where neither this nor --profile is given"),
           CommandOption::Repeatable},
          {u"profile"_s, {}, u"FILE"_s, Tr::tr("a profile, whose packs are copied"), CommandOption::File},
          output},
         runExport},
    };
}

} // namespace Layerwright
