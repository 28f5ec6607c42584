// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QMenu;

namespace Layerwright {

class MainWindow;
class ProfileDocument;
class WelcomePage;
class WindowCover;
class Windows;

/// The welcome page of a window: comes when it is asked for, goes as soon as anything is opened or begun, and
/// leaves the window as it was.
class WelcomeActions final : public QObject
{
    Q_OBJECT

public:
    WelcomeActions(MainWindow *window, Windows *windows, QMenu *templates);

    void show();
    void leave();
    bool isShown() const;
    /// Where there is nothing but the page, it gives way to the empty profile below; false elsewhere.
    bool beginEmpty();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void connectWays();
    void leaveWhenBegun();

    MainWindow *m_window;
    Windows *m_windows;
    QMenu *m_templates;
    WindowCover *m_cover = nullptr; // until it is asked for
    WelcomePage *m_page = nullptr;
    // As it was when the page came.
    QPointer<ProfileDocument> m_document;
    int m_step = 0;
    qsizetype m_windowCount = 1;
};

} // namespace Layerwright
