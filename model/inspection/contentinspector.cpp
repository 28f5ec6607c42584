// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/contentinspector.h"

#include "model/language/references.h"
#include "model/profile/jsontree.h"
#include "model/profile/secretproblems.h"
#include "model/profile/variablevalue.h"
#include "model/yaml/yamltree.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ContentInspector)
};

using Rule = FindingList::Rule;

/// One text and its name in messages.
struct NamedText
{
    QString name;
    QByteArray text;
};

QList<NamedText> textsOf(const Profile &profile)
{
    QList<NamedText> texts;
    for (const Layer &layer : profile.layers) {
        texts.append({Tr::tr("layer %1").arg(layer.name), layer.values});
        for (const Manifest &manifest : layer.manifests)
            texts.append({Tr::tr("layer %1, manifest %2").arg(layer.name, manifest.name), manifest.content});
    }
    return texts;
}

QString placeIn(const NamedText &text, int line, const QString &what)
{
    return Tr::tr("%1, line %2: %3").arg(text.name).arg(line).arg(what);
}

int lineAt(QByteArrayView text, qsizetype offset)
{
    return 1 + static_cast<int>(std::ranges::count(text.first(offset), '\n'));
}

void findSecrets(const NamedText &text, FindingList &findings)
{
    const YamlTree tree = YamlTree::read(text.text);
    for (const YamlNode &node : suspectedSecrets(tree)) {
        const QString key = node.key() ? node.keyName() : Tr::tr("a value without a key");
        findings.add(isSecretItself(node.value()) ? Rule::Secret : Rule::Credential,
                     placeIn(text, tree.position(node.span().begin).line, key));
    }
}

/// U+202A to U+202E and U+2066 to U+2069 (CVE-2021-42574).
void findTurnedText(const NamedText &text, FindingList &findings)
{
    static constexpr std::array<QByteArrayView, 9> marks{"\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
                                                         "\u2066", "\u2067", "\u2068", "\u2069"};
    constexpr QByteArrayView lead = "\xE2";
    for (qsizetype at = text.text.indexOf(lead); at >= 0; at = text.text.indexOf(lead, at + 1)) {
        const QByteArrayView rest = QByteArrayView(text.text).sliced(at);
        const auto mark =
            std::ranges::find_if(marks, [rest](QByteArrayView bytes) { return rest.startsWith(bytes); });
        if (mark == marks.end())
            continue;
        const uint code = QString::fromUtf8(*mark).front().unicode();
        findings.add(Rule::Direction,
                     placeIn(text, lineAt(text.text, at), u"U+%1"_s.arg(code, 4, 16).toUpper()));
        return; // one of each text
    }
}

/// Of Go's templates, sprig's and Helm's functions those whose result is not made of the arguments alone.
void findReachingTemplates(const NamedText &text, FindingList &findings)
{
    static constexpr std::array<QByteArrayView, 4> reaching{"env", "expandenv", "getHostByName", "lookup"};
    for (const TemplateExpression &expression : templateExpressions(text.text)) {
        const bool reaches = std::ranges::any_of(expression.functions, [&](const TemplateFunction &function) {
            const QByteArrayView name =
                QByteArrayView(text.text).sliced(function.name.begin, function.name.length());
            return std::ranges::find(reaching, name) != reaching.end();
        });
        if (reaches)
            findings.add(Rule::TemplateReach, placeIn(text, lineAt(text.text, expression.span.begin),
                                                      QString::fromUtf8(QByteArrayView(text.text).sliced(
                                                          expression.span.begin, expression.span.length()))));
    }
}

void inspectVariables(const QList<Variable> &variables, FindingList &findings)
{
    for (const Variable &variable : variables) {
        const QString place = Tr::tr("variable %1").arg(variable.name);
        if (isSecretItself(variable.defaultValue.toUtf8()))
            findings.add(Rule::Secret, place);
        else if (variable.isSensitive && !variable.defaultValue.isEmpty() &&
                 !isMaskedText(variable.defaultValue))
            findings.add(Rule::MaskedDefault, place);
    }
}

void findDuplicateKeys(const QByteArray &source, FindingList &findings)
{
    const Result<JsonTree> tree = JsonTree::parse(source);
    if (!tree)
        return; // it is YAML, whose reader refuses them where they matter
    QList<JsonNode> open{tree->root()};
    while (!open.isEmpty()) {
        const JsonNode node = open.takeLast();
        QSet<QByteArray> keys;
        for (const JsonNode &child : node) {
            open.append(child);
            if (!node.isObject())
                continue;
            const QByteArray key = child.key();
            if (keys.contains(key))
                findings.add(Rule::DuplicateKey,
                             Tr::tr("line %1: %2").arg(child.line()).arg(QString::fromUtf8(key)));
            keys.insert(key);
        }
    }
}

void findUnusedPacks(const LoadedProfile &loaded, FindingList &findings)
{
    QSet<QString> used;
    for (const Layer &layer : loaded.profile.layers)
        used << layer.name + u'-' + layer.version << layer.name + u'-' + layer.tag;
    for (const QString &pack : packsAmong(loaded.attachments))
        if (!used.contains(pack))
            findings.add(Rule::UnusedPack, pack);
}

} // namespace

QStringList packsAmong(const QList<AttachedFile> &attachments)
{
    QStringList packs;
    for (const AttachedFile &file : attachments)
        if (file.path.startsWith("packs/"_L1) && file.path.count(u'/') > 1)
            packs.append(file.path.section(u'/', 1, 1));
    packs.sort();
    packs.removeDuplicates();
    return packs;
}

void inspectContent(const LoadedProfile &loaded, FindingList &findings, const IsCanceled &isCanceled)
{
    for (const NamedText &text : textsOf(loaded.profile)) {
        if (isCanceled && isCanceled())
            return;
        findSecrets(text, findings);
        findTurnedText(text, findings);
        findReachingTemplates(text, findings);
    }
    inspectVariables(loaded.profile.variables, findings);
    findDuplicateKeys(loaded.source.text, findings);
    findUnusedPacks(loaded, findings);
    for (const QString &note : loaded.notes)
        findings.addNote(note);
}

} // namespace Layerwright
