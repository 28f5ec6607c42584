// SPDX-License-Identifier: Apache-2.0
#include "cli/sourceplace.h"

namespace Layerwright {

static bool isJsonFile(SourceForm form)
{
    return form == SourceForm::ImportEntity || form == SourceForm::CreateBody ||
           form == SourceForm::ServerAnswer;
}

SourcePlaces::SourcePlaces(const ProfileSource &source)
    : m_text(source.text)
{
    if (!isJsonFile(source.form))
        return;
    if (auto tree = JsonTree::parse(source.text))
        m_tree = std::move(*tree);
}

static JsonNode itemOf(JsonNode list, int index)
{
    JsonNode item = list.isArray() ? list.firstChild() : JsonNode();
    for (int i = 0; i < index && item; ++i)
        item = item.next();
    return item;
}

JsonNode SourcePlaces::pack(int layer) const
{
    if (!m_tree || layer < 0)
        return {};
    const JsonNode spec = m_tree->root().member("spec");
    for (const char *name : {"template", "published", "draft"})
        if (const JsonNode packs = spec.isObject() ? spec.member(name) : JsonNode(); packs.isObject())
            if (packs.member("packs").isArray())
                return itemOf(packs.member("packs"), layer);
    return {};
}

/// The offset in a string token, with its quotation marks, where that of its decoded text is written.
static qsizetype rawOffset(QByteArrayView token, qsizetype decoded)
{
    qsizetype at = 1;
    qsizetype done = 0;
    while (at < token.size() - 1 && done < decoded) {
        if (token[at] != '\\') {
            ++at;
            ++done;
            continue;
        }
        qsizetype length = token[at + 1] == 'u' ? 6 : 2;
        const auto unit = [&](qsizetype from) {
            return token.sliced(from + 2, 4).toByteArray().toUInt(nullptr, 16);
        };
        uint character = length == 6 ? unit(at) : '\n';
        if (QChar::isHighSurrogate(character) && token.sliced(at + length).startsWith("\\u") &&
            QChar::isLowSurrogate(unit(at + length))) {
            character = QChar::surrogateToUcs4(char16_t(character), char16_t(unit(at + length)));
            length += 6;
        }
        at += length;
        done += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
    return at;
}

std::optional<Span> SourcePlaces::ofText(int layer, int manifest, Span span) const
{
    const JsonNode owner = pack(layer);
    if (!owner.isObject())
        return {};
    const JsonNode item = manifest < 0 ? JsonNode() : itemOf(owner.member("manifests"), manifest);
    const JsonNode text = manifest < 0      ? owner.member("values")
                          : item.isObject() ? item.member("content")
                                            : JsonNode();
    if (!text.isString())
        return {};
    const qsizetype begin = text.span().begin;
    return Span{begin + rawOffset(text.raw(), span.begin), begin + rawOffset(text.raw(), span.end)};
}

std::optional<Span> SourcePlaces::ofLayer(int layer) const
{
    const JsonNode owner = pack(layer);
    const JsonNode name = owner.isObject() ? owner.member("name") : JsonNode();
    return name ? std::optional(name.span()) : std::nullopt;
}

} // namespace Layerwright
