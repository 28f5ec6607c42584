// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/textfinder.h"

#include "gui/editor/lineedits.h"
#include "model/commands/commandgroup.h"
#include "model/commands/edittext.h"
#include "model/document/checkpoints.h"

#include <algorithm>

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseAfterEdits{200};

TextFinder::TextFinder(ProfileDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_job([this](const QList<Found> &found) { take(found); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterEdits);
    m_pause.callOnTimeout(this, &TextFinder::search);
    connect(document, &ProfileDocument::textChanged, this, &TextFinder::onTextChanged);
    connect(document, &ProfileDocument::layerInserted, this, &TextFinder::restart);
    connect(document, &ProfileDocument::layerRemoved, this, &TextFinder::restart);
    connect(document, &ProfileDocument::manifestsChanged, this, &TextFinder::restart);
}

void TextFinder::setTerm(const SearchTerm &term)
{
    if (m_term == term)
        return;
    m_term = term;
    m_search.reset();
    m_error.clear();
    m_found.clear();
    m_isComplete = false;
    if (!term.pattern.isEmpty()) {
        auto compiled = TextSearch::compiled(term);
        if (compiled)
            m_search = *compiled;
        else
            m_error = compiled.error().message;
    }
    if (m_search)
        search();
    else
        m_job.cancel();
    emit changed();
}

void TextFinder::setScope(Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    m_matchesElsewhere = 0;
    m_isComplete = false;
    m_found.clear();
    search();
    emit changed();
}

void TextFinder::setCurrent(TextId id, Span selection)
{
    const bool isOther = id != m_current;
    m_current = id;
    m_selection = selection;
    if (isOther && m_scope == Scope::ThisText) {
        m_isComplete = false;
        m_found.clear();
        if (m_isActive)
            search();
    }
    if (m_isActive)
        emit changed();
}

void TextFinder::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    m_isComplete = false;
    m_found.clear();
    if (active)
        search();
    else
        m_job.cancel();
    emit changed();
}

QList<TextId> TextFinder::texts() const
{
    if (m_scope == Scope::ThisText)
        return m_document->contains(m_current) ? QList{m_current} : QList<TextId>();
    return allTexts();
}

QList<TextId> TextFinder::allTexts() const
{
    QList<TextId> ids;
    const QList<Layer> &layers = m_document->profile().layers;
    for (int row = 0; row < layers.size(); ++row) {
        ids.append({m_document->layerId(row), 0});
        for (int manifest = 0; manifest < layers[row].manifests.size(); ++manifest)
            ids.append({m_document->layerId(row), m_document->manifestId(row, manifest)});
    }
    return ids;
}

void TextFinder::search()
{
    m_pause.stop();
    if (!m_search)
        return;
    const QList<TextId> wanted = texts();
    QList<Found> copies;
    for (const TextId id : wanted)
        copies.append({id, m_document->text(id), {}});
    if (m_scope == Scope::ThisText)
        for (const TextId id : allTexts())
            if (!wanted.contains(id))
                copies.append({id, m_document->text(id), {}, true});
    m_job.start(
        [search = *m_search, copies](QPromise<QList<Found>> &promise) { find(promise, search, copies); });
}

/// Runs in the background.
void TextFinder::find(QPromise<QList<Found>> &promise, const TextSearch &search, const QList<Found> &copies)
{
    QList<Found> found;
    for (Found copy : copies) {
        if (copy.isElsewhere && !found.isEmpty() && !found.constFirst().isElsewhere)
            break;
        const LineStarts starts(copy.text);
        copy.outcome = search.find(TextLines(copy.text, starts), [&] { return promise.isCanceled(); });
        if (!copy.outcome.matches.isEmpty() || copy.outcome.isIncomplete)
            found.append(copy);
    }
    promise.addResult(found);
}

void TextFinder::take(const QList<Found> &found)
{
    const auto isOld = [this](const Found &one) { return m_document->text(one.id) != one.text; };
    if (std::any_of(found.begin(), found.end(), isOld))
        return search();
    m_isComplete = true;
    m_isCut = false;
    m_found.clear();
    m_matchesElsewhere = 0;
    m_textsElsewhere = 0;
    for (const Found &one : found) {
        if (one.isElsewhere) {
            m_matchesElsewhere += one.outcome.matches.size();
            m_textsElsewhere += one.outcome.matches.isEmpty() ? 0 : 1;
            continue;
        }
        m_isCut = m_isCut || one.outcome.isIncomplete;
        if (!one.outcome.matches.isEmpty())
            m_found.insert(one.id, one.outcome.matches);
    }
    if (m_replaceAll) {
        replaceFound(found);
    } else if (m_step != Step::None) {
        step(std::exchange(m_step, Step::None));
    }
    emit changed();
}

qsizetype TextFinder::count() const
{
    qsizetype count = 0;
    for (const QList<Span> &spans : m_found)
        count += spans.size();
    return count;
}

