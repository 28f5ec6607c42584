// SPDX-License-Identifier: Apache-2.0
#include "model/registry/console.h"

#include "model/network/httpfault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int PageSize = 50; // the most that the product gives

Console::Console(HttpSession *session)
    : m_session(session)
{
}

HttpRequest Console::request(const QString &path, const QString &query) const
{
    HttpRequest request(m_session->access().server);
    request.url.setPath("/v1/"_L1 + path);
    request.url.setQuery(query);
    request.staysAtHost = true;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

/// The product's own reason (`v1Error`), where it gives one; its details may be of any kind.
static QString reasonOf(const HttpAnswer &answer)
{
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object();
    const QString message = error["message"_L1].toString().simplified();
    const QString details = error["details"_L1].toString().simplified();
    constexpr qsizetype longest = 500;
    return (message.isEmpty() ? details : message).left(longest);
}

Result<HttpAnswer> Console::send(const HttpRequest &request, const QString &what)
{
    const QList<HttpHeader> &secrets = m_session->access().headers;
    if (std::ranges::find(secrets, "ApiKey", &HttpHeader::name) == secrets.end())
        return failure(tr("%1: there is no API key for %2. Make one there, among the settings of the user, "
                          "and give it to Layerwright.")
                           .arg(what, authorityOf(request.url)));
    auto answer = m_session->send(request);
    if (!answer)
        return failure(u"%1: %2"_s.arg(what, answer.error().message));
    return answer;
}

/// What an answer that is no success means, in the console's own words where it gives some.
static Error faultOf(const HttpAnswer &answer, const QString &what)
{
    const QString reason = reasonOf(answer);
    if (answer.status == 401)
        return {Console::tr("%1: %2 does not accept the API key (%3). Give one that it accepts.")
                    .arg(what, authorityOf(answer.url), reason.isEmpty() ? u"401"_s : reason)};
    if (reason.isEmpty())
        return statusFault(answer, what);
    return {Console::tr("%1: the console refuses (%2): %3").arg(what).arg(answer.status).arg(reason)};
}

Result<HttpAnswer> Console::fetch(const HttpRequest &request, const QString &what)
{
    auto answer = send(request, what);
    if (answer && !answer->isSuccess())
        return tl::unexpected(faultOf(*answer, what));
    return answer;
}

/// Whether the console understood the question, and says no to what was asked about.
static bool isRefusal(const HttpAnswer &answer)
{
    return answer.status == 400 || answer.status == 409 || answer.status == 422;
}

Result<QJsonDocument> Console::fetchJson(const HttpRequest &request, const QString &what)
{
    const auto answer = fetch(request, what);
    if (!answer)
        return tl::unexpected(answer.error());
    QJsonDocument json = QJsonDocument::fromJson(answer->body);
    if (!json.isObject())
        return failure(tr("%1: %2 answered with something else than JSON; it is no console, or a page to "
                          "log in is in the way.")
                           .arg(what, authorityOf(answer->url)));
    return json;
}

QList<ConsoleProfile> readConsoleProfiles(const QJsonValue &items)
{
    QList<ConsoleProfile> profiles;
    for (const QJsonValue item : items.toArray()) {
        const QJsonValue spec = item["specSummary"_L1].isObject() ? item["specSummary"_L1] : item["spec"_L1];
        const QJsonValue shown = spec["published"_L1].isObject() ? spec["published"_L1] : spec["draft"_L1];
        ConsoleProfile profile;
        profile.uid = item["metadata"_L1]["uid"_L1].toString();
        profile.name = item["metadata"_L1]["name"_L1].toString();
        profile.version = shown["profileVersion"_L1].toString(spec["version"_L1].toString());
        profile.type = shown["type"_L1].toString();
        profile.cloudType = shown["cloudType"_L1].toString();
        if (!profile.uid.isEmpty() && !profile.name.isEmpty())
            profiles.append(profile);
    }
    return profiles;
}

/// All pages of a list, or the first ones.
Result<void> Console::fetchPages(HttpRequest request, const QString &what, const TakePage &take, int most)
{
    QString next;
    for (int page = 0; page < most; ++page) {
        QUrlQuery query;
        query.addQueryItem(u"limit"_s, QString::number(PageSize));
        if (!next.isEmpty())
            query.addQueryItem(u"continue"_s, QString::fromLatin1(QUrl::toPercentEncoding(next)));
        request.url.setQuery(query.toString(QUrl::FullyEncoded));
        const auto json = fetchJson(request, what);
        if (!json)
            return tl::unexpected(json.error());
        if (!json->object().contains(u"items"_s) && !json->object().contains(u"listmeta"_s))
            return failure(tr("%1: the answer of %2 is no list.").arg(what, authorityOf(request.url)));
        take(json->object());
        const QString after = (*json)["listmeta"_L1]["continue"_L1].toString();
        if (after.isEmpty() || after == next)
            return {};
        next = after;
    }
    return most == 1 ? Result<void>() : failure(tr("%1 does not end after %2 pages.").arg(what).arg(most));
}

Result<QList<ConsoleProfile>> Console::profiles()
{
    QList<ConsoleProfile> profiles;
    HttpRequest asked = request(u"dashboard/clusterprofiles"_s);
    asked.verb = "POST";
    asked.headers.append(HttpHeader{"Content-Type", "application/json"});
    asked.body = "{}";
    const auto read = fetchPages(asked, tr("The list of profiles"), [&profiles](const QJsonObject &page) {
        profiles += readConsoleProfiles(page["items"_L1]);
    });
    return read ? Result<QList<ConsoleProfile>>(profiles) : tl::unexpected(read.error());
}

Result<QByteArray> Console::exported(const QString &uid)
{
    const auto answer = fetch(request(u"clusterprofiles/%1/export"_s.arg(uid), u"format=json"_s),
                              tr("The profile %1").arg(uid));
    return answer ? Result<QByteArray>(answer->body) : tl::unexpected(answer.error());
}

Result<QByteArray> Console::definitionArchive(const QString &uid)
{
    HttpRequest asked = request(u"clusterprofiles/%1/spc/download"_s.arg(uid));
    asked.maximumSize = qint64(512) << 20;
    const auto answer = fetch(asked, tr("The archive of the profile %1").arg(uid));
    return answer ? Result<QByteArray>(answer->body) : tl::unexpected(answer.error());
}

ImportCheck readImportCheck(const QJsonValue &answer)
{
    ImportCheck check;
    const QJsonArray packs = answer["spec"_L1]["template"_L1]["packs"_L1].toArray();
    for (int row = 0; row < packs.size(); ++row) {
        ImportCheck::Match match{row, packs[row]["name"_L1].toString(), {}};
        for (const QJsonValue registry : packs[row]["registry"_L1]["matchingRegistries"_L1].toArray())
            if (!registry["name"_L1].toString().isEmpty())
                match.registries.append(readConsoleRegistry(registry));
        if (!match.registries.isEmpty())
            check.matches.append(match);
    }
    return check;
}

Result<ImportCheck> Console::check(const QByteArray &importJson)
{
    HttpRequest asked = request(u"clusterprofiles/import/validate"_s);
    asked.verb = "POST";
    asked.headers.append(HttpHeader{"Content-Type", "application/json"});
    asked.body = importJson;
    const QString what = tr("The check of the import");
    const auto answer = send(asked, what);
    if (!answer)
        return tl::unexpected(answer.error());
    if (isRefusal(*answer))
        return ImportCheck{faultOf(*answer, what).message, {}};
    if (!answer->isSuccess())
        return tl::unexpected(faultOf(*answer, what));
    return readImportCheck(QJsonDocument::fromJson(answer->body).object());
}

Result<QString> Console::nameFault(const QString &name, const QString &version)
{
    QUrlQuery query;
    query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
    query.addQueryItem(u"version"_s, QString::fromLatin1(QUrl::toPercentEncoding(version)));
    const QString what = tr("The name %1 with the version %2").arg(name, version);
    const auto answer =
        send(request(u"clusterprofiles/validate/name"_s, query.toString(QUrl::FullyEncoded)), what);
    if (!answer)
        return tl::unexpected(answer.error());
    if (isRefusal(*answer))
        return faultOf(*answer, what).message;
    return answer->isSuccess() ? Result<QString>(QString()) : tl::unexpected(faultOf(*answer, what));
}

Result<QStringList> Console::macros()
{
    const auto json = fetchJson(request(u"clusterprofiles/macros"_s), tr("The list of macros"));
    if (!json)
        return tl::unexpected(json.error());
    QStringList names;
    for (const QJsonValue macro : (*json)["macros"_L1].toArray())
        names.append(macro["name"_L1].toString());
    return names;
}

Result<QString> Console::import(const QByteArray &importJson, bool publishes)
{
    HttpRequest asked =
        request(u"clusterprofiles/import"_s, publishes ? u"publish=true"_s : u"publish=false"_s);
    asked.verb = "POST";
    asked.headers.append(HttpHeader{"Content-Type", "application/json"});
    asked.body = importJson;
    const auto answer = fetch(asked, tr("The import"));
    if (!answer)
        return tl::unexpected(answer.error());
    return QJsonDocument::fromJson(answer->body)["uid"_L1].toString();
}

Result<ConsolePackList> Console::packs(const QString &what, const Progress &progress)
{
    ConsolePackList list;
    qsizetype seen = 0;
    const auto read = fetchPages(request(u"packs"_s), what, [&](const QJsonObject &page) {
        readConsolePacks(page["items"_L1], list);
        seen += page["items"_L1].toArray().size();
        const int all = page["listmeta"_L1]["count"_L1].toInt();
        if (progress)
            progress(tr("listing packs"), int(seen), std::max(all, int(seen)));
    });
    if (!read)
        return tl::unexpected(read.error());
    const auto registries = fetchRegistries(list);
    return registries ? Result<ConsolePackList>(list) : tl::unexpected(registries.error());
}

Result<void> Console::testPacks(const QString &what)
{
    return fetchPages(
        request(u"packs"_s), what, [](const QJsonObject &) {}, 1);
}

/// Whoever may use packs need not have the right to see the registries.
Result<void> Console::fetchRegistries(ConsolePackList &list)
{
    const QString what = tr("The list of registries");
    const auto answer = send(request(u"registries/metadata"_s), what);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->isSuccess())
        list.registries = readConsoleRegistries(QJsonDocument::fromJson(answer->body).object());
    else if (answer->status >= 500)
        return tl::unexpected(faultOf(*answer, what));
    else
        list.notes.append(tr("%1 Layers name the registries of their packs by UID alone.")
                              .arg(faultOf(*answer, what).message));
    return {};
}

