// SPDX-License-Identifier: Apache-2.0
#include "tests/support/standinconsole.h"

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

ServedAnswer StandInConsole::answer(const ServedRequest &request) const
{
    const QByteArray asked = request.verb + ' ' + request.target;
    if (const auto found = answers.constFind(asked); found != answers.cend())
        return *found;
    if (request.header("apikey") != "k3y" || request.header("projectuid") != "p1")
        return {.status = 401, .body = R"({"code":"Unauthorized","message":"unknown key","details":null})"};
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
