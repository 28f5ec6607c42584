// SPDX-License-Identifier: Apache-2.0
// Two texts parted by a NUL byte: values, and what is merged into them.
#include "model/yaml/nodemeaning.h"
#include "tests/fuzz/law.h"
#include "tests/support/editlaws.h"

using namespace Layerwright;

/// Every entry of the top that `add` does not name is there to the letter.
static bool keepsOthers(const YamlTree &before, const QByteArray &after, const YamlNode &add)
{
    const KeyIndex added(add);
    for (int i = 0; i < before.root().count(); ++i) {
        const YamlNode node = before.root().at(i);
        const Span span = node.entrySpan();
        if (!added.find(node.key()) && !after.contains(before.text().sliced(span.begin, span.length())))
            return false;
    }
    return true;
}

/// Which of two entries with one key counts, nobody can say.
static bool hasKeyTwice(const YamlTree &tree)
{
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode map = tree.node(id);
        const KeyIndex keys(map);
        for (int i = 0; i < map.count() && map.isMap(); ++i)
            if (keys.find(map.at(i).key()).index() < i)
                return true;
    }
    return false;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype parting = bytes.indexOf('\0');
    if (parting < 0)
        return 0;
    const YamlTree values = YamlTree::read(bytes.first(parting));
    const QByteArray text = bytes.sliced(parting + 1);
    const YamlEdits edits = mergeText(values, text);
    if (!edits)
        return 0;
    const QByteArray result = applied(values.text(), *edits);
    law(applied(result, inverted(values.text(), *edits)) == values.text(), "the way back");
    const auto after = YamlTree::parse(result);
    law(after.has_value(), "the result is YAML");
    const YamlTree add = YamlTree::read(text);
    if (values.documentCount() > 0 && values.root().isMap() && add.root().isMap() && !hasKeyTwice(values) &&
        !hasKeyTwice(add)) {
        QList<YamlValue> intended = YamlValue::ofDocuments(values);
        intended[0] = merged(intended[0], YamlValue::of(add.root()));
        law(YamlValue::ofDocuments(*after)[0].isEquivalent(intended[0]), "it means what was intended");
        if (!values.root().isFlow() &&
            values.text().endsWith('\n')) // else a block scalar may need another head
            law(keepsOthers(values, result, add.root()), "what is not named stays to the letter");
    }
    const YamlEdits again = mergeText(*after, text);
    law(again && again->isEmpty(), "merged twice is merged once");
    return 0;
}
