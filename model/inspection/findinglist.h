// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/inspection/fileinspection.h"

#include <QCoreApplication>
#include <QMap>

namespace Layerwright {

/// What is odd in a file, one finding for each kind of it with the places where it is.
class FindingList final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Inspection)

public:
    enum class Rule {
        Damaged,
        Link,
        Special,
        Refused,
        ChecksumDiffers,
        ChecksumMissing,
        NotListed,
        UnknownMember,
        UnusedPack,
        Secret,
        Credential,
        MaskedDefault,
        Direction,
        TemplateReach,
        DuplicateKey,
    };

    void add(Rule rule, const QString &place);
    /// What reading has to say.
    void addNote(const QString &note);

    /// The gravest first, else in the order of the rules.
    QList<InspectionFinding> take();

private:
    struct Found
    {
        QStringList places;
        int count = 0;
    };

    static QString message(Rule rule, int count);

    QMap<Rule, Found> m_found;
    QStringList m_notes;
};

} // namespace Layerwright
