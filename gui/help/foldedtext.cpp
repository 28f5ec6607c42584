// SPDX-License-Identifier: Apache-2.0
#include "gui/help/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The accents alone go: a mark of Japanese makes another letter.
static QString folded(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter.toLower();
    if (letter == u'ß' || letter == u'ẞ') // QString folds letter by letter
        return u"ss"_s;
    QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
    parts.removeIf([](QChar part) { return part.unicode() >= 0x300 && part.unicode() < 0x370; });
    return parts.normalized(QString::NormalizationForm_C).toCaseFolded();
}

FoldedText::FoldedText(const QString &text)
{
    m_folded.reserve(text.size());
    m_origins.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        m_folded += folded(text[at]);
        m_origins.resize(m_folded.size(), at);
    }
}

FoldedText::Span FoldedText::find(const FoldedText &part, qsizetype from) const
{
    if (part.m_folded.isEmpty())
        return {};
    const auto begin = std::ranges::lower_bound(m_origins, from) - m_origins.begin();
    const qsizetype at = m_folded.indexOf(part.m_folded, begin);
    if (at < 0)
        return {};
    const qsizetype last = m_origins.at(at + part.m_folded.size() - 1);
    return {m_origins.at(at), last + 1 - m_origins.at(at)};
}

} // namespace Layerwright
