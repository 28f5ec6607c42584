// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlevents.h"

#include "model/yaml/yamltext.h"

#include <yaml.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace Layerwright {

namespace {

/// Turns the parser's marks, which count characters, into bytes.
class CharacterIndex
{
public:
    explicit CharacterIndex(QByteArrayView text)
        : m_text(text)
        , m_isAscii(isAscii(text))
    {
        if (m_isAscii)
            return;
        size_t characters = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!startsCharacter(text[at]))
                continue;
            if (characters % Stride == 0)
                m_checkpoints.push_back(at);
            ++characters;
        }
    }

    qsizetype byteOffset(size_t character)
    {
        if (m_isAscii)
            return std::min(static_cast<qsizetype>(character), m_text.size());
        const size_t checkpoint = character / Stride;
        if (checkpoint >= m_checkpoints.size())
            return m_text.size();
        // The marks mostly go forward, so that it is not far from the last one.
        if (character < m_lastCharacter || checkpoint * Stride > m_lastCharacter) {
            m_lastCharacter = checkpoint * Stride;
            m_lastOffset = m_checkpoints[checkpoint];
        }
        for (; m_lastCharacter < character && m_lastOffset < m_text.size(); ++m_lastCharacter) {
            ++m_lastOffset;
            while (m_lastOffset < m_text.size() && !startsCharacter(m_text[m_lastOffset]))
                ++m_lastOffset;
        }
        return m_lastOffset;
    }

private:
    static constexpr size_t Stride = 128;

    QByteArrayView m_text;
    bool m_isAscii;
    std::vector<qsizetype> m_checkpoints;
    size_t m_lastCharacter = 0;
    qsizetype m_lastOffset = 0;
};

struct ParserDeleter
{
    void operator()(yaml_parser_t *parser) const
    {
        yaml_parser_delete(parser);
        delete parser;
    }
};
using ParserPointer = std::unique_ptr<yaml_parser_t, ParserDeleter>;

struct EventOwner
{
    yaml_event_t event = {};

    EventOwner() = default;
    EventOwner(const EventOwner &) = delete;
    EventOwner &operator=(const EventOwner &) = delete;
    ~EventOwner() { yaml_event_delete(&event); }
};

} // namespace

static QByteArrayView viewOf(const yaml_char_t *text)
{
    return text ? QByteArrayView(reinterpret_cast<const char *>(text)) : QByteArrayView();
}

static YamlStyle styleOf(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return YamlStyle::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return YamlStyle::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return YamlStyle::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return YamlStyle::Folded;
    default:
        return YamlStyle::Plain;
    }
}

static void fillScalar(YamlEvent &event, const yaml_event_t &from)
{
    const auto &scalar = from.data.scalar;
    event.type = YamlEvent::Type::Scalar;
    event.style = styleOf(scalar.style);
    event.anchor = viewOf(scalar.anchor);
    event.tag = viewOf(scalar.tag);
    event.value = {reinterpret_cast<const char *>(scalar.value), static_cast<qsizetype>(scalar.length)};
}

template <typename Start>
static void fillStart(YamlEvent &event, YamlEvent::Type type, const Start &from, bool isFlow)
{
    event.type = type;
    event.style = isFlow ? YamlStyle::Flow : YamlStyle::Block;
    event.anchor = viewOf(from.anchor);
    event.tag = viewOf(from.tag);
}

/// False for the events of the stream itself, which nobody needs.
static bool fill(YamlEvent &event, const yaml_event_t &from)
{
    switch (from.type) {
    case YAML_DOCUMENT_START_EVENT:
        event.type = YamlEvent::Type::DocumentStart;
        event.isImplicit = from.data.document_start.implicit != 0;
        return true;
    case YAML_DOCUMENT_END_EVENT:
        event.type = YamlEvent::Type::DocumentEnd;
        event.isImplicit = from.data.document_end.implicit != 0;
        return true;
    case YAML_ALIAS_EVENT:
        event.type = YamlEvent::Type::Alias;
        event.style = YamlStyle::Plain;
        event.anchor = viewOf(from.data.alias.anchor);
        return true;
    case YAML_SCALAR_EVENT:
        fillScalar(event, from);
        return true;
    case YAML_SEQUENCE_START_EVENT:
        fillStart(event, YamlEvent::Type::SequenceStart, from.data.sequence_start,
                  from.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
        return true;
    case YAML_MAPPING_START_EVENT:
        fillStart(event, YamlEvent::Type::MapStart, from.data.mapping_start,
                  from.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
        return true;
    case YAML_SEQUENCE_END_EVENT:
        event.type = YamlEvent::Type::SequenceEnd;
        return true;
    case YAML_MAPPING_END_EVENT:
        event.type = YamlEvent::Type::MapEnd;
        return true;
    default:
        return false;
    }
}

static YamlProblem problemOf(const yaml_parser_t &parser, CharacterIndex &index)
{
    if (parser.error == YAML_READER_ERROR) {
        const auto offset = static_cast<qsizetype>(parser.problem_offset);
        return {parser.problem, {}, offset, offset};
    }
    YamlProblem problem{parser.problem ? parser.problem : "out of memory", parser.context, 0, 0};
    problem.offset = index.byteOffset(parser.problem_mark.index);
    problem.contextOffset = parser.context ? index.byteOffset(parser.context_mark.index) : problem.offset;
    return problem;
}

std::optional<YamlProblem> readYamlEvents(QByteArrayView text,
                                          const std::function<bool(const YamlEvent &)> &sink)
{
    CharacterIndex index(text);
    const ParserPointer parser(new yaml_parser_t{});
    yaml_parser_initialize(parser.get());
    yaml_parser_set_encoding(parser.get(), YAML_UTF8_ENCODING);
    const char *data = text.isNull() ? "" : text.data(); // the parser asserts that there is a text
    yaml_parser_set_input_string(parser.get(), reinterpret_cast<const unsigned char *>(data),
                                 static_cast<size_t>(text.size()));
    while (true) {
        EventOwner owner;
        if (!yaml_parser_parse(parser.get(), &owner.event))
            return problemOf(*parser, index);
        if (owner.event.type == YAML_STREAM_END_EVENT || owner.event.type == YAML_NO_EVENT)
            return {};
        YamlEvent event;
        if (!fill(event, owner.event))
            continue;
        event.span.begin = index.byteOffset(owner.event.start_mark.index);
        event.span.end = index.byteOffset(owner.event.end_mark.index);
        if (!sink(event))
            return {};
    }
}

} // namespace Layerwright
