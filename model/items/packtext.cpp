// SPDX-License-Identifier: Apache-2.0
#include "model/items/packtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(PackText)
};

QString annotation(const Pack &pack, QLatin1StringView name)
{
    const auto found = std::ranges::find(pack.annotations, name, &PackAnnotation::name);
    return found == pack.annotations.end() ? QString() : found->value;
}

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

QString packSummary(const Pack &pack)
{
    const QString description = annotation(pack, "description"_L1).simplified();
    return description.isEmpty() ? firstSentence(pack.readme) : description;
}

QString originName(PackOrigin origin)
{
    switch (origin) {
    case PackOrigin::Profile:
        return PackText::tr("from the archive");
    case PackOrigin::Folder:
        return PackText::tr("catalog folder");
    case PackOrigin::Samples:
        break;
    }
    return PackText::tr("sample");
}

QString packState(const Pack &pack)
{
    if (annotation(pack, "disabled"_L1) == "true"_L1)
        return PackText::tr("disabled");
    const QString state = annotation(pack, "system_state"_L1).toLower();
    if (state == "deprecated"_L1)
        return PackText::tr("deprecated");
    if (state == "deleted"_L1)
        return PackText::tr("deleted");
    return state;
}

} // namespace Layerwright
