// SPDX-License-Identifier: Apache-2.0
#include "tests/model/yaml/randomyaml.h"

namespace Layerwright {

QByteArray RandomText::make()
{
    m_text.clear();
    if (pick(4) == 0)
        m_text += "# head\n\n";
    block(0, 0, false);
    if (pick(4) == 0)
        m_text += "\n# tail\n";
    if (pick(5) == 0 && m_text.endsWith('\n') && !m_text.contains("|+"))
        m_text.chop(1);
    if (pick(4) == 0)
        m_text.replace("\n", "\r\n");
    return m_text;
}

QByteArray RandomText::scalar(bool inFlow)
{
    static const QByteArrayList words{"x",   "1",  "true",   "~",          "'it''s'", "\"a\\tb\"",
                                      "a b", "ä€", "v1.2.3", "'{{ .x }}'", "\"\"",    "http://h:1/p"};
    const QByteArray word = words[pick(int(words.size()))];
    return inFlow && word.contains(':') && !word.contains('\'') ? QByteArray("y") : word;
}

void RandomText::comment(int column)
{
    if (pick(5) == 0)
        m_text += '\n';
    if (pick(4) == 0)
        m_text += QByteArray(column, ' ') + "# about\n";
    if (pick(12) == 0)
        m_text += "# at the margin\n\n";
}

QByteArray RandomText::flow(int depth)
{
    QByteArrayList parts;
    const bool isMap = pick(2);
    for (int i = pick(3); i >= 0; --i)
        parts.append((isMap ? "f" + QByteArray::number(i) + ": " : QByteArray()) +
                     (depth < 2 && pick(4) == 0 ? flow(depth + 1) : scalar(true)));
    if (pick(4) == 0)
        parts.clear();
    return isMap ? '{' + parts.join(", ") + '}' : '[' + parts.join(", ") + ']';
}

void RandomText::value(int column, int depth, bool isItem)
{
    if (m_isOdd && pick(3) == 0) {
        oddValue(column);
        return;
    }
    const int kind = pick(depth > 3 ? 5 : 9);
    if (kind == 0) {
        m_text += lineComment() + '\n';
    } else if (kind == 1) {
        m_text += ' ' + flow(0) + lineComment() + '\n';
    } else if (kind == 2) {
        const QByteArray header = QByteArrayList{"|", "|-", ">", "|+"}[pick(4)];
        m_text += ' ' + header + lineComment() + '\n' + QByteArray(column + 2, ' ') + "line\n\n" +
                  QByteArray(column + 3, ' ') + "more: [\n";
        if (pick(2))
            m_text += '\n';
    } else if (kind < 6) {
        m_text += ' ' + scalar(false) + lineComment() + '\n';
    } else if (isItem) {
        m_text += ' ';
        block(column + 2, depth + 1, true);
    } else {
        m_text += lineComment() + '\n';
        block(column + (pick(4) == 0 ? 4 : 2), depth + 1, false);
    }
}

QByteArray RandomText::makeOdd()
{
    m_isOdd = true;
    QByteArray text = pick(4) == 0 ? "\xEF\xBB\xBF" : "";
    if (pick(4) == 0)
        text += pick(2) ? "%YAML 1.1\n---\n" : "--- # first\n";
    text += make();
    if (pick(3) == 0 && text.endsWith('\n'))
        text += (pick(2) ? "---\n" : "...\n# between\n---\n") + make();
    return text;
}

/// After the `:` or `-` at `column`, up to the end of the line.
void RandomText::oddValue(int column)
{
    const QByteArray indent(column + 2, ' ');
    const QByteArray anchor = "a" + QByteArray::number(m_anchors);
    switch (pick(10)) {
    case 0:
        m_text += " &a" + QByteArray::number(++m_anchors) + ' ' + scalar(false) + lineComment();
        break;
    case 1:
        m_text += m_anchors > 0 ? " *" + anchor : QByteArray(" !!str 1");
        break;
    case 2:
        m_text += " &a" + QByteArray::number(++m_anchors) + '\n' + indent + "m: 1\n" + indent + "n: 2";
        break;
    case 3:
        m_text +=
            m_anchors > 0 ? '\n' + indent + "<<: *" + anchor + '\n' + indent + "o: 1" : QByteArray(" {}");
        break;
    case 4:
        m_text += pick(2) ? " !local x" : " !<tag:x,1:y> 'z'";
        break;
    case 5:
        m_text += " one\n" + indent + "two\n\n" + indent + "three";
        break;
    case 6:
        m_text += " \"one\\\n" + indent + "  two\n" + indent + "\\u00e4\"" + lineComment();
        break;
    case 7:
        m_text += " |2-\n" + indent + "  deeper\n" + indent + "text";
        break;
    case 8:
        m_text += " [a, # c\n" + indent + "b: 1,\n" + indent + "]";
        break;
    default:
        m_text += "\t" + scalar(false) + "\t# tabs\t";
    }
    m_text += '\n';
}

void RandomText::block(int column, int depth, bool isInline)
{
    const bool isMap = depth == 0 || pick(3) > 0;
    for (int i = 0, count = 1 + pick(4); i < count; ++i) {
        if (!isInline || i > 0) {
            comment(column);
            m_text += QByteArray(column, ' ');
        }
        m_text +=
            isMap ? QByteArrayList{"k", "'q'", "d.o.t", "key with blanks"}[pick(4)] + QByteArray(i, 'x') + ':'
                  : QByteArray("-");
        if (isMap && m_text.endsWith("'xx:"))
            m_text.chop(3), m_text += ':';
        value(column, depth, !isMap);
    }
}

} // namespace Layerwright
