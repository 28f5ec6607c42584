// SPDX-License-Identifier: Apache-2.0
#include "model/report/reporttext.h"

#include "model/profile/infofields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ReportText)
};

/// The character that begins at `at`, which moves behind it; for half of one U+FFFD.
char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (!first.isSurrogate())
        return first.unicode();
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return QChar::ReplacementCharacter;
}

bool isUnseen(char32_t code)
{
    constexpr char32_t zeroWidthSpace = 0x200b;
    constexpr char32_t byteOrderMark = 0xfeff;
    return code == zeroWidthSpace || code == byteOrderMark || (code < 0x10000 && isInvisible(QChar(code)));
}

QString numbered(char32_t code)
{
    return u"‹U+%1›"_s.arg(QString::number(static_cast<uint>(code), 16).toUpper().rightJustified(4, u'0'));
}

bool isWide(char32_t code)
{
    using enum QChar::Script;
    constexpr std::array wideScripts{Script_Han,    Script_Hiragana, Script_Katakana,
                                     Script_Hangul, Script_Bopomofo, Script_Yi};
    return std::ranges::find(wideScripts, QChar::script(code)) != wideScripts.end() ||
           (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff60) ||
           (code >= 0x1f300 && code <= 0x1faff);
}

int columnsOf(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    const bool isOnTheOneBefore = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
                                  category == QChar::Other_Format;
    return isOnTheOneBefore ? 0 : isWide(code) ? 2 : 1;
}

} // namespace

QString severalLines(const QString &text)
{
    QString shown;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t code = nextCharacter(text, at);
        const bool endsLine = code == U'\n' || (code == U'\r' && (at == text.size() || text[at] != u'\n'));
        if (endsLine)
            shown += u'\n';
        else if (code == U'\t')
            shown += u"    "_s;
        else if (QChar::isNonCharacter(code))
            shown += QChar(QChar::ReplacementCharacter);
        else if (code != U'\r')
            shown += isUnseen(code) ? numbered(code) : QString::fromUcs4(&code, 1);
    }
    return shown;
}

QString oneLine(const QString &text)
{
    return severalLines(text).replace(u'\n', u' ').trimmed();
}

QString shortened(const QStringList &lines)
{
    constexpr qsizetype mostLines = 12;
    constexpr int mostColumns = 200;
    QStringList shown;
    for (const QString &line : lines.mid(0, lines.size() > mostLines ? mostLines - 1 : mostLines))
        shown.append(elided(line, mostColumns));
    if (const qsizetype left = lines.size() - shown.size(); left > 0)
        shown.append(Tr::tr("… and %n more line(s)", nullptr, static_cast<int>(left)));
    return shown.join(u'\n');
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype at = 0; at < text.size();)
        columns += columnsOf(nextCharacter(text, at));
    return columns;
}

QString elided(const QString &text, int columns)
{
    int used = 0;
    qsizetype fits = 0; // with room for the sign
    for (qsizetype at = 0; at < text.size();) {
        used += columnsOf(nextCharacter(text, at));
        if (used < columns)
            fits = at;
        if (used > columns)
            return text.first(fits) + u'…';
    }
    return text;
}

} // namespace Layerwright
