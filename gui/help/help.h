// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/help/manual.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Layerwright {

class HelpWindow;
class Shortcuts;

/// The help of the program: its manual, in one window for all, and what is said of a field. In dialogs, where
/// no action of a main window counts, it listens for the keys itself.
class Help final : public QObject
{
    Q_OBJECT

public:
    explicit Help(const Shortcuts *shortcuts, QObject *parent = nullptr);
    ~Help() override;

    /// Opens the manual there. Over a dialog that keeps all else from the keyboard it opens as a part of it.
    HelpWindow *open(const ManualPlace &place);
    void close();
    /// Says what the widget, or what is round it, is for; false when nothing is known.
    static bool explain(QWidget *widget);

public slots:
    /// "manual:stack#install-order"; any part of the program may open one.
    void openLink(const QUrl &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(QWidget *widget, const QKeySequence &pressed);
    const Manual *manual();

    const Shortcuts *m_shortcuts;
    std::unique_ptr<Manual> m_manual; // once it is asked for
    QPointer<HelpWindow> m_window;
};

} // namespace Layerwright
