// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/yamlhighlighter.h"

#include "gui/editor/blockdata.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCharFormat>

#ifdef LAYERWRIGHT_HIGHLIGHTING
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#endif

using namespace Qt::StringLiterals;

namespace Layerwright {

#ifdef LAYERWRIGHT_HIGHLIGHTING

using KSyntaxHighlighting::Theme;

static constexpr int sliceLength = 6;      // milliseconds
static constexpr int keyShare = 2;         // milliseconds of a key press
static constexpr int longestLine = 10'000; // characters; longer lines are left uncoloured

/// The definition of YAML, and what its formats look like in our colours.
class YamlHighlighter::Rules final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Rules() { setDefinition(m_repository.definitionForName(u"YAML"_s)); }

    void setColors(const Colors &colors)
    {
        m_formats.clear();
        const auto add = [this](Theme::TextStyle style, const QColor &color, bool bold = false,
                                bool italic = false) {
            QTextCharFormat format;
            format.setForeground(color);
            if (bold)
                format.setFontWeight(QFont::Bold);
            format.setFontItalic(italic);
            m_formats.insert(style, format);
        };
        add(Theme::Keyword, colors.key);
        add(Theme::String, colors.string);
        add(Theme::VerbatimString, colors.string);
        add(Theme::DecVal, colors.number);
        add(Theme::Constant, colors.number);
        add(Theme::SpecialString, colors.expression, true);
        add(Theme::Comment, colors.comment, false, true);
        add(Theme::Operator, colors.dim);
        add(Theme::Variable, colors.number, false, true);
        add(Theme::DataType, colors.dim, false, true);
        add(Theme::Preprocessor, colors.dim, true);
    }

    KSyntaxHighlighting::State run(const QString &text, const KSyntaxHighlighting::State &state)
    {
        ranges.clear();
        return highlightLine(text, state);
    }

    QList<QTextLayout::FormatRange> ranges;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto found = m_formats.constFind(format.textStyle());
        if (length > 0 && found != m_formats.constEnd())
            ranges.append({offset, length, *found});
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    QHash<Theme::TextStyle, QTextCharFormat> m_formats;
};

YamlHighlighter::YamlHighlighter(QPlainTextEdit *view)
    : QObject(view)
    , m_view(view)
    , m_rules(std::make_unique<Rules>())
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &YamlHighlighter::slice);
    connect(view->document(), &QTextDocument::contentsChange, this, &YamlHighlighter::onContentsChange);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_scrolled = true;
        if (!isIdle())
            m_timer.start(0);
    });
}

void YamlHighlighter::setColors(const Colors &colors)
{
    m_rules->setColors(colors);
    m_reached = m_dirty = m_dirtyEnd = 0;
    m_scrolled = true;
    for (QTextBlock block = m_view->document()->firstBlock(); block.isValid(); block = block.next()) {
        if (BlockData *data = BlockData::of(block))
            data->isHighlighted = false;
    }
    m_timer.start(0);
}

bool YamlHighlighter::isIdle() const
{
    return m_dirty >= m_view->blockCount();
}

void YamlHighlighter::onContentsChange(int position, int removed, int added)
{
    Q_UNUSED(removed)
    QTextDocument *document = m_view->document();
    const int first = document->findBlock(position).blockNumber();
    const int last =
        document->findBlock(qMin(position + added, document->characterCount() - 1)).blockNumber();
    const int delta = document->blockCount() - m_blockCount;
    m_blockCount = document->blockCount();
    const auto moved = [&](int line) { return line > first ? qMax(line + delta, first) : line; };
    const bool isPending = m_dirty < m_reached;
    m_reached = moved(m_reached);
    m_dirtyEnd = isPending ? qMax(moved(m_dirtyEnd), last + 1) : last + 1;
    m_dirty = qMin(moved(m_dirty), first);
    QTextBlock block = document->findBlockByNumber(first);
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (BlockData *data = BlockData::of(block))
            data->isHighlighted = false;
    }
    m_scrolled = true;
    QElapsedTimer clock;
    clock.start();
    highlightOn(clock, keyShare);
}

