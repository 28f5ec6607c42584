// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/changedlines.h"

#include "model/yaml/yamltext.h"

#include <algorithm>
#include <vector>

namespace Layerwright {

static constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

/// The column of the first character of a line that is neither blank nor, to any parser, a line end; -1 where
/// there is none.
static qsizetype contentColumn(QByteArrayView text, qsizetype line)
{
    qsizetype at = line;
    while (at < text.size() && text[at] == ' ')
        ++at;
    if (isSpaceAt(text, at))
        return -1;
    return text.sliced(at).startsWith(ByteOrderMark) ? -1 : at - line;
}

/// The beginning of the lines of a child: of the comments above it in its column, after what comes before.
static qsizetype headOf(const YamlTree &tree, const YamlNode &child, qsizetype column)
{
    const QByteArrayView text = tree.text();
    const YamlNode container = child.parent();
    const YamlNode before = container.at(child.index() - 1);
    const qsizetype limit = before            ? before.entrySpan().end
                            : container.key() ? container.keySpan().end
                                              : container.markerOffset();
    qsizetype head = lineBegin(text, child.entrySpan().begin);
    while (head > 0) {
        const qsizetype above = lineBegin(text, head - 1);
        if (above >= head || above <= limit || contentColumn(text, above) != column ||
            text[above + column] != '#')
            break;
        head = above;
    }
    return head;
}

/// The end of the lines of a child: before the next line that has something in or before its column.
static qsizetype tailOf(const YamlTree &tree, const YamlNode &child, qsizetype column)
{
    const QByteArrayView text = tree.text();
    qsizetype line = nextLine(text, child.entrySpan().end);
    while (line < text.size()) {
        const qsizetype content = contentColumn(text, line);
        if (content >= 0 && content <= column)
            break;
        line = nextLine(text, line);
    }
    return line;
}

ChangedLines::ChangedLines(const YamlTree &tree, const IntendedTree::Run &run, qsizetype column, Span span)
    : m_tree(&tree)
    , m_run(run)
    , m_column(column)
    , m_span(span)
{
}

static int lastIdIn(YamlNode node)
{
    while (node.count() > 0)
        node = node.at(node.count() - 1);
    return node.id();
}

static bool isReference(const YamlNode &node)
{
    return node.isAlias() || !node.anchor().isEmpty();
}

std::optional<ChangedLines> ChangedLines::of(const YamlTree &tree, const IntendedTree::Run &run)
{
    const YamlNode first = run.container.at(run.first);
    const YamlNode last = run.container.at(run.last);
    const qsizetype begin = first.entrySpan().begin;
    const qsizetype column = columnOf(tree.text(), begin);
    if (contentColumn(tree.text(), begin - column) != column)
        return {};
    const Span span{headOf(tree, first, column), tailOf(tree, last, column)};
    if (findOddLineEnd(QByteArrayView(tree.text()).sliced(span.begin, span.length())) >= 0)
        return {};
    const int end = lastIdIn(last);
    for (int id = first.key() ? first.key().id() : first.id(); id <= end; ++id)
        if (isReference(tree.node(id)))
            return {};
    return ChangedLines(tree, run, column, span);
}

std::optional<ChangedLines> ChangedLines::within(const YamlTree &tree, const YamlNode &container, Span span)
{
    if (container.isFlow() || container.count() == 0)
        return {};
    const qsizetype column = columnOf(tree.text(), container.at(0).entrySpan().begin);
    int begin = 0;
    for (int end = container.count(); begin < end;) { // after the last child that begins before the span
        const int middle = (begin + end) / 2;
        if (container.at(middle).entrySpan().begin <= span.begin)
            begin = middle + 1;
        else
            end = middle;
    }
    const bool isInHead =
        begin < container.count() && headOf(tree, container.at(begin), column) <= span.begin;
    const int first = isInHead ? begin : begin - 1;
    if (first < 0)
        return {};
    int last = first;
    while (last + 1 < container.count() && headOf(tree, container.at(last + 1), column) < span.end)
        ++last;
    const qsizetype tail = tailOf(tree, container.at(last), column);
    if (span.end > tail || (span.begin == tail && tail < tree.text().size()))
        return {};
    return of(tree, {container, first, last});
}

std::optional<ChangedLines> ChangedLines::around(const YamlTree &tree, Span span)
{
    return outwards(tree, tree.nodeAt(span.begin), span);
}

/// Not within keys: what is in them is compared as a whole.
std::optional<ChangedLines> ChangedLines::outwards(const YamlTree &tree, const YamlNode &from, Span span)
{
    std::optional<ChangedLines> innermost;
    for (YamlNode node = from; node; node = node.parent()) {
        if (node.isKey())
            innermost.reset();
        else if (!innermost)
            innermost = within(tree, node, span);
    }
    return innermost;
}

std::optional<ChangedLines> ChangedLines::withNeighbour() const
{
    IntendedTree::Run run = m_run;
    if (run.first > 0)
        --run.first;
    else if (run.last + 1 < run.container.count())
        ++run.last;
    else
        return outer();
    const auto lines = of(*m_tree, run);
    return lines ? lines : outer();
}

std::optional<ChangedLines> ChangedLines::outer() const
{
    return outwards(*m_tree, m_run.container.parent(), m_span);
}

bool ChangedLines::overlaps(const ChangedLines &other) const
{
    return m_span.begin < other.m_span.end && other.m_span.begin < m_span.end;
}

bool ChangedLines::fits(const QByteArray &lines) const
{
    const bool isLast = m_span.end == m_tree->text().size();
    return contentColumn(lines, 0) == m_column && (isLast || lines.endsWith('\n')) &&
           skipToContent(lines, 0) < lines.size();
}

std::optional<YamlTree> ChangedLines::read(const QByteArray &lines) const
{
    if (!fits(lines) || lines.contains(ByteOrderMark) || findOddLineEnd(lines) >= 0)
        return {};
    const YamlTree tree = YamlTree::read(lines);
    const YamlNode root = tree.root();
    const bool isRun = tree.issues().isEmpty() && tree.templates().isEmpty() && tree.documentCount() == 1 &&
                       root.kind() == m_run.container.kind() && !root.isFlow() && root.count() > 0;
    if (!isRun || !isAlone(tree))
        return {};
    // Neither directives nor markers nor an anchor or tag of the whole:
    const qsizetype begin = root.at(0).entrySpan().begin;
    const qsizetype end = root.at(root.count() - 1).entrySpan().end;
    if (skipToContent(lines, 0) != begin || columnOf(lines, begin) != m_column ||
        skipToContent(lines, end) != lines.size())
        return {};
    return tree;
}

/// Nothing in it refers to what is not, and in the whole text it would not be too much.
bool ChangedLines::isAlone(const YamlTree &tree) const
{
    int depth = 0;
    for (YamlNode node = m_run.container.parent(); node; node = node.parent())
        ++depth;
    std::vector<int> depths;
    depths.reserve(static_cast<size_t>(tree.nodeCount()));
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        depths.push_back(node.parent() ? depths[static_cast<size_t>(node.parent().id())] + 1 : depth + 1);
        if (isReference(node) || depths.back() > YamlTree::MaximumDepth)
            return false;
    }
    return tree.nodeCount() + m_tree->nodeCount() <= YamlTree::MaximumNodes &&
           tree.text().size() + m_tree->text().size() <= YamlTree::MaximumBytes;
}

