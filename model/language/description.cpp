// SPDX-License-Identifier: Apache-2.0
#include "model/language/description.h"

#include "model/language/functionguide.h"
#include "model/language/packpaths.h"
#include "model/language/references.h"
#include "model/language/systemmacros.h"
#include "model/language/textplace.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Description)
};

class Describer
{
public:
    Describer(const QByteArray &text, const LayerKnowledge &knowledge, TextKind kind)
        : m_text(text)
        , m_knowledge(knowledge)
        , m_kind(kind)
    {
    }

    std::optional<Description> at(qsizetype offset) const
    {
        const TemplateExpression expression = templateAt(m_text, offset);
        if (!expression.span.isEmpty())
            return inTemplate(expression, offset);
        const TextPlace place = TextPlace::at(m_text, offset);
        const bool isKey = place.kind == TextPlace::Kind::Key && !place.word.isEmpty();
        if (!isKey && place.kind != TextPlace::Kind::Value)
            return {};
        QList<YamlStep> steps = place.steps;
        if (isKey && place.hasColon)
            steps.append(
                {QString::fromUtf8(keyOf(m_text.sliced(place.word.begin, place.word.length()))), -1, {}});
        else if (isKey && !place.isItem)
            return {};
        const ObjectKind object = objectKindAt(m_text, place.document, m_kind);
        const auto said = ofKey(YamlPath::fromSteps(steps), object, valueOnLine(place));
        return said && !place.word.isEmpty() ? std::optional(Description{place.word, *said}) : std::nullopt;
    }

    std::optional<Explanation> ofKey(const YamlPath &path, const ObjectKind &object,
                                     const QByteArray &value) const
    {
        const auto key = m_knowledge.key(path, m_kind, object);
        if (!key)
            return {};
        Explanation said = explanationOf(*key);
        said.title = path.text();
        const bool isDefault = !key->value.isEmpty() && keyOf(value) == keyOf(key->value);
        if (!value.isEmpty() && !isDefault && !key->isSecret && !key->value.isEmpty())
            said.facts.prepend({Tr::tr("Here"), QString::fromUtf8(value), true});
        return said.isEmpty() ? std::nullopt : std::optional(said);
    }

private:
    /// What the entry at the place has on its line; empty in flow style.
    QByteArray valueOnLine(const TextPlace &place) const
    {
        const EntryLine line = EntryLine::at(m_text, place.offset);
        const bool isEntry = !place.isFlow && !line.entries.isEmpty() && !line.entries.last().isDash();
        return isEntry ? m_text.sliced(line.value, line.comment - line.value).trimmed() : QByteArray();
    }

    std::optional<Description> inTemplate(const TemplateExpression &expression, qsizetype offset) const
    {
        for (const TemplateFunction &function : expression.functions) {
            const auto *known = explainedFunction(spanText(m_text, function.name));
            const bool isHere = function.name.begin <= offset && offset <= function.name.end;
            if (known && isHere)
                return Description{function.name,
                                   {known->name, meaningOf(*known), {}, Tr::tr("function of templates")}};
        }
        const Reference reference = referenceAt(expression, offset);
        if (reference.span.isEmpty())
            return {};
        Explanation said = ofReference(reference);
        said.title = spanText(m_text, reference.span);
        return Description{reference.span, said};
    }

    Explanation ofReference(const Reference &reference) const
    {
        const QString name = spanText(m_text, reference.name);
        switch (reference.kind) {
        case Reference::Kind::Variable:
            return ofVariable(name);
        case Reference::Kind::System:
            if (const SystemMacro *macro = systemMacro(name))
                return {{},
                        meaningOf(*macro),
                        {{Tr::tr("For instance"), macro->sample, true}},
                        Tr::tr("filled in by Palette when the cluster is deployed")};
            return {{}, Tr::tr("Palette is not known to have this macro; it would stay empty."), {}, {}};
        case Reference::Kind::Macro:
            return {{},
                    Tr::tr("A text that is kept in the console for a project, the tenant or all. It must be "
                           "there before the profile is imported."),
                    {},
                    Tr::tr("macro")};
        case Reference::Kind::Pack:
            return ofPackValue(name, spanText(m_text, reference.path));
        case Reference::Kind::Other:
            break;
        }
        return {{}, Tr::tr("Nothing that Palette fills in."), {}, {}};
    }

