// SPDX-License-Identifier: Apache-2.0
#include "model/language/templatepipeline.h"

#include "model/language/templatefunctions.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class PipelineReader
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::TemplatePipeline)

public:
    PipelineReader(QByteArrayView text, const TemplateExpression &expression)
        : m_text(text)
        , m_expression(expression)
        , m_at(expression.content.begin)
        , m_end(expression.content.end)
    {
    }
    Result<QList<TemplateStage>> read();

private:
    QByteArrayView rest() const { return m_text.sliced(m_at, m_end - m_at); }
    Result<TemplateTerm> readText();
    TemplateTerm readWord();
    void skip();

    QByteArrayView m_text;
    const TemplateExpression &m_expression;
    qsizetype m_at;
    qsizetype m_end;
};

} // namespace

static bool endsWord(char byte)
{
    return isBlank(byte) || QByteArrayView("()|,\"`\\{}'").contains(byte);
}

/// What a Go string holds. Escapes that nobody writes into values are left as they stand.
static QString decoded(QByteArray bytes)
{
    static constexpr std::pair<char, char> escapes[] = {{'n', '\n'}, {'t', '\t'},  {'r', '\r'},
                                                        {'"', '"'},  {'\\', '\\'}, {'\'', '\''}};
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto escape = bytes[i] != '\\' || i + 1 == bytes.size()
                                ? std::end(escapes)
                                : std::ranges::find(escapes, bytes[i + 1], &std::pair<char, char>::first);
        result += escape == std::end(escapes) ? bytes[i] : escape->second;
        i += escape == std::end(escapes) ? 0 : 1;
    }
    return QString::fromUtf8(result);
}

/// In quotes, in the quotes that a scalar in double quotes has escaped, or in backticks.
Result<TemplateTerm> PipelineReader::readText()
{
    const bool isEscaped = rest().startsWith("\\\"");
    const QByteArrayView quote = isEscaped ? QByteArrayView("\\\"") : rest().first(1);
    const qsizetype begin = m_at + quote.size();
    qsizetype end = begin;
    while (end < m_end && !m_text.sliced(end, m_end - end).startsWith(quote))
        end += quote == "\"" && m_text[end] == '\\' ? 2 : 1;
    if (end >= m_end)
        return failure(tr("a text is not closed"));
    const QByteArray bytes = m_text.sliced(begin, end - begin).toByteArray();
    m_at = end + quote.size();
    return TemplateTerm{
        TemplateTerm::Kind::Text, quote == "`" ? QString::fromUtf8(bytes) : decoded(bytes), {}};
}

TemplateTerm PipelineReader::readWord()
{
    const qsizetype begin = m_at;
    while (m_at < m_end && !endsWord(m_text[m_at]))
        ++m_at;
    const Span span{begin, m_at};
    const auto reference = std::ranges::find_if(m_expression.references, [span](const Reference &candidate) {
        return candidate.span.end == span.end && candidate.span.begin >= span.begin;
    });
    if (reference != m_expression.references.end())
        return {TemplateTerm::Kind::Path, spanText(m_text, span), *reference};
    return {TemplateTerm::Kind::Word, spanText(m_text, span), {}};
}

void PipelineReader::skip()
{
    while (m_at < m_end && isBlank(m_text[m_at]))
        ++m_at;
}

Result<QList<TemplateStage>> PipelineReader::read()
{
    QList<TemplateStage> stages(1);
    for (skip(); m_at < m_end; skip()) {
        const char byte = m_text[m_at];
        if (byte == '|') {
            ++m_at;
            stages.append(TemplateStage());
        } else if (byte == '"' || byte == '`' || rest().startsWith("\\\"")) {
            const auto term = readText();
            if (!term)
                return failure(term.error().message);
            stages.last().append(*term);
        } else if (endsWord(byte)) {
            return failure(tr("“%1” is more than is computed here").arg(QLatin1Char(byte)));
        } else {
            const TemplateTerm word = readWord();
            if (isTemplateKeyword(word.text) || word.text.startsWith(u'$') || word.text.endsWith(u'='))
                return failure(tr("“%1” is more than is computed here").arg(word.text));
            stages.last().append(word);
        }
    }
    if (std::ranges::any_of(stages, &TemplateStage::isEmpty))
        return failure(tr("something is missing beside a “|”"));
    return stages;
}

Result<QList<TemplateStage>> templatePipeline(QByteArrayView text, const TemplateExpression &expression)
{
    return PipelineReader(text, expression).read();
}

} // namespace Layerwright
