// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textsearch.h"
#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Layerwright {

/// Searches one text or all of a profile in the background, keeps what was found in step with edits, and
/// replaces. Where to go is told by a signal; where the cursor is must be told.
class TextFinder final : public QObject
{
    Q_OBJECT

public:
    enum class Scope { ThisText, AllLayers };

    explicit TextFinder(ProfileDocument *document, QObject *parent = nullptr);

    /// Without one, nothing is found.
    void setTerm(const SearchTerm &term);
    const SearchTerm &term() const { return m_term; }
    void setScope(Scope scope);
    /// The text that is shown and what is selected in it, from where the next match is looked for.
    void setCurrent(TextId id, Span selection);
    /// While it is not active nothing is searched and nothing is marked, until findNext() is called.
    void setActive(bool active);

    QList<Span> matches(TextId id) const { return m_found.value(id); }
    /// "3 of 41", "41 in 5 texts", "No matches"; empty while it is not known.
    QString summary() const;
    /// "41 in 5 other texts", where only this text was searched and has none; else empty.
    QString elsewhere() const;
    /// What is wrong with the expression.
    QString error() const { return m_error; }
    bool hasNoMatch() const { return m_search && m_isComplete && count() == 0; }
    qsizetype count() const;

    void findNext() { step(Step::Next); }
    void findPrevious() { step(Step::Previous); }
    /// Goes to the match at or behind the selection: as the term is typed.
    void findHere() { step(Step::Here); }
    /// Replaces the match that is selected, and goes to the next.
    void replace(const QString &replacement);
    /// Replaces every match as one undo step, once all are found.
    void replaceAll(const QString &replacement);

signals:
    void changed();
    void matchWanted(Layerwright::TextId id, Layerwright::Span span);
    /// A sentence about what was done.
    void told(const QString &what);

private:
    enum class Step { None, Here, Next, Previous };
    struct Found
    {
        TextId id;
        QByteArray text;
        TextSearch::Outcome outcome;
        bool isElsewhere = false; // only looked at where the texts that were asked for have none
    };

    void search();
    void take(const QList<Found> &found);
    void step(Step step);
    void replaceFound(const QList<Found> &found);
    std::optional<std::pair<qsizetype, qsizetype>> nearest(Step step) const;
    QList<TextId> texts() const;
    QList<TextId> allTexts() const;
    static void find(QPromise<QList<Found>> &promise, const TextSearch &search, const QList<Found> &copies);
    void onTextChanged(TextId id, Span span, const QByteArray &text);
    void restart();

    ProfileDocument *m_document;
    SearchTerm m_term;
    std::optional<TextSearch> m_search;
    QString m_error;
    Scope m_scope = Scope::ThisText;
    TextId m_current;
    Span m_selection;
    QHash<TextId, QList<Span>> m_found;
    qsizetype m_matchesElsewhere = 0;
    int m_textsElsewhere = 0;
    std::optional<QString> m_replaceAll; // to be done when the matches are there
    Step m_step = Step::None;            // as well
    bool m_isActive = false;
    bool m_isComplete = false; // m_found is what there is
    bool m_isCut = false;      // but for what was given up
    QTimer m_pause;
    LatestJob<QList<Found>> m_job;
};

} // namespace Layerwright
