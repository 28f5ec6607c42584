// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlpath.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Reads the parts of a path one after the other.
class PathReader
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::YamlPath)

public:
    explicit PathReader(QStringView text)
        : m_text(text)
    {
    }

    Result<QList<YamlPath::Part>> read()
    {
        QList<YamlPath::Part> parts;
        while (m_at < m_text.size()) {
            if (!parts.isEmpty() && m_text[m_at] == u'.')
                ++m_at;
            auto part = m_at < m_text.size() && m_text[m_at] == u'[' ? readIndex() : readName();
            if (!part)
                return tl::unexpected(part.error());
            parts.append(*part);
            if (m_at < m_text.size() && m_text[m_at] != u'.' && m_text[m_at] != u'[')
                return fault(tr("a dot is missing"));
        }
        if (!m_text.isEmpty() && m_text.back() == u'.')
            return fault(tr("a name is missing after the last dot"));
        return parts;
    }

private:
    tl::unexpected<Error> fault(const QString &why) const
    {
        return failure(tr("The path \"%1\" cannot be read at character %2: %3.")
                           .arg(m_text)
                           .arg(std::min(m_at, m_text.size()) + 1)
                           .arg(why));
    }

    Result<YamlPath::Part> readIndex()
    {
        const qsizetype close = m_text.indexOf(u']', m_at);
        bool isNumber = false;
        const int index = close < 0 ? -1 : m_text.sliced(m_at + 1, close - m_at - 1).toInt(&isNumber);
        if (!isNumber || index < 0)
            return fault(tr("\"[\" must be followed by a number from 0 on and \"]\""));
        m_at = close + 1;
        return YamlPath::Part{{}, index, false};
    }

    Result<YamlPath::Part> readName()
    {
        if (m_at < m_text.size() && (m_text[m_at] == u'"' || m_text[m_at] == u'\''))
            return readQuoted();
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != u'.' && m_text[end] != u'[')
            ++end;
        if (end == m_at)
            return fault(tr("a name is missing"));
        const QString name = m_text.sliced(m_at, end - m_at).toString();
        m_at = end;
        return YamlPath::Part{name, -1, false};
    }

    /// Within quotes the quote itself is written twice or, in double quotes, after a backslash.
    Result<YamlPath::Part> readQuoted()
    {
        const QChar quote = m_text[m_at];
        QString name;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const QChar next = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
            const bool isEscape = quote == u'"' && m_text[at] == u'\\' && (next == quote || next == u'\\');
            if (isEscape || (m_text[at] == quote && next == quote)) {
                name += next;
                ++at;
            } else if (m_text[at] == quote) {
                m_at = at + 1;
                return YamlPath::Part{name, -1, true};
            } else {
                name += m_text[at];
            }
        }
        return fault(tr("the quotes are not closed"));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<YamlPath> YamlPath::fromString(QStringView text)
{
    return PathReader(text).read().map([](const QList<Part> &parts) {
        YamlPath path;
        path.m_parts = parts;
        return path;
    });
}

YamlPath YamlPath::fromSteps(const QList<YamlStep> &steps)
{
    YamlPath path;
    for (const YamlStep &step : steps)
        path.m_parts.append({step.name, step.index, !step.isIndex()});
    return path;
}

YamlPath YamlPath::parent() const
{
    YamlPath path = *this;
    if (!path.isEmpty())
        path.m_parts.removeLast();
    return path;
}

static bool needsQuotes(const QString &name)
{
    const auto isSpecial = [](QChar c) { return c == u'.' || c == u'[' || c == u'"' || c == u'\''; };
    return name.isEmpty() || std::ranges::any_of(name, isSpecial);
}

QString YamlPath::text() const
{
    QString result;
    for (const Part &part : m_parts) {
        if (part.index >= 0) {
            result += u"[%1]"_s.arg(part.index);
            continue;
        }
        if (!result.isEmpty())
            result += u'.';
        QString name = part.name;
        if (needsQuotes(name))
            name = u'"' + name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
        result += name;
    }
    return result;
}

QString pathText(const QList<YamlStep> &steps)
{
    return YamlPath::fromSteps(steps).text();
}

} // namespace Layerwright
