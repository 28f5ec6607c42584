// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/completion.h"
#include "model/language/textplace.h"

#include <QSet>

#include <utility>

namespace Layerwright {

/// One question for what could stand somewhere, while it is being answered.
struct CompletionRequest
{
    const QByteArray &text;
    const LayerKnowledge &knowledge;
    TextKind kind;
    TextPlace place;
    ObjectKind object; ///< of the document
    CompletionList answer;
    QSet<std::pair<int, QString>> labels; ///< of the answer

    QByteArray lineEnd() const;
    /// Text that is put in place of the word, with what it needs before it on its line. `selection` is in
    /// `written`.
    void replaceWord(Completion &completion, const QByteArray &written, Span selection) const;
    /// What is there already is not added again.
    void add(const Completion &completion);
};

void completeKeys(CompletionRequest &request);
void completeValues(CompletionRequest &request);
void completeTemplate(CompletionRequest &request);

} // namespace Layerwright
