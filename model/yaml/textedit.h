// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace Layerwright {

/// A half-open range of bytes of a text.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return begin == end; }
    bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool operator==(const Span &) const = default;
};

/// One replacement: the bytes of `span` give way to `text`. The edits of a list are sorted, do not
/// overlap, and all speak of the text as it was before the first of them.
struct TextEdit
{
    Span span;
    QByteArray text;

    bool operator==(const TextEdit &) const = default;
};

/// A place as people read it: line and column count from 1, the column in characters (code points).
struct TextPosition
{
    int line = 0;
    int column = 0;

    bool operator==(const TextPosition &) const = default;
};

QByteArray applied(const QByteArray &text, const QList<TextEdit> &edits);

/// Where the new texts are after the edits.
QList<Span> spansAfter(const QList<TextEdit> &edits);

/// The edits that lead from `applied(text, edits)` back to `text`.
QList<TextEdit> inverted(const QByteArray &text, const QList<TextEdit> &edits);

/// The one edit, as small as can be and on character boundaries, that makes `before` into `after`;
/// an empty list when they are equal.
QList<TextEdit> smallestEdit(const QByteArray &before, const QByteArray &after);

TextPosition positionAt(QByteArrayView text, qsizetype offset);

} // namespace Layerwright
