// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/stackfacts.h"

#include <QCoreApplication>

namespace Layerwright {

class MissingPacks;

/// The findings about one stack, as the rules collect them; the texts of the rules are its own.
class RelationProblems
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::RelationProblems)

public:
    explicit RelationProblems(const StackFacts &stack)
        : m_stack(stack)
    {
    }

    void checkDisplayNames();
    void checkNamespaces();
    void checkSharedNamespaces();
    void checkClouds();
    void checkEdgeManifests();
    void checkStates();
    void checkDependencies();
    void checkResources();
    void checkCatalogs();
    void checkNeighbours();

    QList<ProfileFinding> take() { return std::move(m_findings); }

private:
    ProfileFinding &add(Severity severity, const char *rule, const QString &message, int layer,
                        const std::optional<PlacedWord> &place = {}, int manifest = -1);
    const Layer &layer(int row) const { return m_stack.profile.layers[row]; }
    void checkHomelessChart(int row);
    void checkHomelessManifests(int row);
    void checkMinimum(int row, const ResourceSum &sum);
    QString sumText(const QString &type) const;
    void addMissing(int owner, const PackDependency &dependency, MissingPacks &packs);
    QString rangeText(int owner, int target, const PackDependency &dependency) const;

    const StackFacts &m_stack;
    QList<ProfileFinding> m_findings;
};

/// `1.2 or newer`, `2.0 or older`, `1.2 to 2.0`, `any version`.
QString rangeText(const PackDependency &dependency);

} // namespace Layerwright