    Explanation ofVariable(const QString &name) const
    {
        const auto &variables = m_knowledge.variables();
        const auto variable = std::ranges::find(variables, name, &Variable::name);
        if (variable == variables.end())
            return {{},
                    Tr::tr("This profile has no variable “%1”. Palette refuses to save it so.").arg(name),
                    {},
                    {}};
        return explanationOf(*variable);
    }

    Explanation ofPackValue(const QString &name, const QString &path) const
    {
        const auto &stack = m_knowledge.stack();
        const auto layer = std::ranges::find(stack, name, &StackLayer::name);
        if (layer == stack.end())
            return {{},
                    Tr::tr("No layer of this profile is called “%1”. The reference is empty, unless another "
                           "profile of the cluster has it.")
                        .arg(name),
                    {},
                    {}};
        const bool isOwn = name == m_knowledge.layerName() && m_kind == TextKind::Values;
        const PackPathKeys keys = packPathKeys(isOwn ? m_text : layer->values, path.toUtf8());
        const auto key = std::ranges::find(keys.keys, keys.rest, &BlockChild::name);
        Explanation said{{}, Tr::tr("A value of the layer “%1”.").arg(name), {}, {}};
        if (key == keys.keys.end())
            said.documentation =
                Tr::tr("The values of “%1” have no “%2”: the reference is empty.").arg(name, path);
        else if (!key->value.isEmpty())
            said.facts.append({Tr::tr("Gives"), QString::fromUtf8(keyOf(key->value)), true});
        return said;
    }

    const QByteArray &m_text;
    const LayerKnowledge &m_knowledge;
    TextKind m_kind;
};

/// The path with the names that keys really have: dots may be part of them.
YamlPath literalPath(const YamlPath &path, const LayerKnowledge &knowledge, TextKind kind,
                     const ObjectKind &object)
{
    QList<YamlStep> steps;
    const auto &parts = path.parts();
    for (qsizetype i = 0; i < parts.size();) {
        qsizetype taken = 1;
        QString name = parts[i].name;
        QString longer = name;
        const bool canHaveDots = parts[i].index < 0 && !parts[i].isQuoted;
        const QList<KnownKey> keys =
            canHaveDots ? knowledge.keys(YamlPath::fromSteps(steps), kind, object) : QList<KnownKey>();
        for (qsizetype end = i + 1; canHaveDots && end < parts.size() && parts[end].index < 0; ++end) {
            longer += u'.' + parts[end].name;
            if (std::ranges::find(keys, longer, &KnownKey::name) == keys.end())
                continue;
            taken = end + 1 - i;
            name = longer;
        }
        steps.append({name, parts[i].index, {}});
        i += taken;
    }
    return YamlPath::fromSteps(steps);
}

} // namespace

std::optional<Description> describe(const QByteArray &text, qsizetype offset, const LayerKnowledge &knowledge,
                                    TextKind kind)
{
    return Describer(text, knowledge, kind).at(offset);
}

std::optional<Explanation> describePath(const QByteArray &text, const YamlPath &path,
                                        const LayerKnowledge &knowledge, TextKind kind)
{
    const YamlTree tree = YamlTree::read(text);
    const YamlNode node = tree.find(path);
    const Describer describer(text, knowledge, kind);
    const ObjectKind object = objectKindAt(text, documentBegin(text, 0), kind);
    if (!node)
        return describer.ofKey(literalPath(path, knowledge, kind, object), object, {});
    const Span span = node.span();
    const QByteArray value = node.isScalar() ? text.sliced(span.begin, span.length()) : QByteArray();
    return describer.ofKey(YamlPath::fromSteps(YamlTree::pathOf(node)), object, value);
}

} // namespace Layerwright
