// SPDX-License-Identifier: Apache-2.0
#include "gui/session/windowsession.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Longer than a desktop that ends takes to close one window after the other: those then all come back.
static constexpr std::chrono::seconds pauseBeforeWriting{2};

WindowSession::WindowSession(Windows *windows)
    : QObject(windows)
    , m_windows(windows)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWriting);
    m_pause.callOnTimeout(this, &WindowSession::write);
    connect(windows, &Windows::changed, this, &WindowSession::note);
    connect(windows, &Windows::ending, this, &WindowSession::write);
}

void WindowSession::begin()
{
    m_hasBegun = true;
    note();
}

void WindowSession::note()
{
    if (m_hasBegun && !m_pause.isActive())
        m_pause.start();
}

void WindowSession::write()
{
    if (!m_hasBegun || m_windows->isClosingAll() || m_windows->isReading())
        return;
    QVariantList session;
    bool hasWindow = false;
    for (const MainWindow *window : m_windows->all()) {
        hasWindow = hasWindow || window->isVisible();
        if (!window->isVisible() || window->file()->path().isEmpty())
            continue;
        window->file()->rememberPlace();
        const WindowLayout layout = window->layoutNow();
        session.append(QVariantHash{{u"path"_s, window->file()->path()},
                                    {u"geometry"_s, layout.geometry},
                                    {u"state"_s, layout.state}});
    }
    // Without any window the program is ending, and the last ones were written.
    if (hasWindow && session != m_written)
        Settings::session.set(session);
    if (hasWindow)
        m_written = session;
}

void WindowSession::restore()
{
    m_written = Settings::session.value();
    QStringList gone;
    for (const QVariant &entry : std::as_const(m_written)) {
        const QVariantHash window = entry.toHash();
        const QString path = window.value(u"path"_s).toString();
        if (!QFileInfo::exists(path))
            gone.append(path);
        else
            m_windows->open({path}, m_windows->add({window.value(u"geometry"_s).toByteArray(),
                                                    window.value(u"state"_s).toByteArray()}));
    }
    if (gone.isEmpty())
        return;
    if (m_windows->isReading()) // what is shown then puts away what was said before
        connect(
            m_windows, &Windows::settled, this, [this, gone] { sayGone(gone); }, Qt::SingleShotConnection);
    else
        sayGone(gone);
}

void WindowSession::sayGone(const QStringList &gone)
{
    MainWindow *window = m_windows->all().isEmpty() ? m_windows->add() : m_windows->all().first();
    QString text = tr("%n files that were open last are not there any more:", nullptr, int(gone.size()));
    for (const QString &path : gone)
        text += u'\n' + QDir::toNativeSeparators(path);
    window->messages()->show(u"session"_s, Severity::Warning, text);
}

void WindowSession::connectAction(QAction *action)
{
    action->setChecked(Settings::restoreWindows.value());
    connect(action, &QAction::triggered, this, [this](bool restores) {
        Settings::restoreWindows.set(restores);
        for (const MainWindow *window : m_windows->all())
            window->actions()[ActionId::RestoreWindows]->setChecked(restores);
    });
}

} // namespace Layerwright
