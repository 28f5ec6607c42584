// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"

#include <QObject>
#include <QPointer>

namespace Layerwright {

class Actions;
class Docks;
class EditorPane;
class OffRules;
class PackLibrary;
class NeighbourFinder;
class ProblemFinder;
class RulesDialog;
class StatusLine;

/// Shows what is odd in one document wherever a window shows it (stack, editor, problems, status bar), goes
/// to it, and does what mends it. It goes before the document and the editor.
class FindingViews final : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        Docks *docks;
        EditorPane *editor;
        StatusLine *status;
        Actions *actions;
        const PackLibrary *library; ///< the packs whose rules count
        OffRules *offRules;         ///< that the user wants to hear nothing of
    };
    FindingViews(ProfileDocument *document, const Places &places, QObject *parent = nullptr);
    ~FindingViews() override;
    Q_DISABLE_COPY_MOVE(FindingViews)

    ProblemFinder *finder() const { return m_finder; }
    /// Where the profile's file is, whose neighbours must not have its name and version.
    void setPath(const QString &path);
    /// Shows them once more, in the colours of now.
    void refresh();

signals:
    /// A word to the user, which may vanish by itself.
    void said(const QString &text);

private:
    void show(const QList<DocumentFinding> &findings);
    void noteChecked();
    void showInEditor(const QList<DocumentFinding> &findings);
    void goTo(const DocumentFinding &finding);
    void mend(const DocumentFinding &finding, int fix);
    void connectRules();
    void takeOffRules();
    void showOffRules();
    void switchOff(const QString &rule, bool everywhere);
    void showRules(const QString &rule);

    ProfileDocument *m_document;
    Places m_places;
    ProblemFinder *m_finder;
    bool m_isChecked = false; // the document, as a whole
    QPointer<RulesDialog> m_rules;
    NeighbourFinder *m_neighbours;
    QList<TextId> m_marked; // the texts that have findings in the editor
};

} // namespace Layerwright
