// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/mnemonics.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression behindText(uR"(\(&.\))"_s); // as where letters are no mnemonics
    QString plain = QString(text).remove(behindText);
    for (qsizetype at = plain.indexOf(u'&'); at >= 0; at = plain.indexOf(u'&', at + 1))
        plain.remove(at, 1); // of two the second stays
    return plain;
}

/// In small letters; null where there is none.
static QChar letterOf(const QString &text)
{
    const QString letter = QKeySequence::mnemonic(text).toString();
    return letter.isEmpty() ? QChar() : letter.back().toLower();
}

static bool isKey(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x250; // Latin: what keyboards have as one key
}

/// The places of letters: first those that begin a word.
static QList<qsizetype> candidates(const QString &plain)
{
    QList<qsizetype> first;
    QList<qsizetype> later;
    for (qsizetype at = 0; at < plain.size(); ++at)
        if (isKey(plain[at]))
            (at == 0 || plain[at - 1].isSpace() ? first : later).append(at);
    return first + later;
}

static QString withAnotherLetter(const QString &text, const QSet<QChar> &taken)
{
    static const QRegularExpression behindText(uR"(\(&.\))"_s);
    const QString plain = withoutMnemonic(text);
    if (const auto match = behindText.match(text); match.hasMatch()) {
        for (char letter = 'a'; letter <= 'z'; ++letter)
            if (!taken.contains(QLatin1Char(letter)))
                return QString(text).replace(match.capturedStart() + 2, 1,
                                             QChar(QLatin1Char(letter)).toUpper());
        return plain;
    }
    for (const qsizetype at : candidates(plain))
        if (!taken.contains(plain[at].toLower()))
            return QString(plain).replace(u"&"_s, u"&&"_s).insert(at + plain.first(at).count(u'&'), u'&');
    return QString(plain).replace(u"&"_s, u"&&"_s);
}

void settleMnemonics(const QList<QAction *> &entries)
{
    QSet<QChar> taken;
    QList<QAction *> clashing;
    for (QAction *entry : entries) {
        const QChar letter = letterOf(entry->text());
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            clashing.append(entry);
        taken.insert(letter);
    }
    for (QAction *entry : std::as_const(clashing)) {
        entry->setText(withAnotherLetter(entry->text(), taken));
        if (const QChar letter = letterOf(entry->text()); !letter.isNull())
            taken.insert(letter);
    }
}

} // namespace Layerwright
