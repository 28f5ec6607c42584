// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/treebuilder.h"

#include "model/yaml/yamltext.h"
#include "model/yaml/yamltree.h"

#include <algorithm>

namespace Layerwright {

static qint32 narrow(qsizetype offset)
{
    return static_cast<qint32>(offset);
}

TreeBuilder::TreeBuilder(YamlTreeData &data, QByteArrayView parsed, qsizetype base)
    : m_data(data)
    , m_parsed(parsed)
    , m_base(base)
    , m_cursor(base)
{
}

bool TreeBuilder::isAt(qsizetype at, char byte) const
{
    return at < m_parsed.size() && m_parsed[at] == byte;
}

bool TreeBuilder::take(const YamlEvent &event)
{
    switch (event.type) {
    case YamlEvent::Type::DocumentStart:
        beginDocument(event);
        break;
    case YamlEvent::Type::DocumentEnd:
        if (!event.isImplicit)
            m_cursor = event.span.end + m_base;
        break;
    case YamlEvent::Type::Alias:
    case YamlEvent::Type::Scalar:
        addScalar(event);
        break;
    case YamlEvent::Type::SequenceStart:
        open(event, YamlKind::Sequence);
        break;
    case YamlEvent::Type::MapStart:
        open(event, YamlKind::Map);
        break;
    case YamlEvent::Type::SequenceEnd:
    case YamlEvent::Type::MapEnd:
        close(&event);
        break;
    }
    if (m_data.nodes.size() > static_cast<size_t>(YamlTree::MaximumNodes))
        m_stop = Stop::TooMany;
    return m_stop == Stop::No;
}

void TreeBuilder::finish()
{
    while (!m_open.empty())
        close(nullptr);
}

qsizetype TreeBuilder::openBracket() const
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open)
        if (m_data.at(open->node).style == YamlStyle::Flow && !open->isPair)
            return m_data.at(open->node).begin;
    return -1;
}

void TreeBuilder::beginDocument(const YamlEvent &event)
{
    YamlDocument document;
    document.span.begin = m_cursor;
    if (!event.isImplicit) {
        m_cursor = event.span.end + m_base;
        document.marker = {m_cursor - 3, m_cursor};
    }
    m_data.documents.push_back(document);
}

qsizetype TreeBuilder::skipProperties(qsizetype at, int count) const
{
    for (; count > 0; --count)
        at = skipProperty(m_parsed, skipToContent(m_parsed, at));
    return at;
}

int TreeBuilder::addNode(const YamlEvent &event, YamlKind kind)
{
    const int id = static_cast<int>(m_data.nodes.size());
    YamlRecord record;
    record.kind = kind;
    record.style = event.style;
    record.document = narrow(static_cast<qsizetype>(m_data.documents.size()) - 1);
    const qsizetype eventBegin = event.span.begin + m_base;
    findMarker(record, eventBegin);
    const int count = kind == YamlKind::Alias ? 0 : !event.anchor.isEmpty() + !event.tag.isEmpty();
    if (count > 0) {
        record.properties = narrow(static_cast<qsizetype>(m_data.properties.size()));
        m_data.properties.push_back({event.anchor.toByteArray(), event.tag.toByteArray()});
        record.fullBegin = narrow(eventBegin);
        m_cursor = skipProperties(eventBegin, count);
    }
    record.begin = narrow(std::max(eventBegin, m_cursor));
    m_data.nodes.push_back(record);
    attach(id);
    return id;
}

/// Walks over the `-`, `,`, `?` or `:` before the node that begins at `eventBegin` and says where it stood.
void TreeBuilder::findMarker(YamlRecord &record, qsizetype eventBegin)
{
    if (m_open.empty())
        return;
    const Open &parent = m_open.back();
    const YamlRecord &container = m_data.at(parent.node);
    qsizetype at = skipToContentAfterNode(m_parsed, m_cursor);
    if (container.style == YamlStyle::Flow && parent.pendingKey < 0 && isAt(at, ','))
        at = skipToContent(m_parsed, m_cursor = at + 1);
    char marker = '-';
    if (container.kind == YamlKind::Map)
        marker = parent.pendingKey >= 0 ? ':' : '?';
    else if (container.style == YamlStyle::Flow)
        return;
    // Where a value is missing together with its `:`, the next one is another's; the event begins at it then.
    const bool isMarker = isAt(at, marker) && (marker == ':' || isSpaceAt(m_parsed, at + 1));
    if (isMarker && (at < eventBegin || (marker == ':' && container.style == YamlStyle::Flow))) {
        record.marker = narrow(at);
        m_cursor = at + 1;
    }
}

