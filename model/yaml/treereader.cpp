// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/treereader.h"

#include "model/yaml/treebuilder.h"
#include "model/yaml/yamlissue.h"
#include "model/yaml/yamltext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int MaximumIssues = 50;
static constexpr int MaximumTagDirectives = 64; // the parser compares each with all before it

TreeReader::TreeReader(const QByteArray &text)
    : m_data(std::make_shared<YamlTreeData>())
{
    m_data->text = text;
    m_data->lineStarts.push_back(0);
    for (qsizetype at = text.indexOf('\n'); at >= 0 && at < YamlTree::MaximumBytes;
         at = text.indexOf('\n', at + 1))
        m_data->lineStarts.push_back(static_cast<qint32>(at + 1));
    if (!isAscii(text))
        countCharacters();
    if (text.startsWith("\xEF\xBB\xBF"))
        m_begin = 3;
}

void TreeReader::countCharacters()
{
    const QByteArrayView text =
        QByteArrayView(m_data->text).first(std::min(m_data->text.size(), YamlTree::MaximumBytes));
    qint32 count = 0;
    for (qsizetype at = 0; at <= text.size(); at += YamlTreeData::CountStride) {
        m_data->characterCounts.push_back(count);
        const QByteArrayView part = text.sliced(at, std::min(YamlTreeData::CountStride, text.size() - at));
        count += static_cast<qint32>(std::ranges::count_if(part, startsCharacter));
    }
}

static bool hasTemplates(QByteArrayView text)
{
    qsizetype at = text.indexOf('{');
    while (at >= 0 && at + 1 < text.size() && text[at + 1] != '{')
        at = text.indexOf('{', at + 1);
    return at >= 0 && at + 1 < text.size();
}

std::shared_ptr<const YamlTreeData> TreeReader::read()
{
    if (!isReadable())
        return m_data;
    parse(m_data->text);
    const bool isBroken = !m_data->issues.isEmpty();
    if (hasTemplates(m_data->text)) {
        m_data->templates = isBroken ? templatesThatBreak() : templatesTakenForMaps();
        if (!m_data->templates.isEmpty())
            parse(masked(m_data->text, m_data->templates));
    }
    reportTabs();
    resolveAliases();
    finishDocuments();
    return m_data;
}

bool TreeReader::isReadable()
{
    const QByteArrayView text = m_data->text;
    if (text.size() > YamlTree::MaximumBytes) {
        m_data->issues.append(tooLargeIssue({0, 1}));
    } else if (const auto byte = findForbiddenByte(text)) {
        m_data->issues.append(issueFor(*byte));
    } else {
        int directives = 0;
        for (const qint32 line : m_data->lineStarts)
            if (text.sliced(line).startsWith("%TAG") && ++directives > MaximumTagDirectives) {
                m_data->issues.append(tooLargeIssue({line, line + 4}));
                break;
            }
    }
    return m_data->issues.isEmpty();
}

void TreeReader::parse(const QByteArray &parsed)
{
    m_data->nodes.clear();
    m_data->children.clear();
    m_data->properties.clear();
    m_data->documents.clear();
    m_data->decoded.clear();
    m_data->issues.clear();
    qsizetype base = m_begin;
    while (base >= 0 && m_data->issues.size() < MaximumIssues)
        base = parseStream(parsed, base);
}

/// The first line from `at` on that begins with `---`; -1 where there is none.
static qsizetype nextDocument(QByteArrayView text, qsizetype at)
{
    if (at > 0 && text[at - 1] != '\n')
        at = nextLine(text, at);
    for (; at < text.size(); at = nextLine(text, at))
        if (text.sliced(at).startsWith("---") && isSpaceAt(text, at + 3))
            return at;
    return -1;
}

