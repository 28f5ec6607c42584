// SPDX-License-Identifier: Apache-2.0
// The first three bytes choose an edit, a node and a value; the rest is the text. What is edited must be
// YAML, hold what was asked for, and go back to the start.
#include "model/yaml/yamledit.h"
#include "model/yaml/yamlvalue.h"
#include "tests/fuzz/law.h"

using namespace Layerwright;

static const char *const values[] = {
    "x",       "1",        "a: b",           "- 1\n- 2", "|\n a\n b\n", "{a: [1]}",
    "'it''s'", "{{ .x }}", "\"\\u00e4\\n\"", "",         "@",           "k:\n  # c\n  l: 1\n"};

static YamlEdits edit(const YamlTree &tree, const YamlNode &node, const YamlPath &path, int kind,
                      const QByteArray &value)
{
    switch (kind % 5) {
    case 0:
        return removeNode(tree, path);
    case 1:
        return insertKey(tree, path, QStringLiteral("fresh"), value, QStringLiteral("why"));
    case 2:
        return insertItem(tree, path, -1, value);
    case 3:
        return renameKey(tree, path, QStringLiteral("fresh"));
    default:
        return node.parent() ? setValue(tree, path, value) : YamlEdits(QList<TextEdit>());
    }
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
    if (node.isKey() || node.document() != 0 || tree->find(path) != node)
        return 0;
    const QByteArray value = values[data[2] % std::size(values)];
    const YamlEdits edits = edit(*tree, node, path, data[0], value);
    if (!edits)
        return 0;
    const QByteArray result = applied(text, *edits);
    law(applied(result, inverted(text, *edits)) == text, "the way back");
    const auto after = YamlTree::parse(result);
    law(after.has_value(), "the result is YAML");
    if (data[0] % 5 == 4 && node.parent()) {
        const YamlEdits again = setValue(*after, path, value);
        law(again && again->isEmpty(), "set twice is set once");
    }
    return 0;
}
