// SPDX-License-Identifier: Apache-2.0
#include "cli/report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const Layer *layerOf(const Report &report, const ProfileFinding &finding)
{
    return finding.layer < 0 ? nullptr : &report.loaded.profile.layers[finding.layer];
}

QString manifestNameOf(const Report &report, const ProfileFinding &finding)
{
    return finding.manifest < 0 ? QString() : layerOf(report, finding)->manifests[finding.manifest].name;
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

QJsonArray jsonLayers(const QList<Layer> &layers)
{
    QJsonArray array;
    for (const Layer &layer : layers)
        array.append(QJsonObject{{u"name"_s, layer.name},
                                 {u"layer"_s, layer.kind.name()},
                                 {u"version"_s, layer.version},
                                 {u"tag"_s, layer.tag}});
    return array;
}

/// A fix that changes no text but the stack: `set-version` does one of its versions, `add-pack` one of its
/// layers.
QJsonArray jsonFixes(const Profile &profile, const QList<StackFix> &fixes)
{
    QJsonArray array;
    for (const StackFix &fix : fixes) {
        QJsonArray steps;
        for (const VersionStep &step : fix.versions)
            steps.append(QJsonObject{{u"layer"_s, profile.layers[step.layer].name},
                                     {u"layerIndex"_s, step.layer},
                                     {u"version"_s, step.version},
                                     {u"tag"_s, step.tag}});
        array.append(QJsonObject{{u"title"_s, fix.title},
                                 {u"edits"_s, QJsonArray()},
                                 {u"versions"_s, steps},
                                 {u"layers"_s, jsonLayers(fix.added)}});
    }
    return array;
}

QJsonObject jsonFinding(const Finding &finding)
{
    return {{u"severity"_s, severityName(finding.severity)},
            {u"rule"_s, finding.rule},
            {u"line"_s, finding.position.line},
            {u"column"_s, finding.position.column},
            {u"offset"_s, finding.span.begin},
            {u"length"_s, finding.span.length()},
            {u"message"_s, finding.message},
            {u"fixes"_s, jsonFixes(finding.fixes)}};
}

QString offLine(const QString &file, const OffRule &off)
{
    const Finding finding = off.finding();
    return u"%1: %2: %3 [%4]\n"_s.arg(file, severityName(finding.severity), finding.message, finding.rule);
}

void addOff(QJsonObject &object, const OffRule &off)
{
    object.insert(u"off"_s, off.rule);
    object.insert(u"hidden"_s, off.hidden);
}

} // namespace

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

QJsonObject jsonFinding(const Report &report, const ProfileFinding &finding)
{
    const Layer *layer = layerOf(report, finding);
    QJsonObject object = jsonFinding(finding.finding);
    object.insert(u"layer"_s, layer ? QJsonValue(layer->name) : QJsonValue(QJsonValue::Null));
    object.insert(u"layerIndex"_s, layer ? QJsonValue(finding.layer) : QJsonValue(QJsonValue::Null));
    QJsonArray fixes = object[u"fixes"_s].toArray();
    for (const QJsonValue &fix : jsonFixes(report.loaded.profile, finding.stackFixes))
        fixes.append(fix);
    object[u"fixes"_s] = fixes;
    if (finding.manifest >= 0)
        object.insert(u"manifest"_s, manifestNameOf(report, finding));
    if (finding.variable >= 0)
        object.insert(u"variable"_s, report.loaded.profile.variables[finding.variable].name);
    return object;
}

QByteArray textReport(const Report &report)
{
    QString text;
    for (const ProfileFinding &finding : report.findings) {
        const QString place = placeText(report, finding);
        text += report.file + u": "_s + (place.isEmpty() ? QString() : place + u": "_s) +
                severityName(finding.finding.severity) + u": "_s + finding.finding.message + u" ["_s +
                finding.finding.rule + u"]\n"_s;
    }
    for (const OffRule &off : report.offRules)
        text += offLine(report.file, off);
    return text.toUtf8();
}

QByteArray jsonReport(const Report &report)
{
    QJsonArray array;
    for (const ProfileFinding &finding : report.findings)
        array.append(jsonFinding(report, finding));
    for (const OffRule &off : report.offRules) {
        QJsonObject object = jsonFinding(report, {-1, -1, off.finding()});
        addOff(object, off);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

QByteArray textReport(const QList<Finding> &findings, const QString &file, const QList<OffRule> &offRules)
{
    QString text;
    for (const Finding &finding : findings)
        text += u"%1:%2:%3: %4: %5 [%6]\n"_s.arg(file)
                    .arg(finding.position.line)
                    .arg(finding.position.column)
                    .arg(severityName(finding.severity), finding.message, finding.rule);
    for (const OffRule &off : offRules)
        text += offLine(file, off);
    return text.toUtf8();
}

QByteArray jsonReport(const QList<Finding> &findings, const QList<OffRule> &offRules)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(jsonFinding(finding));
    for (const OffRule &off : offRules) {
        QJsonObject object = jsonFinding(off.finding());
        addOff(object, off);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace Layerwright