/// Reads from `base` on; returns where to begin anew after a fault, -1 at the end.
qsizetype TreeReader::parseStream(const QByteArray &parsed, qsizetype base)
{
    TreeBuilder builder(*m_data, parsed, base);
    auto problem = readYamlEvents(QByteArrayView(parsed).sliced(base),
                                  [&builder](const YamlEvent &event) { return builder.take(event); });
    const qsizetype bracket = builder.openBracket();
    builder.finish();
    const qsizetype cursor = builder.cursor();
    if (builder.stop() != TreeBuilder::Stop::No) {
        const Span place{cursor, std::min(cursor + 1, parsed.size())};
        const bool isDeep = builder.stop() == TreeBuilder::Stop::TooDeep;
        m_data->issues.append(isDeep ? tooDeepIssue(place) : tooLargeIssue(place));
        return -1;
    }
    if (!problem)
        return -1;
    problem->offset += base;
    problem->contextOffset += base;
    const QByteArrayView rest = QByteArrayView(parsed).sliced(problem->offset);
    if (bracket >= 0 && problem->problem == "did not find expected node content" &&
        (rest.isEmpty() || rest.startsWith("---"))) {
        problem->problem =
            parsed[bracket] == '[' ? "did not find expected ',' or ']'" : "did not find expected ',' or '}'";
        problem->contextOffset = bracket;
    }
    m_data->issues.append(issueFor(*problem, m_data->text));
    return nextDocument(parsed, std::max(problem->offset, base + 1));
}

/// The parser takes `{{x}}` for a map that has a map as its key.
QList<TemplateUse> TreeReader::templatesTakenForMaps() const
{
    QList<TemplateUse> result;
    for (size_t id = 0; id < m_data->nodes.size(); ++id) {
        const YamlNode outer(m_data.get(), static_cast<int>(id));
        const Span span = outer.span();
        const QByteArrayView written = QByteArrayView(m_data->text).sliced(span.begin, span.length());
        if (!outer.isMap() || outer.count() != 1 || !written.startsWith("{{") || !written.endsWith("}}"))
            continue;
        const YamlNode inner = outer.at(0).key();
        const bool isTemplate = outer.at(0).isNull() && inner.isMap() && inner.count() == 1 &&
                                inner.at(0).isNull() && inner.span().end == span.end - 1;
        if (isTemplate && !written.contains('\n'))
            result.append({span, TemplateUse::Place::Value, span});
    }
    return result;
}

QList<TemplateUse> TreeReader::templatesThatBreak() const
{
    return scanYamlLines(m_data->text).templates;
}

/// One tab stops the parser; the lines after it have theirs as well.
void TreeReader::reportTabs()
{
    const auto isTab = [](const YamlIssue &issue) { return issue.rule == "yaml-tab"_L1; };
    const auto first = std::find_if(m_data->issues.begin(), m_data->issues.end(), isTab);
    if (first == m_data->issues.end())
        return;
    const QList<Span> tabs = scanYamlLines(m_data->text).tabs;
    if (tabs.isEmpty())
        return;
    m_data->issues.removeIf(isTab);
    for (const Span &tab : tabs.first(std::min<qsizetype>(tabs.size(), MaximumIssues)))
        m_data->issues.append(tabIssue(tab));
    std::ranges::sort(m_data->issues, {}, [](const YamlIssue &issue) { return issue.span.begin; });
}

void TreeReader::resolveAliases()
{
    QHash<QByteArray, int> anchors;
    int document = -1;
    for (size_t i = 0; i < m_data->nodes.size(); ++i) {
        const YamlRecord &record = m_data->nodes[i];
        if (record.kind != YamlKind::Alias && record.properties < 0)
            continue;
        if (record.document != document)
            anchors.clear();
        document = record.document;
        const int id = static_cast<int>(i);
        const YamlNode node(m_data.get(), id);
        if (node.isAlias()) {
            if (const auto target = anchors.constFind(node.value().toByteArray()); target != anchors.cend())
                m_data->aliasTargets.emplace(id, *target);
        } else if (!node.anchor().isEmpty()) {
            anchors.insert(node.anchor(), id);
        }
    }
}

void TreeReader::finishDocuments()
{
    auto &documents = m_data->documents;
    for (size_t i = 0; i < documents.size(); ++i) {
        const bool isLast = i + 1 == documents.size();
        documents[i].span.end = isLast ? m_data->text.size() : documents[i + 1].span.begin;
    }
    if (!documents.empty())
        documents.front().span.begin = 0;
}

} // namespace Layerwright