void YamlHighlighter::slice()
{
    QElapsedTimer clock;
    clock.start();
    if (m_scrolled)
        highlightVisible(clock, sliceLength);
    highlightOn(clock, sliceLength);
}

/// Goes on in the order of the lines, and is done where a line ends in the state that it ended in before.
void YamlHighlighter::highlightOn(const QElapsedTimer &clock, int milliseconds)
{
    const int from = m_dirty;
    QTextBlock block = m_view->document()->findBlockByNumber(from);
    bool goesOn = true;
    while (goesOn && block.isValid() && clock.elapsed() < milliseconds) {
        const bool isOther = highlight(block);
        block = block.next();
        ++m_dirty;
        m_reached = qMax(m_reached, m_dirty);
        goesOn = isOther || m_dirty < m_dirtyEnd || m_dirty == m_reached;
    }
    flush(from, m_dirty);
    if (!goesOn)
        m_dirty = m_reached;
    if (!isIdle())
        m_timer.start(0);
}

/// Ahead of the lines before them, what can be seen gets its colours from what is known so far.
void YamlHighlighter::highlightVisible(const QElapsedTimer &clock, int milliseconds)
{
    m_scrolled = false;
    const QTextBlock top = m_view->cursorForPosition({0, 0}).block();
    if (top.blockNumber() <= m_dirty)
        return;
    const int bottom = m_view->cursorForPosition({0, m_view->viewport()->height()}).blockNumber();
    QTextBlock block = top;
    for (; block.isValid() && block.blockNumber() <= bottom && clock.elapsed() < milliseconds;
         block = block.next()) {
        const BlockData *data = BlockData::of(block);
        if (!data || !data->isHighlighted)
            highlight(block);
    }
    flush(top.blockNumber(), block.isValid() ? block.blockNumber() : m_view->blockCount());
}

/// Gives whether the state at the end of the line is another than it was.
bool YamlHighlighter::highlight(QTextBlock block)
{
    const BlockData *before = BlockData::of(block.previous());
    const QString text = block.text();
    BlockData &data = BlockData::at(block);
    const KSyntaxHighlighting::State start = before ? before->endState : KSyntaxHighlighting::State();
    KSyntaxHighlighting::State end = start;
    m_rules->ranges.clear();
    if (text.size() <= longestLine)
        end = m_rules->run(text, start);
    QTextLayout *layout = block.layout();
    if (const auto composed = layout->preeditAreaText().size(); composed > 0) {
        for (QTextLayout::FormatRange &range : m_rules->ranges) {
            if (range.start >= layout->preeditAreaPosition())
                range.start += static_cast<int>(composed);
        }
    }
    if (layout->formats() != m_rules->ranges)
        layout->setFormats(m_rules->ranges);
    const bool isOther = !data.isHighlighted || !(data.endState == end);
    data.endState = end;
    data.isHighlighted = true;
    return isOther;
}

/// Tells the layout of all the lines at once: one by one it would lay each of them out.
void YamlHighlighter::flush(int from, int to)
{
    if (from >= to)
        return;
    QTextDocument *document = m_view->document();
    const QTextBlock last = document->findBlockByNumber(to - 1);
    const int start = document->findBlockByNumber(from).position();
    document->markContentsDirty(start, last.position() + last.length() - start);
}

#else

class YamlHighlighter::Rules final
{
};

YamlHighlighter::YamlHighlighter(QPlainTextEdit *view)
    : QObject(view)
    , m_view(view)
{
}

void YamlHighlighter::setColors(const Colors &) {}

bool YamlHighlighter::isIdle() const
{
    return true;
}

#endif

YamlHighlighter::~YamlHighlighter() = default;

} // namespace Layerwright
