// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"

#include <QMainWindow>

#include <memory>

namespace Layerwright {

class Actions;
class DockTitle;
class EditorPane;
class FileActions;
class MessageStack;
class PresetsPanel;
class ProblemFinder;
class ProblemsPanel;
class ProfileCard;
class StackPanel;
class StatusLine;
class Windows;
struct WorkPlace;

/// The main window over one profile document.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Windows *windows);
    ~MainWindow() override;

    ProfileDocument *document() const { return m_document.get(); }
    /// Shows another profile in place of the one that was here; the views of the old one go first.
    void setDocument(std::unique_ptr<ProfileDocument> document);

    Actions &actions() const { return *m_actions; }
    FileActions *file() const { return m_file; }
    EditorPane *editor() const { return m_editor; }
    StackPanel *stack() const { return m_stack; }
    ProblemsPanel *problems() const { return m_problems; }
    PresetsPanel *presets() const { return m_presets; }
    MessageStack *messages() const { return m_messages; }

    /// Where one is at work, by names, and back to there.
    WorkPlace workPlace() const;
    void goTo(const WorkPlace &place);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int layoutVersion = 1; ///< of what restoreState takes

    void setUpMenus();
    void setUpToolBar();
    void setUpCentre();
    void setUpDocks();
    void setUpStatus();
    void connectActions();
    void connectViews();
    void restoreLayout();

    void followDocument();
    void showFindings(const QList<DocumentFinding> &findings);
    void goToProblem(const DocumentFinding &problem);
    void fixProblem(const DocumentFinding &problem, int fix);
    void takeFiles(const QStringList &paths, bool ontoStack);
    void chooseCatalogFolder();
    void setCatalogFolder(const QString &folder);
    void showCatalogFault(const QString &why);
    void addManifestLayer();
    void addManifestLayerFrom(const QStringList &paths);

    Windows *m_windows;
    std::unique_ptr<ProfileDocument> m_document;
    Actions *m_actions;
    FileActions *m_file;
    ProblemFinder *m_finder = nullptr;
    EditorPane *m_editor = nullptr;
    QList<TextId> m_marked; // the texts that have findings in the editor
    MessageStack *m_messages = nullptr;
    ProfileCard *m_card = nullptr;
    StackPanel *m_stack = nullptr;
    ProblemsPanel *m_problems = nullptr;
    PresetsPanel *m_presets = nullptr;
    DockTitle *m_problemsTitle = nullptr;
    QDockWidget *m_stackDock = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QDockWidget *m_presetsDock = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace Layerwright
