// SPDX-License-Identifier: Apache-2.0
#include "cli/report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Information:
        break;
    }
    return u"information"_s;
}

/// SARIF has no word for information but note.
QString sarifLevel(Severity severity)
{
    return severity == Severity::Information ? u"note"_s : severityName(severity);
}

const Layer *layerOf(const Report &report, const ProfileFinding &finding)
{
    return finding.layer < 0 ? nullptr : &report.profile.layers[finding.layer];
}

QString manifestNameOf(const Report &report, const ProfileFinding &finding)
{
    return finding.manifest < 0 ? QString() : layerOf(report, finding)->manifests[finding.manifest].name;
}

QString placeText(const Report &report, const ProfileFinding &finding)
{
    QStringList words;
    if (const Layer *layer = layerOf(report, finding))
        words.append(Tr::tr("layer %1").arg(layer->name));
    if (finding.manifest >= 0)
        words.append(Tr::tr("manifest %1").arg(manifestNameOf(report, finding)));
    if (const TextPosition position = finding.finding.position; position.line > 0)
        words.append(Tr::tr("line %1, column %2").arg(position.line).arg(position.column));
    return words.join(u", "_s);
}

/// The edits of a fix speak of the text by byte offsets, all as it is before the first of them.
QJsonArray jsonFixes(const QList<Fix> &fixes)
{
    QJsonArray array;
    for (const Fix &fix : fixes) {
        QJsonArray edits;
        for (const TextEdit &edit : fix.edits)
            edits.append(QJsonObject{{u"offset"_s, edit.span.begin},
                                     {u"length"_s, edit.span.length()},
                                     {u"text"_s, QString::fromUtf8(edit.text)}});
        array.append(QJsonObject{{u"title"_s, fix.title}, {u"edits"_s, edits}});
    }
    return array;
}

QJsonObject jsonFinding(const Report &report, const ProfileFinding &finding)
{
    const Layer *layer = layerOf(report, finding);
    QJsonObject object{
        {u"severity"_s, severityName(finding.finding.severity)},
        {u"rule"_s, finding.finding.rule},
        {u"layer"_s, layer == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(layer->name)},
        {u"layerIndex"_s, layer == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(finding.layer)},
        {u"line"_s, finding.finding.position.line},
        {u"column"_s, finding.finding.position.column},
        {u"message"_s, finding.finding.message},
        {u"offset"_s, finding.finding.span.begin},
        {u"length"_s, finding.finding.span.length()},
        {u"fixes"_s, jsonFixes(finding.finding.fixes)},
    };
    if (finding.manifest >= 0)
        object.insert(u"manifest"_s, manifestNameOf(report, finding));
    if (finding.variable >= 0)
        object.insert(u"variable"_s, report.profile.variables[finding.variable].name);
    return object;
}

QJsonObject sarifLocation(const Report &report, const ProfileFinding &finding)
{
    const QString uri = QString::fromLatin1(QUrl::toPercentEncoding(report.file, "/"));
    QJsonObject location{
        {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri}}}}}};
    if (const Layer *layer = layerOf(report, finding)) {
        const QString text =
            finding.manifest < 0 ? u"values"_s : u"manifests/"_s + manifestNameOf(report, finding);
        location.insert(u"logicalLocations"_s,
                        QJsonArray{QJsonObject{{u"name"_s, layer->name},
                                               {u"fullyQualifiedName"_s, layer->name + u'/' + text},
                                               {u"kind"_s, u"module"_s}}});
    }
    return location;
}

QJsonObject sarifResult(const Report &report, const ProfileFinding &finding, int ruleIndex)
{
    const QString place = placeText(report, finding);
    const QString message =
        place.isEmpty() ? finding.finding.message : place + u": "_s + finding.finding.message;
    return {
        {u"ruleId"_s, finding.finding.rule},
        {u"ruleIndex"_s, ruleIndex},
        {u"level"_s, sarifLevel(finding.finding.severity)},
        {u"message"_s, QJsonObject{{u"text"_s, message}}},
        {u"locations"_s, QJsonArray{sarifLocation(report, finding)}},
        {u"properties"_s, jsonFinding(report, finding)},
    };
}

} // namespace

QByteArray textReport(const Report &report)
{
    QString text;
    for (const ProfileFinding &finding : report.findings) {
        const QString place = placeText(report, finding);
        text += report.file + u": "_s + (place.isEmpty() ? QString() : place + u": "_s) +
                severityName(finding.finding.severity) + u": "_s + finding.finding.message + u" ["_s +
                finding.finding.rule + u"]\n"_s;
    }
    return text.toUtf8();
}

QByteArray jsonReport(const Report &report)
{
    QJsonArray array;
    for (const ProfileFinding &finding : report.findings)
        array.append(jsonFinding(report, finding));
    return QJsonDocument(array).toJson();
}

QByteArray textReport(const QList<Finding> &findings, const QString &file)
{
    QString text;
    for (const Finding &finding : findings)
        text += u"%1:%2:%3: %4: %5 [%6]\n"_s.arg(file)
                    .arg(finding.position.line)
                    .arg(finding.position.column)
                    .arg(severityName(finding.severity), finding.message, finding.rule);
    return text.toUtf8();
}

QByteArray jsonReport(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{u"severity"_s, severityName(finding.severity)},
                                 {u"rule"_s, finding.rule},
                                 {u"line"_s, finding.position.line},
                                 {u"column"_s, finding.position.column},
                                 {u"offset"_s, finding.span.begin},
                                 {u"length"_s, finding.span.length()},
                                 {u"message"_s, finding.message},
                                 {u"fixes"_s, jsonFixes(finding.fixes)}});
    }
    return QJsonDocument(array).toJson();
}

QByteArray sarifReport(const Report &report)
{
    std::map<QString, int> ruleIndexes;
    QJsonArray rules;
    QJsonArray results;
    for (const ProfileFinding &finding : report.findings) {
        const auto [rule, isNew] =
            ruleIndexes.try_emplace(finding.finding.rule, static_cast<int>(rules.size()));
        if (isNew)
            rules.append(QJsonObject{{u"id"_s, finding.finding.rule}});
        results.append(sarifResult(report, finding, rule->second));
    }
    const QJsonObject driver{{u"name"_s, u"layerwright-cli"_s},
                             {u"semanticVersion"_s, QCoreApplication::applicationVersion()},
                             {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s},
                                     {u"runs"_s, QJsonArray{run}}})
        .toJson();
}

} // namespace Layerwright
