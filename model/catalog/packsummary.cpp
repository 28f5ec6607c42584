// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packsummary.h"

#include "model/catalog/pack.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// A line of Markdown as it reads when it is rendered.
QString plainText(QString line)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"[*`]|<[^>]*>"_s);
    return line.replace(link, u"\\1"_s).remove(marks).simplified();
}

/// The first line that is a sentence: no heading, table, list, quote or picture.
QString firstSentence(const QByteArray &readme)
{
    constexpr qsizetype window = 4096;
    const QString text = QString::fromUtf8(readme.first(std::min(readme.size(), window)));
    for (const QString &line : text.split(u'\n')) {
        const QString words = plainText(line);
        const bool isSentence = words.contains(u' ') && words.front().isLetter();
        if (isSentence && !line.startsWith(u'#') && !line.startsWith(u"    "_s))
            return words;
    }
    return {};
}

} // namespace

QString packSummary(const QList<PackAnnotation> &annotations, const QByteArray &readme)
{
    const auto told = std::ranges::find(annotations, "description"_L1, &PackAnnotation::name);
    const QString description = told == annotations.end() ? QString() : told->value.simplified();
    return description.isEmpty() ? firstSentence(readme) : description;
}

} // namespace Layerwright
