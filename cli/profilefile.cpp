// SPDX-License-Identifier: Apache-2.0
#include "cli/profilefile.h"

#include "cli/invocation.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

struct StyleName
{
    QLatin1StringView name;
    JsonStyle style;
};
constexpr std::array<StyleName, 3> styleNames{{
    {"keep"_L1, JsonStyle::Keep},
    {"console"_L1, JsonStyle::Console},
    {"pretty"_L1, JsonStyle::Pretty},
}};

JsonStyle styleOf(const Invocation &invocation)
{
    return std::ranges::find(styleNames, invocation.value(u"style"_s, u"keep"_s), &StyleName::name)->style;
}

Result<QByteArray> bytesOf(const LoadedProfile &loaded, FileForm form, JsonStyle style)
{
    switch (form) {
    case FileForm::Archive:
        return writeArchive(loaded.profile, loaded.source, loaded.attachments, style);
    case FileForm::Yaml:
        return writeYaml(loaded.profile, loaded.source);
    case FileForm::Json:
    case FileForm::Folder:
        break;
    }
    return writeJson(loaded.profile, loaded.source, style);
}

Outcome piped(const LoadedProfile &loaded, FileForm form, JsonStyle style)
{
    const Result<QByteArray> bytes = bytesOf(loaded, form, style);
    if (!bytes)
        return failed(bytes.error());
    const auto written = print(*bytes);
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

QString listOfLayers(const Profile &profile)
{
    QStringList names;
    for (const Layer &layer : profile.layers)
        names.append(layer.name);
    return names.join(u", "_s);
}

} // namespace

CommandOption outputOption()
{
    return {
        u"output"_s, u"o"_s, u"OUT"_s,
        Tr::tr(
            "where to write: a name ending in .tgz, .json or .yaml, a folder with a trailing /, or - for the "
            "standard output"),
        CommandOption::Required | CommandOption::File};
}

CommandOption styleOption()
{
    CommandOption option{
        u"style"_s,
        {},
        u"STYLE"_s,
        Tr::tr("how JSON is written: keep (as it came, the default), console (one line) or pretty")};
    for (const StyleName &row : styleNames)
        option.choices.append(row.name);
    return option;
}

CommandOption layerOption(int flags)
{
    return {u"layer"_s, u"l"_s, u"L"_s, Tr::tr("the layer, by its name or its index in the file (from 0)"),
            flags};
}

CommandArgument fileArgument()
{
    return {u"FILE"_s, Tr::tr("a profile in any form that can be opened: .tgz, JSON, YAML or a folder"),
            CommandOption::Required | CommandOption::File};
}

tl::expected<LoadedProfile, CommandError> opened(const QString &path)
{
    Result<LoadedProfile> loaded = openProfile(path);
    if (!loaded)
        return failed(loaded.error());
    for (const QString &note : loaded->notes)
        printMessage(Tr::tr("note: %1").arg(note));
    return std::move(*loaded);
}

FileForm formOf(const LoadedProfile &loaded)
{
    switch (loaded.source.form) {
    case SourceForm::Archive:
    case SourceForm::SpcArchive:
        return FileForm::Archive;
    case SourceForm::ImportYaml:
    case SourceForm::FlatYaml:
        return FileForm::Yaml;
    default:
        return FileForm::Json;
    }
}

Outcome saved(const LoadedProfile &loaded, const Invocation &invocation, FileForm pipedForm)
{
    const JsonStyle style = styleOf(invocation);
    const QString target = invocation.value(u"output"_s);
    if (target == "-"_L1)
        return piped(loaded, pipedForm, style);
    if (const auto form = fileFormFor(target); !form)
        return usageError(form.error().message);
    const Result<ProfileSource> written = saveProfile(loaded, target, style);
    return written ? Outcome(ExitCode::Done) : failed(written.error());
}

tl::expected<int, CommandError> layerRow(const Profile &profile, const QString &wanted)
{
    const auto count = std::ranges::count(profile.layers, wanted, &Layer::name);
    if (count > 1)
        return failed({Tr::tr("%1 layers are called “%2”; name the one that is meant by its index, which "
                              "“layerwright-cli show” lists.")
                           .arg(count)
                           .arg(wanted)});
    if (count == 1)
        return static_cast<int>(std::ranges::find(profile.layers, wanted, &Layer::name) -
                                profile.layers.begin());
    bool isNumber = false;
    const int row = wanted.toInt(&isNumber);
    if (isNumber && row >= 0 && row < profile.layers.size())
        return row;
    if (profile.layers.isEmpty())
        return failed({Tr::tr("There is no layer “%1”: the profile “%2” has no layers.")
                           .arg(wanted, profile.info.name)});
    return failed({Tr::tr("There is no layer “%1” in the profile “%2”. Its layers are: %3.")
                       .arg(wanted, profile.info.name, listOfLayers(profile))});
}

tl::expected<LayerInFile, CommandError> openedLayer(const Invocation &invocation)
{
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto row = layerRow(loaded->profile, invocation.value(u"layer"_s));
    if (!row)
        return tl::unexpected(row.error());
    return LayerInFile{std::move(*loaded), *row};
}

} // namespace Layerwright
