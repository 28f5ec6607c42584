// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/presetfile.h"

#include "model/yaml/nodetext.h"
#include "model/yaml/scalartext.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PresetFile)
};

/// The index in the list of the file; -1 where it is not there.
int indexOf(const YamlTree &file, const Preset &preset)
{
    const YamlNode list = file.root()["presets"];
    for (int i = 0; i < list.count(); ++i)
        if (list.at(i)["name"].string() == preset.name && list.at(i)["group"].string() == preset.group)
            return i;
    return -1;
}

YamlPath listPath()
{
    return YamlPath::fromSteps({{u"presets"_s, -1, {}}});
}

YamlPath itemPath(int index)
{
    return YamlPath::fromSteps({{u"presets"_s, -1, {}}, {{}, index, {}}});
}

/// What is wrong with the file, if it is no list of presets.
std::optional<Error> fileFault(const YamlTree &file)
{
    const auto read = readPresets(file.text());
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace

QByteArray presetText(const Preset &preset)
{
    const auto quoted = [](const QString &text) { return doubleQuoted(text.toUtf8()); };
    QByteArrayList remove;
    for (const QString &path : preset.remove)
        remove.append(quoted(path));
    const QByteArray lines = preset.add.endsWith('\n') ? preset.add.chopped(1) : preset.add;
    const bool isLiteral =
        !lines.isEmpty() && !isSpaceAt(lines, lines.size() - 1) && canBeLiteral(preset.add);
    return "name: " + quoted(preset.name) + "\ndisplayName: " + quoted(preset.displayName) +
           "\ngroup: " + quoted(preset.group) + "\nremove: [" + remove.join(", ") +
           "]\nadd: " + (isLiteral ? literalText(preset.add, 2) : doubleQuoted(preset.add)) + '\n';
}

YamlEdits putPreset(const YamlTree &file, const Preset &preset)
{
    return replacePreset(file, preset, preset);
}

YamlEdits replacePreset(const YamlTree &file, const Preset &old, const Preset &preset)
{
    if (const auto fault = fileFault(file))
        return tl::unexpected(*fault);
    if (const int index = indexOf(file, old); index >= 0)
        return setValue(file, itemPath(index), presetText(preset));
    if (file.root()["presets"].isSequence())
        return insertItem(file, listPath(), -1, presetText(preset));
    const QByteArray list = "- " + reindented(presetText(preset), 0, 2).mid(2);
    if (file.root())
        return setValue(file, listPath(), list);
    const qsizetype end = file.text().size();
    const bool needsLineEnd = end > 0 && file.text().back() != '\n';
    return QList<TextEdit>{{{end, end}, (needsLineEnd ? "\n" : "") + QByteArray("presets:\n") + list}};
}

YamlEdits removePreset(const YamlTree &file, const Preset &preset)
{
    if (const auto fault = fileFault(file))
        return tl::unexpected(*fault);
    const int index = indexOf(file, preset);
    if (index < 0)
        return failure(Tr::tr("There is no preset “%1” in the group “%2”.").arg(preset.name, preset.group));
    return removeNode(file, itemPath(index));
}

} // namespace Layerwright
