// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/findingviews.h"

#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/docktitle.h"
#include "gui/mainwindow/statusline.h"
#include "gui/problems/problemspanel.h"
#include "gui/problems/rulesdialog.h"
#include "gui/problems/rulesline.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/colors.h"
#include "gui/theme/severitylook.h"
#include "gui/variables/variablespanel.h"
#include "model/commands/edittext.h"
#include "model/commands/mendstack.h"
#include "model/document/checkpoints.h"
#include "model/document/neighbourfinder.h"
#include "model/document/offrules.h"
#include "model/document/packlibrary.h"
#include "model/document/problemfinder.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace Layerwright {

FindingViews::FindingViews(ProfileDocument *document, const Places &places, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_places(places)
    , m_finder(new ProblemFinder(document, this))
    , m_neighbours(new NeighbourFinder(document, m_finder, this))
{
    const ProblemsPanel *panel = places.docks->problems();
    connect(panel, &ProblemsPanel::chosen, this, &FindingViews::goTo);
    connect(panel, &ProblemsPanel::fixRequested, this, &FindingViews::mend);
    connect(m_finder, &ProblemFinder::problemsChanged, this, &FindingViews::show);
    connect(places.library, &PackLibrary::sourcesRead, m_finder,
            [this] { m_finder->setPacks(m_places.library->sources()); });
    if (places.library->isReady())
        m_finder->setPacks(places.library->sources());
    connectRules();
    show({});
}

FindingViews::~FindingViews()
{
    delete m_rules;
}

void FindingViews::connectRules()
{
    const ProblemsPanel *panel = m_places.docks->problems();
    connect(panel, &ProblemsPanel::switchOffRequested, this, &FindingViews::switchOff);
    connect(panel, &ProblemsPanel::rulesRequested, this, &FindingViews::showRules);
    connect((*m_places.actions)[ActionId::ShowRules], &QAction::triggered, this, [this] { showRules({}); });
    connect(m_places.offRules, &OffRules::changed, this, &FindingViews::takeOffRules);
    connect(m_document, &ProfileDocument::infoChanged, this, &FindingViews::takeOffRules); // maybe its name
    connect(m_finder, &ProblemFinder::checked, this, &FindingViews::showOffRules);
    connect(m_finder, &ProblemFinder::checked, this, &FindingViews::noteChecked);
    takeOffRules();
}

void FindingViews::takeOffRules()
{
    const QString name = m_document->profile().info.name;
    m_finder->setOffRules(m_places.offRules->off(name));
    m_places.docks->problems()->setProfileNamed(!name.isEmpty());
    showOffRules();
}

void FindingViews::showOffRules()
{
    const auto off = m_places.offRules->off(m_document->profile().info.name);
    m_places.docks->problems()->rulesLine()->setOff(int(off.size()), int(m_finder->hiddenCount()));
}

void FindingViews::switchOff(const QString &rule, bool everywhere)
{
    OffRules *rules = m_places.offRules;
    const Result<void> done = everywhere
                                  ? rules->setOffEverywhere(rule, true)
                                  : rules->setOffInProfile(m_document->profile().info.name, rule, true);
    emit said(!done        ? done.error().message
              : everywhere ? tr("“%1” is off in all profiles; Rules… switches it on again.").arg(rule)
                           : tr("“%1” is off in this profile; Rules… switches it on again.").arg(rule));
}

void FindingViews::showRules(const QString &rule)
{
    delete m_rules;
    m_rules = new RulesDialog(m_places.offRules, m_document->profile().info.name,
                              m_places.docks->problems()->window());
    m_rules->setAttribute(Qt::WA_DeleteOnClose);
    m_rules->openAt(rule);
}

void FindingViews::setPath(const QString &path)
{
    m_neighbours->setPath(path);
}

void FindingViews::refresh()
{
    show(m_finder->problems());
}

/// Only from the first look on is it true that there are none.
void FindingViews::noteChecked()
{
    if (std::exchange(m_isChecked, true))
        return;
    m_places.docks->problems()->noteChecked();
    refresh();
}

void FindingViews::show(const QList<DocumentFinding> &findings)
{
    m_places.docks->stack()->setProblems(findings);
    m_places.docks->problems()->setProblems(findings);
    showInEditor(findings);
    if (m_isChecked || !findings.isEmpty())
        m_places.status->setFindings(findings);
    else
        m_places.status->clearFindings();
    Severity worst = Severity::Information;
    for (const DocumentFinding &finding : findings)
        worst = std::min(worst, finding.finding.severity); // errors come first
    m_places.docks->problemsTitle()->setCount(
        int(findings.size()), SeverityLook::color(worst, colorsOf(m_places.editor->palette())));
    for (const ActionId id : {ActionId::NextProblem, ActionId::PreviousProblem})
        (*m_places.actions)[id]->setEnabled(!findings.isEmpty());
    m_places.status->setStack(m_document->profile());
}

void FindingViews::showInEditor(const QList<DocumentFinding> &findings)
{
    QHash<TextId, QList<Finding>> byText;
    for (const DocumentFinding &finding : findings)
        if (finding.isInText())
            byText[finding.place].append(finding.finding);
    for (const TextId id : std::as_const(m_marked))
        if (!byText.contains(id))
            m_places.editor->setFindings(id, {});
    for (auto text = byText.cbegin(); text != byText.cend(); ++text)
        m_places.editor->setFindings(text.key(), text.value());
    m_marked = byText.keys();
}

void FindingViews::goTo(const DocumentFinding &finding)
{
    if (finding.variable != 0) {
        m_places.docks->showVariables();
        m_places.docks->variables()->edit(finding.variable);
    }
    if (finding.isAboutProfile())
        return;
    m_places.docks->stack()->select(finding.place.layer);
    if (finding.isInText() && m_document->contains(finding.place))
        m_places.editor->goTo(finding.place, finding.finding.span);
}

void FindingViews::mend(const DocumentFinding &finding, int fix)
{
    const qsizetype edits = finding.finding.fixes.size();
    if (fix >= edits + finding.stackFixes.size() || !m_document->contains(finding.place))
        return;
    if (fix < edits ? !m_finder->isCurrent(finding.place) : !m_finder->isCurrent()) {
        emit said(fix < edits ? tr("The text has just changed; try again in a moment.")
                              : tr("The profile has just changed; try again in a moment."));
        return;
    }
    if (fix >= edits) {
        pushMassChange(m_document, mendStack(m_document, finding.stackFixes.at(fix - edits)));
        return;
    }
    const Fix &way = finding.finding.fixes.at(fix);
    m_document->push(
        std::make_unique<EditText>(m_document, finding.place, way.edits, way.title, EditText::Merge::No));
}

} // namespace Layerwright
