// SPDX-License-Identifier: Apache-2.0
#include "model/language/comments.h"

#include "model/language/entryline.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamltext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct CommentLine
{
    QByteArray text; // behind `#` and one blank
    qsizetype offset = 0;
    bool isDouble = false; // `##`: by convention never a key

    qsizetype depth() const { return skipBlanks(text, 0); }
    bool isEmpty() const { return depth() == text.size(); }
};

/// The comment line whose `#` is at `offset`.
CommentLine commentLineAt(QByteArrayView text, qsizetype offset)
{
    CommentLine line{{}, offset, text.sliced(offset).startsWith("##")};
    qsizetype begin = offset;
    const qsizetype end = lineEnd(text, offset);
    while (begin < end && text[begin] == '#')
        ++begin;
    if (begin < end && text[begin] == ' ')
        ++begin;
    line.text = text.sliced(begin, end - begin).toByteArray();
    while (!line.text.isEmpty() && isBlank(line.text.back()))
        line.text.chop(1);
    return line;
}

/// A word of prose before a colon: “Note”, “see”.
bool looksLikeWord(const QByteArray &name)
{
    static const QByteArrayList words{"ref",  "see",   "e.g",  "eg",    "i.e",
                                      "http", "https", "todo", "where", "default"};
    const QByteArray lower = name.toLower();
    const bool isSentenceBegin =
        name.size() > 1 && name.front() != lower.front() && name.sliced(1) == lower.sliced(1);
    return isSentenceBegin || words.contains(lower);
}

/// `key: value` of code, not of prose: one plain word before the colon, no sentence behind it.
bool looksLikeEntry(const CommentLine &line)
{
    const qsizetype begin = line.depth();
    const EntryLine entry = EntryLine::at(line.text, 0);
    if (line.isDouble || entry.entries.size() != 1 || entry.entries.first().isDash())
        return false;
    const Span key = entry.entries.first().span;
    const QByteArray name = line.text.sliced(key.begin, key.length());
    const bool isName = std::ranges::all_of(keyOf(name), [](char c) {
        return std::isalnum(static_cast<uchar>(c)) != 0 || QByteArrayView("_-./").contains(c);
    });
    const QByteArray value = line.text.sliced(entry.value, entry.comment - entry.value).trimmed();
    const bool isQuoted =
        value.startsWith('"') || value.startsWith('\'') || value.startsWith('[') || value.startsWith('{');
    return key.begin == begin && isName && !looksLikeWord(name) && (isQuoted || value.count(' ') < 2) &&
           !value.startsWith("//") && name != "spectrocloud.com/enabled-presets";
}

/// Behind the lines of a block that continue the entries which begin at `first`.
qsizetype endOfEntries(const QList<CommentLine> &lines, qsizetype first)
{
    const qsizetype depth = lines[first].depth();
    qsizetype end = first + 1;
    for (; end < lines.size(); ++end) {
        const CommentLine &line = lines[end];
        const bool isItem = line.text.sliced(line.depth()).startsWith("- ");
        const bool isDeeper = line.depth() > depth && !line.isEmpty();
        if (!isDeeper && !(line.depth() == depth && (isItem || looksLikeEntry(line))))
            break;
    }
    return end;
}

/// Comment lines right below each other with their `#` in one column.
QList<CommentLine> blockAt(QByteArrayView text, qsizetype line)
{
    QList<CommentLine> block;
    qsizetype column = -1;
    for (; line < text.size(); line = nextLine(text, line)) {
        const qsizetype content = skipBlanks(text, line);
        if (content >= text.size() || text[content] != '#' || (column >= 0 && content - line != column))
            break;
        column = content - line;
        block.append(commentLineAt(text, content));
    }
    return block;
}

