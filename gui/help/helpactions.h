// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;

namespace Layerwright {

class AboutDialog;
class Help;
class MainWindow;

/// Help › Manual, What's This? and About. By their keys the first two tell of where the keyboard is; from
/// the menu the manual opens at its beginning, and the pointer asks.
class HelpActions final : public QObject
{
    Q_OBJECT

public:
    HelpActions(MainWindow *window, Help *help);

    AboutDialog *showAbout();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow *m_window;
    Help *m_help;
    QAction *m_manual;
    QAction *m_whatsThis;
};

} // namespace Layerwright
