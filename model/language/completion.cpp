// SPDX-License-Identifier: Apache-2.0
#include "model/language/completion.h"

#include "model/language/completionrequest.h"
#include "model/yaml/yamltext.h"

#include <algorithm>

namespace Layerwright {

QByteArray CompletionRequest::lineEnd() const
{
    const qsizetype end = text.indexOf('\n', place.offset);
    const qsizetype any = end >= 0 ? end : text.lastIndexOf('\n');
    return any > 0 && text[any - 1] == '\r' ? "\r\n" : "\n";
}

void CompletionRequest::replaceWord(Completion &completion, const QByteArray &written, Span selection) const
{
    QByteArray before = place.needsSpace ? " " : "";
    qsizetype begin = place.word.begin;
    const qsizetype line = lineBegin(text, begin);
    const qsizetype indentation = begin - (place.quote != 0 ? 1 : 0) - line;
    const bool isFirst = skipBlanks(text, line) >= line + indentation;
    if (place.kind == TextPlace::Kind::Key && !place.isFlow && isFirst && indentation != place.column &&
        place.quote == 0) {
        before = QByteArray(place.column, ' ');
        begin = line;
    }
    if (place.needsDash)
        before += "- ";
    completion.edits = {{{begin, place.word.end}, before + written}};
    const qsizetype offset = begin + before.size();
    completion.selection = {offset + selection.begin, offset + selection.end};
}

void CompletionRequest::add(const Completion &completion)
{
    const qsizetype before = labels.size();
    labels.insert({static_cast<int>(completion.kind), completion.label});
    if (labels.size() > before)
        answer.items.append(completion);
}

CompletionList completions(const QByteArray &text, qsizetype offset, const LayerKnowledge &knowledge,
                           TextKind kind)
{
    CompletionRequest request{text, knowledge, kind, TextPlace::at(text, offset), {}, {}, {}};
    if (request.place.kind == TextPlace::Kind::Nothing)
        return {};
    request.answer.word = request.place.word;
    request.object = objectKindAt(text, request.place.document, kind);
    switch (request.place.kind) {
    case TextPlace::Kind::Key:
        completeKeys(request);
        if (request.place.isItem && !request.place.hasColon)
            completeValues(request);
        break;
    case TextPlace::Kind::Value:
        completeValues(request);
        break;
    case TextPlace::Kind::Template:
        completeTemplate(request);
        break;
    case TextPlace::Kind::Nothing:
        break;
    }
    return request.answer;
}

QList<RankedCompletion> ranked(const QList<Completion> &items, QStringView typed)
{
    QList<RankedCompletion> ranking;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (const auto match = fuzzyMatch(typed, items[i].label))
            ranking.append({i, *match});
    std::ranges::stable_sort(ranking, [](const RankedCompletion &a, const RankedCompletion &b) {
        return a.match.score > b.match.score;
    });
    return ranking;
}

QList<TextEdit> editsInGrownWord(const Completion &completion, Span word, qsizetype grown)
{
    QList<TextEdit> edits = completion.edits;
    for (TextEdit &edit : edits) {
        edit.span.end += edit.span.end >= word.end ? grown : 0;
        edit.span.begin += edit.span.begin >= word.end && edit.span.begin > word.begin ? grown : 0;
    }
    return edits;
}

} // namespace Layerwright
