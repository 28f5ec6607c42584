// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"
#include "model/yaml/finding.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace Layerwright {

/// One place where a text uses a variable.
struct VariableUse
{
    TextId text;
    Span name;
    TextPosition position;
    QString line; ///< what stands there, without the blanks around it, shortened

    bool operator==(const VariableUse &) const = default;
};

/// What a whole document says about its variables.
struct VariableSurvey
{
    QHash<QString, QList<VariableUse>> uses; ///< by name, in the order of the file; also of undefined ones
    QStringList undefined;                   ///< used, but not declared, in the order of their first use
    QHash<ItemId, QList<Finding>> problems;  ///< of those that are declared, as such

    bool operator==(const VariableSurvey &) const = default;
};

/// Follows a document, and says where its variables are used: after a pause, in the background.
class VariableFinder final : public QObject
{
    Q_OBJECT

public:
    /// The document outlives the finder.
    explicit VariableFinder(ProfileDocument *document, QObject *parent = nullptr);

    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }
    /// As of the last time that it was looked at.
    const VariableSurvey &survey() const { return m_survey; }
    /// Whether the survey is true of the document as it is now.
    bool isCurrent() const { return m_surveyedGeneration == m_generation; }
    /// How often the variable is used; -1 as long as that is not known.
    int useCount(const QString &name) const;

signals:
    /// The survey is up to date, changed or not.
    void surveyed();

private:
    struct Outcome
    {
        VariableSurvey survey;
        quint64 generation = 0;
    };

    void noteChange();
    void look();
    void take(const Outcome &outcome);

    ProfileDocument *m_document;
    QTimer m_pause;
    VariableSurvey m_survey;
    quint64 m_generation = 1;
    quint64 m_surveyedGeneration = 0;
    LatestJob<Outcome> m_job;
};

/// Where the variable is used now: looks at all texts at once, for what must not be done on old knowledge.
QList<VariableUse> usesNow(const ProfileDocument &document, const QString &name);

} // namespace Layerwright
