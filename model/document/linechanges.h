// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <QStringList>

#include <functional>

namespace Layerwright {

/// So many lines from `first` (from 0, in the text as it was) give way to those of `added`.
struct LineChange
{
    qsizetype first = 0;
    qsizetype removed = 0;
    QByteArrayList added; // without line ends

    bool operator==(const LineChange &) const = default;
};

/// What a person sees of the edits, line by line: sorted, and without lines that stay as they are at
/// either end of a change.
QList<LineChange> lineChanges(const QByteArray &text, const QList<TextEdit> &edits);

/// How many lines come, go, and are written otherwise.
struct ChangeCount
{
    qsizetype added = 0;
    qsizetype removed = 0;
    qsizetype changed = 0;

    bool operator==(const ChangeCount &) const = default;
};
ChangeCount countOf(const QList<LineChange> &changes);

/// One row of a text that is shown together with a change of it.
struct ChangeRow
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    qsizetype line = -1; // in the text as it was; -1 for what is added
    QString text;
    qsizetype skipped = 0; // lines that are left out behind this one

    bool operator==(const ChangeRow &) const = default;
};

/// The part of a text that is on the screen.
struct TextPage
{
    qsizetype top = 0;
    qsizetype lines = 40;
    /// Whether a line is folded away; those near a change are shown all the same. None: no line is.
    std::function<bool(qsizetype)> isHidden = {};
};

/// The text around its changes: from the top of the page where the first change can be seen from there, and
/// without what lies between the changes where they do not fit on the page together.
QList<ChangeRow> changeRows(const QByteArray &text, const QList<LineChange> &changes, const TextPage &page);

} // namespace Layerwright
