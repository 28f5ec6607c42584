// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/help/manual.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace Layerwright {

class HelpWindow;
class Shortcuts;
class Translations;

/// The help of the program: its manual, in one window for all, and what is said of a field. In dialogs, where
/// no action of a main window counts, it listens for the keys itself.
class Help final : public QObject
{
    Q_OBJECT

public:
    /// In the language of the translations, or in English.
    Help(const Shortcuts *shortcuts, const Translations *translations, QObject *parent = nullptr);
    ~Help() override;

    /// Opens the manual there. Over a dialog that keeps all else from the keyboard it opens as a part of it.
    HelpWindow *open(const ManualPlace &place);
    /// In the language that is spoken now: what is open shows the same section in it.
    void changeLanguage();
    /// Says what the widget, or what is round it, is for; false when nothing is known.
    static bool explain(QWidget *widget);

public slots:
    /// "manual:stack#install-order"; any part of the program may open one.
    void openLink(const QUrl &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(QWidget *widget, const QKeySequence &pressed);
    std::shared_ptr<const Manual> manual();

    const Shortcuts *m_shortcuts;
    const Translations *m_translations;
    std::shared_ptr<const Manual> m_manual; // once it is asked for
    QPointer<HelpWindow> m_window;
};

} // namespace Layerwright
