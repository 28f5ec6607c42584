// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/ownpresets.h"

#include "model/profile/safename.h"
#include "model/profile/wholefile.h"
#include "model/yaml/presetfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr qint64 maximumSize = qint64(16) << 20;
static constexpr int patience = 5000; // milliseconds for another program to finish

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::OwnPresets)
};

} // namespace

static Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!QFileInfo(path).isFile() || file.size() > maximumSize)
        return failure(Tr::tr("%1 is no file of presets: it is no file, or larger than 16 MiB.")
                           .arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return file.read(maximumSize);
}

Result<QList<Preset>> readPresetFile(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    auto presets = readPresets(*content);
    if (!presets)
        return failure(Tr::tr("%1: %2").arg(QDir::toNativeSeparators(path), presets.error().message),
                       presets.error().line);
    return presets;
}

using PresetEdit = std::function<YamlEdits(const YamlTree &)>;

/// Reads the file, and writes it with the edit, with nobody else in between.
static Result<void> changeFile(const QString &path, const PresetEdit &edit)
{
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(patience))
        return tl::unexpected(notSaved(path, lock.error() == QLockFile::PermissionError
                                                 ? Tr::tr("nothing may be written to its folder")
                                                 : Tr::tr("another program is writing it; try again")));
    const auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const YamlEdits edits = edit(YamlTree::read(*content));
    if (!edits)
        return failure(Tr::tr("%1: %2").arg(QDir::toNativeSeparators(path), edits.error().message),
                       edits.error().line);
    return edits->isEmpty() ? Result<void>() : writeWholeFile(path, applied(*content, *edits));
}

/// One after the other, as one edit.
static YamlEdits putAll(const YamlTree &file, const QList<Preset> &presets)
{
    YamlTree tree = file;
    for (const Preset &preset : presets) {
        const YamlEdits edits = putPreset(tree, preset);
        if (!edits)
            return edits;
        tree = YamlTree::read(applied(tree.text(), *edits));
    }
    return smallestEdit(file.text(), tree.text());
}

Result<void> putPresets(const QString &path, const QList<Preset> &presets)
{
    return changeFile(path, [&presets](const YamlTree &file) { return putAll(file, presets); });
}

QString OwnPresets::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/layerwright/presets"_L1;
}

OwnPresets::OwnPresets(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &OwnPresets::changed);
    watch();
}

void OwnPresets::watch()
{
    if (m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher.addPath(m_folder);
}

QString OwnPresets::fileOf(const QString &pack) const
{
    return m_folder + u'/' + safeName(pack, u"pack"_s) + ".yaml"_L1;
}

Result<QList<Preset>> OwnPresets::presetsOf(const QString &pack) const
{
    return readPresetFile(fileOf(pack));
}

Result<void> OwnPresets::change(const QString &pack, const PresetEdit &edit)
{
    if (!QDir().mkpath(m_folder))
        return failure(Tr::tr("The folder %1 for your own presets cannot be made.")
                           .arg(QDir::toNativeSeparators(m_folder)));
    const auto done = changeFile(fileOf(pack), edit);
    watch();
    if (done)
        emit changed();
    return done;
}

Result<void> OwnPresets::put(const QString &pack, const QList<Preset> &presets)
{
    return change(pack, [&presets](const YamlTree &file) { return putAll(file, presets); });
}

Result<void> OwnPresets::replace(const QString &pack, const Preset &old, const Preset &preset)
{
    return change(pack, [&](const YamlTree &file) { return replacePreset(file, old, preset); });
}

Result<void> OwnPresets::remove(const QString &pack, const Preset &preset)
{
    return change(pack, [&preset](const YamlTree &file) { return removePreset(file, preset); });
}

} // namespace Layerwright
