// SPDX-License-Identifier: Apache-2.0
#include "model/profile/yamlsource.h"

#include "model/profile/jsonstring.h"
#include "model/yaml/yamltree.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Writes a YAML node as JSON and notes the line of every value, in the order of the JSON text.
class YamlToJson
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::YamlToJson)

public:
    static constexpr qsizetype maximumGrowth = 4;
    static constexpr qsizetype freeGrowthBytes = 1 << 20;

    Result<JsonTree> convert(const YamlTree &tree);

private:
    void write(YamlNode node, int depth);
    void writeMembers(YamlNode map, int depth, QSet<QByteArray> &written);
    void writeMerged(YamlNode value, int depth, QSet<QByteArray> &written);
    void writeItems(YamlNode sequence, int depth);
    void writeScalar(YamlNode node);
    void fail(const QString &message, int line);
    /// Maps that are merged and say nothing new cost time without a byte being written: they are counted.
    bool mayVisit(int line);

    QByteArray m_json;
    qsizetype m_maximumBytes = 0;
    std::vector<int> m_lines;
    std::optional<Error> m_error;
    int m_visited = 0;
    QList<int> m_open; // nodes that are being written, to notice an alias inside its own anchor
};

} // namespace

void YamlToJson::fail(const QString &message, int line)
{
    if (!m_error)
        m_error = Error{message, line};
}

bool YamlToJson::mayVisit(int line)
{
    if (++m_visited > JsonTree::maximumNodes)
        fail(tr("the merge keys (<<) stand for more than %1 values").arg(JsonTree::maximumNodes), line);
    return !m_error;
}

static bool isJsonNumber(QByteArrayView text)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
    return text.size() < 400 && number.match(QString::fromLatin1(text)).hasMatch();
}

void YamlToJson::writeScalar(YamlNode node)
{
    const QByteArrayView text = node.value();
    const bool isText = node.isQuoted() || node.isBlockScalar() || !node.tag().isEmpty();
    if (!isText && node.isNull())
        m_json.append("null");
    else if (!isText && (text == "true" || text == "false" || isJsonNumber(text)))
        m_json.append(text);
    else
        m_json.append(encodedJsonString(text, {}));
}

void YamlToJson::writeMerged(YamlNode value, int depth, QSet<QByteArray> &written)
{
    const YamlNode target = value.resolved();
    if (target.isMap()) {
        writeMembers(target, depth + 1, written);
    } else if (target.isSequence()) {
        for (int i = 0; i < target.count() && !m_error; ++i)
            writeMembers(target.at(i).resolved(), depth + 1, written);
    }
}

void YamlToJson::writeMembers(YamlNode map, int depth, QSet<QByteArray> &written)
{
    if (!mayVisit(map.line()) || !map.isMap())
        return;
    if (depth > JsonTree::maximumDepth) {
        fail(tr("the text is nested deeper than %1 levels").arg(JsonTree::maximumDepth), map.line());
        return;
    }
    QList<YamlNode> merged;
    QSet<QByteArray> own;
    for (int i = 0; i < map.count() && mayVisit(map.line()); ++i) {
        const YamlNode value = map.at(i);
        const YamlNode key = value.key().resolved();
        if (!key.isScalar()) {
            fail(tr("a key must be a text, but it is a list or an object"), value.line());
            return;
        }
        const QByteArray name = key.value().toByteArray();
        if (name == "<<" && !key.isQuoted()) {
            merged.append(value);
        } else if (!written.contains(name)) {
            own.insert(name);
            m_json.append(m_json.endsWith('{') ? "" : ",").append(encodedJsonString(name, {})).append(':');
            write(value, depth + 1);
        }
    }
    written.unite(own);
    for (const YamlNode &value : merged)
        writeMerged(value, depth, written);
}

void YamlToJson::writeItems(YamlNode sequence, int depth)
{
    for (int i = 0; i < sequence.count() && !m_error; ++i) {
        if (i > 0)
            m_json.append(',');
        write(sequence.at(i), depth + 1);
    }
}

void YamlToJson::write(YamlNode node, int depth)
{
    const int line = node.line();
    m_lines.push_back(line);
    const YamlNode target = node.resolved();
    if (!target) {
        fail(tr("the alias *%1 stands for nothing").arg(node.string()), line);
        return;
    }
    if (depth > JsonTree::maximumDepth || m_open.contains(target.id())) {
        fail(tr("the text is nested deeper than %1 levels").arg(JsonTree::maximumDepth), line);
        return;
    }
    if (m_json.size() > m_maximumBytes || m_lines.size() > JsonTree::maximumNodes) {
        fail(tr("the aliases stand for more than %1 times as much text as there is").arg(maximumGrowth),
             line);
        return;
    }
    if (target.isScalar()) {
        writeScalar(target);
        return;
    }
    m_open.append(target.id());
    m_json.append(target.isMap() ? '{' : '[');
    if (target.isMap()) {
        QSet<QByteArray> written;
        writeMembers(target, depth, written);
    } else {
        writeItems(target, depth);
    }
    m_json.append(target.isMap() ? '}' : ']');
    m_open.removeLast();
}

Result<JsonTree> YamlToJson::convert(const YamlTree &tree)
{
    YamlNode root;
    for (int i = 0; i < tree.documentCount(); ++i) {
        const YamlNode document = tree.root(i);
        if (!document || document.isNull())
            continue;
        if (root)
            return failure(
                tr("there are several YAML documents, and a profile is one: split the text at “---”"),
                document.line());
        root = document;
    }
    if (!root)
        return failure(tr("there is nothing but comments in it"));
    m_maximumBytes = maximumGrowth * tree.text().size() + freeGrowthBytes;
    write(root, 1);
    if (m_error)
        return tl::unexpected(*m_error);
    Result<JsonTree> json = JsonTree::parse(m_json, 2 * JsonTree::maximumDepth);
    if (json)
        json->setLines(std::move(m_lines));
    return json;
}

Result<JsonTree> readYamlAsJson(const QByteArray &text)
{
    const Result<YamlTree> tree = YamlTree::parse(text);
    return tree ? YamlToJson().convert(*tree) : Result<JsonTree>(tl::unexpected(tree.error()));
}

} // namespace Layerwright
