// SPDX-License-Identifier: Apache-2.0
#include "model/registry/consolepacks.h"

#include "model/yaml/presetfile.h"
#include "model/yaml/scalartext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConsolePacks)
};

/// An answer about one pack: what belongs to its version is in an item of `packValues`, in `spec`, or at the
/// top, as the console's version has it.
class Answer
{
public:
    Answer(const ConsolePack &pack, const QJsonObject &answer)
        : m_places{answer["spec"_L1].toObject(), answer, answer["metadata"_L1].toObject()}
    {
        const QJsonArray values = value("packValues"_L1).toArray();
        for (const QJsonValue each : values)
            if (each["packUid"_L1] == pack.uid || (values.size() == 1 && !each["packUid"_L1].isString()))
                m_places.prepend(each.toObject());
        m_isOfPack = (value("name"_L1) == pack.name() || m_places.size() > 3) &&
                     (values.isEmpty() || m_places.size() > 3);
    }

    bool isOfPack() const { return m_isOfPack; }

    QJsonValue value(QLatin1StringView name) const
    {
        for (const QJsonObject &place : m_places)
            if (const QJsonValue value = place[name]; !value.isNull() && !value.isUndefined())
                return value;
        return {};
    }

private:
    QList<QJsonObject> m_places;
    bool m_isOfPack = false;
};

QJsonObject constraintsOf(const Answer &answer)
{
    if (const QJsonObject given = answer.value("constraints"_L1).toObject(); !given.isEmpty())
        return given;
    QJsonArray dependencies;
    for (const QJsonValue each : answer.value("dependencies"_L1).toArray()) {
        QJsonObject dependency = each.toObject();
        if (!dependency["packName"_L1].isString())
            dependency["packName"_L1] = dependency["name"_L1];
        if (dependency["packName"_L1].isString())
            dependencies.append(dependency);
    }
    return dependencies.isEmpty() ? QJsonObject() : QJsonObject{{u"dependencies"_s, dependencies}};
}

QByteArray packJsonOf(const ConsolePack &pack, const Answer &answer)
{
    QJsonObject json = pack.packJson;
    if (const QJsonObject constraints = constraintsOf(answer); !constraints.isEmpty())
        json.insert(u"constraints"_s, constraints);
    return QJsonDocument(json).toJson();
}

QByteArray presetsOf(const Answer &answer)
{
    QByteArray text;
    for (const QJsonValue each : answer.value("presets"_L1).toArray()) {
        Preset preset;
        preset.name = each["name"_L1].toString();
        preset.displayName = each["displayName"_L1].toString();
        preset.group = each["group"_L1].toString();
        preset.add = each["add"_L1].toString().toUtf8();
        for (const QJsonValue path : each["remove"_L1].toArray())
            preset.remove.append(path.toString());
        const YamlEdits edits = putPreset(YamlTree::read(text), preset);
        if (!preset.name.isEmpty() && edits)
            text = applied(text, *edits);
    }
    return text;
}

/// As schema.yaml writes a format; the console may have taken it apart (`v1PackSchema`).
QString formatOf(const QJsonValue &schema)
{
    const QString format = schema["format"_L1].toString();
    const QString type = schema["type"_L1].toString();
    const QString regex = schema["regex"_L1].toString();
    if (format.contains("${"_L1))
        return format;
    QStringList options;
    for (const QJsonValue option : schema["listOptions"_L1].toArray())
        options.append(option.toString());
    if (!options.isEmpty())
        return u"${list:[%1]}"_s.arg(options.join(u','));
    if (type.isEmpty() && regex.isEmpty())
        return {};
    QString placeholder = type.isEmpty() ? u"string"_s : type;
    if (!regex.isEmpty())
        placeholder += u":/%1/"_s.arg(regex);
    else if (format.startsWith(u'['))
        placeholder += u':' + format;
    return u"${%1}"_s.arg(placeholder);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QByteArray schemaOf(const Answer &answer)
{
    QByteArray text;
    for (const QJsonValue each : answer.value("schema"_L1).toArray()) {
        QStringList terms;
        if (each["required"_L1].toBool())
            terms.append(u"required"_s);
        if (each["readonly"_L1].toBool())
            terms.append(u"readonly"_s);
        if (const QString format = formatOf(each); !format.isEmpty())
            terms.append(u"format "_s + quoted(format));
        QStringList hints;
        for (const QJsonValue hint : each["hints"_L1].toArray())
            hints.append(quoted(hint.toString()));
        if (!hints.isEmpty())
            terms.append(u"hints "_s + hints.join(u' '));
        const QString path = each["name"_L1].toString();
        if (!path.isEmpty() && !terms.isEmpty())
            text += doubleQuoted(path.toUtf8()) +
                    ":\n  schema: " + singleQuoted(u"{{ %1 }}"_s.arg(terms.join(u" | "_s)).toUtf8()) + '\n';
    }
    return text;
}

void add(QList<ArchiveMember> &files, const QString &path, const QByteArray &data)
{
    if (!data.isEmpty())
        files.append({path, data});
}

} // namespace

Result<QList<ArchiveMember>> readConsolePack(const ConsolePack &pack, const QJsonObject &json)
{
    const Answer answer(pack, json);
    if (!answer.isOfPack())
        return failure(Tr::tr("the answer is about another pack, or about none. Refresh the catalog."));
    QList<ArchiveMember> files{
        {u"pack.json"_s, packJsonOf(pack, answer)},
        {u"values.yaml"_s, answer.value("values"_L1).toString().toUtf8()},
    };
    add(files, u"presets.yaml"_s, presetsOf(answer));
    add(files, u"schema.yaml"_s, schemaOf(answer));
    add(files, u"README.md"_s, answer.value("readme"_L1).toString().toUtf8());
    return files;
}

void addConsoleReadme(QList<ArchiveMember> &files, const QByteArray &answer)
{
    const QByteArray readme = QJsonDocument::fromJson(answer)["readme"_L1].toString().toUtf8();
    if (readme.isEmpty())
        return;
    files.removeIf([](const ArchiveMember &file) { return file.path == "README.md"_L1; });
    files.append({u"README.md"_s, readme});
}

void addConsoleLogo(QList<ArchiveMember> &files, const QByteArray &answer)
{
    const bool isPicture =
        std::ranges::any_of(QByteArrayList{"\x89PNG", "\xff\xd8\xff", "GIF8"},
                            [&answer](const QByteArray &beginning) { return answer.startsWith(beginning); });
    if (isPicture)
        files.append({u"logo.png"_s, answer}); // what it is, is told by its bytes
}

} // namespace Layerwright
