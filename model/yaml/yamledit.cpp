// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamledit.h"

#include "model/yaml/editcheck.h"
#include "model/yaml/nodemeaning.h"
#include "model/yaml/scalartext.h"
#include "model/yaml/subtreemerge.h"
#include "model/yaml/textchange.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct YamlEdit
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::YamlEdit)
};

/// How far a path leads into a tree.
struct Located
{
    YamlNode node;
    qsizetype parts = 0;
};

/// A value to be written: a tree whose only entry has it.
struct Fragment
{
    YamlTree tree;
    YamlNode node() const { return tree.root()["value"]; }
};

} // namespace

static tl::unexpected<Error> refusal(const QString &message)
{
    return failure(message);
}

static QByteArray keyText(const QString &name, YamlStyle style = YamlStyle::Plain)
{
    return scalarText(name.toUtf8(), style, false);
}

static Fragment textFragment(QByteArrayView text)
{
    const bool isLiteral = canBeLiteral(text);
    return {YamlTree::read(
        "value: " + (isLiteral ? literalText(text, 2) : scalarText(text, YamlStyle::Plain, false)) + '\n')};
}

/// `value` as YAML where it is, else as a text.
static Fragment fragmentOf(const QByteArray &value)
{
    const YamlTree tree = YamlTree::read(value);
    const YamlNode root = tree.root();
    if (!tree.issues().isEmpty() || !tree.templates().isEmpty() || tree.documentCount() > 1 ||
        (!root && value.contains('#')))
        return textFragment(value);
    if (!root)
        return {YamlTree::read("value: null\n")};
    const QByteArray after = textAfterMarker(tree, root, 0, false, {});
    return {YamlTree::read("value:" + after + '\n')};
}

static Located locate(const YamlNode &node, const QList<YamlPath::Part> &parts, qsizetype from = 0)
{
    Located best{node, from};
    if (from == parts.size() || !node)
        return best;
    const YamlPath::Part &part = parts[from];
    if (node.isSequence()) {
        bool isNumber = part.index >= 0;
        const int index = isNumber || part.isQuoted ? part.index : part.name.toInt(&isNumber);
        return isNumber && node.at(index) ? locate(node.at(index), parts, from + 1) : best;
    }
    if (!node.isMap() || part.index >= 0)
        return best;
    QByteArrayList names{part.name.toUtf8()};
    while (!part.isQuoted && from + names.size() < parts.size() && parts[from + names.size()].index < 0 &&
           !parts[from + names.size()].isQuoted)
        names.append(names.last() + '.' + parts[from + names.size()].name.toUtf8());
    for (qsizetype taken = names.size(); taken > 0; --taken) {
        const YamlNode child = node[names[taken - 1]];
        const Located found = child ? locate(child, parts, from + taken) : Located();
        if (found.parts > best.parts)
            best = found;
    }
    return best;
}

static QString nameOf(const YamlNode &node)
{
    const QString path = pathText(YamlTree::pathOf(node));
    return path.isEmpty() ? YamlEdit::tr("the document") : path;
}

static YamlEdits replaceNode(const YamlTree &tree, const YamlNode &node, const Fragment &fragment)
{
    if (!node.parent())
        return refusal(YamlEdit::tr("The whole document cannot be set; name a key."));
    const QByteArray anchor = node.anchor().isEmpty() ? fragment.node().anchor() : node.anchor();
    if (hasSameMeaning(fragment.node(), anchor, node))
        return QList<TextEdit>();
    TextChange change(tree);
    change.replaceValue(node, fragment.tree, fragment.node());
    IntendedTree intended(tree);
    intended.replace(node, fragment.node());
    return checkedEdits(tree, change.edits(), intended);
}

/// The text after a marker at `column` for what the rest of a path leads to; `isItem` where the marker is a
/// `-`.
static QByteArray textForRest(const QList<YamlPath::Part> &rest, qsizetype at, const Fragment &fragment,
                              qsizetype column, bool isItem, const YamlLayout &layout)
{
    if (at == rest.size())
        return textAfterMarker(fragment.tree, fragment.node(), column, isItem, layout);
    const bool isIndex = rest[at].index >= 0;
    const qsizetype step = isItem ? layout.dashGap : isIndex ? layout.sequenceStep : layout.mapStep;
    const QByteArray gap = isItem ? QByteArray(step - 1, ' ') : '\n' + QByteArray(column + step, ' ');
    const QByteArray marker = isIndex ? QByteArray("-") : keyText(rest[at].name) + ':';
    return gap + marker + textForRest(rest, at + 1, fragment, column + step, isIndex, layout);
}

/// Keys that already have the first name with a dot at their beginning show that the names are one key.
static QList<YamlPath::Part> joinedAsSiblings(const YamlNode &map, QList<YamlPath::Part> rest)
{
    if (!map.isMap() || rest.size() < 2 || rest[0].index >= 0 || rest[0].isQuoted)
        return rest;
    bool hasDottedSibling = false;
    for (int i = 0; i < map.count(); ++i)
        hasDottedSibling |= map.at(i).keyName().startsWith(rest[0].name + u'.');
    while (hasDottedSibling && rest.size() > 1 && rest[1].index < 0 && !rest[1].isQuoted) {
        rest[0].name += u'.' + rest[1].name;
        rest.removeAt(1);
    }
    return rest;
}