QString TextFinder::summary() const
{
    if (!m_search || !m_isComplete)
        return {};
    const qsizetype all = count();
    if (all == 0)
        return m_isCut ? tr("The expression takes too long") : tr("No matches");
    QString text;
    const qsizetype own = m_found.value(m_current).indexOf(m_selection);
    if (m_scope == Scope::AllLayers)
        text = tr("%1 in %n text(s)", nullptr, static_cast<int>(m_found.size())).arg(all);
    else
        text = own < 0 ? tr("%n match(es)", nullptr, static_cast<int>(all))
                       : tr("%1 of %2").arg(own + 1).arg(all);
    return m_isCut ? tr("%1, and there are more").arg(text) : text;
}

QString TextFinder::elsewhere() const
{
    if (!hasNoMatch() || m_matchesElsewhere == 0)
        return {};
    return tr("%1 in %n other text(s)", nullptr, m_textsElsewhere).arg(m_matchesElsewhere);
}

/// The match in the direction of the step, by its text and place; around the end when there is none.
std::optional<std::pair<qsizetype, qsizetype>> TextFinder::nearest(Step step) const
{
    const QList<TextId> order = texts();
    const qsizetype here = std::max<qsizetype>(0, order.indexOf(m_current));
    const bool isBack = step == Step::Previous;
    for (qsizetype turn = 0; turn <= order.size(); ++turn) {
        const qsizetype at = (here + (isBack ? order.size() - turn % order.size() : turn)) % order.size();
        const QList<Span> spans = m_found.value(order[at]);
        const auto isAhead = [&](Span span) {
            if (turn > 0)
                return true;
            if (isBack)
                return span.begin < m_selection.begin;
            return span.begin > m_selection.begin ||
                   (span.begin == m_selection.begin && (step == Step::Here || span != m_selection));
        };
        if (isBack) {
            const auto found = std::find_if(spans.crbegin(), spans.crend(), isAhead);
            if (found != spans.crend())
                return std::pair(at, spans.size() - 1 - (found - spans.crbegin()));
        } else {
            const auto found = std::find_if(spans.begin(), spans.end(), isAhead);
            if (found != spans.end())
                return std::pair(at, found - spans.begin());
        }
    }
    return std::nullopt;
}

void TextFinder::step(Step step)
{
    if (!m_isComplete) {
        m_step = step;
        search();
        return;
    }
    if (count() == 0)
        return;
    if (const auto found = nearest(step)) {
        const TextId id = texts()[found->first];
        emit matchWanted(id, m_found.value(id)[found->second]);
    }
}

void TextFinder::replace(const QString &replacement)
{
    const QByteArray text = m_document->text(m_current);
    if (m_isComplete && m_search && m_found.value(m_current).contains(m_selection)) {
        const LineStarts starts(text);
        const QList<TextEdit> edits =
            m_search->replacements(TextLines(text, starts), {m_selection}, replacement);
        m_document->push(
            std::make_unique<EditText>(m_document, m_current, edits, tr("replace"), EditText::Merge::No));
        for (const TextEdit &edit : edits)
            m_selection = {edit.span.begin + edit.text.size(), edit.span.begin + edit.text.size()};
    }
    m_isComplete = false;
    step(Step::Here);
}

void TextFinder::replaceAll(const QString &replacement)
{
    if (!m_search)
        return;
    m_replaceAll = replacement;
    search();
}

void TextFinder::replaceFound(const QList<Found> &found)
{
    const QString replacement = *std::exchange(m_replaceAll, std::nullopt);
    qsizetype count = 0;
    QList<std::pair<TextId, QList<TextEdit>>> all;
    for (const Found &one : found) {
        if (one.isElsewhere)
            break; // the last ones are
        const LineStarts starts(one.text);
        const auto edits =
            m_search->replacements(TextLines(one.text, starts), one.outcome.matches, replacement);
        count += edits.size();
        if (!edits.isEmpty())
            all.append({one.id, fewEdits(one.text, edits)});
    }
    if (count == 0)
        return;
    const QString name = tr("replace all");
    auto group = std::make_unique<CommandGroup>(name);
    for (const auto &[id, edits] : std::as_const(all))
        group->append(std::make_unique<EditText>(m_document, id, edits, name, EditText::Merge::No));
    if (all.size() > 1)
        pushMassChange(m_document, std::move(group));
    else
        m_document->push(std::move(group));
    const QString texts = tr("in %n text(s)", nullptr, static_cast<int>(all.size()));
    emit told(tr("%n replaced", nullptr, static_cast<int>(count)) + u' ' + texts);
}

void TextFinder::onTextChanged(TextId id, Span span, const QByteArray &text)
{
    const auto found = m_found.find(id);
    if (found != m_found.end()) {
        found->removeIf([span](Span match) { return match.begin < span.end && span.begin < match.end; });
        for (Span &match : *found)
            match = movedBy(match, span, text.size());
    }
    restart();
}

void TextFinder::restart()
{
    if (m_isActive && m_search)
        m_pause.start();
    else
        m_isComplete = false;
}

} // namespace Layerwright
