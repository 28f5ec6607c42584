// SPDX-License-Identifier: Apache-2.0
#include "model/language/completionrequest.h"

#include "model/yaml/scalartext.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamlvalue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Completion)
};

constexpr int MaximumElsewhere = 8;

/// What the key has for values in other places of the text, the most frequent first.
QByteArrayList valuesElsewhere(QByteArrayView text, const QByteArray &key, qsizetype here)
{
    QByteArrayList values;
    QHash<QByteArray, int> counts;
    const QByteArray wanted = key + ':';
    int visits = 0;
    for (qsizetype at = text.indexOf(wanted); at >= 0 && visits < 2000;
         at = text.indexOf(wanted, at + 1), ++visits) {
        const EntryLine line = EntryLine::at(text, at);
        const bool isKey = !line.entries.isEmpty() && line.entries.last().span == Span{at, at + key.size()};
        const QByteArray value =
            isKey ? text.sliced(line.value, line.comment - line.value).trimmed().toByteArray() : QByteArray();
        const bool isHere = line.span.begin <= here && here <= line.span.end;
        if (value.isEmpty() || value.size() > 60 || isHere || value == "\"\"" || value == "''" ||
            QByteArrayView("{[|>&*!").contains(value.front()))
            continue;
        if (counts[value]++ == 0)
            values.append(value);
    }
    std::ranges::stable_sort(values,
                             [&](const QByteArray &a, const QByteArray &b) { return counts[a] > counts[b]; });
    return values.first(std::min<qsizetype>(values.size(), MaximumElsewhere));
}

/// The anchors that are defined above.
QByteArrayList anchorsBefore(QByteArrayView text, qsizetype offset)
{
    QByteArrayList anchors;
    for (qsizetype at = text.first(offset).indexOf('&'); at >= 0;
         at = text.first(offset).indexOf('&', at + 1)) {
        const qsizetype end = skipProperty(text, at);
        const bool isAnchor =
            at > 0 && (isSpaceAt(text, at - 1) || text[at - 1] == '[' || text[at - 1] == '{');
        const EntryLine line = EntryLine::at(text, at);
        const QByteArray name = text.sliced(at + 1, end - at - 1).toByteArray();
        if (isAnchor && !name.isEmpty() && at < line.comment && !anchors.contains(name))
            anchors.append(name);
    }
    return anchors;
}

class ValueCompleter
{
public:
    explicit ValueCompleter(CompletionRequest &request)
        : m_request(request)
        , m_place(request.place)
        , m_path(request.place.path())
    {
    }

    void complete()
    {
        if (m_place.isAlias) {
            for (const QByteArray &anchor : anchorsBefore(m_request.text, m_place.offset))
                offer(CompletionKind::Anchor, anchor, Tr::tr("anchor"), {});
            return;
        }
        const auto known = m_request.knowledge.key(m_path, m_request.kind, m_request.object);
        const bool isCollection = known && (known->type == ValueType::Map || known->type == ValueType::List);
        completeObject();
        if (known && !isCollection)
            completeKnown(*known);
        if (!m_path.isEmpty() && m_path.parts().constLast().index < 0 && !(known && known->isSecret))
            for (const QByteArray &value :
                 valuesElsewhere(m_request.text, m_path.parts().constLast().name.toUtf8(), m_place.offset))
                offer(CompletionKind::Value, value, Tr::tr("used elsewhere"), {});
        const bool isForMap = m_place.kind == TextPlace::Kind::Key && !m_request.answer.items.isEmpty();
        if (!isCollection && !isForMap)
            completeVariables();
    }

private:
    /// `kind` and `apiVersion` of a manifest go together.
    void completeObject()
    {
        const QString name = m_path.text();
        const bool isKind = name == "kind"_L1;
        if (m_request.kind != TextKind::Manifest || (!isKind && name != "apiVersion"_L1))
            return;
        for (const ObjectKind &object : m_request.knowledge.objectKinds()) {
            const QString &other = isKind ? m_request.object.apiVersion : m_request.object.kind;
            const bool fits = other.isEmpty() || other == (isKind ? object.apiVersion : object.kind);
            if (fits || !knowsObject(other, isKind))
                offer(CompletionKind::Value, (isKind ? object.kind : object.apiVersion).toUtf8(),
                      isKind ? object.apiVersion : QString(), {});
        }
    }

