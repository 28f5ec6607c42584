// SPDX-License-Identifier: Apache-2.0
#include "model/items/choicelistmodel.h"

#include "model/language/fuzzymatch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// As much as the beginning of a word counts.
static constexpr int scoreOfRecent = 8;

/// A quick no for most choices: the letters are there in their order.
static bool hasLetters(QStringView typed, QStringView text)
{
    qsizetype found = 0;
    for (const QChar letter : text)
        if (found < typed.size() && letter.toCaseFolded() == typed[found].toCaseFolded())
            ++found;
    return found == typed.size();
}

static bool isInWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// What is typed as it stands at the beginning of a word, at best of a whole one or of the last. Counts no
/// less than any other letters of the text, whose measure it is in.
static std::optional<FuzzyMatch> wordIn(QStringView typed, QStringView text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + typed.size();
        const bool isExact = at == 0 && end == text.size();
        const int score = int(8 * typed.size()) + 6 + (at == 0 ? 8 : 0) + (isInWord(text, end) ? 0 : 6) +
                          (end == text.size() ? 4 : 0) + (isExact ? 20 : 0);
        if (isInWord(text, at - 1) || (best && best->score >= score))
            continue;
        best = FuzzyMatch{score, QList<int>(typed.size())};
        std::iota(best->letters.begin(), best->letters.end(), int(at));
    }
    return best;
}

static std::optional<FuzzyMatch> matchIn(QStringView typed, QStringView text)
{
    if (!hasLetters(typed, text))
        return std::nullopt;
    const std::optional<FuzzyMatch> word = wordIn(typed, text);
    return word ? word : fuzzyMatch(typed, text);
}

static void add(QList<int> &letters, const QList<int> &more)
{
    letters.append(more);
    std::ranges::sort(letters);
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
}

namespace {

struct ChoiceMatch
{
    int score = 0;
    QList<int> letters;
    QList<int> detailLetters;
};

} // namespace

/// Every word is somewhere; in the alias and in the detail it counts half.
static std::optional<ChoiceMatch> matchOfWords(const QStringList &words, const Choice &choice)
{
    ChoiceMatch match;
    for (const QString &word : words) {
        if (const auto inText = matchIn(word, choice.text)) {
            match.score += inText->score;
            add(match.letters, inText->letters);
        } else if (const auto inAlias = matchIn(word, choice.alias)) {
            match.score += inAlias->score / 2;
        } else if (const auto inDetail = matchIn(word, choice.detail)) {
            match.score += inDetail->score / 2;
            add(match.detailLetters, inDetail->letters);
        } else {
            return std::nullopt;
        }
    }
    return match;
}

/// What was typed as a whole, or its words by themselves.
static std::optional<ChoiceMatch> matchOf(const QString &typed, const QStringList &words,
                                          const Choice &choice)
{
    std::optional<ChoiceMatch> match = matchOfWords(words, choice);
    if (words.size() < 2)
        return match;
    const auto whole = matchIn(typed, choice.text);
    if (whole && (!match || whole->score > match->score))
        return ChoiceMatch{whole->score, whole->letters, {}};
    return match;
}

void ChoiceListModel::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    refresh();
}

void ChoiceListModel::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    refresh();
}

void ChoiceListModel::refresh()
{
    beginResetModel();
    m_shown = find();
    const auto isFirst = [this](const Shown &shown) {
        return m_choices.at(shown.number).turn == Choice::Turn::First;
    };
    m_hasFirst = std::ranges::any_of(m_shown, isFirst);
    if (m_hasFirst || m_typed.isEmpty() || !m_typed.front().isLetter())
        m_shown.removeIf(
            [this](const Shown &shown) { return m_choices.at(shown.number).turn == Choice::Turn::Second; });
    std::ranges::stable_sort(m_shown, [this](const Shown &a, const Shown &b) {
        return a.score != b.score ? a.score > b.score
                                  : m_choices.at(a.number).recency > m_choices.at(b.number).recency;
    });
    endResetModel();
}

QList<ChoiceListModel::Shown> ChoiceListModel::find() const
{
    QList<Shown> found;
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    for (int number = 0; number < m_choices.size(); ++number) {
        const Choice &choice = m_choices[number];
        const std::optional<ChoiceMatch> match = matchOf(m_typed, words, choice);
        if (match)
            found.append({number, match->score + (choice.recency > 0 ? scoreOfRecent : 0), match->letters,
                          match->detailLetters});
    }
    return found;
}

int ChoiceListModel::firstEnabledRow() const
{
    const auto row = std::ranges::find_if(
        m_shown, [this](const Shown &shown) { return m_choices.at(shown.number).isEnabled; });
    return row == m_shown.end() ? -1 : int(row - m_shown.begin());
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags ChoiceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isEnabled = m_choices[m_shown[index.row()].number].isEnabled;
    return Qt::ItemNeverHasChildren |
           (isEnabled ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags);
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &shown = m_shown[index.row()];
    const Choice &choice = m_choices.at(shown.number);
    switch (role) {
    case Qt::DisplayRole:
        return choice.text;
    case Qt::DecorationRole:
        return choice.icon;
    case Qt::AccessibleTextRole: {
        QStringList said{choice.text, choice.detail, choice.note};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    case DetailRole:
        return choice.detail;
    case NoteRole:
        return choice.note;
    case LettersRole:
        return QVariant::fromValue(shown.letters);
    case DetailLettersRole:
        return QVariant::fromValue(shown.detailLetters);
    case NumberRole:
        return shown.number;
    default:
        return {};
    }
}

} // namespace Layerwright