static YamlEdits addChild(const YamlTree &tree, const YamlNode &container, const YamlTree &source,
                          const YamlNode &entry, int before, int document)
{
    TextChange change(tree);
    IntendedTree intended(tree);
    if (!container) {
        if (document != 0 || tree.documentCount() > 0)
            return refusal(YamlEdit::tr("The text has no document number %1.").arg(document + 1));
        change.addRoot(source, {entry});
        intended.setRoot({entry});
        return checkedEdits(tree, change.edits(), intended);
    }
    const bool isLast = before < 0 || before >= container.count();
    if (isLast)
        change.changeChildren(container, {}, source, {entry});
    else
        change.insertEntry(container, before, source, entry);
    intended.insert(container, isLast ? container.count() : before, entry);
    return checkedEdits(tree, change.edits(), intended);
}

/// Why nothing can be put into `node` with this step, if so.
static std::optional<QString> containerFault(const YamlNode &node, const YamlPath::Part &step)
{
    const bool isIndex = step.index >= 0;
    if (!node || node.isNull())
        return isIndex && step.index > 0
                   ? std::optional(
                         YamlEdit::tr("There is no list at %1, so an item can only be its first, [0].")
                             .arg(nameOf(node)))
                   : std::nullopt;
    if (node.isAlias())
        return YamlEdit::tr("%1 is the alias *%2: change the value where its anchor stands.")
            .arg(nameOf(node), node.string());
    if (node.isScalar())
        return YamlEdit::tr("%1 is a single value and has no keys or items below it.").arg(nameOf(node));
    if (node.isSequence() && !isIndex)
        return YamlEdit::tr("%1 is a list: \"%2\" is no index of an item.").arg(nameOf(node), step.name);
    if (node.isSequence() && step.index != node.count())
        return YamlEdit::tr("%1 has %2 items: the next one is [%2].").arg(nameOf(node)).arg(node.count());
    if (node.isMap() && isIndex)
        return YamlEdit::tr("%1 is a map: it has keys, no items by number.").arg(nameOf(node));
    return {};
}

static YamlEdits setFragment(const YamlTree &tree, const YamlPath &path, const Fragment &fragment,
                             int document)
{
    if (const auto fault = editingFault(tree))
        return tl::unexpected(*fault);
    const Located found = locate(tree.root(document), path.parts());
    if (found.parts == path.parts().size())
        return replaceNode(tree, found.node, fragment);
    const QList<YamlPath::Part> rest = joinedAsSiblings(found.node, path.parts().mid(found.parts));
    if (const auto fault = containerFault(found.node, rest.first()))
        return refusal(*fault);
    for (const YamlPath::Part &part : rest.mid(1))
        if (part.index > 0)
            return refusal(
                YamlEdit::tr("A new list begins with the item [0], not with [%1].").arg(part.index));
    const QByteArray text = "x:" + textForRest(rest, 0, fragment, 0, false, YamlLayout::of(tree)) + '\n';
    const YamlTree source = YamlTree::read(text);
    return addChild(tree, found.node, source, source.root().at(0).at(0), -1, document);
}

YamlEdits setValue(const YamlTree &tree, const YamlPath &path, const QByteArray &value, int document)
{
    return setFragment(tree, path, fragmentOf(value), document);
}

YamlEdits setText(const YamlTree &tree, const YamlPath &path, const QString &text, int document)
{
    return setFragment(tree, path, textFragment(text.toUtf8()), document);
}

static Result<YamlNode> nodeToChange(const YamlTree &tree, const YamlPath &path, int document)
{
    if (const auto fault = editingFault(tree))
        return tl::unexpected(*fault);
    const YamlNode node = tree.find(path, document);
    if (!node)
        return refusal(YamlEdit::tr("There is nothing at %1.").arg(path.text()));
    return node;
}

YamlEdits removeNode(const YamlTree &tree, const YamlPath &path, int document)
{
    const Result<YamlNode> node = nodeToChange(tree, path, document);
    if (!node)
        return tl::unexpected(node.error());
    if (!node->parent())
        return refusal(YamlEdit::tr("The whole document cannot be removed; name a key."));
    TextChange change(tree);
    change.changeChildren(node->parent(), {node->index()}, tree, {});
    IntendedTree intended(tree);
    intended.remove(*node);
    return checkedEdits(tree, change.edits(), intended);
}