namespace {

/// The runs that the edits of one text lie in, none in two.
class ChangedRuns
{
public:
    ChangedRuns(const YamlTree &tree, const QList<TextEdit> &edits)
        : m_tree(tree)
        , m_edits(edits)
    {
    }

    std::optional<QList<RereadLines>> reread();

private:
    struct Run
    {
        ChangedLines lines;
        QByteArray text; // after the edits
        std::optional<YamlTree> tree;
    };

    bool add(std::optional<ChangedLines> lines);
    QList<TextEdit> editsIn(const ChangedLines &lines) const;
    bool read(Run &run);
    bool readAll();

    static constexpr int MaximumEdits = 200; // reading the whole is as fast then
    static constexpr int MaximumWidenings = 16;

    const YamlTree &m_tree;
    const QList<TextEdit> &m_edits;
    QList<Run> m_runs;
    qsizetype m_bytesRead = 0;
};

} // namespace

bool ChangedRuns::add(std::optional<ChangedLines> lines)
{
    const auto isTouched = [&](const Run &other) { return lines->overlaps(other.lines); };
    while (lines) {
        const auto other = std::ranges::find_if(m_runs, isTouched);
        if (other == m_runs.end())
            break;
        const Span span = other->lines.span();
        const Span all{std::min(span.begin, lines->span().begin), std::max(span.end, lines->span().end)};
        m_runs.erase(other);
        lines = ChangedLines::around(m_tree, all);
    }
    if (lines)
        m_runs.append({*lines, {}, {}});
    return lines.has_value();
}

