// SPDX-License-Identifier: Apache-2.0
#include "model/language/schematext.h"

#include "model/language/defaultvalues.h"
#include "model/yaml/nodetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::JsonSchema)
};

/// JSON writes a character past U+FFFF as two escapes, which YAML does not know.
QByteArray asYaml(const QByteArray &json)
{
    QByteArray yaml;
    qsizetype done = 0;
    for (qsizetype at = json.indexOf("\\u"); at >= 0 && at + 12 <= json.size();
         at = json.indexOf("\\u", at + 2)) {
        const uint high = json.sliced(at + 2, 4).toUInt(nullptr, 16);
        const uint low = json.sliced(at + 8, 4).toUInt(nullptr, 16);
        if (json[at + 6] != '\\' || !QChar::isHighSurrogate(high) || !QChar::isLowSurrogate(low))
            continue;
        yaml += json.sliced(done, at - done) + "\\U" +
                QByteArray::number(QChar::surrogateToUcs4(char16_t(high), char16_t(low)), 16)
                    .rightJustified(8, '0');
        done = at + 12;
        at = done - 2;
    }
    return yaml + json.sliced(done);
}

bool isTruthValue(const YamlNode &node)
{
    return node.isScalar() && !node.isQuoted() && (node.value() == "true" || node.value() == "false");
}

} // namespace

Result<YamlTree> readSchema(const QByteArray &text)
{
    if (text.size() > MaximumSchemaSize)
        return failure(
            Tr::tr("The schema is larger than %1 MiB and is not used.").arg(MaximumSchemaSize >> 20));
    auto tree = YamlTree::parse(asYaml(text));
    if (!tree)
        return failure(
            Tr::tr("The schema cannot be read, line %1: %2").arg(tree.error().line).arg(tree.error().message),
            tree.error().line);
    if (!tree->root().isMap() && !isTruthValue(tree->root()))
        return failure(Tr::tr("The schema is no JSON object and is not used."), 1);
    return tree;
}

bool looksLikeJsonSchema(const QByteArray &text)
{
    const YamlTree tree = YamlTree::read(asYaml(text));
    const YamlNode root = tree.root();
    if (!tree.issues().isEmpty())
        return text.trimmed().startsWith('{');
    if (!root.isMap())
        return isTruthValue(root);
    for (int i = 0; i < root.count(); ++i)
        if (const YamlNode rule = root.at(i)["schema"]; rule.isScalar() && rule.value().contains("{{"))
            return false;
    return root.count() > 0 || root.isFlow();
}

QByteArray schemaValueText(const YamlNode &node)
{
    if (node.isScalar() && node.isQuoted() && typeOf(node) == ValueType::Text && !node.value().isEmpty()) {
        const YamlTree plain = YamlTree::read(node.value().toByteArray());
        const bool isSame =
            plain.issues().isEmpty() && plain.root().isScalar() && typeOf(plain.root()) == ValueType::Text;
        if (isSame && plain.root().value() == node.value())
            return node.value().toByteArray();
    }
    return flowText(node);
}

YamlNode atPointer(const YamlNode &root, const QByteArray &pointer)
{
    YamlNode node = root;
    for (QByteArray name : pointer.split('/').sliced(1)) {
        name = QByteArray::fromPercentEncoding(name).replace("~1", "/").replace("~0", "~");
        node = node.resolved();
        node = node.isSequence() ? node.at(name.toInt()) : node[name];
    }
    return node;
}

} // namespace Layerwright
