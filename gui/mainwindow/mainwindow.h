// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QMainWindow>

#include <memory>

namespace Layerwright {

class Actions;
class AddLayerActions;
class CatalogActions;
class Docks;
class EditorPane;
class FileActions;
class FindingViews;
class MessageStack;
class PackLibrary;
class PresetsPanel;
class ProfileActions;
class ProblemsPanel;
class StackPanel;
class StatusLine;
class WelcomeActions;
class Windows;
struct WorkPlace;

/// Where a window is, and how its docks lie.
struct WindowLayout
{
    QByteArray geometry;
    QByteArray state;
};

/// The main window over one profile document.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Windows *windows);
    ~MainWindow() override;

    ProfileDocument *document() const { return m_document.get(); }
    /// Shows another profile in place of the one that was here; the views of the old one go first.
    void setDocument(std::unique_ptr<ProfileDocument> document) { exchangeDocument(std::move(document)); }
    /// The same, and gives the old one.
    std::unique_ptr<ProfileDocument> exchangeDocument(std::unique_ptr<ProfileDocument> document);
    /// Shows what the other window shows, with its file and history, at the same place. The other one is fit
    /// for nothing but to be deleted then.
    void takeOver(MainWindow &other);

    Actions &actions() const { return *m_actions; }
    FileActions *file() const { return m_file; }
    EditorPane *editor() const { return m_editor; }
    Docks *docks() const { return m_docks.get(); }
    StackPanel *stack() const;
    ProblemsPanel *problems() const;
    PresetsPanel *presets() const;
    /// The packs that are known while this profile is open.
    PackLibrary *library() const { return m_library; }
    MessageStack *messages() const { return m_messages; }
    CatalogActions *catalogs() const { return m_catalogActions; }
    WelcomeActions *welcome() const { return m_welcome; }

    WindowLayout layoutNow() const;
    void setLayout(const WindowLayout &layout);

    /// Where one is at work, by names, and back to there.
    WorkPlace workPlace() const;
    void goTo(const WorkPlace &place);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    static constexpr int layoutVersion = 1; ///< of what restoreState takes

    void setUpCentre();
    void setUpStatus();
    void setUpFeatures();
    void connectActions();
    void connectViews();
    void restoreLayout();

    void followDocument();
    void takeFiles(const QStringList &paths, bool ontoStack);
    void chooseProfilesFolder();
    void checkCatalogList();
    void showTransfer();
    void addManifestLayer();
    void addManifestLayerFrom(const QStringList &paths);

    Windows *m_windows;
    std::unique_ptr<ProfileDocument> m_document;
    Actions *m_actions;
    FileActions *m_file;
    ProfileActions *m_begin = nullptr;
    AddLayerActions *m_addLayer = nullptr;
    CatalogActions *m_catalogActions = nullptr;
    WelcomeActions *m_welcome = nullptr;
    PackLibrary *m_library = nullptr;
    EditorPane *m_editor = nullptr;
    FindingViews *m_findings = nullptr;
    MessageStack *m_messages = nullptr;
    std::unique_ptr<Docks> m_docks;
    StatusLine *m_status = nullptr;
};

} // namespace Layerwright
