// SPDX-License-Identifier: Apache-2.0
#include "model/language/closestname.h"

#include <algorithm>

namespace Layerwright {

/// Letters to insert, remove or replace; `most` + 1 where it is more than that.
static qsizetype distance(const QString &a, const QString &b, qsizetype most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool isSame = a[i - 1].toCaseFolded() == b[j - 1].toCaseFolded();
            const qsizetype replaced = diagonal + (isSame ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.last();
}

QString closestName(const QString &name, const QStringList &known)
{
    constexpr qsizetype longest = 100;
    if (name.size() > longest)
        return {};
    QString closest;
    qsizetype least = std::max<qsizetype>(1, name.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype changes = distance(name, candidate, least - 1);
        if (changes < least) {
            least = changes;
            closest = candidate;
        }
    }
    return closest;
}

} // namespace Layerwright
