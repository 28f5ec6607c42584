// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/variableuses.h"
#include "model/yaml/finding.h"

namespace Layerwright {

/// Texts to try a profile with, by name; what is not named has its default, or a sample of ours.
struct SampleValues
{
    QHash<QString, QString> variables;
    QHash<QString, QString> macros;
    QHash<QString, QString> system;
    bool showsMasked = false; ///< else asterisks stand for the values of masked variables

    bool operator==(const SampleValues &) const = default;
};

/// One template of a text, and what stands in its place.
struct FilledTemplate
{
    enum class State {
        Filled,     ///< with what the profile says
        Assumed,    ///< with a sample; a cluster will have its own
        Unresolved, ///< left as it was written
    };

    Span source;           ///< in the text
    Span target;           ///< in the resolved text
    TextPosition position; ///< of the source
    State state = State::Filled;
    QString why; ///< what was assumed, or why it is not resolved

    bool operator==(const FilledTemplate &) const = default;
};

/// Something that a text takes from outside, itself or through the values of packs.
struct ResolvedInput
{
    enum class Kind { Variable, Macro, System };

    Kind kind = Kind::Variable;
    QString name;
    QString usual; ///< without a sample value; of a masked variable in clear

    bool operator==(const ResolvedInput &) const = default;
};

struct ResolvedText
{
    QByteArray text;
    QList<FilledTemplate> templates; ///< of the product; those of charts stay as they are
    QStringList macros;              ///< that must exist where the profile is used, in the order of their use
    QList<ResolvedInput> inputs;     ///< that there are, in the order of their use
    QList<Finding> problems;         ///< why the resolved text is no YAML, though the text is

    qsizetype count(FilledTemplate::State state) const;
    /// Where a place of the source is in the resolved text, and the other way round. A place within a
    /// template is where that, or what stands for it, begins.
    qsizetype targetOf(qsizetype source) const;
    qsizetype sourceOf(qsizetype target) const;
};

/// The text as a cluster would get it (facts of the product, "profile variables" and "macros"): variables,
/// system macros, and references to packs within the stack, whose own templates are filled in first. Pure,
/// and bounded: at most 16 MiB are filled in, and 2,000 values of packs looked up.
ResolvedText resolveText(const Profile &profile, TextAddress place, const SampleValues &samples = {});

} // namespace Layerwright
