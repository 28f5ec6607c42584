// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/validation.h"

#include <QCoreApplication>

namespace Layerwright {

/// Collects the findings of the rules about a profile; the texts of the rules are its own.
class ProfileProblems
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileProblems)

public:
    explicit ProfileProblems(const Profile &profile)
        : m_profile(profile)
    {
    }

    void checkInfo();
    void checkStack();
    void checkLayers();
    void checkVariables();

    /// In the order of the file: the profile's own first.
    QList<ProfileFinding> take();

private:
    void add(Severity severity, const char *rule, const QString &message, int layer = -1, int manifest = -1);
    void checkName();
    void checkCloud();
    void checkTags();
    void checkCoreMissing();
    void checkCoreOrder();
    void checkKinds();
    void checkNames();
    void checkManifests(int layer);
    void checkRegistryKind(int layer);

    const Profile &m_profile;
    QList<ProfileFinding> m_findings;
};

} // namespace Layerwright
