// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/linestarts.h"
#include "model/yaml/textedit.h"

namespace Layerwright {

/// A half-open range of lines.
struct LineRange
{
    qsizetype first = 0;
    qsizetype end = 0;

    bool operator==(const LineRange &) const = default;
};

/// Where a span is after the bytes of `replaced` gave way to so many others.
Span movedBy(Span span, Span replaced, qsizetype inserted);

/// A text as its lines, for reading. Short-lived: as long as it exists, a change of the text copies it.
class TextLines final
{
public:
    TextLines(const QByteArray &text, const LineStarts &starts);

    qsizetype count() const { return m_starts.count(); }
    QByteArrayView all() const { return m_text; }
    /// Without line end and byte order mark.
    Span span(qsizetype line) const;
    QByteArrayView content(qsizetype line) const { return bytes(span(line)); }
    /// With its line end, without byte order mark.
    Span wholeSpan(qsizetype line) const;
    QByteArrayView lineEnd(qsizetype line) const;
    QByteArrayView bytes(Span span) const { return all().sliced(span.begin, span.length()); }
    qsizetype lineAt(qsizetype byte) const { return m_starts.lineAt(byte); }

    /// The lines that a selection touches; one that ends where a line starts does not touch that line.
    LineRange touchedBy(Span selection) const;
    /// What a new line at `byte` ends with: as the neighbours do.
    QByteArray lineEndFor(qsizetype byte) const;

private:
    QByteArray m_text;
    const LineStarts &m_starts;
};

} // namespace Layerwright
