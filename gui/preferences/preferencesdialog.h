// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;
class QComboBox;
class QFormLayout;
class QTabWidget;

namespace Layerwright {

class Actions;
enum class ActionId;

/// What the user has set for the whole program. Each change counts at once; what is also in a menu is the
/// same thing there.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The actions are of the window that it is over, and outlive it.
    PreferencesDialog(const Actions &actions, QWidget *parent);

    QComboBox *language() const { return m_language; }

signals:
    /// A code, or empty for the system's.
    void languageWanted(const QString &code);
    void keptVersionsWanted(int ofEach);
    /// Who one is for proxies; an empty password leaves the one that is known.
    void proxyWanted(const QString &userName, const QString &password, bool inKeychain);

private:
    QWidget *makeGeneralPage();
    QWidget *makeEditorPage();
    QWidget *makeFilesPage();
    QWidget *makeNetworkPage();
    QWidget *makeElsewherePage();
    QWidget *boxOf(ActionId id);
    QComboBox *makeLanguages();
    QComboBox *makeSchemes();

    const Actions &m_actions;
    QComboBox *m_language = nullptr;
    QTabWidget *m_pages;
};

} // namespace Layerwright
