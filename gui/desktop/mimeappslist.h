// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Layerwright {

/// The text of a mimeapps.list: which programs open which types of files (freedesktop.org, "Association
/// between MIME types and applications" 1.0.1). A program is named by its desktop entry. A change touches the
/// one entry that it is about, and leaves all other bytes as they are.
class MimeAppsList final
{
public:
    explicit MimeAppsList(QByteArray text = {});

    const QByteArray &text() const { return m_text; }
    /// The first of them that is installed opens files of that type.
    QList<QByteArray> defaultsOf(const QByteArray &type) const;

    /// Puts the program before the others, and forgets that the user took the type from it.
    void prefer(const QByteArray &type, const QByteArray &program);
    /// Takes back what prefer() did to the defaults: the others are what they were.
    void unprefer(const QByteArray &type, const QByteArray &program);

private:
    struct Line
    {
        qsizetype begin = 0;
        qsizetype end = 0; // without what ends it
    };
    struct Entry
    {
        qsizetype line = 0;
        qsizetype value = 0; // where it begins in the text
    };

    void setText(const QByteArray &text);
    QByteArray content(qsizetype line) const;
    bool isGroup(qsizetype line) const { return content(line).startsWith('['); }
    std::optional<Entry> entry(const QByteArray &group, const QByteArray &key) const;
    QByteArray valueOf(const Entry &entry) const;
    void replaceValue(const Entry &entry, const QByteArray &value);
    void addLines(qsizetype after, const QList<QByteArray> &lines);
    void removeLine(qsizetype line);
    void removeFromList(const Entry &entry, const QByteArray &program);
    qsizetype lastLineOf(const QByteArray &group) const;

    QByteArray m_text;
    QList<Line> m_lines;
};

} // namespace Layerwright