void TreeBuilder::attach(int id)
{
    YamlRecord &record = m_data.nodes.back();
    if (m_open.empty()) {
        if (!m_data.documents.empty())
            m_data.documents.back().root = id;
        return;
    }
    Open &parent = m_open.back();
    YamlRecord &container = m_data.nodes[static_cast<size_t>(parent.node)];
    record.parent = parent.node;
    if (container.begin < 0) // a block collection begins with its first entry
        container.begin = record.marker >= 0       ? record.marker
                          : record.properties >= 0 ? record.fullBegin
                                                   : record.begin;
    if (container.kind == YamlKind::Map && parent.pendingKey < 0) {
        record.isKey = true;
        parent.pendingKey = id;
        return;
    }
    record.key = parent.pendingKey;
    parent.pendingKey = -1;
    record.index = narrow(static_cast<qsizetype>(m_children.size() - parent.firstChild));
    m_children.push_back(id);
}

void TreeBuilder::open(const YamlEvent &event, YamlKind kind)
{
    if (m_open.size() >= static_cast<size_t>(YamlTree::MaximumDepth)) {
        m_stop = Stop::TooDeep;
        return;
    }
    const qsizetype before = m_cursor;
    const int id = addNode(event, kind);
    YamlRecord &record = m_data.nodes.back();
    if (record.properties >= 0)
        record.begin = narrow(skipToContent(m_parsed, m_cursor));
    const bool isPair = event.style == YamlStyle::Flow && event.span.isEmpty();
    if (event.style == YamlStyle::Flow && !isPair)
        m_cursor = record.begin + 1;
    else if (isPair)
        m_cursor = std::max(before, m_cursor);
    if (event.style == YamlStyle::Block)
        record.begin = -1;
    m_open.push_back({id, -1, isPair, m_children.size()});
}

void TreeBuilder::close(const YamlEvent *event)
{
    const Open open = m_open.back();
    m_open.pop_back();
    YamlRecord &record = m_data.nodes[static_cast<size_t>(open.node)];
    if (event && record.style == YamlStyle::Flow && !open.isPair)
        m_cursor = event->span.end + m_base;
    if (record.begin < 0)
        record.begin = narrow(m_cursor);
    if (record.properties < 0)
        record.fullBegin = record.begin;
    record.end = narrow(std::max<qsizetype>(m_cursor, record.begin));
    record.firstChild = narrow(static_cast<qsizetype>(m_data.children.size()));
    const auto first = m_children.begin() + static_cast<qsizetype>(open.firstChild);
    record.childCount = narrow(m_children.end() - first);
    m_data.children.insert(m_data.children.end(), first, m_children.end());
    m_children.erase(first, m_children.end());
}

void TreeBuilder::addScalar(const YamlEvent &event)
{
    const bool isAlias = event.type == YamlEvent::Type::Alias;
    addNode(event, isAlias ? YamlKind::Alias : YamlKind::Scalar);
    YamlRecord &record = m_data.nodes.back();
    const bool isMissing = !isAlias && event.style == YamlStyle::Plain && event.value.isEmpty();
    if (isMissing) {
        record.begin = record.end = narrow(m_cursor);
    } else {
        if (record.properties >= 0)
            record.begin = narrow(skipToContent(m_parsed, m_cursor));
        const qsizetype mark = event.span.end + m_base;
        const bool isBlock = event.style == YamlStyle::Literal || event.style == YamlStyle::Folded;
        record.end = narrow(std::max<qsizetype>(isBlock ? blockScalarEnd(record, mark) : mark, record.begin));
    }
    if (record.properties < 0)
        record.fullBegin = record.begin;
    setValue(record, event);
    m_cursor = record.end;
}