/// Empty where the console has none.
Result<QByteArray> Console::fetchIfThere(const HttpRequest &request, const QString &what)
{
    const auto answer = send(request, what);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status >= 500 || answer->status == 429)
        return tl::unexpected(faultOf(*answer, what));
    return answer->isSuccess() ? answer->body : QByteArray();
}

Result<QList<ArchiveMember>> Console::packFiles(const ConsolePack &pack)
{
    const QString name = tr("The pack %1 %2").arg(pack.name(), pack.version());
    const QString path = u"packs/"_s + pack.uid;
    const auto json = fetchJson(request(path), name);
    if (!json)
        return tl::unexpected(json.error());
    auto files = readConsolePack(pack, json->object());
    if (!files)
        return failure(tr("%1: %2").arg(name, files.error().message));
    const auto readme = fetchIfThere(request(path + "/readme"_L1), tr("The README of %1").arg(pack.name()));
    HttpRequest askedLogo = request(path + "/logo"_L1);
    askedLogo.headers = {{"Accept", "image/png, image/jpeg, image/gif"}};
    const auto logo = readme ? fetchIfThere(askedLogo, tr("The logo of %1").arg(pack.name())) : readme;
    if (!logo)
        return tl::unexpected(logo.error());
    addConsoleReadme(*files, *readme);
    addConsoleLogo(*files, *logo);
    return files;
}

Result<ConsoleProfile> findConsoleProfile(const QList<ConsoleProfile> &profiles, const QString &wanted)
{
    const QString name = wanted.section(u'@', 0, 0);
    const QString version = wanted.section(u'@', 1);
    QList<ConsoleProfile> found;
    QStringList versions;
    for (const ConsoleProfile &profile : profiles) {
        if (profile.uid == wanted)
            return profile;
        if (profile.name != name || (!version.isEmpty() && profile.version != version))
            continue;
        found.append(profile);
        versions.append(u"%1 (%2)"_s.arg(profile.version, profile.uid));
    }
    if (found.isEmpty())
        return failure(Console::tr("The console has no profile “%1” in this scope.").arg(wanted));
    if (found.size() > 1)
        return failure(Console::tr("The console has several profiles “%1”: name a version or a UID of %2.")
                           .arg(name, versions.join(u", "_s)));
    return found.first();
}

} // namespace Layerwright
