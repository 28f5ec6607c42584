// SPDX-License-Identifier: Apache-2.0
#include "tests/support/standinconsole.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

StandInConsole::StandInConsole()
    : m_server(
          std::make_unique<LoopbackServer>([this](const ServedRequest &request) { return answer(request); }))
{
}

QByteArray StandInConsole::tools()
{
    return R"({"metadata":{"name":"tools","description":"","labels":{}},"spec":{"version":"2.0.0","template":)"
           R"({"type":"add-on","cloudType":"all","packs":[{"name":"quota","type":"manifest","layer":"addon",)"
           R"("version":"1.0.0","values":"pack:\n  spectrocloud.com/install-priority: \"0\"\n",)"
           R"("manifests":[{"name":"q","content":"apiVersion: v1\nkind: ConfigMap # a \u003c b\nmetadata:\n)"
           R"(  name: q\n  namespace: n\ndata:\n  site: '{{ .spectro.macro.site }}'\n"}]}]},"variables":[],)"
           R"("unknown":{"kept":1}}})";
}

static ServedAnswer list(const QByteArray &asked)
{
    if (asked.endsWith("?limit=50"))
        return {.body = R"({"items":[null,{"metadata":{"uid":"a1","name":"shop","labels":null},"later":1,
            "specSummary":{"published":{"type":"cluster","cloudType":"aws","profileVersion":"1.0.0"},"draft":null}}],
            "listmeta":{"continue":"x/y","count":3}})"};
    return {.body = R"({"items":[{"metadata":{"uid":"a2","name":"shop"},"specSummary":{"published":null,
            "draft":{"type":"cluster","cloudType":"aws","profileVersion":"1.1.0"}}},
            {"metadata":{"uid":"b1","name":"tools"},"specSummary":{"published":{"type":"add-on",
            "cloudType":"all","profileVersion":"2.0.0"}}}],"listmeta":{"continue":""}})"};
}

QByteArray StandInConsole::dashValues()
{
    return "# spectrocloud.com/enabled-presets: Size:small\r\npack:  \n\n  namespace: \"dash\"\ncharts:\n"
           "  dash: {replicas: 1, note: '\xc3\xa9 <&> {{ .spectro.var.x }}'}\n\n  # no line end";
}

static QByteArray packsOf(const QByteArray &asked)
{
    if (asked == StandInConsole::firstPage())
        return R"({"items":[null,{"apiVersion":"v1","metadata":{"uid":"d110","name":"dash","labels":null},
            "spec":{"name":"dash","displayName":"Dash","version":"1.1.0","layer":"addon","type":"oci",
            "addonType":"monitoring","registryUid":"r2","cloudTypes":["all"],"presets":null,"later":{"x":1},
            "annotations":{"source":"community","description":"Shows all"}},"status":null},
            {"metadata":{"uid":"spectro-manifest-pack"},"spec":{"name":"manifest","type":"manifest"}}],
            "listmeta":{"continue":"n/2","count":4,"limit":50,"offset":0}})";
    return R"({"items":[{"uid":"d100","name":"dash","version":"1.0.0","layer":"addon","type":"spectro",
        "registry":{"uid":"r1"},"cloudTypes":null,"annotations":null},{"metadata":{"uid":"w200"},
        "spec":{"name":"web","version":"2.0.0","layer":"addon","type":"helm","registryUid":"r3"}}],
        "listmeta":{"continue":"","count":4}})";
}

/// In the form of a newer console, which has the versions of a pack in one answer.
static QByteArray dash()
{
    const QJsonObject preset{{u"name"_s, u"small"_s},
                             {u"displayName"_s, u"Small"_s},
                             {u"group"_s, u"Size"_s},
                             {u"remove"_s, QJsonValue::Null},
                             {u"add"_s, u"charts:\n  dash:\n    replicas: 1\n"_s}};
    const QJsonObject rule{{u"name"_s, u"charts.dash.replicas"_s},
                           {u"type"_s, u"number"_s},
                           {u"required"_s, true},
                           {u"readonly"_s, false},
                           {u"format"_s, u"${number:[1-9]}"_s},
                           {u"listOptions"_s, QJsonValue::Null},
                           {u"hints"_s, QJsonArray{u"how \"many\""_s}}};
    const QJsonObject need{{u"packName"_s, u"web"_s}, {u"layer"_s, u"addon"_s}, {u"type"_s, u"optional"_s}};
    const QJsonObject values{{u"packUid"_s, u"d110"_s},
                             {u"values"_s, QString::fromUtf8(StandInConsole::dashValues())},
                             {u"presets"_s, QJsonArray{preset, QJsonValue::Null}},
                             {u"schema"_s, QJsonArray{rule}},
                             {u"dependencies"_s, QJsonArray{need}},
                             {u"annotations"_s, QJsonValue::Null}};
    const QJsonObject other{{u"packUid"_s, u"d999"_s}, {u"values"_s, u"of: another\n"_s}};
    return QJsonDocument(QJsonObject{{u"name"_s, u"dash"_s},
                                     {u"tags"_s, QJsonValue::Null},
                                     {u"packValues"_s, QJsonArray{other, values}}})
        .toJson();
}

