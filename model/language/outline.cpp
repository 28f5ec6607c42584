// SPDX-License-Identifier: Apache-2.0
#include "model/language/outline.h"

#include "model/language/fuzzymatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Outline
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Outline)
};

} // namespace

/// The first line of a value, as far as one reads it in passing.
static QString shortValue(QByteArrayView value)
{
    constexpr qsizetype most = 80;
    const qsizetype line = value.indexOf('\n');
    const bool isCut = line >= 0 || value.size() > most * 4;
    QString text =
        QString::fromUtf8(value.first(std::min(line < 0 ? value.size() : line, most * 4))).simplified();
    if (text.size() > most)
        return text.first(most) + u'…';
    return isCut ? text + u" …"_s : text;
}

static QString written(const YamlNode &node)
{
    return node.isAlias() ? u'*' + node.string() : shortValue(node.value());
}

/// `Deployment web` of a Kubernetes object; empty for others.
static QString objectName(const YamlNode &map)
{
    const YamlNode kind = map["kind"];
    const YamlNode name = map["metadata"]["name"];
    if (!kind.isScalar())
        return {};
    return name.isScalar() ? written(kind) + u' ' + written(name) : written(kind);
}

/// What items of a list are called by.
static QString itemName(const YamlNode &item)
{
    if (!item.isMap())
        return item.isScalar() || item.isAlias() ? written(item) : QString();
    if (item["apiVersion"].isValid())
        return objectName(item);
    static constexpr std::array<QByteArrayView, 7> names{"name", "kind", "id",   "key",
                                                         "host", "path", "image"};
    for (const QByteArrayView name : names)
        if (const YamlNode value = item[name]; value.isScalar() && !value.value().isEmpty())
            return written(value);
    return {};
}

QString outlineLabel(const YamlNode &node)
{
    if (!node.parent()) {
        const QString object = objectName(node);
        return object.isEmpty() ? Outline::tr("Document %1").arg(node.document() + 1) : object;
    }
    if (const YamlNode key = node.key())
        return key.isScalar() || key.isAlias() ? written(key) : u"?"_s;
    const QString name = itemName(node);
    return name.isEmpty() ? u"[%1]"_s.arg(node.index()) : name;
}

QString outlineDetail(const YamlNode &node)
{
    if (node.key())
        return node.isScalar() || node.isAlias() ? written(node)
               : node.isSequence()               ? u"[%1]"_s.arg(node.count())
                                                 : QString();
    if (!node.parent() || node.isScalar() || node.isAlias())
        return {};
    if (!itemName(node).isEmpty())
        return u"[%1]"_s.arg(node.index());
    const YamlNode first = node.at(0);
    const QString value = outlineDetail(first);
    if (!first.key())
        return {};
    return value.isEmpty() ? outlineLabel(first) : outlineLabel(first) + u": "_s + value;
}

Span outlinePlace(const YamlNode &node)
{
    if (node.key())
        return node.keySpan();
    return {node.entrySpan().begin, node.entrySpan().begin};
}

QList<YamlNode> outlineRoots(const YamlTree &tree)
{
    QList<YamlNode> roots;
    for (int document = 0; document < tree.documentCount(); ++document)
        if (const YamlNode root = tree.root(document); root.fullSpan().length() > 0)
            roots.append(root);
    return roots;
}

namespace {

/// Finds the nodes of one tree that fit one pattern.
class OutlineSearch
{
public:
    OutlineSearch(const YamlTree &tree, const QString &pattern)
        : m_tree(tree)
        , m_parts(pattern.split(u'.', Qt::SkipEmptyParts))
        , m_hasDocuments(outlineRoots(tree).size() > 1)
    {
        m_matches.pattern = pattern;
        if (!m_parts.isEmpty())
            m_letters = m_parts.last().toLower().toLatin1();
        m_isAscii = std::ranges::all_of(pattern, [](QChar c) { return c.unicode() < 0x80; });
    }

    OutlineMatches run(const std::function<bool()> &isCanceled)
    {
        constexpr int betweenQuestions = 1024;
        for (int id = 0; id < m_tree.nodeCount() && !m_parts.isEmpty(); ++id) {
            if (id % betweenQuestions == 0 && isCanceled())
                break;
            if (m_matches.letters.size() >= OutlineMatches::Most) {
                m_matches.isCut = true;
                break;
            }
            look(m_tree.node(id));
        }
        return m_matches;
    }

private:
    void look(const YamlNode &node)
    {
        if (!isShown(node) || !canMatch(node))
            return;
        const auto match = fuzzyMatch(m_parts.last(), outlineLabel(node));
        if (!match || !isBelow(node))
            return;
        m_matches.letters.insert(node.id(), match->letters);
        insert(node);
    }

    /// A quick no for most keys: their letters are looked at before names are made of them.
    bool canMatch(const YamlNode &node) const
    {
        const YamlNode key = node.key();
        if (!key.isScalar() || !m_isAscii)
            return true;
        qsizetype found = 0;
        for (const char byte : key.value())
            if (found < m_letters.size() &&
                QChar::toLower(static_cast<uchar>(byte)) == uint(m_letters[found]))
                ++found;
        return found == m_letters.size();
    }

    /// Keys are shown with their values, and the root of a single document is not shown.
    bool isShown(const YamlNode &node) const
    {
        return node.parent() ? node.index() >= 0 && !node.isKey() : m_hasDocuments;
    }

    /// The other names of the pattern are names of what is around the node, in their order. Within a key
    /// nothing is shown.
    bool isBelow(const YamlNode &node) const
    {
        qsizetype left = m_parts.size() - 1;
        for (YamlNode at = node.parent(); at; at = at.parent()) {
            if (at.isKey())
                return false;
            if (left > 0 && isShown(at) && fuzzyMatch(m_parts[left - 1], outlineLabel(at)))
                --left;
        }
        return left == 0;
    }

    void insert(const YamlNode &node)
    {
        YamlNode child = node;
        for (YamlNode parent = node.parent(); parent; child = parent, parent = parent.parent()) {
            QList<int> &shown = m_matches.children[parent.id()];
            if (!shown.isEmpty() && shown.last() == child.id())
                return;
            m_matches.rows.insert(child.id(), static_cast<int>(shown.size()));
            shown.append(child.id());
        }
        QList<int> &roots = m_matches.children[-1];
        if (roots.isEmpty() || roots.last() != child.id()) {
            m_matches.rows.insert(child.id(), static_cast<int>(roots.size()));
            roots.append(child.id());
        }
    }

    const YamlTree &m_tree;
    QStringList m_parts;
    QByteArray m_letters; // of the last part, in small letters
    bool m_isAscii = false;
    bool m_hasDocuments;
    OutlineMatches m_matches;
};

} // namespace

OutlineMatches outlineMatches(const YamlTree &tree, const QString &pattern,
                              const std::function<bool()> &isCanceled)
{
    return OutlineSearch(tree, pattern).run(isCanceled);
}

} // namespace Layerwright
