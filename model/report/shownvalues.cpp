// SPDX-License-Identifier: Apache-2.0
#include "model/report/shownvalues.h"

#include "model/catalog/constraintproblems.h"
#include "model/profile/secretproblems.h"
#include "model/report/reporttext.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

ShownValues::ShownValues(const YamlTree &tree, const QList<PackConstraint> &constraints)
    : m_tree(tree)
{
    for (const YamlNode &secret : suspectedSecrets(m_tree))
        m_secrets.insert(secret.id());
    for (int id = 0; id < m_tree.nodeCount(); ++id)
        addNamedByAlias(id);
    addWantedByPack(constraints);
}

/// `password: *x` makes a secret of what stands at `&x`.
void ShownValues::addNamedByAlias(int id)
{
    const YamlNode node = m_tree.node(id);
    const YamlNode target = node.isAlias() ? node.resolved() : YamlNode();
    if (target.isScalar() && node.key() && namesSecret(node.key().value()))
        m_secrets.insert(target.id());
}

/// Where a password is wanted there is one, or something that is meant to be.
void ShownValues::addWantedByPack(const QList<PackConstraint> &constraints)
{
    QList<PackConstraint> passwords;
    for (const PackConstraint &constraint : constraints)
        if (constraint.isSecret())
            passwords.append(constraint);
    if (passwords.isEmpty())
        return;
    QSet<qsizetype> places;
    for (const Finding &finding : checkConstraints(m_tree, passwords))
        places.insert(finding.span.begin);
    for (int id = 0; id < m_tree.nodeCount(); ++id) {
        const YamlNode node = m_tree.node(id);
        const YamlNode value = node.resolved();
        const bool isMeant =
            places.contains(node.span().begin) || (node.key() && places.contains(node.keySpan().begin));
        if (isMeant && value.isScalar() && !node.isKey())
            m_secrets.insert(value.id());
    }
}

QString ShownValues::written(Span span) const
{
    const QString text = QString::fromUtf8(m_tree.text().sliced(span.begin, span.length()));
    return text.contains(u'\n') || text.contains(u'\r') ? text.simplified() : text;
}

QString ShownValues::text(const YamlNode &node) const
{
    return shortened(lines(node));
}

QStringList ShownValues::lines(const YamlNode &node) const
{
    const QStringList raw = rawLines(node);
    if (raw.size() == 1 && raw.first().isEmpty())
        return {u"null"_s};
    return severalLines(raw.join(u'\n')).split(u'\n');
}

QStringList ShownValues::rawLines(const YamlNode &node) const
{
    switch (node.kind()) {
    case YamlKind::Map:
        return node.count() == 0 ? QStringList{u"{}"_s} : linesOfMap(node);
    case YamlKind::Sequence:
        return node.count() == 0 ? QStringList{u"[]"_s} : linesOfSequence(node);
    case YamlKind::Alias:
        return {u'*' + node.string()};
    case YamlKind::Scalar:
        return m_secrets.contains(node.id()) ? QStringList{Mask.toString()} : linesOfScalar(node);
    case YamlKind::None:
        break;
    }
    return {};
}

static void appendIndented(QStringList &lines, const QStringList &more)
{
    for (const QString &line : more)
        lines.append(u"  "_s + line);
}

QStringList ShownValues::linesOfMap(const YamlNode &map) const
{
    QStringList all;
    for (int i = 0; i < map.count(); ++i) {
        const YamlNode value = map.at(i);
        const QString key = written(value.keySpan()) + u':';
        const QStringList below = rawLines(value);
        if ((value.isMap() || value.isSequence()) && value.count() > 0) {
            all.append(key);
            appendIndented(all, below);
        } else {
            all.append((key + u' ' + below.value(0)).trimmed());
            appendIndented(all, below.mid(1));
        }
    }
    return all;
}

QStringList ShownValues::linesOfSequence(const YamlNode &sequence) const
{
    QStringList all;
    for (int i = 0; i < sequence.count(); ++i) {
        const QStringList item = rawLines(sequence.at(i));
        all.append(u"- "_s + item.value(0));
        appendIndented(all, item.mid(1));
    }
    return all;
}

QStringList ShownValues::linesOfScalar(const YamlNode &scalar) const
{
    if (!scalar.isBlockScalar())
        return {written(scalar.span())};
    QString content = scalar.string();
    while (content.endsWith(u'\n'))
        content.chop(1);
    return QStringList{scalar.style() == YamlStyle::Folded ? u">"_s : u"|"_s} + content.split(u'\n');
}

} // namespace Layerwright
