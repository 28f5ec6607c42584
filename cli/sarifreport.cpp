// SPDX-License-Identifier: Apache-2.0
#include "cli/report.h"
#include "cli/sourceplace.h"
#include "model/document/rules.h"
#include "model/profile/jsonstring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// SARIF has no word for information but note.
QString level(Severity severity)
{
    return severity == Severity::Information ? u"note"_s : severityName(severity);
}

/// Relative where the file is below the working folder, so that a report means the same on another machine.
QJsonObject artifactLocation(const QString &file)
{
    const QString relative = QDir::current().relativeFilePath(QFileInfo(file).absoluteFilePath());
    if (QDir::isAbsolutePath(relative) || relative.startsWith(".."_L1))
        return {
            {u"uri"_s, QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded)}};
    return {{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"))},
            {u"uriBaseId"_s, u"%SRCROOT%"_s}};
}

class SarifReport
{
public:
    explicit SarifReport(const Report &report)
        : m_report(report)
        , m_places(report.loaded.source)
        , m_artifact(artifactLocation(report.file))
    {
        m_artifact.insert(u"index"_s, 0);
        for (const Rule &rule : allRules())
            m_indexes.insert(rule.name, static_cast<int>(m_indexes.size()));
    }

    QJsonObject run() const;

private:
    QJsonArray rules() const;
    QJsonObject invocation() const;
    QJsonObject descriptor(const QString &rule) const
    {
        return {{u"id"_s, rule}, {u"index"_s, m_indexes.value(rule, -1)}};
    }
    QJsonObject result(const ProfileFinding &finding) const;
    QJsonObject location(const ProfileFinding &finding) const;
    QJsonObject region(const ProfileFinding &finding) const;
    QJsonObject region(Span span) const;
    QJsonArray fixes(const ProfileFinding &finding) const;
    QJsonArray replacements(const ProfileFinding &finding, const Fix &fix) const;

    const Report &m_report;
    SourcePlaces m_places;
    QJsonObject m_artifact;
    QHash<QString, int> m_indexes;
};

QJsonArray SarifReport::rules() const
{
    QJsonArray array;
    for (const Rule &rule : allRules())
        array.append(QJsonObject{
            {u"id"_s, QString(rule.name)},
            {u"shortDescription"_s, QJsonObject{{u"text"_s, rule.text() + u'.'}}},
            {u"help"_s, QJsonObject{{u"text"_s, rule.section()}, {u"markdown"_s, rule.section()}}},
            {u"defaultConfiguration"_s,
             QJsonObject{{u"enabled"_s, true}, {u"level"_s, level(rule.severity)}}}});
    return array;
}

/// That rules were off is said twice: for programs, and for people.
QJsonObject SarifReport::invocation() const
{
    QJsonArray overrides;
    QJsonArray notifications;
    for (const OffRule &off : m_report.offRules) {
        if (!m_indexes.contains(off.rule)) // of another version of the program
            continue;
        overrides.append(QJsonObject{{u"descriptor"_s, descriptor(off.rule)},
                                     {u"configuration"_s, QJsonObject{{u"enabled"_s, false}}}});
        notifications.append(QJsonObject{{u"level"_s, u"note"_s},
                                         {u"message"_s, QJsonObject{{u"text"_s, off.text()}}},
                                         {u"associatedRule"_s, descriptor(off.rule)}});
    }
    QJsonObject object{{u"executionSuccessful"_s, true}};
    if (!overrides.isEmpty()) {
        object.insert(u"ruleConfigurationOverrides"_s, overrides);
        object.insert(u"toolConfigurationNotifications"_s, notifications);
    }
    return object;
}

/// Lines and columns of the file, from 1; the column of the end is the one behind it.
QJsonObject SarifReport::region(Span span) const
{
    const TextPosition begin = positionAt(m_places.text(), span.begin);
    const TextPosition end = positionAt(m_places.text(), span.end);
    return {{u"startLine"_s, begin.line},
            {u"startColumn"_s, begin.column},
            {u"endLine"_s, end.line},
            {u"endColumn"_s, end.column}};
}

