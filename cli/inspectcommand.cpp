// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/profilejson.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "model/inspection/inspectiontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(InspectCommand)
};

struct FormName
{
    SourceForm form;
    QLatin1StringView name;
};
constexpr std::array<FormName, 9> formNames{{
    {SourceForm::None, "none"_L1},
    {SourceForm::ImportEntity, "json"_L1},
    {SourceForm::CreateBody, "create-request"_L1},
    {SourceForm::ServerAnswer, "server-answer"_L1},
    {SourceForm::ImportYaml, "yaml"_L1},
    {SourceForm::FlatYaml, "flat-yaml"_L1},
    {SourceForm::Archive, "archive"_L1},
    {SourceForm::SpcArchive, "cluster-definition"_L1},
    {SourceForm::Folder, "folder"_L1},
}};

template <typename Enum>
QString nameOf(Enum value)
{
    return std::ranges::find(enumNames<Enum>(), value, &EnumName<Enum>::value)->name;
}

QJsonObject memberJson(const InspectedMember &member)
{
    return {
        {u"name"_s, member.name},         {u"bytes"_s, member.size},
        {u"kind"_s, nameOf(member.kind)}, {u"target"_s, member.target},
        {u"refusal"_s, member.refusal},   {u"checksum"_s, nameOf(member.checksum)},
    };
}

QJsonObject findingJson(const InspectionFinding &finding)
{
    return {
        {u"severity"_s, severityName(finding.severity)},
        {u"rule"_s, finding.rule},
        {u"message"_s, finding.message},
        {u"places"_s, QJsonArray::fromStringList(finding.places)},
        {u"count"_s, finding.count},
    };
}

template <typename T>
QJsonArray jsonList(const QList<T> &list, QJsonObject (*json)(const T &))
{
    QJsonArray array;
    for (const T &entry : list)
        array.append(json(entry));
    return array;
}

QByteArray json(const FileInspection &inspection)
{
    const FileOrigin &origin = inspection.origin;
    QJsonObject object{
        {u"file"_s, inspection.path},
        {u"form"_s, std::ranges::find(formNames, inspection.form, &FormName::form)->name},
        {u"isArchive"_s, inspection.isArchive},
        {u"canBeOpened"_s, inspection.canBeOpened()},
        {u"fault"_s, inspection.fault},
        {u"isOdd"_s, inspection.isOdd()},
        {u"bytes"_s, inspection.bytes},
        {u"unpackedBytes"_s, inspection.unpackedBytes},
        {u"sha256"_s, QString::fromLatin1(inspection.sha256.toHex())},
        {u"origin"_s, QJsonObject{{u"isDownloaded"_s, origin.isMarked},
                                  {u"url"_s, origin.url},
                                  {u"referrer"_s, origin.referrer},
                                  {u"program"_s, origin.program}}},
        {u"findings"_s, jsonList(inspection.findings, findingJson)},
        {u"profile"_s, inspection.profile ? QJsonValue(profileSummary(*inspection.profile)) : QJsonValue()},
        {u"packs"_s, QJsonArray::fromStringList(inspection.packs)},
        {u"hasChecksums"_s, inspection.hasChecksums},
        {u"missing"_s, QJsonArray::fromStringList(inspection.missing)},
        {u"members"_s, jsonList(inspection.members, memberJson)},
    };
    return QJsonDocument(object).toJson();
}

QString headText(const FileInspection &inspection)
{
    QList<QStringList> rows{{Tr::tr("Form"), InspectionText::form(inspection)},
                            {Tr::tr("Size"), InspectionText::sizes(inspection)},
                            {Tr::tr("SHA-256"), QString::fromLatin1(inspection.sha256.toHex())}};
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    add(Tr::tr("From"), InspectionText::origin(inspection.origin));
    add(Tr::tr("Checksums"), InspectionText::checksums(inspection));
    if (inspection.profile) {
        add(Tr::tr("Type"), inspection.profile->info.type.name());
        add(Tr::tr("Cloud"), inspection.profile->info.cloudType);
    }
    return InspectionText::title(inspection) + u'\n' + InspectionText::verdict(inspection) + u"\n\n"_s +
           textTable(rows);
}

QString findingText(const InspectionFinding &finding)
{
    QString text = u"%1: %2 [%3]\n"_s.arg(severityName(finding.severity), finding.message, finding.rule);
    for (const QString &place : finding.places)
        text += u"    "_s + place + u'\n';
    if (const auto more = static_cast<int>(finding.count - finding.places.size()); more > 0)
        text += u"    "_s + Tr::tr("and %n more", nullptr, more) + u'\n';
    return text;
}

QString section(const QString &title, const QList<QStringList> &rows)
{
    return rows.isEmpty() ? QString() : u'\n' + title + u'\n' + textTable(rows);
}

QList<QStringList> layerRows(const QList<Layer> &layers)
{
    QList<QStringList> rows;
    for (const Layer &layer : layers)
        rows.append({layer.name, layer.kind.name(), layer.packType.name(), layer.version});
    return rows;
}

QList<QStringList> memberRows(const QList<InspectedMember> &members)
{
    QList<QStringList> rows;
    for (const InspectedMember &member : members) {
        const QString name =
            member.target.isEmpty() ? member.name : u"%1 → %2"_s.arg(member.name, member.target);
        rows.append({name, QLocale::c().toString(member.size), InspectionText::kind(member.kind),
                     member.refusal.isEmpty() ? InspectionText::checksum(member.checksum) : member.refusal});
    }
    return rows;
}

/// Names are a stranger's: nothing of them commands the terminal or turns its lines around.
QString harmless(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'\n' || character.isPrint() || character.isSurrogate())
            result += character;
        else
            result += u"\\x%1"_s.arg(static_cast<uint>(character.unicode()), 2, 16, '0'_L1);
    }
    return result;
}

QByteArray text(const FileInspection &inspection)
{
    QString text = headText(inspection);
    if (!inspection.findings.isEmpty())
        text += u'\n';
    for (const InspectionFinding &finding : inspection.findings)
        text += findingText(finding);
    if (inspection.profile) {
        text += section(Tr::tr("Layers, in the order of the file:"), layerRows(inspection.profile->layers));
        QList<QStringList> variables;
        for (const Variable &variable : inspection.profile->variables)
            variables.append({variable.name, variable.format.name()});
        text += section(Tr::tr("Variables:"), variables);
    }
    QList<QStringList> packs;
    for (const QString &pack : inspection.packs)
        packs.append({pack});
    text += section(Tr::tr("Packs that travel along:"), packs);
    text += section(Tr::tr("Members:"), memberRows(inspection.members));
    return harmless(text).toUtf8();
}

Outcome run(const Invocation &invocation)
{
    const FileInspection inspection = inspectFile(invocation.file());
    const bool hasAnything = inspection.canBeOpened() || inspection.isArchive;
    if (invocation.wantsJson() || hasAnything) {
        const auto written = print(invocation.wantsJson() ? json(inspection) : text(inspection));
        if (!written)
            return tl::unexpected(written.error());
    }
    if (!inspection.canBeOpened())
        return failed({inspection.fault});
    return inspection.isOdd() ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

Command inspectCommand()
{
    return {u"inspect"_s,
            Tr::tr("tell what a file from outside holds, and what is odd in it, without opening it"),
            {fileArgument()},
            {formatOption()},
            run};
}

} // namespace Layerwright
