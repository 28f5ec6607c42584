// SPDX-License-Identifier: Apache-2.0
#include "model/language/resolve.h"

#include "model/language/packvalues.h"
#include "model/language/systemmacros.h"
#include "model/language/templatefunctions.h"
#include "model/language/templatepipeline.h"
#include "model/profile/variablevalue.h"
#include "model/yaml/diagnostics.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

using State = FilledTemplate::State;

namespace {

/// What a term or a stage has become.
struct Filling
{
    QString text;
    State state = State::Filled;
    QString why;
    bool isMissing = false; ///< `default` has something to do
};

class Resolver
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Resolver)

public:
    Resolver(const Profile &profile, const SampleValues &samples);

    ResolvedText resolve(const QByteArray &text);

private:
    Filling fill(const QByteArray &text, const TemplateExpression &expression);
    Filling stage(const QByteArray &text, const TemplateStage &terms, const Filling *piped);
    Filling call(const QByteArray &text, const TemplateStage &terms, const Filling *piped);
    Filling term(const QByteArray &text, const TemplateTerm &term);
    Filling variable(const QString &name) const;
    Filling macro(const QString &name) const;
    Filling system(const QString &name) const;
    Filling pack(const QString &name, const QString &path);
    Filling valueOf(int layer, const QString &path, const QString &shown);
    Filling filled(const QByteArray &value);
    void note(ResolvedInput::Kind kind, const QString &name);

    static constexpr int maximumDepth = 32; // of references to values that hold references
    static constexpr int maximumValues = 2'000;

    const Profile &m_profile;
    const SampleValues &m_samples;
    QHash<QString, const Variable *> m_variables;
    PackValues m_packs;
    QHash<QString, Filling> m_known; // by pack and path
    QSet<QString> m_open;            // those that are being filled in
    QList<ResolvedInput> m_inputs;
    QSet<QPair<int, QString>> m_noted;   // by kind and name
    qsizetype m_left = 16 * 1024 * 1024; // bytes that may still be filled in
};

} // namespace

static Filling unresolved(const QString &why, bool isMissing = false)
{
    return {{}, State::Unresolved, why, isMissing};
}

Resolver::Resolver(const Profile &profile, const SampleValues &samples)
    : m_profile(profile)
    , m_samples(samples)
    , m_packs(profile)
{
    for (const Variable &variable : profile.variables)
        m_variables.insert(variable.name, &variable);
}

Filling Resolver::variable(const QString &name) const
{
    const Variable *variable = m_variables.value(name);
    if (!variable)
        return unresolved(tr("The profile has no variable “%1”.").arg(name));
    const auto given = m_samples.variables.constFind(name);
    const QString value = given != m_samples.variables.cend() ? *given : defaultValueOf(*variable);
    if (value.isEmpty() && variable->required)
        return unresolved(
            tr("The variable “%1” is required and has no default: give it a sample value.").arg(name));
    if (variable->isSensitive && !value.isEmpty() && !m_samples.showsMasked)
        return {u"********"_s, State::Filled, {}, false};
    return {value, State::Filled, {}, false};
}

Filling Resolver::macro(const QString &name) const
{
    const auto given = m_samples.macros.constFind(name);
    if (given != m_samples.macros.cend())
        return {*given, State::Assumed, tr("A sample; the macro must exist where the profile is used."),
                false};
    return unresolved(
        tr("The macro “%1” must exist where the profile is used; it has no sample value here.").arg(name),
        true);
}

Filling Resolver::system(const QString &name) const
{
    if (const auto given = m_samples.system.constFind(name); given != m_samples.system.cend())
        return {*given, State::Assumed, tr("A sample; each cluster has its own."), false};
    if (const auto own = systemValueOf(m_profile, name))
        return {*own, State::Filled, {}, false};
    const SystemMacro *known = systemMacro(name);
    if (!known)
        return unresolved(tr("The product has no system macro “%1”.").arg(name));
    return {known->sample, State::Assumed, tr("A sample; each cluster has its own."), false};
}

Filling Resolver::pack(const QString &name, const QString &path)
{
    const QString shown = name + u'.' + path;
    if (const auto known = m_known.constFind(shown); known != m_known.cend())
        return *known;
    const int layer = m_packs.layerOf(name);
    if (layer < 0)
        return unresolved(
            tr("The stack has no layer “%1”; the product puts the default here, or nothing.").arg(name),
            true);
    if (m_open.contains(shown))
        return unresolved(tr("The value “%1” refers to itself.").arg(shown));
    if (m_open.size() >= maximumDepth || m_known.size() >= maximumValues)
        return unresolved(tr("The value “%1” is one reference too many.").arg(shown));
    m_open.insert(shown);
    const Filling result = valueOf(layer, path, shown);
    m_open.remove(shown);
    m_known.insert(shown, result);
    return result;
}