QJsonObject SarifReport::region(const ProfileFinding &finding) const
{
    const bool isInText = finding.layer >= 0 && finding.finding.position.line > 0;
    const auto span = isInText ? m_places.ofText(finding.layer, finding.manifest, finding.finding.span)
                               : m_places.ofLayer(finding.layer);
    return span ? region(*span) : QJsonObject();
}

/// What is replaced in the file, where a text is a string with escapes; nothing where not all of it is known.
QJsonArray SarifReport::replacements(const ProfileFinding &finding, const Fix &fix) const
{
    QJsonArray array;
    for (const TextEdit &edit : fix.edits) {
        const auto span = m_places.ofText(finding.layer, finding.manifest, edit.span);
        if (!span)
            return {};
        const QByteArray token = encodedJsonString(edit.text, {});
        QJsonObject replacement{{u"deletedRegion"_s, region(*span)}};
        if (!edit.text.isEmpty())
            replacement.insert(
                u"insertedContent"_s,
                QJsonObject{{u"text"_s, QString::fromUtf8(token.sliced(1, token.size() - 2))}});
        array.append(replacement);
    }
    return array;
}

/// Fixes of the stack are no edits of the file: the properties name them.
QJsonArray SarifReport::fixes(const ProfileFinding &finding) const
{
    QJsonArray array;
    for (const Fix &fix : finding.layer < 0 ? QList<Fix>() : finding.finding.fixes)
        if (const QJsonArray changes = replacements(finding, fix); !changes.isEmpty())
            array.append(
                QJsonObject{{u"description"_s, QJsonObject{{u"text"_s, fix.title}}},
                            {u"artifactChanges"_s, QJsonArray{QJsonObject{{u"artifactLocation"_s, m_artifact},
                                                                          {u"replacements"_s, changes}}}}});
    return array;
}

QJsonObject SarifReport::location(const ProfileFinding &finding) const
{
    QJsonObject physical{{u"artifactLocation"_s, m_artifact}};
    if (const QJsonObject place = region(finding); !place.isEmpty())
        physical.insert(u"region"_s, place);
    QJsonObject location{{u"physicalLocation"_s, physical}};
    if (finding.layer < 0)
        return location;
    const Layer &layer = m_report.loaded.profile.layers[finding.layer];
    const QString text =
        finding.manifest < 0 ? u"values"_s : u"manifests/"_s + layer.manifests[finding.manifest].name;
    location.insert(u"logicalLocations"_s,
                    QJsonArray{QJsonObject{{u"name"_s, layer.name},
                                           {u"fullyQualifiedName"_s, layer.name + u'/' + text},
                                           {u"kind"_s, u"module"_s}}});
    return location;
}

QJsonObject SarifReport::result(const ProfileFinding &finding) const
{
    const QString place = placeText(m_report, finding);
    const QString message =
        place.isEmpty() ? finding.finding.message : place + u": "_s + finding.finding.message;
    QJsonObject object{
        {u"ruleId"_s, finding.finding.rule},
        {u"ruleIndex"_s, m_indexes.value(finding.finding.rule, -1)},
        {u"level"_s, level(finding.finding.severity)},
        {u"message"_s, QJsonObject{{u"text"_s, message}}},
        {u"locations"_s, QJsonArray{location(finding)}},
        {u"properties"_s, jsonFinding(m_report, finding)},
    };
    if (const QJsonArray ways = fixes(finding); !ways.isEmpty())
        object.insert(u"fixes"_s, ways);
    return object;
}

QJsonObject SarifReport::run() const
{
    QJsonArray results;
    for (const ProfileFinding &finding : m_report.findings)
        results.append(result(finding));
    QJsonObject location = m_artifact;
    location.remove(u"index"_s);
    const QJsonObject driver{{u"name"_s, u"layerwright-cli"_s},
                             {u"semanticVersion"_s, QCoreApplication::applicationVersion()},
                             {u"rules"_s, rules()}};
    return {{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
            {u"invocations"_s, QJsonArray{invocation()}},
            {u"artifacts"_s, QJsonArray{QJsonObject{{u"location"_s, location}}}},
            {u"columnKind"_s, u"unicodeCodePoints"_s},
            {u"results"_s, results}};
}

} // namespace

QByteArray sarifReport(const Report &report)
{
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s},
                                     {u"runs"_s, QJsonArray{SarifReport(report).run()}}})
        .toJson();
}

} // namespace Layerwright
