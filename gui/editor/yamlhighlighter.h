// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme/colors.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <memory>

class QPlainTextEdit;

namespace Layerwright {

/// Colours a text by KSyntaxHighlighting without ever holding it up: in slices of a few milliseconds, what
/// can be seen first, from what an edit touched to where the colours are the same again. Without the
/// library it leaves the text as it is.
class YamlHighlighter final : public QObject
{
    Q_OBJECT

public:
    explicit YamlHighlighter(QPlainTextEdit *view);
    ~YamlHighlighter() override;

    void setColors(const Colors &colors);
    /// Whether all lines have their colours.
    bool isIdle() const;

private:
    class Rules;

    void onContentsChange(int position, int removed, int added);
    void slice();
    void highlightOn(const QElapsedTimer &clock, int milliseconds);
    void highlightVisible(const QElapsedTimer &clock, int milliseconds);
    bool highlight(QTextBlock block);
    void flush(int from, int to);

    QPlainTextEdit *m_view;
    std::unique_ptr<Rules> m_rules;
    QTimer m_timer;
    int m_reached = 0;  // the lines before it were highlighted one after the other
    int m_dirty = 0;    // the first line whose colours may be wrong
    int m_dirtyEnd = 0; // from m_dirty to here the lines were touched
    int m_blockCount = 1;
    bool m_scrolled = true;
};

} // namespace Layerwright
