// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/profileactions.h"

#include "gui/card/profilecard.h"
#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/newprofile/copydialog.h"
#include "gui/newprofile/newprofiledialog.h"
#include "gui/newprofile/openversions.h"
#include "gui/settings/recentfiles.h"
#include "gui/stack/stackpanel.h"
#include "gui/welcome/welcomeactions.h"
#include "model/document/packlibrary.h"
#include "model/document/profiletemplates.h"
#include "model/items/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Layerwright {

ProfileActions::ProfileActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
    , m_templatesMenu(new QMenu(tr("New from &Template"), window))
    , m_versionMenu(window->docks()->card()->versionMenu())
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_window->actions()[id], &QAction::triggered, this, slot);
    };
    on(ActionId::NewProfile, [this] { newProfile(); });
    on(ActionId::NewEmptyProfile, [this] {
        if (!m_window->welcome()->beginEmpty())
            m_windows->add();
    });
    on(ActionId::CloneProfile, [this] { copy(CopyKind::Clone); });
    on(ActionId::NewVersion, [this] { copy(CopyKind::Version); });
    on(ActionId::SaveAsTemplate, [this] { copy(CopyKind::Template); });
    m_templatesMenu->setIcon({});
    window->stack()->offer(m_templatesMenu->menuAction());
    connect(m_templatesMenu, &QMenu::aboutToShow, this, &ProfileActions::fillTemplatesMenu);
    connect(m_versionMenu, &QMenu::aboutToShow, this, &ProfileActions::lookForVersions);
    connect(&m_versions, &VersionFinder::found, this, [this] {
        if (m_versionMenu->isVisible())
            fillVersionMenu();
    });
}

void ProfileActions::newProfile(const QString &templatePath)
{
    const auto admit = [this](const OpenedFile &read, const auto &decided) {
        m_windows->arrivals()->receive(
            read, m_window, [decided](Arrivals::Decision decision, const OpenedFile &file, MainWindow *) {
                decided(decision == Arrivals::Decision::Cancel ? nullptr : &file.loaded);
            });
    };
    const QString draft = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                              .filePath(u"new-profile.tgz"_s);
    if (!m_dialog) {
        m_dialog = new NewProfileDialog({m_windows->templates(), m_window->library(), m_windows->offRules(),
                                         m_window->actions()[ActionId::CatalogFolder], draft, admit},
                                        m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &NewProfileDialog::made, this,
                [this](const LoadedProfile &made) { m_windows->begin(made, m_window); });
        m_dialog->open();
    }
    if (!templatePath.isEmpty())
        m_dialog->beginWith(templatePath);
}

void ProfileActions::fillTemplatesMenu()
{
    m_windows->templates()->look();
    m_templatesMenu->clear();
    std::optional<bool> wasOwn;
    for (const ProfileTemplate &one : m_windows->templates()->all()) {
        if (!one.summary.fault.isEmpty())
            continue;
        if (wasOwn && *wasOwn != one.isOwn)
            m_templatesMenu->addSeparator();
        wasOwn = one.isOwn;
        QAction *action = m_templatesMenu->addAction(QString(one.summary.info.name).replace(u'&', u"&&"_s));
        action->setToolTip(Wording::summary(one.summary.info, one.summary.layers));
        connect(action, &QAction::triggered, this, [this, path = one.summary.path] { newProfile(path); });
    }
    if (m_templatesMenu->isEmpty())
        m_templatesMenu->addAction(tr("The templates are being read…"))->setEnabled(false);
}

void ProfileActions::lookForVersions()
{
    const QString path = m_window->file()->path();
    m_versions.look(m_window->document()->profile().info.name, RecentFiles::paths(),
                    path.isEmpty() ? QString() : QFileInfo(QDir::cleanPath(path)).absolutePath());
    fillVersionMenu();
}

void ProfileActions::fillVersionMenu()
{
    m_versionMenu->clear();
    const OpenVersions versions(m_windows->all(), m_versions.versions(), m_window);
    for (const OpenVersions::Entry &entry : versions.entries()) {
        QAction *action =
            m_versionMenu->addAction(u"%1\t%2"_s.arg(entry.version, entry.place).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(entry.window == m_window);
        connect(action, &QAction::triggered, this, [this, entry] {
            if (entry.window) {
                entry.window->raise();
                entry.window->activateWindow();
            } else {
                m_windows->open({entry.path}, m_window);
            }
        });
    }
    if (m_versions.isLooking())
        m_versionMenu->addAction(tr("Looking for more…"))->setEnabled(false);
    m_versionMenu->addSeparator();
    m_versionMenu->addAction(m_window->actions()[ActionId::NewVersion]);
    connect(m_versionMenu->addAction(tr("&Change This Version…")), &QAction::triggered, this,
            [this] { m_window->docks()->card()->edit(InfoField::Version); });
}

QStringList ProfileActions::knownVersions() const
{
    const OpenVersions open(m_windows->all(), m_versions.versions(), m_window);
    QStringList versions;
    for (const OpenVersions::Entry &entry : open.entries())
        versions.append(entry.version);
    return versions;
}

void ProfileActions::copy(CopyKind kind)
{
    auto *dialog = new CopyDialog(kind, m_window->document()->profile().info, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (kind == CopyKind::Version) {
        lookForVersions();
        connect(&m_versions, &VersionFinder::found, dialog,
                [this, dialog] { dialog->setTaken(knownVersions()); });
        dialog->setTaken(knownVersions());
    } else if (kind == CopyKind::Template) {
        const auto show = [this, dialog] {
            QStringList names;
            for (const ProfileTemplate &one : m_windows->templates()->all())
                if (one.isOwn)
                    names.append(one.summary.info.name);
            dialog->setTaken(names);
        };
        connect(m_windows->templates(), &ProfileTemplates::changed, dialog, show);
        m_windows->templates()->look();
        show();
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind] { take(kind, dialog->copy()); });
    dialog->open();
}

void ProfileActions::take(CopyKind kind, const ProfileCopy &wanted)
{
    const LoadedProfile &loaded = m_window->document()->loaded();
    if (kind == CopyKind::Template) {
        const Result<void> saved = m_windows->templates()->save(loaded, wanted.name);
        if (saved)
            m_window->statusBar()->showMessage(tr("Saved the template %1").arg(wanted.name), 5000);
        else
            m_window->messages()->show(u"template"_s, Severity::Error, saved.error().message);
        return;
    }
    const Result<LoadedProfile> made = copyProfile(loaded, wanted);
    if (made)
        m_windows->begin(*made, m_window);
    else
        m_window->messages()->show(u"copy"_s, Severity::Error, made.error().message);
}

} // namespace Layerwright
