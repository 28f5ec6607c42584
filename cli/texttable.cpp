// SPDX-License-Identifier: Apache-2.0
#include "cli/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString textTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line.isEmpty() ? u"\n"_s : u"  "_s + line + u'\n';
    }
    return text;
}

} // namespace Layerwright
