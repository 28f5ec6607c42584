// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/explanation.h"
#include "model/language/fuzzymatch.h"
#include "model/language/layerknowledge.h"

namespace Layerwright {

enum class CompletionKind { Key, Value, Variable, Macro, Pack, Function, Anchor };

/// Something that could stand at the cursor.
struct Completion
{
    CompletionKind kind = CompletionKind::Key;
    QString label; ///< what is shown, and what is typed is looked for in
    QString detail;
    Explanation explanation;
    QList<TextEdit> edits;  ///< of the text that was asked about
    Span selection;         ///< in the text after the edits
    bool asksAgain = false; ///< accepted, there is more to choose from at once
    bool isDeprecated = false;

    bool operator==(const Completion &) const = default;
};

/// What could stand at one place of a text.
struct CompletionList
{
    Span word;               ///< gives way to what is chosen; as long as one types in it, the list holds
    QList<Completion> items; ///< the likeliest first

    bool isEmpty() const { return items.isEmpty(); }
    bool operator==(const CompletionList &) const = default;
};

/// A pure function of what it is given, for a text of YAML that may be broken at this very place. Edits keep
/// every line but the one of the cursor; quotes, indentation and line ends are as around it.
CompletionList completions(const QByteArray &text, qsizetype offset, const LayerKnowledge &knowledge,
                           TextKind kind = TextKind::Values);

struct RankedCompletion
{
    qsizetype index = 0; ///< in the items
    FuzzyMatch match;
};
/// Those that what is typed is in, the best first.
QList<RankedCompletion> ranked(const QList<Completion> &items, QStringView typed);

/// The edits of a completion when the word has grown by so many bytes since.
QList<TextEdit> editsInGrownWord(const Completion &completion, Span word, qsizetype grown);

} // namespace Layerwright
