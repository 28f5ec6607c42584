// SPDX-License-Identifier: Apache-2.0
#include "tests/support/editlaws.h"

#include "model/yaml/nodetext.h"
#include "model/yaml/yamltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QList<int> indexesOf(const YamlNode &node)
{
    QList<int> path;
    for (YamlNode at = node; at.parent(); at = at.parent())
        path.prepend(at.index());
    return path;
}

QString brokenLaw(const YamlTree &before, const QList<TextEdit> &edits, const QList<YamlValue> &intended)
{
    const QByteArray after = applied(before.text(), edits);
    if (applied(after, inverted(before.text(), edits)) != before.text())
        return u"no way back"_s;
    const auto result = YamlTree::parse(after);
    if (!result)
        return u"no YAML any more: "_s + result.error().message;
    if (YamlValue::ofDocuments(*result) != intended)
        return u"means something else"_s;
    return {};
}

QList<YamlValue> intendedWith(const YamlTree &before, const YamlNode &node,
                              const std::optional<YamlValue> &value)
{
    QList<YamlValue> documents = YamlValue::ofDocuments(before);
    documents[node.document()] = documents[node.document()].replaced(indexesOf(node), value);
    return documents;
}

bool staysWithin(const YamlTree &tree, const QList<TextEdit> &edits, const YamlNode &node)
{
    const qsizetype begin = std::min(entryHead(tree, node, TextRole::Fragment), node.entrySpan().begin);
    const qsizetype end = nextLine(tree.text(), entryTail(tree, node));
    return edits.isEmpty() || (edits.first().span.begin >= begin && edits.last().span.end <= end);
}

} // namespace Layerwright
