// SPDX-License-Identifier: Apache-2.0
#include "model/profile/safename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QChar safeCharacter(QChar c)
{
    if (c.isSpace())
        return u'-';
    const bool isSafe = (c.isLetterOrNumber() && !c.isSurrogate()) || u".-_+"_s.contains(c);
    return isSafe ? c : QChar(u'_');
}

QString safeName(const QString &name, const QString &fallback)
{
    constexpr qsizetype maximumLength = 100;
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString safe;
    for (const QChar c : name.normalized(QString::NormalizationForm_C).trimmed().left(maximumLength))
        safe.append(safeCharacter(c));
    while (safe.endsWith(u'.') || safe.endsWith(u'-'))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u'-'))
        safe.remove(0, 1);
    if (safe.isEmpty())
        return fallback;
    return reserved.match(safe).hasMatch() ? u'_' + safe : safe;
}

} // namespace Layerwright