Filling Resolver::valueOf(int layer, const QString &path, const QString &shown)
{
    const YamlNode node = m_packs.find(layer, path);
    if (!node)
        return unresolved(
            tr("The layer “%1” has no value “%2”; the product puts the default here, or nothing.")
                .arg(m_profile.layers[layer].name, path),
            true);
    if (!node.isScalar())
        return unresolved(tr("“%1” is not a single value.").arg(shown));
    if (node.isNull())
        return {{}, State::Filled, {}, true};
    return filled(node.value().toByteArray());
}

/// A value with its own templates filled in.
Filling Resolver::filled(const QByteArray &value)
{
    QByteArray text;
    Filling result;
    qsizetype copied = 0;
    for (const TemplateExpression &expression : templateExpressions(value)) {
        if (expression.references.isEmpty())
            continue;
        const Filling filling = fill(value, expression);
        if (filling.state == State::Unresolved)
            return unresolved(filling.why);
        if (filling.state == State::Assumed && result.state == State::Filled) {
            result.state = filling.state;
            result.why = filling.why;
        }
        text += value.sliced(copied, expression.span.begin - copied) + filling.text.toUtf8();
        copied = expression.span.end;
    }
    text += value.sliced(copied);
    m_left -= text.size();
    if (m_left < 0)
        return unresolved(tr("More would be filled in than fits."));
    result.text = QString::fromUtf8(text);
    return result;
}

/// What does not exist has no value to try.
void Resolver::note(ResolvedInput::Kind kind, const QString &name)
{
    const QPair<int, QString> key(int(kind), name);
    if (m_noted.contains(key))
        return;
    m_noted.insert(key);
    if (kind == ResolvedInput::Kind::Macro) {
        m_inputs.append({kind, name, {}});
    } else if (kind == ResolvedInput::Kind::Variable) {
        if (const Variable *variable = m_variables.value(name))
            m_inputs.append({kind, name, defaultValueOf(*variable)});
    } else if (const SystemMacro *known = systemMacro(name)) {
        m_inputs.append({kind, name, systemValueOf(m_profile, name).value_or(known->sample)});
    }
}

Filling Resolver::term(const QByteArray &text, const TemplateTerm &term)
{
    if (term.kind != TemplateTerm::Kind::Path)
        return {term.text, State::Filled, {}, false};
    const Reference &reference = term.reference;
    const QString name = spanText(text, reference.name);
    switch (reference.kind) {
    case Reference::Kind::Variable:
        note(ResolvedInput::Kind::Variable, name);
        return variable(name);
    case Reference::Kind::Macro:
        note(ResolvedInput::Kind::Macro, name);
        return macro(name);
    case Reference::Kind::System:
        note(ResolvedInput::Kind::System, name);
        return system(name);
    case Reference::Kind::Pack:
        return pack(name, spanText(text, reference.path));
    case Reference::Kind::Other:
        break;
    }
    return unresolved(tr("“%1” is none of the product's values.").arg(term.text));
}

Filling Resolver::call(const QByteArray &text, const TemplateStage &terms, const Filling *piped)
{
    const QString &function = terms.first().text;
    QStringList arguments;
    Filling result;
    for (const TemplateTerm &argument : terms.sliced(1)) {
        if (argument.kind == TemplateTerm::Kind::Path && argument.reference.kind == Reference::Kind::Variable)
            return unresolved(tr("The product applies no function to a profile variable."));
        const Filling value = term(text, argument);
        if (value.state == State::Unresolved && !value.isMissing)
            return value;
        if (value.state == State::Unresolved && function != "default"_L1)
            return value;
        if (value.state == State::Assumed)
            result = {{}, value.state, value.why, false};
        arguments.append(value.text);
    }
    if (piped) {
        if (piped->state == State::Unresolved && !(piped->isMissing && function == "default"_L1))
            return *piped;
        if (piped->state == State::Assumed)
            result = {{}, piped->state, piped->why, false};
        arguments.append(piped->text);
    }
    const auto made = applyTemplateFunction(function, arguments);
    if (!made)
        return unresolved(tr("Not computed: %1.").arg(made.error().message));
    m_left -= made->size();
    if (m_left < 0)
        return unresolved(tr("More would be filled in than fits."));
    result.text = *made;
    return result;
}