/// The text without the marks of a tool that makes documentation; none where the line is but such a mark.
std::optional<QString> withoutMarks(const QString &line, const YamlNode &entry)
{
    static const QRegularExpression parameter(uR"(^@param\s+(\S+)\s*(?:\[[^\]]*\])?\s*(.*)$)"_s);
    if (line.startsWith(u'@')) {
        const auto match = parameter.match(line);
        const bool isMeant =
            match.hasMatch() && pathText(YamlTree::pathOf(entry)).endsWith(match.captured(1));
        return isMeant ? std::optional(match.captured(2)) : std::nullopt;
    }
    const auto isRule = [](QChar c) { return u"-=#*_~+"_s.contains(c); };
    const bool isOnlyRule = line.size() > 2 && std::all_of(line.cbegin(), line.cend(), isRule);
    return isOnlyRule ? std::nullopt : std::optional(line);
}

QString wordsOf(const QList<CommentLine> &block, const YamlNode &entry)
{
    QStringList words;
    for (qsizetype i = 0; i < block.size(); ++i) {
        if (looksLikeEntry(block[i]) && block[i].depth() == 0) {
            const qsizetype end = endOfEntries(block, i);
            if (end < block.size()) // what is said above is about these entries
                words.clear();
            i = end - 1;
            continue;
        }
        QString line = QString::fromUtf8(block[i].text);
        if (line.startsWith("-- "_L1)) { // helm-docs: here it begins
            words.clear();
            line.remove(0, 3);
        }
        if (const auto text = withoutMarks(line, entry))
            words.append(*text);
    }
    while (!words.isEmpty() && words.last().trimmed().isEmpty())
        words.removeLast();
    while (!words.isEmpty() && words.first().trimmed().isEmpty())
        words.removeFirst();
    return words.join(u'\n');
}

} // namespace

QString commentOf(const YamlTree &tree, const YamlNode &entry)
{
    const QByteArray &text = tree.text();
    const qsizetype begin = entry.entrySpan().begin;
    const qsizetype head = entryHead(tree, entry);
    QString words;
    if (head < lineBegin(text, begin) && head < begin)
        words = wordsOf(blockAt(text, head), entry);
    const EntryLine line = EntryLine::at(text, begin);
    const bool isOnLine = entry.span().end <= line.span.end || !entry.isScalar();
    if (line.comment < line.span.end && isOnLine && !entry.parent().isFlow()) {
        const QString behind = wordsOf({commentLineAt(text, line.comment)}, entry);
        if (!behind.isEmpty())
            words += (words.isEmpty() ? QString() : u"\n"_s) + behind;
    }
    return words;
}

QHash<QString, QString> parametersOf(QByteArrayView text)
{
    static const QRegularExpression parameter(uR"(@param\s+(\S+)\s*(?:\[[^\]]*\])?\s*([^\r]*))"_s);
    QHash<QString, QString> parameters;
    for (qsizetype at = text.indexOf(QByteArrayView("@param ")); at >= 0;
         at = text.indexOf(QByteArrayView("@param "), at + 1)) {
        const QString line = QString::fromUtf8(text.sliced(at, lineEnd(text, at) - at));
        if (const auto match = parameter.match(line); match.hasMatch())
            parameters.insert(match.captured(1), match.captured(2).trimmed());
    }
    return parameters;
}

QList<CommentedEntries> commentedEntries(QByteArrayView text)
{
    QList<CommentedEntries> all;
    for (qsizetype at = lineBegin(text, 0); at < text.size();) {
        const QList<CommentLine> block = blockAt(text, at);
        qsizetype words = 0; // where the words above the entries begin
        for (qsizetype i = 0; i < block.size(); ++i) {
            if (block[i].depth() > 0 || !looksLikeEntry(block[i]))
                continue;
            const qsizetype end = endOfEntries(block, i);
            CommentedEntries entries{block[i].offset,
                                     "\n"}; // words on top of a text would be about all of it
            for (qsizetype line = words; line < end; ++line)
                entries.text += (line < i ? "# " : "") + block[line].text + '\n';
            all.append(entries);
            words = end;
            i = end - 1;
        }
        at = block.isEmpty() ? nextLine(text, at) : nextLine(text, block.last().offset);
    }
    return all;
}

} // namespace Layerwright