YamlEdits removeRoot(const YamlTree &tree)
{
    if (const auto fault = editingFault(tree))
        return tl::unexpected(*fault);
    const YamlNode root = tree.root();
    if (!root)
        return QList<TextEdit>();
    const qsizetype end = root.fullSpan().end;
    const bool endsLine =
        lineEnd(tree.text(), end) == end && isFirstOfLine(tree.text(), root.fullSpan().begin);
    const QList<TextEdit> edits{{{root.fullSpan().begin, endsLine ? nextLine(tree.text(), end) : end}, {}}};
    const Result<YamlTree> left = YamlTree::parse(applied(tree.text(), edits));
    if (!left || left->root())
        return refusal(YamlEdit::tr("The document cannot be emptied; take its text away in the editor."));
    return edits;
}

YamlEdits insertKey(const YamlTree &tree, const YamlPath &map, const QString &key, const QByteArray &value,
                    const QString &comment, int document)
{
    if (const auto fault = editingFault(tree))
        return tl::unexpected(*fault);
    const YamlNode container = tree.find(map, document);
    if (!container && !map.isEmpty())
        return refusal(YamlEdit::tr("There is nothing at %1.").arg(map.text()));
    if (const auto fault = containerFault(container, {key, -1, true}))
        return refusal(*fault);
    if (container[key.toUtf8()])
        return refusal(YamlEdit::tr("%1 has the key \"%2\" already.").arg(nameOf(container), key));
    QByteArray text = "x:\n";
    if (!comment.isEmpty())
        for (const QString &line : comment.split(u'\n'))
            text += line.isEmpty() ? QByteArray("  #\n") : "  # " + line.toUtf8() + '\n';
    const Fragment fragment = fragmentOf(value);
    text += "  " + keyText(key) + ':' +
            textAfterMarker(fragment.tree, fragment.node(), 2, false, YamlLayout::of(tree)) + '\n';
    const YamlTree source = YamlTree::read(text);
    return addChild(tree, container, source, source.root().at(0).at(0), -1, document);
}

YamlEdits renameKey(const YamlTree &tree, const YamlPath &path, const QString &key, int document)
{
    const Result<YamlNode> node = nodeToChange(tree, path, document);
    if (!node)
        return tl::unexpected(node.error());
    if (!node->key().isScalar())
        return refusal(YamlEdit::tr("%1 is not a key, so it has no name to change.").arg(nameOf(*node)));
    if (node->keyName() == key)
        return QList<TextEdit>();
    if (node->parent()[key.toUtf8()])
        return refusal(YamlEdit::tr("%1 has the key \"%2\" already.").arg(nameOf(node->parent()), key));
    TextChange change(tree);
    change.replaceKey(*node, scalarText(key.toUtf8(), node->key().style(), node->parent().isFlow()));
    IntendedTree intended(tree);
    intended.rename(*node, key.toUtf8());
    return checkedEdits(tree, change.edits(), intended);
}

YamlEdits insertItem(const YamlTree &tree, const YamlPath &sequence, int index, const QByteArray &value,
                     int document)
{
    const Result<YamlNode> node = nodeToChange(tree, sequence, document);
    if (!node)
        return tl::unexpected(node.error());
    const int at = index < 0 ? node->count() : index;
    if (at > node->count())
        return refusal(YamlEdit::tr("%1 has %2 items only.").arg(nameOf(*node)).arg(node->count()));
    if (const auto fault = containerFault(*node, {{}, node->count(), false}))
        return refusal(*fault);
    const Fragment fragment = fragmentOf(value);
    const YamlLayout layout = YamlLayout::of(tree);
    const QByteArray item = textAfterMarker(fragment.tree, fragment.node(), 0, true, layout);
    const YamlTree source = YamlTree::read("x:\n-" + item + (item.endsWith('\n') ? "" : "\n"));
    return addChild(tree, *node, source, source.root().at(0).at(0), at == node->count() ? -1 : at, document);
}

YamlEdits mergeText(const YamlTree &tree, const QByteArray &add)
{
    return replaceSubtrees(tree, {}, add);
}

YamlEdits replaceSubtrees(const YamlTree &tree, const QStringList &remove, const QByteArray &add)
{
    if (const auto fault = editingFault(tree))
        return tl::unexpected(*fault);
    const auto addTree = YamlTree::parse(add);
    if (!addTree)
        return failure(YamlEdit::tr("The text to be merged is not YAML in line %1: %2")
                           .arg(addTree.error().line)
                           .arg(addTree.error().message),
                       addTree.error().line);
    if (const qsizetype odd = findOddLineEnd(add); odd >= 0)
        return failure(
            YamlEdit::tr("The text to be merged holds a character that YAML takes for the end of a line and "
                         "nobody sees (U+000D alone, U+0085, U+2028 or U+2029), in line %1.")
                .arg(addTree->position(odd).line),
            addTree->position(odd).line);
    if (const qsizetype mark = add.indexOf("\xEF\xBB\xBF", 1); mark >= 0)
        return failure(
            YamlEdit::tr("The text to be merged holds a byte order mark (U+FEFF), which nobody sees, "
                         "in line %1.")
                .arg(addTree->position(mark).line),
            addTree->position(mark).line);
    return SubtreeMerge(tree, *addTree).edits(remove);
}

} // namespace Layerwright
