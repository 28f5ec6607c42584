// SPDX-License-Identifier: Apache-2.0
#include "gui/preferences/preferencesactions.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/settings/settings.h"
#include "model/registry/passwordstore.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Layerwright {

PreferencesActions::PreferencesActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
{
    connect(window->actions()[ActionId::Preferences], &QAction::triggered, this,
            [this] { showPreferences(); });
}

PreferencesDialog *PreferencesActions::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_window->actions(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::keptVersionsWanted, m_windows, &Windows::setKeptVersions);
    connect(dialog, &PreferencesDialog::proxyWanted, this, &PreferencesActions::changeProxy);
    connect(dialog, &PreferencesDialog::languageWanted, this, &PreferencesActions::changeLanguage);
    dialog->open();
    return dialog;
}

void PreferencesActions::changeProxy(const QString &userName, const QString &password, bool inKeychain)
{
    Settings::proxyUser.set(userName);
    if (userName.isEmpty() || password.isEmpty())
        return;
    const PasswordOwner owner = PasswordOwner::ofProxies(userName);
    m_windows->passwords()->keepForSession(owner, password);
    if (!inKeychain)
        return;
    if (const auto kept = m_windows->passwords()->keepInKeychain(owner, password); !kept)
        m_window->messages()->show(u"proxy"_s, Severity::Warning,
                                   kept.error().message + u' ' + tr("It is used for this session."));
}

/// The windows are made anew, this one and its dialog among them: once they are not at work any more. The
/// settings come back in the language.
void PreferencesActions::changeLanguage(const QString &code)
{
    Windows *windows = m_windows;
    QMetaObject::invokeMethod(
        windows,
        [windows, code] {
            windows->setLanguage(code);
            if (MainWindow *window = windows->lastActive())
                window->actions()[ActionId::Preferences]->trigger();
        },
        Qt::QueuedConnection);
}

} // namespace Layerwright