void TreeBuilder::setValue(YamlRecord &record, const YamlEvent &event)
{
    if (event.type == YamlEvent::Type::Alias) {
        record.valueBegin = record.begin + 1;
        record.valueLength = record.end - record.valueBegin;
        return;
    }
    const QByteArrayView written = m_parsed.sliced(record.begin, record.end - record.begin);
    const int quote = event.style == YamlStyle::Plain ? 0 : 1;
    if (written.size() >= 2 * quote && written.sliced(quote, written.size() - 2 * quote) == event.value) {
        record.valueBegin = record.begin + quote;
        record.valueLength = narrow(event.value.size());
        return;
    }
    record.isDecoded = true;
    record.valueBegin = narrow(m_data.decoded.size());
    m_data.decoded.append(withTemplates(record, event.value));
    record.valueLength = narrow(m_data.decoded.size()) - record.valueBegin;
}

/// The decoded text with the templates that were masked in it as they were written.
QByteArray TreeBuilder::withTemplates(const YamlRecord &record, QByteArrayView value) const
{
    QByteArray result = value.toByteArray();
    const auto &templates = m_data.templates;
    const auto startsBefore = [](const TemplateUse &use, qsizetype offset) {
        return use.span.begin < offset;
    };
    auto use = std::lower_bound(templates.begin(), templates.end(), record.begin, startsBefore);
    qsizetype from = 0;
    for (; use != templates.end() && use->span.end <= record.end; ++use) {
        const QByteArrayView mask = m_parsed.sliced(use->span.begin, use->span.length());
        const qsizetype at = QByteArrayView(result).indexOf(mask, from);
        if (at < 0)
            break;
        result.replace(at, mask.size(), m_data.text.sliced(use->span.begin, use->span.length()));
        from = at + mask.size();
    }
    return result;
}

/// The column of the lines of a block scalar.
qsizetype TreeBuilder::blockScalarIndent(const YamlRecord &record) const
{
    qsizetype parentIndent = -1;
    for (auto open = m_open.rbegin(); open != m_open.rend() && parentIndent < 0; ++open)
        if (const YamlRecord &container = m_data.at(open->node); container.begin >= 0)
            parentIndent = columnOf(m_parsed, container.begin);
    qsizetype at = record.begin + 1;
    for (; !isSpaceAt(m_parsed, at); ++at)
        if (m_parsed[at] >= '1' && m_parsed[at] <= '9')
            return std::max<qsizetype>(parentIndent, 0) + (m_parsed[at] - '0');
    for (at = nextLine(m_parsed, at); at < m_parsed.size(); at = nextLine(m_parsed, at)) {
        const qsizetype content = skipBlanks(m_parsed, at);
        if (content < m_parsed.size() && !isLineEnd(m_parsed[content]))
            return content - at;
    }
    return m_parsed.size();
}

/// Blank lines after the text belong to it only where `+` keeps them.
qsizetype TreeBuilder::blockScalarEnd(const YamlRecord &record, qsizetype mark) const
{
    qsizetype headerEnd = record.begin;
    while (headerEnd < m_parsed.size() && !isLineEnd(m_parsed[headerEnd]) &&
           wideLineEndLength(m_parsed, headerEnd) == 0)
        ++headerEnd;
    const QByteArrayView header = m_parsed.sliced(record.begin, headerEnd - record.begin);
    const qsizetype comment = header.indexOf('#');
    const bool keeps = header.first(comment < 0 ? header.size() : comment).contains('+');
    const qsizetype indent = blockScalarIndent(record);
    qsizetype end = mark;
    while (end > headerEnd) {
        const qsizetype begin = lineBegin(m_parsed, isAt(end - 1, '\n') ? end - 1 : end);
        if (begin <= headerEnd) { // nothing, or lines that end otherwise than people see
            while (end > headerEnd && isSpaceAt(m_parsed, end - 1))
                --end;
            if (end > headerEnd)
                return end;
            break;
        }
        const qsizetype last = lineEnd(m_parsed, begin);
        const qsizetype content = skipBlanks(m_parsed, begin);
        if (keeps || content < last || last - begin > indent)
            return std::min(last, end);
        end = begin;
    }
    // No content: the header alone, without its comment and trailing blanks.
    end = record.begin;
    while (!isSpaceAt(m_parsed, end) && !isAt(end, '#'))
        ++end;
    return end;
}

} // namespace Layerwright