QList<TextEdit> ChangedRuns::editsIn(const ChangedLines &lines) const
{
    const Span span = lines.span();
    const bool isLast = span.end == m_tree.text().size();
    QList<TextEdit> result;
    for (const TextEdit &edit : m_edits)
        if (edit.span.begin >= span.begin && (edit.span.begin < span.end || isLast))
            result.append({{edit.span.begin - span.begin, edit.span.end - span.begin}, edit.text});
    return result;
}

bool ChangedRuns::read(Run &run)
{
    const Span span = run.lines.span();
    run.text = applied(m_tree.text().sliced(span.begin, span.length()), editsIn(run.lines));
    m_bytesRead += run.text.size();
    run.tree = run.lines.read(run.text);
    return run.tree.has_value();
}

/// Where lines cannot be read, more of them may be: what is added at the end of an entry may belong to an
/// outer one, what is left of an entry may be nothing.
bool ChangedRuns::readAll()
{
    for (const TextEdit &edit : m_edits)
        if (!add(ChangedLines::around(m_tree, edit.span)))
            return false;
    for (int i = 0; i < MaximumWidenings && m_bytesRead <= m_tree.text().size(); ++i) {
        const auto unread =
            std::ranges::find_if(m_runs, [this](Run &run) { return !run.tree && !read(run); });
        if (unread == m_runs.end())
            return true;
        const ChangedLines &lines = unread->lines;
        const auto wider = lines.fits(unread->text) ? lines.outer() : lines.withNeighbour();
        m_runs.erase(unread);
        if (!add(wider))
            return false;
    }
    return false;
}

/// Directives give tags another meaning.
static bool hasDirectives(const YamlTree &tree, int document)
{
    const qsizetype begin = tree.documentSpan(document).begin;
    const qsizetype end = tree.documentMarker(document).begin;
    return end > begin && QByteArrayView(tree.text()).sliced(begin, end - begin).contains('%');
}

std::optional<QList<RereadLines>> ChangedRuns::reread()
{
    if (m_edits.size() > MaximumEdits || !m_tree.templates().isEmpty() || !readAll())
        return {};
    QList<RereadLines> result;
    for (const Run &run : m_runs) {
        if (hasDirectives(m_tree, run.lines.run().container.document()))
            return {};
        result.append({run.lines.run(), *run.tree, spansAfter(editsIn(run.lines))});
    }
    return result;
}

std::optional<QList<RereadLines>> rereadChangedLines(const YamlTree &tree, const QList<TextEdit> &edits)
{
    return ChangedRuns(tree, edits).reread();
}

} // namespace Layerwright
