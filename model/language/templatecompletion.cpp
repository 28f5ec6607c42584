// SPDX-License-Identifier: Apache-2.0
#include "model/language/completionrequest.h"
#include "model/language/functionguide.h"
#include "model/language/packpaths.h"
#include "model/language/references.h"
#include "model/language/systemmacros.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Completion)
};

bool isPathByte(char byte)
{
    return std::isalnum(static_cast<uchar>(byte)) != 0 || QByteArrayView("._-/$").contains(byte);
}

class TemplateCompleter
{
public:
    explicit TemplateCompleter(CompletionRequest &request)
        : m_request(request)
        , m_place(request.place)
        , m_text(request.text)
    {
        const Span braces = m_place.word;
        const qsizetype end = m_place.isClosed ? braces.end - 2 : lineEnd(m_text, m_place.offset);
        m_token = {m_place.offset, m_place.offset};
        while (m_token.begin > braces.begin + 2 && isPathByte(m_text[m_token.begin - 1]))
            --m_token.begin;
        while (m_token.end < end && isPathByte(m_text[m_token.end]))
            ++m_token.end;
    }

    void complete()
    {
        qsizetype before = m_token.begin;
        while (before > m_place.word.begin + 2 && isBlank(m_text[before - 1]))
            --before;
        const char sign = m_text[before - 1];
        const bool isAfterPath = before < m_token.begin && isPathByte(sign);
        if (sign == '|')
            completeFunctions();
        else if (!isAfterPath || sign == '{')
            completePaths();
    }

private:
    void completePaths()
    {
        static constexpr QByteArrayView packPrefix(".spectro.pack.");
        const QByteArrayView typed =
            QByteArrayView(m_text).sliced(m_token.begin, m_place.offset - m_token.begin);
        if (typed.startsWith(packPrefix)) {
            completePackPath(m_token.begin + packPrefix.size());
            return;
        }
        m_request.answer.word = m_token;
        for (const Variable &variable : m_request.knowledge.variables())
            offer(CompletionKind::Variable, u".spectro.var."_s + variable.name,
                  variable.displayName.isEmpty() ? variable.defaultValue : variable.displayName,
                  explanationOf(variable), true);
        for (const SystemMacro &macro : systemMacros())
            offer(CompletionKind::Macro, u".spectro.system."_s + macro.name, macro.sample,
                  explanationOfMacro(macro), true);
        for (const QString &name : macrosInText())
            offer(CompletionKind::Macro, u".spectro.macro."_s + name, Tr::tr("macro, used elsewhere"), {},
                  true);
        if (!m_request.knowledge.stack().isEmpty())
            offer(CompletionKind::Pack, u".spectro.pack."_s, Tr::tr("value of a layer"),
                  {u".spectro.pack."_s,
                   Tr::tr("A value of this layer or another one, by the name of its pack and the path in its "
                          "values."),
                   {},
                   {}},
                  false);
        offer(CompletionKind::Macro, u".spectro.macro."_s, Tr::tr("macro of the project or tenant"),
              {u".spectro.macro."_s,
               Tr::tr("A text that is kept in the console for a project, the tenant or all. It must be there "
                      "before the profile is imported."),
               {},
               {}},
              false);
    }

    static Explanation explanationOfMacro(const SystemMacro &macro)
    {
        return {u".spectro.system."_s + macro.name,
                meaningOf(macro),
                {{Tr::tr("For instance"), macro.sample, true}},
                Tr::tr("filled in by Palette when the cluster is deployed")};
    }

    /// User macros are defined in the console, so that only those can be named that the text names already.
    QStringList macrosInText() const
    {
        QStringList names;
        for (const TemplateExpression &expression : templateExpressions(m_text)) {
            for (const Reference &reference : expression.references) {
                const QString name = spanText(m_text, reference.name);
                const bool isHere = expression.span.contains(m_place.offset);
                if (reference.kind == Reference::Kind::Macro && !isHere && !name.isEmpty() &&
                    !names.contains(name))
                    names.append(name);
            }
        }
        return names;
    }

