// SPDX-License-Identifier: Apache-2.0
// The first three bytes choose an edit, a node and a value; the rest is the text. What is edited must mean
// what was asked for and nothing else, touch no line outside the entry and its comments, and go back to the
// start.
#include "model/yaml/templatemask.h"
#include "tests/fuzz/law.h"
#include "tests/support/editlaws.h"

using namespace Layerwright;

enum class Kind { Remove, InsertKey, InsertItem, Rename, Set };

static const char *const values[] = {
    "x",       "1",        "a: b",           "- 1\n- 2", "|\n a\n b\n", "{a: [1]}",
    "'it''s'", "{{ .x }}", "\"\\u00e4\\n\"", "",         "@",           "k:\n  # c\n  l: 1\n"};

static YamlEdits edit(const YamlTree &tree, const YamlPath &path, Kind kind, const QByteArray &value)
{
    switch (kind) {
    case Kind::Remove:
        return removeNode(tree, path);
    case Kind::InsertKey:
        return insertKey(tree, path, QStringLiteral("fresh"), value, QStringLiteral("why"));
    case Kind::InsertItem:
        return insertItem(tree, path, -1, value);
    case Kind::Rename:
        return renameKey(tree, path, QStringLiteral("fresh"));
    case Kind::Set:
        return setValue(tree, path, value);
    }
    return {};
}

/// What a value means that is YAML of its own; nothing for one that is taken as a text.
static std::optional<YamlValue> meaning(const QByteArray &value)
{
    const auto tree = YamlTree::parse(value);
    if (!tree || !tree->templates().isEmpty() || !tree->root())
        return {};
    return YamlValue::of(tree->root());
}

/// What the node is to mean after the edit; `known` is false where this file does not say.
static std::optional<YamlValue> intended(const YamlNode &node, Kind kind, const QByteArray &value,
                                         bool &known)
{
    const std::optional<YamlValue> given = meaning(value);
    YamlValue after = YamlValue::of(node);
    known = kind == Kind::Remove;
    if (kind == Kind::Set && given) {
        known = true;
        const QByteArray anchor = after.anchor;
        after = *given;
        after.anchor = anchor;
    } else if (kind == Kind::InsertKey && node.isMap() && given) {
        known = true;
        after.keys.append(YamlValue::of(YamlTree::read("fresh").root()));
        after.items.append(*given);
    } else if (kind == Kind::InsertItem && node.isSequence() && given) {
        known = true;
        after.items.append(*given);
    }
    return kind == Kind::Remove ? std::nullopt : std::optional(after);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 3, static_cast<qsizetype>(size) - 3);
    const auto tree = YamlTree::parse(text);
    if (!tree || tree->nodeCount() == 0)
        return 0;
    const YamlNode node = tree->node(data[1] * tree->nodeCount() / 256);
    const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
    const Kind kind = Kind(data[0] % 5);
    if (node.isKey() || node.document() != 0 || tree->find(path) != node ||
        (kind == Kind::Set && !node.parent()))
        return 0;
    const QByteArray value = values[data[2] % std::size(values)];
    const YamlEdits edits = edit(*tree, path, kind, value);
    if (!edits)
        return 0;
    const QByteArray result = applied(text, *edits);
    law(applied(result, inverted(text, *edits)) == text, "the way back");
    const auto after = YamlTree::parse(result);
    law(after.has_value(), "the result is YAML");
    bool known = false;
    const std::optional<YamlValue> wanted = intended(node, kind, value, known);
    if (known && node.parent())
        law(brokenLaw(*tree, *edits, intendedWith(*tree, node, wanted)).isEmpty(),
            "it means what was intended");
    if (kind == Kind::Set || kind == Kind::Rename)
        law(staysWithin(*tree, *edits, node), "no other line is touched");
    if (kind == Kind::Set) {
        const YamlEdits again = setValue(*after, path, value);
        law(again && again->isEmpty(), "set twice is set once");
    }
    return 0;
}