Filling Resolver::stage(const QByteArray &text, const TemplateStage &terms, const Filling *piped)
{
    if (terms.first().kind == TemplateTerm::Kind::Word && isTemplateFunction(terms.first().text))
        return call(text, terms, piped);
    if (terms.size() > 1 || piped)
        return unresolved(tr("There is no function “%1”.").arg(terms.first().text));
    return term(text, terms.first());
}

Filling Resolver::fill(const QByteArray &text, const TemplateExpression &expression)
{
    const auto stages = templatePipeline(text, expression);
    if (!stages)
        return unresolved(tr("Not computed: %1.").arg(stages.error().message));
    Filling value = stage(text, stages->first(), nullptr);
    const TemplateTerm &begin = stages->first().first();
    const bool isVariable = begin.kind == TemplateTerm::Kind::Path && stages->size() > 1 &&
                            begin.reference.kind == Reference::Kind::Variable;
    if (isVariable)
        return unresolved(tr("The product applies no function to a profile variable."));
    for (const TemplateStage &next : stages->sliced(1)) {
        const Filling piped = value;
        value = stage(text, next, &piped);
    }
    return value;
}

ResolvedText Resolver::resolve(const QByteArray &text)
{
    ResolvedText result;
    TextPosition position{1, 1};
    qsizetype copied = 0;  // into the result
    qsizetype counted = 0; // so far `position` is right
    for (const TemplateExpression &expression : templateExpressions(text)) {
        if (expression.references.isEmpty())
            continue;
        const Span source = expression.span;
        const QByteArrayView passed = QByteArrayView(text).sliced(counted, source.begin - counted);
        const TextPosition step = positionAt(passed, passed.size());
        position = {position.line + step.line - 1,
                    step.line > 1 ? step.column : position.column + step.column - 1};
        counted = source.begin;
        Filling filling = fill(text, expression);
        QByteArray bytes = filling.text.toUtf8();
        m_left -= bytes.size();
        if (filling.state != State::Unresolved && m_left < 0)
            filling = unresolved(tr("More would be filled in than fits."));
        if (filling.state == State::Unresolved)
            bytes = text.sliced(source.begin, source.length());
        result.text += text.sliced(copied, source.begin - copied);
        const qsizetype begin = result.text.size();
        result.text += bytes;
        copied = source.end;
        result.templates.append({source, {begin, result.text.size()}, position, filling.state, filling.why});
    }
    result.text += text.sliced(copied);
    result.inputs = m_inputs;
    for (const ResolvedInput &input : std::as_const(m_inputs))
        if (input.kind == ResolvedInput::Kind::Macro)
            result.macros.append(input.name);
    return result;
}

qsizetype ResolvedText::count(FilledTemplate::State state) const
{
    return std::ranges::count(templates, state, &FilledTemplate::state);
}

static qsizetype mapped(const QList<FilledTemplate> &templates, qsizetype place, Span FilledTemplate::*from,
                        Span FilledTemplate::*to)
{
    const auto next = std::ranges::partition_point(
        templates, [place, from](const FilledTemplate &filled) { return (filled.*from).end <= place; });
    if (next != templates.end() && (*next.*from).contains(place))
        return (*next.*to).begin;
    if (next == templates.begin())
        return place;
    const FilledTemplate &before = *std::prev(next);
    return place + (before.*to).end - (before.*from).end;
}

qsizetype ResolvedText::targetOf(qsizetype source) const
{
    return mapped(templates, source, &FilledTemplate::source, &FilledTemplate::target);
}

qsizetype ResolvedText::sourceOf(qsizetype target) const
{
    return mapped(templates, target, &FilledTemplate::target, &FilledTemplate::source);
}

/// A template that is left without quotes is a finding of the text itself.
static QList<Finding> faultsOf(const QByteArray &text)
{
    QList<Finding> faults = findYamlProblems(text);
    faults.removeIf([](const Finding &finding) {
        return finding.severity != Severity::Error || finding.rule == "yaml-unquoted-template"_L1;
    });
    return faults;
}

ResolvedText resolveText(const Profile &profile, TextAddress place, const SampleValues &samples)
{
    const QByteArray text = textOf(profile, place);
    ResolvedText result = Resolver(profile, samples).resolve(text);
    if (!result.templates.isEmpty())
        result.problems = faultsOf(result.text);
    if (!result.problems.isEmpty() && !faultsOf(text).isEmpty())
        result.problems.clear(); // it was none before
    return result;
}

} // namespace Layerwright
