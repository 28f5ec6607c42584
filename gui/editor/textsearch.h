// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textlines.h"
#include "model/result.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>

namespace Layerwright {

/// What to look for.
struct SearchTerm
{
    QString pattern;
    bool isExpression = false;
    bool isWholeWord = false;
    bool isCaseSensitive = false;

    bool operator==(const SearchTerm &) const = default;
};

/// Looks for a term line by line; a line end is never part of a match. An expression that would take too
/// long on a line is given up there, and that is told.
class TextSearch final
{
    Q_DECLARE_TR_FUNCTIONS(TextSearch)

public:
    /// The error says what is wrong with the expression, and where.
    static Result<TextSearch> compiled(const SearchTerm &term);

    struct Outcome
    {
        QList<Span> matches;
        bool isIncomplete = false; ///< an expression was given up on a line, or there are too many matches
    };
    static constexpr qsizetype MostMatches = 20'000;

    /// `isCanceled` is asked before each line.
    Outcome find(const TextLines &lines, const std::function<bool()> &isCanceled) const;

    /// The edits that replace the matches. In the replacement of an expression `$1`, `${1}` and `\1` stand
    /// for what a group matched, `$0` for the whole, `\n` and `\t` for a line end and a tab.
    QList<TextEdit> replacements(const TextLines &lines, const QList<Span> &matches,
                                 const QString &replacement) const;

private:
    TextSearch(QRegularExpression expression, bool isExpression);
    QString expanded(const QString &replacement, const QRegularExpressionMatch &match) const;

    QRegularExpression m_expression;
    bool m_isExpression = false;
};

} // namespace Layerwright