    bool knowsObject(const QString &name, bool isVersion) const
    {
        const QList<ObjectKind> kinds = m_request.knowledge.objectKinds();
        return std::ranges::any_of(kinds, [&](const ObjectKind &object) {
            return name == (isVersion ? object.apiVersion : object.kind);
        });
    }

    void completeKnown(const KnownKey &known)
    {
        Explanation said = explanationOf(known);
        said.title = m_path.text();
        for (const QString &allowed : known.allowed)
            offer(CompletionKind::Value, allowed.toUtf8(),
                  allowed.toUtf8() == known.value ? Tr::tr("default") : QString(), said);
        if (!known.value.isEmpty() && !known.isSecret && known.origin != KeyOrigin::CommentedOut)
            offer(CompletionKind::Value, known.value, Tr::tr("default"), said);
    }

    /// Not for what is downloaded beforehand, where the product does not fill them in.
    void completeVariables()
    {
        if (m_path.text().startsWith("pack.content"_L1) ||
            m_request.object.kind == "CustomResourceDefinition"_L1)
            return;
        for (const Variable &variable : m_request.knowledge.variables()) {
            const QString reference = u"{{.spectro.var.%1}}"_s.arg(variable.name);
            const QByteArray written = reference.toUtf8();
            offer(CompletionKind::Variable, m_place.quote == 0 ? '\'' + written + '\'' : written,
                  variable.displayName.isEmpty() ? Tr::tr("variable") : variable.displayName,
                  explanationOf(variable), reference);
        }
    }

    void offer(CompletionKind kind, const QByteArray &value, const QString &detail, const Explanation &said,
               const QString &label = {})
    {
        Completion completion;
        completion.kind = kind;
        completion.label = label.isEmpty() ? QString::fromUtf8(value) : label;
        completion.detail = detail;
        completion.explanation = said;
        const QByteArray written = writtenValue(kind, value);
        if (written.isEmpty() && m_place.quote == 0)
            return;
        m_request.replaceWord(completion, written, {written.size(), written.size()});
        m_request.add(completion);
    }

    /// As YAML without quotes around, where the word is in quotes already.
    QByteArray writtenValue(CompletionKind kind, const QByteArray &value) const
    {
        if (kind == CompletionKind::Variable || kind == CompletionKind::Anchor)
            return closed(value);
        if (m_place.quote == 0) {
            const YamlTree tree = YamlTree::read(value);
            const bool isYaml = tree.issues().isEmpty() && tree.documentCount() == 1 && tree.root();
            return isYaml && (!m_place.isFlow || canStandInFlow(tree.root()))
                       ? value
                       : scalarText(value, YamlStyle::Plain, m_place.isFlow);
        }
        const QByteArray bare = keyOf(value);
        const QByteArray quoted = m_place.quote == '"' ? doubleQuoted(bare) : singleQuoted(bare);
        return closed(quoted.sliced(1, quoted.size() - 2));
    }

    static bool canStandInFlow(const YamlNode &node)
    {
        return !node.isScalar() || node.isQuoted() || isTypedScalar(node.value()) ||
               canBePlain(node.value(), true);
    }

    QByteArray closed(const QByteArray &value) const
    {
        return m_place.quote != 0 && !m_place.isClosed ? value + m_place.quote : value;
    }

    CompletionRequest &m_request;
    const TextPlace &m_place;
    YamlPath m_path;
};

} // namespace

void completeValues(CompletionRequest &request)
{
    ValueCompleter(request).complete();
}

} // namespace Layerwright
