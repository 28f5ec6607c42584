// SPDX-License-Identifier: Apache-2.0
#include "model/profile/listmatch.h"

#include <QHash>

namespace Layerwright {

namespace {

class ListMatch
{
public:
    ListMatch(const QList<JsonValue> &before, const QList<JsonValue> &after)
        : m_before(before)
        , m_after(after)
        , m_isTaken(before.size(), false)
        , m_matches(after.size(), -1)
    {
    }

    template <typename Key>
    void matchBy(Key key)
    {
        QHash<QByteArray, QList<int>> places;
        for (int i = static_cast<int>(m_before.size()) - 1; i >= 0; --i) {
            if (!m_isTaken[i])
                places[key(m_before[i])].append(i);
        }
        for (int i = 0; i < m_after.size(); ++i) {
            if (m_matches[i] >= 0)
                continue;
            if (const auto place = places.find(key(m_after[i])); place != places.end() && !place->isEmpty())
                take(i, place->takeLast());
        }
    }

    void matchByPlace()
    {
        int expected = 0;
        for (int i = 0; i < m_after.size(); ++i) {
            if (m_matches[i] < 0 && expected < m_before.size() && !m_isTaken[expected])
                take(i, expected);
            if (m_matches[i] >= 0)
                expected = m_matches[i] + 1;
        }
    }

    QList<int> matches() const { return m_matches; }

private:
    void take(int after, int before)
    {
        m_matches[after] = before;
        m_isTaken[before] = true;
    }

    const QList<JsonValue> &m_before;
    const QList<JsonValue> &m_after;
    QList<bool> m_isTaken;
    QList<int> m_matches;
};

} // namespace

QList<int> matchedElements(const QList<JsonValue> &before, const QList<JsonValue> &after)
{
    ListMatch match(before, after);
    match.matchBy([](const JsonValue &value) { return compactJson(value); });
    match.matchBy([](const JsonValue &value) {
        return value.children.isEmpty() ? QByteArray() : value.children.first().text;
    });
    match.matchByPlace();
    return match.matches();
}

} // namespace Layerwright
