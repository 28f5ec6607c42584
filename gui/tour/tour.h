// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace Layerwright {

class Appearance;
class MainWindow;
class Windows;

/// Drives the real main window through the main job: opens the sample, drags a layer, edits, takes back,
/// does again, saves, opens what was saved, compares, exports. A line on standard output and a picture in
/// light and in dark for each step; a step that does not do what it must ends it.
class Tour final
{
    Q_DECLARE_TR_FUNCTIONS(Tour)

public:
    Tour(Appearance *appearance, const QString &folder);
    ~Tour();

    /// The exit code: 0 when every step did what it must.
    int run();

private:
    struct Step;

    Result<void> openSample();
    Result<void> dragLayer();
    Result<void> edit();
    Result<void> undo();
    Result<void> redo();
    Result<void> saveArchive();
    Result<void> reopen();
    Result<void> compare();
    Result<void> exportJson();
    Result<void> takePictures(const QString &name);
    QStringList layerNames() const;

    Appearance *m_appearance;
    QDir m_folder;
    QTemporaryDir m_settings; // the user's own stay as they are
    std::unique_ptr<Windows> m_windows;
    MainWindow *m_window = nullptr;
    TextId m_edited;
    QByteArray m_textBefore;
    QByteArray m_textAfter;
    Profile m_saved;
    QString m_archive;
    int m_pictures = 0;
};

} // namespace Layerwright
