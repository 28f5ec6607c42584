// SPDX-License-Identifier: Apache-2.0
#include "model/language/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace Layerwright {

/// Longer names are no words that people type.
static constexpr qsizetype MaximumLength = 200;

static bool isSame(QChar a, QChar b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

/// A letter that begins a word: the first, behind a sign, or a capital behind a small letter.
static bool beginsWord(QStringView name, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = name[at - 1];
    return !before.isLetterOrNumber() || (name[at].isUpper() && !before.isUpper()) ||
           (name[at].isDigit() && !before.isDigit());
}

namespace {

constexpr int None = -1'000'000;

/// The best score of each letter typed at each letter of the name, filled row by row. Letters in a row count
/// more.
class Table
{
public:
    Table(QStringView typed, QStringView name)
        : m_typed(typed)
        , m_name(name)
        , m_best(size_t(typed.size() * name.size()), None)
        , m_from(m_best.size(), -1)
    {
        for (qsizetype i = 0; i < typed.size(); ++i)
            fillRow(i);
    }

    std::optional<FuzzyMatch> match() const
    {
        const auto last = m_best.cend() - m_name.size();
        const auto most = std::max_element(last, m_best.cend());
        if (*most <= None / 2)
            return {};
        FuzzyMatch match{*most + (m_name.size() == m_typed.size() ? 20 : 0), {}};
        qsizetype at = most - last;
        for (qsizetype i = m_typed.size() - 1; i >= 0; --i) {
            match.letters.prepend(int(at));
            at = m_from[cell(i, at)];
        }
        return match;
    }

private:
    size_t cell(qsizetype i, qsizetype j) const { return size_t(i * m_name.size() + j); }

    void fillRow(qsizetype i)
    {
        int apart = None; // the best of the row above, up to the letter before the last
        qsizetype apartAt = -1;
        for (qsizetype j = i; j < m_name.size(); ++j) {
            if (i > 0 && j > 1 && m_best[cell(i - 1, j - 2)] > apart) {
                apart = m_best[cell(i - 1, j - 2)];
                apartAt = j - 2;
            }
            if (!isSame(m_typed[i], m_name[j]))
                continue;
            const int value = valueOf(j) + (m_typed[i] == m_name[j] ? 1 : 0);
            if (i == 0) {
                if (canBegin(j))
                    m_best[cell(0, j)] = value - int(std::min<qsizetype>(j, 10));
                continue;
            }
            const int before = m_best[cell(i - 1, j - 1)];
            const int inRow = before == None ? None : before + value + 6;
            const int withGap = apart == None || !canFollow(j) ? None : apart + value - 2;
            m_best[cell(i, j)] = std::max(inRow, withGap);
            m_from[cell(i, j)] = inRow >= withGap ? j - 1 : apartAt;
        }
    }

    int valueOf(qsizetype j) const { return 1 + (j == 0 ? 12 : beginsWord(m_name, j) ? 8 : 0); }

    /// In the middle of a word only with all of what was typed.
    bool canBegin(qsizetype j) const
    {
        return beginsWord(m_name, j) ||
               (m_typed.size() > 2 && m_name.sliced(j).startsWith(m_typed, Qt::CaseInsensitive));
    }

    /// Behind letters that were not typed: at the beginning of a word, or where the names begin alike.
    bool canFollow(qsizetype j) const { return beginsWord(m_name, j) || isSame(m_typed[0], m_name[0]); }

    QStringView m_typed;
    QStringView m_name;
    std::vector<int> m_best;
    std::vector<qsizetype> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView name)
{
    name = name.first(std::min(name.size(), MaximumLength));
    if (typed.isEmpty())
        return FuzzyMatch{};
    if (typed.size() > name.size())
        return {};
    return Table(typed, name).match();
}

} // namespace Layerwright
