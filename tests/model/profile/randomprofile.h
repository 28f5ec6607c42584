// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsontree.h"
#include "model/profile/profile.h"

#include <QRandomGenerator>

namespace Layerwright {

/// Profiles and edits for the laws that hold over all of them; the same seed gives the same sequence.
class RandomProfile
{
public:
    /// JSON can hold half a surrogate pair, which YAML has no way to write.
    enum class HalfCharacters { Some, None };

    explicit RandomProfile(quint32 seed, HalfCharacters halfCharacters = HalfCharacters::Some)
        : m_random(seed)
        , m_halfCharacters(halfCharacters)
    {
    }

    Profile profile();
    /// Changes one thing, as a person or a command would.
    void edit(Profile &profile);

    /// The same JSON as somebody else might have written it: other white space, escapes, order of members,
    /// some members twice.
    QByteArray rewritten(const QByteArray &json);

    QByteArray text();
    QString name();
    int below(int bound) { return m_random.bounded(bound); }

private:
    Layer layer();
    Variable variable();
    Manifest manifest();
    /// Unknown members after some of the `known` ones, chained as a reader would find them.
    ExtraMembers extra(const QList<QByteArray> &known);
    void editLayer(Layer &layer);
    void editInfo(ProfileInfo &info);
    void editVariables(QList<Variable> &variables);
    QByteArray space();
    QByteArray rewrittenString(QByteArrayView token);
    QByteArray rewritten(JsonNode node);

    QRandomGenerator m_random;
    HalfCharacters m_halfCharacters;
    QByteArray m_lineEnd;
    bool m_isDense = false;
};

} // namespace Layerwright
