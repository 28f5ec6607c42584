// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/textsearch.h"

#include "gui/editor/linetext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Bounds the work on one line: backtracking ends after so many steps, long before anyone waits for it.
static constexpr auto stepLimit = "(*LIMIT_MATCH=200000)"_L1;

TextSearch::TextSearch(QRegularExpression expression, bool isExpression)
    : m_expression(std::move(expression))
    , m_isExpression(isExpression)
{
}

Result<TextSearch> TextSearch::compiled(const SearchTerm &term)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!term.isCaseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    QString pattern = term.isExpression ? term.pattern : QRegularExpression::escape(term.pattern);
    const QRegularExpression own(pattern, options);
    if (!own.isValid()) {
        return failure(tr("The expression is wrong at character %1: %2.")
                           .arg(own.patternErrorOffset() + 1)
                           .arg(own.errorString()));
    }
    if (term.isWholeWord)
        pattern = uR"((?<!\w)(?:%1)(?!\w))"_s.arg(pattern);
    return TextSearch(QRegularExpression(stepLimit + pattern, options), term.isExpression);
}

TextSearch::Outcome TextSearch::find(const TextLines &lines, const std::function<bool()> &isCanceled) const
{
    Outcome outcome;
    for (qsizetype line = 0; line < lines.count() && !isCanceled(); ++line) {
        const Span span = lines.span(line);
        const QString shown = shownText(lines.bytes(span));
        qsizetype from = 0;
        qsizetype column = 0; // and the byte that it stands for: a long line is walked once
        qsizetype byte = span.begin;
        const auto byteOf = [&](qsizetype wanted) {
            byte += byteOfColumn(lines.bytes({byte, span.end}), wanted - std::exchange(column, wanted));
            return byte;
        };
        while (from <= shown.size()) {
            const QRegularExpressionMatch match = m_expression.match(shown, from);
            outcome.isIncomplete = outcome.isIncomplete || !match.isValid();
            if (!match.hasMatch())
                break;
            const qsizetype begin = byteOf(match.capturedStart());
            outcome.matches.append({begin, byteOf(match.capturedEnd())});
            from = match.capturedLength() > 0 ? match.capturedEnd() : match.capturedEnd() + 1;
            if (outcome.matches.size() == MostMatches) {
                outcome.isIncomplete = true;
                return outcome;
            }
        }
    }
    return outcome;
}

QList<TextEdit> TextSearch::replacements(const TextLines &lines, const QList<Span> &matches,
                                         const QString &replacement) const
{
    QList<TextEdit> edits;
    qsizetype line = -1;
    QString shown;
    for (const Span span : matches) {
        if (!m_isExpression) {
            edits.append(TextEdit{span, replacement.toUtf8()});
            continue;
        }
        if (const qsizetype own = lines.lineAt(span.begin); std::exchange(line, own) != own)
            shown = shownText(lines.content(own));
        const qsizetype column = columnOfByte(lines.content(line), span.begin - lines.span(line).begin);
        const QRegularExpressionMatch match = m_expression.match(shown, column);
        if (match.capturedStart() == column) {
            const QByteArray text = expanded(replacement, match).toUtf8();
            edits.append(TextEdit{span, QByteArray(text).replace('\n', lines.lineEndFor(span.begin))});
        }
    }
    return edits;
}

QString TextSearch::expanded(const QString &replacement, const QRegularExpressionMatch &match) const
{
    static const QRegularExpression reference(uR"(\$\$|\\\\|\\n|\\t|[$\\](\d{1,2})|\$\{(\d{1,2})\})"_s);
    QString text;
    qsizetype at = 0;
    for (auto found = reference.globalMatch(replacement); found.hasNext();) {
        const QRegularExpressionMatch part = found.next();
        text += QStringView(replacement).sliced(at, part.capturedStart() - at);
        const QString whole = part.captured();
        if (whole == "\\n"_L1 || whole == "\\t"_L1)
            text += whole == "\\n"_L1 ? u'\n' : u'\t';
        else if (whole == "$$"_L1 || whole == "\\\\"_L1)
            text += whole.front();
        else
            text += match.captured((part.captured(1) + part.captured(2)).toInt());
        at = part.capturedEnd();
    }
    return text += QStringView(replacement).sliced(at);
}

} // namespace Layerwright
