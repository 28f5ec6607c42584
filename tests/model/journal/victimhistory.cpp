// SPDX-License-Identifier: Apache-2.0
#include "tests/model/journal/victimhistory.h"

namespace Layerwright {

VictimHistory::VictimHistory(QList<QByteArray> sums, int index)
    : m_sums(std::move(sums))
    , m_index(index)
    , m_savedSum(m_sums.first())
    , m_kept(int(m_sums.size()) - 1)
{
}

void VictimHistory::take(const VictimState &state)
{
    const bool isMove = state.count == m_sums.size() - 1 && m_sums.value(state.index) == state.sum;
    if (isMove) {
        m_isBehind = m_isBehind || state.index > m_kept;
    } else {
        m_sums.resize(state.index);
        m_sums.append(state.sum);
        m_kept = state.index;
    }
    m_index = state.index;
    m_isBehind = m_isBehind || m_index < m_saved;
    if (!state.isModified) {
        m_saved = m_kept = m_index;
        m_savedSum = state.sum;
        m_isBehind = false;
    }
}

bool VictimHistory::isSame(const VictimHistory &recovered) const
{
    if (recovered.sum() != sum())
        return false;
    if (m_isBehind)
        return recovered.m_sums.first() == m_savedSum;
    return recovered.m_index == m_index - m_saved &&
           recovered.m_sums == m_sums.sliced(m_saved, m_kept - m_saved + 1);
}

} // namespace Layerwright
