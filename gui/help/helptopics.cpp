// SPDX-License-Identifier: Apache-2.0
#include "gui/help/helptopics.h"

#include "gui/addlayer/addchartdialog.h"
#include "gui/addlayer/addpackdialog.h"
#include "gui/addlayer/identitydialog.h"
#include "gui/addlayer/versiondialog.h"
#include "gui/backups/versionsdialog.h"
#include "gui/card/infodialog.h"
#include "gui/card/profilecard.h"
#include "gui/catalogs/catalogsdialog.h"
#include "gui/catalogs/examinationdialog.h"
#include "gui/catalogs/packexportdialog.h"
#include "gui/catalogs/serverdialog.h"
#include "gui/checkpoints/checkpointsdialog.h"
#include "gui/compare/comparedialog.h"
#include "gui/console/connectiondialog.h"
#include "gui/console/downloaddialog.h"
#include "gui/console/uploaddialog.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/extractdialog.h"
#include "gui/editor/findbar.h"
#include "gui/inspection/inspectiondialog.h"
#include "gui/layersettings/layersettingspanel.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/newprofile/copydialog.h"
#include "gui/newprofile/newprofiledialog.h"
#include "gui/outline/outlinepanel.h"
#include "gui/overrides/overridespanel.h"
#include "gui/palette/choicepopup.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/presets/presetnamedialog.h"
#include "gui/presets/presetspanel.h"
#include "gui/presets/recordpresetdialog.h"
#include "gui/problems/problemspanel.h"
#include "gui/problems/rulesdialog.h"
#include "gui/profiles/profilespanel.h"
#include "gui/recovery/recoverydialog.h"
#include "gui/resolved/resolvedpanel.h"
#include "gui/shortcuts/shortcutsdialog.h"
#include "gui/shortcuts/shortcutsheet.h"
#include "gui/stack/stackpanel.h"
#include "gui/uses/usespanel.h"
#include "gui/variables/variablespanel.h"
#include "gui/waves/wavespanel.h"

#include <QFileDialog>
#include <QPrintPreviewDialog>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr struct
{
    const QMetaObject *kind;
    QLatin1StringView place;
} topics[] = {
    {&StackPanel::staticMetaObject, "stack"_L1},
    {&WavesPanel::staticMetaObject, "stack#install-order"_L1},
    {&AddPackDialog::staticMetaObject, "layers#packs"_L1},
    {&AddChartDialog::staticMetaObject, "layers#helm-charts-and-zarf-packages"_L1},
    {&IdentityDialog::staticMetaObject, "layers#the-same-pack-twice"_L1},
    {&VersionDialog::staticMetaObject, "layers#another-version-or-another-pack"_L1},
    {&LayerSettingsPanel::staticMetaObject, "layers#settings-of-a-layer"_L1},
    {&EditorPane::staticMetaObject, "values"_L1},
    {&FindBar::staticMetaObject, "values#find-and-replace"_L1},
    {&OutlinePanel::staticMetaObject, "values#outline-and-path"_L1},
    {&OverridesPanel::staticMetaObject, "presets#overrides"_L1},
    {&UsesPanel::staticMetaObject, "values#definitions-and-uses"_L1},
    {&PresetsPanel::staticMetaObject, "presets"_L1},
    {&RecordPresetDialog::staticMetaObject, "presets#presets-of-your-own"_L1},
    {&PresetNameDialog::staticMetaObject, "presets#presets-of-your-own"_L1},
    {&VariablesPanel::staticMetaObject, "variables"_L1},
    {&ExtractDialog::staticMetaObject, "variables#a-value-becomes-a-variable"_L1},
    {&ResolvedPanel::staticMetaObject, "variables#resolved-preview"_L1},
    {&ProblemsPanel::staticMetaObject, "problems"_L1},
    {&RulesDialog::staticMetaObject, "problems#rules-that-you-do-not-want"_L1},
    {&CatalogsDialog::staticMetaObject, "catalogs"_L1},
    {&ServerDialog::staticMetaObject, "catalogs#servers"_L1},
    {&ExaminationDialog::staticMetaObject, "catalogs#when-a-server-does-not-answer"_L1},
    {&PackExportDialog::staticMetaObject, "catalogs#across-an-air-gap"_L1},
    {&VersionsDialog::staticMetaObject, "files#earlier-versions"_L1},
    {&RecoveryDialog::staticMetaObject, "files#after-a-crash"_L1},
    {&InspectionDialog::staticMetaObject, "files#files-from-outside"_L1},
    {&CheckpointsDialog::staticMetaObject, "files#checkpoints"_L1},
    {&CompareDialog::staticMetaObject, "files#checkpoints"_L1},
    {&DownloadDialog::staticMetaObject, "console#opening-a-profile"_L1},
    {&UploadDialog::staticMetaObject, "console#uploading-a-profile"_L1},
    {&ConnectionDialog::staticMetaObject, "console#the-connection"_L1},
    {&PreferencesDialog::staticMetaObject, "settings"_L1},
    {&QFileDialog::staticMetaObject, "files"_L1},
    {&ProfileCard::staticMetaObject, "profiles#name-version-and-tags"_L1},
    {&InfoDialog::staticMetaObject, "profiles#name-version-and-tags"_L1},
    {&NewProfileDialog::staticMetaObject, "profiles#a-new-profile"_L1},
    {&CopyDialog::staticMetaObject, "profiles#versions-and-clones"_L1},
    {&ProfilesPanel::staticMetaObject, "profiles#the-profiles-of-a-folder"_L1},
    {&QPrintPreviewDialog::staticMetaObject, "report#on-paper"_L1},
    {&ChoicePopup::staticMetaObject, "keyboard#everything-by-name"_L1},
    {&ShortcutsDialog::staticMetaObject, "keyboard#other-keys"_L1},
    {&ShortcutSheet::staticMetaObject, "keyboard"_L1},
    {&MainWindow::staticMetaObject, "window"_L1},
};

ManualPlace helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString own = widget->property(helpTopicProperty).toString(); !own.isEmpty())
            return Manual::fromText(own);
        for (const auto &topic : topics)
            if (widget->metaObject()->inherits(topic.kind))
                return Manual::fromText(QString(topic.place));
    }
    return {};
}

QList<ManualPlace> helpTopics()
{
    QList<ManualPlace> places;
    for (const auto &topic : topics)
        places.append(Manual::fromText(QString(topic.place)));
    return places;
}

} // namespace Layerwright
