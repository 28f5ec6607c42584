// SPDX-License-Identifier: Apache-2.0
#include "gui/desktop/mimeappslist.h"

#include <algorithm>

namespace Layerwright {

static const QByteArray defaultGroup("[Default Applications]");
static const QByteArray removedGroup("[Removed Associations]");

static QList<QByteArray> programsIn(const QByteArray &value)
{
    QList<QByteArray> programs;
    for (const QByteArray &part : value.split(';'))
        if (const QByteArray program = part.trimmed(); !program.isEmpty())
            programs.append(program);
    return programs;
}

MimeAppsList::MimeAppsList(QByteArray text)
{
    setText(text);
}

void MimeAppsList::setText(const QByteArray &text)
{
    m_text = text;
    m_lines.clear();
    for (qsizetype begin = 0; begin < m_text.size();) {
        const qsizetype found = m_text.indexOf('\n', begin);
        const qsizetype next = found < 0 ? m_text.size() : found;
        const bool isCrLf = found > begin && m_text[found - 1] == '\r';
        m_lines.append({begin, isCrLf ? next - 1 : next});
        begin = next + 1;
    }
}

QByteArray MimeAppsList::content(qsizetype line) const
{
    return m_text.sliced(m_lines[line].begin, m_lines[line].end - m_lines[line].begin).trimmed();
}

/// Of two for the same key the later one counts, as it does to the libraries that read these files.
std::optional<MimeAppsList::Entry> MimeAppsList::entry(const QByteArray &group, const QByteArray &key) const
{
    std::optional<Entry> found;
    bool isWithin = false;
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (isGroup(line)) {
            isWithin = content(line) == group;
            continue;
        }
        const qsizetype equals = m_text.indexOf('=', m_lines[line].begin);
        if (isWithin && equals >= 0 && equals < m_lines[line].end &&
            m_text.sliced(m_lines[line].begin, equals - m_lines[line].begin).trimmed() == key)
            found = Entry{line, equals + 1};
    }
    return found;
}

QByteArray MimeAppsList::valueOf(const Entry &entry) const
{
    return m_text.sliced(entry.value, m_lines[entry.line].end - entry.value);
}

QList<QByteArray> MimeAppsList::defaultsOf(const QByteArray &type) const
{
    const std::optional<Entry> found = entry(defaultGroup, type);
    return found ? programsIn(valueOf(*found)) : QList<QByteArray>();
}

void MimeAppsList::replaceValue(const Entry &entry, const QByteArray &value)
{
    QByteArray text = m_text;
    setText(text.replace(entry.value, m_lines[entry.line].end - entry.value, value));
}

/// Behind that line, or at the beginning where it is -1; the text then ends as it ended before.
void MimeAppsList::addLines(qsizetype after, const QList<QByteArray> &lines)
{
    const QByteArray lineEnd = m_text.contains("\r\n") ? "\r\n" : "\n";
    QByteArray text = m_text;
    if (after < 0)
        setText(text.prepend(lines.join(lineEnd) + lineEnd));
    else
        setText(text.insert(m_lines[after].end, lineEnd + lines.join(lineEnd)));
}

void MimeAppsList::removeLine(qsizetype line)
{
    QByteArray text = m_text;
    const qsizetype begin = line == 0 ? 0 : m_lines[line - 1].end;
    const qsizetype first = line + 1 < m_lines.size() ? m_lines[line + 1].begin : m_text.size();
    setText(text.remove(begin, (line == 0 ? first : m_lines[line].end) - begin));
}

/// The last that is not blank; -1 where there is no such group.
qsizetype MimeAppsList::lastLineOf(const QByteArray &group) const
{
    qsizetype last = -1;
    bool isWithin = false;
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (isGroup(line))
            isWithin = content(line) == group;
        if (isWithin && !content(line).isEmpty())
            last = line;
    }
    return last;
}

void MimeAppsList::prefer(const QByteArray &type, const QByteArray &program)
{
    if (const std::optional<Entry> removed = entry(removedGroup, type);
        removed && programsIn(valueOf(*removed)).contains(program))
        removeFromList(*removed, program);
    const QList<QByteArray> before = defaultsOf(type);
    if (!before.isEmpty() && before.first() == program)
        return;
    if (const std::optional<Entry> found = entry(defaultGroup, type))
        replaceValue(*found, before.isEmpty() ? program : program + ';' + valueOf(*found));
    else if (const qsizetype last = lastLineOf(defaultGroup); last >= 0)
        addLines(last, {type + '=' + program});
    else
        addLines(m_lines.size() - 1, {defaultGroup, type + '=' + program});
}

void MimeAppsList::unprefer(const QByteArray &type, const QByteArray &program)
{
    const QList<QByteArray> before = defaultsOf(type);
    if (before.isEmpty() || before.first() != program)
        return;
    const std::optional<Entry> found = entry(defaultGroup, type);
    if (before.size() > 1) {
        const QByteArray value = valueOf(*found);
        replaceValue(*found, value.sliced(value.indexOf(';') + 1));
        return;
    }
    removeLine(found->line);
    const qsizetype group = found->line - 1;
    if (content(group) == defaultGroup && (group + 1 == m_lines.size() || isGroup(group + 1)))
        removeLine(group);
}

void MimeAppsList::removeFromList(const Entry &entry, const QByteArray &program)
{
    QList<QByteArray> parts = valueOf(entry).split(';');
    parts.removeIf([&program](const QByteArray &part) { return part.trimmed() == program; });
    const QByteArray value = parts.join(';');
    if (programsIn(value).isEmpty())
        removeLine(entry.line);
    else
        replaceValue(entry, value);
}

} // namespace Layerwright
