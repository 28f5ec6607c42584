// SPDX-License-Identifier: Apache-2.0
#include "gui/help/panelhelp.h"

#include "gui/card/profilecard.h"
#include "gui/help/whatsthistext.h"
#include "gui/layersettings/layersettingspanel.h"
#include "gui/mainwindow/docks.h"
#include "gui/outline/outlinepanel.h"
#include "gui/overrides/overridespanel.h"
#include "gui/presets/presetspanel.h"
#include "gui/problems/problemspanel.h"
#include "gui/profiles/profilespanel.h"
#include "gui/resolved/resolvedpanel.h"
#include "gui/stack/stackpanel.h"
#include "gui/uses/usespanel.h"
#include "gui/variables/variablespanel.h"
#include "gui/waves/wavespanel.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

static void explainLeft(const Docks &docks)
{
    docks.card()->setWhatsThis(whatsThisText(
        PanelHelp::tr("What the profile is: its name and version, its type and cloud, its tags. "
                      "The pencil edits them, and a click on the version lists the others that there are."),
        u"profiles#name-version-and-tags"_s));
    docks.stack()->setWhatsThis(whatsThisText(
        PanelHelp::tr("The layers of the profile, as the product shows them: the operating system at the "
                      "bottom, the add-ons above. A click shows the texts of a layer. Add-ons are dragged "
                      "to other places, also by Alt+Up and Alt+Down; core layers keep theirs."),
        u"stack"_s));
    docks.profiles()->setWhatsThis(whatsThisText(
        PanelHelp::tr("The profiles of one folder, each with its versions. A double click opens one in this "
                      "window."),
        u"profiles#the-profiles-of-a-folder"_s));
}

static void explainRight(const Docks &docks)
{
    docks.presets()->setWhatsThis(whatsThisText(
        PanelHelp::tr("The choices that the pack of this layer offers for its values. While the pointer "
                      "is over one, the editor shows which lines would go and come; a click makes the "
                      "change, and undo takes it back."),
        u"presets"_s));
    docks.layerSettings()->setWhatsThis(whatsThisText(
        PanelHelp::tr("What stands below “pack:” in the values of this layer, as a form: namespace, "
                      "install priority, images and the like. The form and the text are one; a change of "
                      "either shows in the other."),
        u"layers#settings-of-a-layer"_s));
    docks.variables()->setWhatsThis(whatsThisText(
        PanelHelp::tr("What is asked of those who deploy the profile. A layer takes the answer where its "
                      "text has {{.spectro.var.NAME}}. The order here is that of the deploy form, and rows "
                      "are dragged to change it."),
        u"variables"_s));
    docks.waves()->setWhatsThis(whatsThisText(
        PanelHelp::tr("In which order layers are installed: those with the lowest priority first, those "
                      "with the same one together. A layer that is dragged to another wave gets its "
                      "priority."),
        u"stack#install-order"_s));
    docks.resolved()->setWhatsThis(whatsThisText(
        PanelHelp::tr("The text as a cluster would get it: variables, macros and values of other packs are "
                      "filled in, by values that you can choose to try. Nothing of this is saved in the "
                      "profile."),
        u"variables#resolved-preview"_s));
    docks.outline()->setWhatsThis(whatsThisText(
        PanelHelp::tr("The keys of the text that is shown. A click goes there, and the key at the cursor is "
                      "selected here."),
        u"values#outline-and-path"_s));
}

void PanelHelp::explain(const Docks &docks, QWidget *centre, QWidget *statusBar)
{
    explainLeft(docks);
    explainRight(docks);
    docks.problems()->setWhatsThis(whatsThisText(
        tr("What is wrong or odd in the profile, looked at while you work. A click goes there; the link at "
           "the right mends it. With the keyboard here, F1 tells about the rule behind the selected "
           "problem."),
        u"problems"_s));
    docks.overrides()->setWhatsThis(
        whatsThisText(tr("Values that differ from those of the packs: what an upgrade has to carry "
                         "over. Return goes "
                         "to a value, Delete gives it back the meaning that it has in the pack."),
                      u"presets#overrides"_s));
    docks.uses()->setWhatsThis(whatsThisText(
        tr("All places where what was asked for is used: a variable, an anchor, a value of a pack. A click "
           "goes there."),
        u"values#definitions-and-uses"_s));
    centre->setWhatsThis(
        whatsThisText(tr("The texts of the selected layer, each in a tab: its values and its manifests. What "
                         "you do not touch stays as it is, byte for byte."),
                      u"values"_s));
    statusBar->setWhatsThis(whatsThisText(
        tr("Whether all is saved, how many layers there are, where the cursor is and whether the text can be "
           "read. A click on the problems goes to them, one on the line asks for another."),
        u"window#the-status-bar"_s));
}

} // namespace Layerwright
