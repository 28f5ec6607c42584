// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTextBlock>

class QPlainTextEdit;

namespace Layerwright {

/// Hides the lines that are deeper than a line, as YAML's indentation has them; a list at the indentation
/// of its key is part of it. The cursor is never left on a hidden line, and an edit among hidden lines
/// shows them.
class Folding final : public QObject
{
    Q_OBJECT

public:
    explicit Folding(QPlainTextEdit *view);

    /// Something deeper follows.
    bool isFoldable(const QTextBlock &block) const;
    static bool isFolded(const QTextBlock &block);
    /// The lines hidden behind a folded one.
    int hiddenLines(const QTextBlock &block) const;

    void setFolded(const QTextBlock &block, bool folded);
    void toggle(const QTextBlock &block) { setFolded(block, !isFolded(block)); }
    /// Folds or unfolds at the innermost foldable line that holds `block`.
    void setFoldedAround(const QTextBlock &block, bool folded);
    void foldAll() { foldFrom(0); }
    void unfoldAll();
    /// Shows `level` levels of keys, 1 the top one alone, and folds what is deeper.
    void foldToLevel(int level);
    /// Unfolds until the block can be seen.
    void reveal(const QTextBlock &block);

    QList<int> foldedLines() const;
    void restore(const QList<int> &lines);

signals:
    void changed();

private:
    struct Region
    {
        QTextBlock head;
        QTextBlock last;
        int depth = 0;
    };

    void onContentsChange(int position, int removed, int added);
    void foldFrom(int depth);
    QList<Region> regions(const QTextBlock &from, bool onlyFirst) const;
    QTextBlock lastOf(const QTextBlock &head) const;
    void showBetween(const QTextBlock &first, const QTextBlock &last);
    void relayout(const QTextBlock &first, const QTextBlock &last);
    void freeCursor(const QTextBlock &head);

    QPlainTextEdit *m_view;
};

} // namespace Layerwright
