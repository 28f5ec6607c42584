// SPDX-License-Identifier: Apache-2.0
#include "model/language/completionrequest.h"

#include "model/yaml/scalartext.h"
#include "model/yaml/yamltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class KeyCompleter
{
public:
    explicit KeyCompleter(CompletionRequest &request)
        : m_request(request)
        , m_place(request.place)
    {
    }

    void complete()
    {
        beginItemWhereListIsKnown();
        m_map = m_place.path();
        QList<KnownKey> keys = m_request.knowledge.keys(m_map, m_request.kind, m_request.object);
        keys += keysOfNeighbours();
        std::stable_partition(keys.begin(), keys.end(), [](const KnownKey &key) { return key.isRequired; });
        const QSet<QByteArray> present(m_place.present.cbegin(), m_place.present.cend());
        for (const KnownKey &key : keys)
            if (!present.contains(key.name.toUtf8()))
                offer(key);
    }

private:
    /// Below a key that is known to hold a list, an entry begins with a dash.
    void beginItemWhereListIsKnown()
    {
        if (m_place.isItem || m_place.isFlow || !m_place.present.isEmpty() || m_place.steps.isEmpty() ||
            m_place.hasColon || m_place.steps.constLast().isIndex())
            return;
        const auto known = m_request.knowledge.key(m_place.path(), m_request.kind, m_request.object);
        if (!known || known->type != ValueType::List)
            return;
        m_place.isItem = m_place.needsDash = true;
        m_place.steps.append({{}, 0, {}});
    }

    /// Keys of other items, and names that stand elsewhere in the text.
    QList<KnownKey> keysOfNeighbours() const
    {
        QList<KnownKey> keys;
        const auto add = [&keys](const QString &name, KeyOrigin origin) {
            KnownKey key;
            key.name = name;
            key.origin = origin;
            if (!name.isEmpty() && std::ranges::find(keys, name, &KnownKey::name) == keys.end())
                keys.append(key);
        };
        for (const BlockChild &sibling : m_place.siblings)
            add(QString::fromUtf8(sibling.name), KeyOrigin::Sibling);
        const QString path = m_map.text();
        if (path == "pack.releaseNameOverride"_L1)
            for (const char *section : {"charts", "manifests"})
                for (const KnownKey &key : m_request.knowledge.keys(
                         YamlPath::fromSteps({{QString::fromLatin1(section), -1, {}}}), TextKind::Values))
                    add(key.name, KeyOrigin::Product);
        if (path == "pack.namespaceLabels"_L1 || path == "pack.namespaceAnnotations"_L1)
            add(ownNamespace(), KeyOrigin::Product);
        return keys;
    }

    QString ownNamespace() const
    {
        for (const BlockChild &root : childrenOfDocument(m_request.text, m_place.document).entries) {
            if (root.name != "pack")
                continue;
            const BlockParent pack{root.entry, EntryLine::at(m_request.text, root.entry.span.begin), 0};
            for (const BlockChild &child : childrenOf(m_request.text, pack).entries)
                if (child.name == "namespace")
                    return QString::fromUtf8(keyOf(child.value));
        }
        return {};
    }

    void offer(const KnownKey &key)
    {
        Completion completion;
        completion.kind = CompletionKind::Key;
        completion.label = key.name;
        completion.detail = !key.isSecret && !key.value.isEmpty() && key.value.size() <= 40
                                ? QString::fromUtf8(key.value)
                                : typeName(key.type);
        completion.explanation = explanationOf(key);
        completion.isDeprecated = key.isDeprecated;
        if (m_place.hasColon)
            writeName(completion, key);
        else if (m_place.isFlow)
            writeInFlow(completion, key);
        else
            writeInBlock(completion, key);
        m_request.add(completion);
    }

    QByteArray nameOf(const KnownKey &key) const
    {
        const QByteArray name = key.name.toUtf8();
        if (m_place.quote == 0)
            return scalarText(name, YamlStyle::Plain, m_place.isFlow);
        const QByteArray quoted = m_place.quote == '"' ? doubleQuoted(name) : singleQuoted(name);
        return quoted.sliced(1, quoted.size() - 2);
    }

    /// The key is there already, and only gets another name.
    void writeName(Completion &completion, const KnownKey &key) const
    {
        const QByteArray name = nameOf(key);
        m_request.replaceWord(completion, name, {name.size(), name.size()});
    }

    /// What the key has at first: `head` on its line, `below` on a line of its own.
    struct Value
    {
        QByteArray head;
        std::optional<QByteArray> below;
        bool isSelected = false;
        bool asksAgain = false;
    };

    Value valueOf(const KnownKey &key) const
    {
        const bool isEmptyMap = key.value.isEmpty() || key.value == "{}";
        const bool isEmptyList = key.value.isEmpty() || key.value == "[]";
        YamlPath::Part part{key.name, -1, true};
        const auto &knowledge = m_request.knowledge;
        QList<YamlStep> steps = m_place.steps;
        steps.append({key.name, -1, {}});
        const qsizetype column = m_place.column + (m_place.needsDash ? 2 : 0) + m_place.step;
        const QByteArray indentation(column, ' ');
        if (key.type == ValueType::Map && isEmptyMap) {
            const bool hasKeys =
                !knowledge.keys(YamlPath::fromSteps(steps), m_request.kind, m_request.object).isEmpty();
            return hasKeys || key.value.isEmpty() ? Value{{}, indentation, false, hasKeys}
                                                  : Value{key.value, {}, true, false};
        }
        if (key.type == ValueType::List && isEmptyList) {
            steps.append({{}, 0, {}});
            const YamlPath item = YamlPath::fromSteps(steps);
            const bool isKnown = knowledge.key(item, m_request.kind, m_request.object).has_value();
            return isKnown || key.value.isEmpty() ? Value{{}, indentation + "- ", false, isKnown}
                                                  : Value{key.value, {}, true, false};
        }
        const bool hasChoice = !key.allowed.isEmpty();
        const bool isShown = !key.isSecret && !key.value.isEmpty();
        return {isShown ? key.value : QByteArray(), {}, isShown, hasChoice && !isShown};
    }

    void writeInBlock(Completion &completion, const KnownKey &key) const
    {
        const Value value = valueOf(key);
        QByteArray written = nameOf(key);
        const QByteArray closing =
            m_place.quote != 0 && !m_place.isClosed ? QByteArray(1, m_place.quote) : "";
        written += closing;
        const QByteArray colon = value.below ? ":" : ": ";
        const bool isBehindQuote = m_place.quote != 0 && m_place.isClosed;
        const QByteArray head = colon + value.head;
        if (!isBehindQuote)
            written += head;
        const qsizetype size = written.size();
        m_request.replaceWord(completion, written, {size - (value.isSelected ? value.head.size() : 0), size});
        if (isBehindQuote)
            insertBehind(completion, m_place.word.end + 1, head, value.isSelected ? value.head.size() : 0);
        if (value.below)
            insertBehind(completion, lineEndAt(), m_request.lineEnd() + *value.below, 0);
        completion.asksAgain = value.asksAgain;
    }

    qsizetype lineEndAt() const { return Layerwright::lineEnd(m_request.text, m_place.offset); }

    /// Adds text further behind, where the cursor then stands.
    void insertBehind(Completion &completion, qsizetype offset, const QByteArray &added,
                      qsizetype selected) const
    {
        qsizetype grown = 0;
        for (const TextEdit &edit : completion.edits)
            grown += edit.text.size() - edit.span.length();
        if (completion.edits.constLast().span.end == offset)
            completion.edits.last().text += added;
        else
            completion.edits.append({{offset, offset}, added});
        const qsizetype end = offset + grown + added.size();
        completion.selection = {end - selected, end};
    }

    void writeInFlow(Completion &completion, const KnownKey &key) const
    {
        QByteArray value = key.isSecret || key.value.contains('\n') ? QByteArray() : key.value;
        if (key.type == ValueType::Map && value.isEmpty())
            value = "{}";
        else if (key.type == ValueType::List && value.isEmpty())
            value = "[]";
        const bool isBehindQuote = m_place.quote != 0 && m_place.isClosed;
        const bool isBracket = value == "{}" || value == "[]";
        QByteArray written = nameOf(key);
        if (m_place.quote != 0 && !m_place.isClosed)
            written += m_place.quote;
        const QByteArray head = ": " + value;
        if (!isBehindQuote)
            written += head;
        const qsizetype size = written.size();
        m_request.replaceWord(completion, written, {size - value.size(), size});
        if (isBehindQuote)
            insertBehind(completion, m_place.word.end + 1, head, value.size());
        if (isBracket)
            completion.selection = {completion.selection.begin + 1, completion.selection.begin + 1};
        completion.asksAgain = isBracket || (value.isEmpty() && !key.allowed.isEmpty());
    }

    CompletionRequest &m_request;
    TextPlace &m_place;
    YamlPath m_map;
};

} // namespace

void completeKeys(CompletionRequest &request)
{
    KeyCompleter(request).complete();
}

} // namespace Layerwright
