// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/presets.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>

namespace Layerwright {

/// The user's own presets: for each pack a file of one folder, in the format of a pack's presets.yaml, so
/// that a pack's author can take it as it is. Several windows and programs may change them at a time: each
/// change reads the file anew under a lock, and writes it whole or not at all.
class OwnPresets final : public QObject
{
    Q_OBJECT

public:
    /// Where the window and the command line both look.
    static QString standardFolder();

    explicit OwnPresets(QString folder = standardFolder(), QObject *parent = nullptr);

    QString fileOf(const QString &pack) const;
    /// None where there is no file. Fails where there is one that is no list of presets.
    Result<QList<Preset>> presetsOf(const QString &pack) const;

    /// Adds them, each in the place of one of the same group and name.
    Result<void> put(const QString &pack, const QList<Preset> &presets);
    Result<void> replace(const QString &pack, const Preset &old, const Preset &preset);
    Result<void> remove(const QString &pack, const Preset &preset);

signals:
    /// By this object, or by somebody else.
    void changed();

private:
    Result<void> change(const QString &pack, const std::function<YamlEdits(const YamlTree &)> &edit);
    void watch();

    QString m_folder;
    QFileSystemWatcher m_watcher;
};

/// The presets of a file in the format of presets.yaml.
Result<QList<Preset>> readPresetFile(const QString &path);

/// Puts them into a file of that format, which need not be there yet.
Result<void> putPresets(const QString &path, const QList<Preset> &presets);

} // namespace Layerwright