    void completePackPath(qsizetype begin)
    {
        const QByteArrayView typed = QByteArrayView(m_text).sliced(begin, m_place.offset - begin);
        const qsizetype dot = typed.indexOf('.');
        if (dot < 0) {
            m_request.answer.word = {begin, m_token.end};
            for (const StackLayer &layer : m_request.knowledge.stack())
                offer(CompletionKind::Pack, layer.name,
                      layer.name == m_request.knowledge.layerName() ? Tr::tr("this layer") : Tr::tr("layer"),
                      {}, false, u"."_s);
            return;
        }
        const QString name = QString::fromUtf8(typed.first(dot));
        const auto &stack = m_request.knowledge.stack();
        const auto layer = std::ranges::find(stack, name, &StackLayer::name);
        if (layer == stack.end())
            return;
        const bool isOwn = name == m_request.knowledge.layerName() && m_request.kind == TextKind::Values;
        const PackPathKeys found = packPathKeys(isOwn ? m_text : layer->values, typed.sliced(dot + 1));
        m_request.answer.word = {m_place.offset - found.rest.size(), m_token.end};
        for (const BlockChild &child : found.keys)
            offerPackKey(child, name);
    }

    void offerPackKey(const BlockChild &child, const QString &layer)
    {
        const QString key = QString::fromUtf8(child.name);
        if (!std::ranges::all_of(child.name, isPathByte))
            return;
        const QString value = QString::fromUtf8(child.value);
        const bool isMap = value.isEmpty();
        Explanation said{key, {}, {}, Tr::tr("values of %1").arg(layer)};
        if (!isMap)
            said.facts.append({Tr::tr("Value"), value, true});
        offer(CompletionKind::Pack, key, value, said, !isMap, isMap ? u"."_s : QString());
    }

    void completeFunctions()
    {
        m_request.answer.word = m_token;
        for (const ExplainedFunction &function : explainedFunctions()) {
            QByteArray arguments = function.arguments.isEmpty() ? QByteArray()
                                                                : ' ' + QByteArray(function.arguments.data(),
                                                                                   function.arguments.size());
            arguments.replace("…", "");
            if (m_place.quote == '"')
                arguments.replace('"', "\\\"");
            offer(CompletionKind::Function, function.name, function.arguments,
                  {function.name, meaningOf(function), {}, Tr::tr("function of templates")}, true,
                  QString::fromUtf8(arguments));
        }
    }

    /// A whole reference closes the template and the quotes before it, and gets those that a plain value
    /// needs.
    void offer(CompletionKind kind, const QString &label, const QString &detail, const Explanation &said,
               bool isWhole, const QString &suffix = {})
    {
        Completion completion;
        completion.kind = kind;
        completion.label = label;
        completion.detail = detail;
        completion.explanation = said;
        completion.asksAgain = !isWhole;
        const bool isSpaced =
            isBlank(m_text[m_place.word.begin + 2 < m_text.size() ? m_place.word.begin + 2 : 0]);
        const QByteArray written = (label + suffix).toUtf8();
        const QByteArray closing = m_place.isClosed || !isWhole ? "" : isSpaced ? " }}" : "}}";
        const QByteArray space =
            kind == CompletionKind::Function && m_text[m_token.begin - 1] == '|' ? " " : "";
        const Span word = m_request.answer.word;
        const QByteArray quote = isWhole ? missingQuote() : QByteArray();
        const QByteArray lastQuote =
            isWhole && m_place.openQuote != 0 ? QByteArray(1, m_place.openQuote) : quote;
        if (!quote.isEmpty())
            completion.edits.append({{m_place.scalar.begin, m_place.scalar.begin}, quote});
        completion.edits.append({word, space + written + closing});
        const bool isAtEnd = m_place.scalar.end <= word.end;
        if (!lastQuote.isEmpty() && isAtEnd)
            completion.edits.last().text += lastQuote;
        else if (!lastQuote.isEmpty())
            completion.edits.append({{m_place.scalar.end, m_place.scalar.end}, lastQuote});
        const qsizetype begin = word.begin + quote.size() + space.size() + written.size();
        const qsizetype argument = suffix.endsWith(u'"') ? suffix.endsWith("\\\""_L1) ? 2 : 1 : 0;
        const qsizetype behind = kind == CompletionKind::Function && argument > 0
                                     ? begin - argument
                                     : begin + closing.size() + (isAtEnd ? lastQuote.size() : 0);
        completion.selection = {behind, behind};
        m_request.add(completion);
    }

    /// Around a plain value that begins with the template; none where it has such quotes itself.
    QByteArray missingQuote() const
    {
        const Span scalar = m_place.scalar;
        return m_place.openQuote != 0 || scalar.isEmpty() ||
                       m_text.sliced(scalar.begin, scalar.length()).contains('\'')
                   ? ""
                   : "'";
    }

    CompletionRequest &m_request;
    const TextPlace &m_place;
    const QByteArray &m_text;
    Span m_token; // the path or name that the cursor is in
};

} // namespace

void completeTemplate(CompletionRequest &request)
{
    TemplateCompleter(request).complete();
}

} // namespace Layerwright