/// A body is empty where there is no such thing.
static QByteArray packAnswer(const QByteArray &asked)
{
    if (asked == StandInConsole::firstPage() || asked == StandInConsole::secondPage())
        return packsOf(asked);
    if (asked == "GET /v1/registries/metadata")
        return R"({"items":[{"uid":"r1","name":"Public","kind":"pack","isPrivate":false,"scope":"system"},null,
            {"metadata":{"uid":"r2","name":"Ours"},"spec":{"kind":"oci","providerType":"pack",
            "isPrivate":true,"isSyncSupported":true,"later":null}},
            {"uid":"r3","name":"Charts","kind":"helm"}]})";
    if (asked == "GET /v1/packs/d110")
        return dash();
    if (asked == "GET /v1/packs/d110/readme")
        return R"({"readme":"# Dash\n\nShows all that runs.\n"})";
    if (asked == "GET /v1/packs/d110/logo")
        return "\x89PNG\r\n\x1a\n and so on";
    if (asked == "GET /v1/packs/d100")
        return R"({"metadata":{"uid":"d100","name":"dash"},"spec":{"values":"old: true\n","schema":null}})";
    if (asked == "GET /v1/packs/w200")
        return R"({"name":"web","values":"charts:\n  web:\n    port: 80\n"})";
    return {};
}

ServedAnswer StandInConsole::answer(const ServedRequest &request) const
{
    const QByteArray asked = request.verb + ' ' + request.target;
    if (const auto found = answers.constFind(asked); found != answers.cend())
        return *found;
    if (request.header("apikey") != "k3y" || request.header("projectuid") != "p1")
        return {.status = 401, .body = R"({"code":"Unauthorized","message":"unknown key","details":null})"};
    if (const QByteArray pack = packAnswer(asked); !pack.isEmpty())
        return {.body = pack};
    if (asked == "POST /v1/dashboard/clusterprofiles?limit=50" ||
        asked == "POST /v1/dashboard/clusterprofiles?limit=50&continue=x%2Fy")
        return list(asked);
    if (asked == "GET /v1/clusterprofiles/b1/export?format=json")
        return {.body = tools(), .headers = {{"Content-Disposition", "attachment; filename=tools.json"}}};
    if (asked == "GET /v1/clusterprofiles/b1/spc/download")
        return {.body = "an archive"};
    if (asked.startsWith("GET /v1/clusterprofiles/validate/name?name=taken&"))
        return {.status = 409, .body = R"({"code":"NameTaken","message":"name and version are taken"})"};
    if (asked.startsWith("GET /v1/clusterprofiles/validate/name?"))
        return {.status = 204};
    if (asked == "GET /v1/clusterprofiles/macros")
        return {.body = R"({"macros":[{"name":"other","value":"x"},null]})"};
    if (asked == "POST /v1/clusterprofiles/import/validate")
        return {.body = R"({"spec":{"template":{"packs":[{"name":"quota","registry":{"matchingRegistries":
            [{"uid":"r1","name":"Public","kind":"pack"},null,
             {"uid":"r2","name":"Ours","kind":"oci","providerType":"pack","isPrivate":true}]}},
            {"name":"dns","registry":{"matchingRegistries":null}}]}}})"};
    if (asked.startsWith("POST /v1/clusterprofiles/import?publish="))
        return {.status = 201, .body = R"({"uid":"c1"})"};
    return {.status = 404, .body = R"({"code":"ResourceNotFound","message":"","details":"no such thing"})"};
}

QByteArrayList StandInConsole::asked() const
{
    QByteArrayList asked;
    for (const ServedRequest &request : requests())
        asked.append(request.verb + ' ' + request.target.split('?').first());
    return asked;
}

} // namespace Layerwright
