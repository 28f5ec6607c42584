// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace Layerwright {

/// What the victim told of one of its documents at one moment.
struct VictimState
{
    QByteArray what; ///< begins, now or saved
    qint64 time = 0;
    int index = 0;
    int count = 0;
    bool isModified = false;
    QByteArray sum;         ///< of the profile
    QByteArray checkpoints; ///< how many there are, and the sum of all that they are
};

/// The undo history of a document as its user knows it, by the sums of the profile after each step, and what
/// of it has to come back when the program is killed: the steps since the last save, which can be undone and
/// done again. Where the user went back behind the last save, the way is all that is asked for.
class VictimHistory final
{
public:
    VictimHistory() = default;
    /// Of a document that just begins, at its step `index`.
    VictimHistory(QList<QByteArray> sums, int index);

    void take(const VictimState &state);
    const QByteArray &sum() const { return m_sums[m_index]; }
    /// Whether this is what came back of it.
    bool isSame(const VictimHistory &recovered) const;
    /// There is but a file as it was read.
    bool isFresh() const { return m_sums.size() == 1; }

private:
    QList<QByteArray> m_sums;
    int m_index = 0;
    int m_saved = 0; // the step at which the file was the document
    QByteArray m_savedSum;
    int m_kept = 0; // up to this one steps can be done again
    bool m_isBehind = false;
};

} // namespace Layerwright
