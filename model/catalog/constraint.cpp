// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/constraint.h"

#include "model/yaml/yamltree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackConstraint)
};

/// Reads the terms between `{{` and `}}`, as Go's templates write them. A term that cannot be read is left
/// out, and the next ones are read.
class RuleReader
{
public:
    explicit RuleReader(PackConstraint &constraint)
        : m_constraint(constraint)
    {
    }

    void read()
    {
        const QString rule = m_constraint.rule.trimmed();
        if (!rule.startsWith("{{"_L1) || !rule.endsWith("}}"_L1) || rule.size() < 4) {
            addFault(Tr::tr("it does not stand between “{{” and “}}”"));
            return;
        }
        m_text = rule.sliced(2, rule.size() - 4);
        while (m_at < m_text.size())
            readTerm(readWords());
    }

private:
    struct Word
    {
        QString text;
        bool isQuoted = false;
    };

    void addFault(const QString &why)
    {
        m_constraint.faults.append(
            Tr::tr("The rule “%1” cannot be read: %2.").arg(m_constraint.rule.trimmed(), why));
    }

    /// Up to the next `|`, which is passed.
    QList<Word> readWords()
    {
        QList<Word> words;
        while (m_at < m_text.size()) {
            const QChar next = m_text[m_at];
            if (next == u'|') {
                ++m_at;
                break;
            }
            if (next.isSpace())
                ++m_at;
            else
                words.append(next == u'"' || next == u'`' ? readQuoted() : readPlain());
        }
        return words;
    }

    Word readPlain()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'|' &&
               m_text[m_at] != u'"')
            ++m_at;
        return {m_text.sliced(begin, m_at - begin), false};
    }

    /// A backslash before anything but a quote or a backslash stays: regular expressions are full of them.
    Word readQuoted()
    {
        const QChar quote = m_text[m_at++];
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const bool isEscape = quote == u'"' && m_text[m_at] == u'\\' && m_at + 1 < m_text.size() &&
                                  (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
            m_at += isEscape ? 1 : 0;
            text += m_text[m_at++];
        }
        if (m_at == m_text.size())
            addFault(Tr::tr("the quotes that begin at “%1” do not end").arg(text.left(20)));
        ++m_at;
        return {text, true};
    }

    void readTerm(const QList<Word> &words)
    {
        if (words.isEmpty()) {
            addFault(Tr::tr("there is nothing before or after a “|”"));
            return;
        }
        const QString name = words.first().text;
        if (words.first().isQuoted)
            addFault(Tr::tr("a text stands where “required”, “readonly”, “format” or “hints” is expected"));
        else if (name == "required"_L1)
            m_constraint.isRequired = true;
        else if (name == "readonly"_L1)
            m_constraint.isReadOnly = true;
        else if (name == "format"_L1)
            readFormat(words.sliced(1));
        else if (name == "hints"_L1)
            for (const Word &word : words.sliced(1))
                m_constraint.hints.append(word.text);
        else
            addFault(Tr::tr("“%1” is neither “required”, “readonly”, “format” nor “hints”").arg(name));
    }

    void readFormat(const QList<Word> &words)
    {
        if (words.size() != 1 || !words.first().isQuoted) {
            addFault(Tr::tr("after “format” one text in quotes is expected"));
            return;
        }
        if (const auto format = ValueFormat::fromString(words.first().text))
            m_constraint.format = *format;
        else
            m_constraint.faults.append(format.error().message);
    }

    PackConstraint &m_constraint;
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

PackConstraint PackConstraint::fromRule(const QString &path, const QString &rule)
{
    PackConstraint constraint{path, rule, false, false, {}, {}, {}};
    RuleReader(constraint).read();
    return constraint;
}

Result<QList<PackConstraint>> readConstraints(const QByteArray &schemaYaml)
{
    const auto tree = YamlTree::parse(schemaYaml);
    if (!tree)
        return tl::unexpected(tree.error());
    const YamlNode root = tree->root();
    if (root && !root.isNull() && !root.isMap())
        return failure(Tr::tr("At the top of a schema.yaml, paths with a rule each are expected."),
                       root.line());
    QList<PackConstraint> constraints;
    for (int i = 0; i < root.count(); ++i)
        constraints.append(PackConstraint::fromRule(root.at(i).keyName(), root.at(i)["schema"].string()));
    return constraints;
}

} // namespace Layerwright
