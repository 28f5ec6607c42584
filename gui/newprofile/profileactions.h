// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/versionfinder.h"
#include "model/profile/newprofile.h"

#include <QPointer>

class QMenu;

namespace Layerwright {

class MainWindow;
class NewProfileDialog;
class Windows;
enum class CopyKind;

/// What begins profiles, for one window: the wizard, templates, clones, new versions, and the versions that
/// there are of the profile that is open.
class ProfileActions final : public QObject
{
    Q_OBJECT

public:
    ProfileActions(MainWindow *window, Windows *windows);

    /// Begins with the template, where a path is given.
    void newProfile(const QString &templatePath = {});
    QMenu *templatesMenu() const { return m_templatesMenu; }

private:
    void fillTemplatesMenu();
    void lookForVersions();
    void fillVersionMenu();
    void copy(CopyKind kind);
    void take(CopyKind kind, const ProfileCopy &wanted);
    QStringList knownVersions() const;

    MainWindow *m_window;
    Windows *m_windows;
    QMenu *m_templatesMenu;
    QMenu *m_versionMenu;
    VersionFinder m_versions;
    QPointer<NewProfileDialog> m_dialog;
};

} // namespace Layerwright
