// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Layerwright {

/// A text as it is searched: capitals, accents and the widths of letters do not count. What is found is a
/// place of the text as it was.
class FoldedText final
{
public:
    struct Span
    {
        qsizetype begin = -1;
        qsizetype length = 0; ///< 0 where nothing was found
    };

    FoldedText() = default;
    explicit FoldedText(const QString &text);

    /// The first one that begins there or later.
    Span find(const FoldedText &part, qsizetype from = 0) const;

private:
    QString m_folded;
    QList<qsizetype> m_origins; // of each letter, where the one stands that it was made of
};

} // namespace Layerwright
