// SPDX-License-Identifier: Apache-2.0
#include "model/registry/ociregistry.h"

#include "model/catalog/ociformat.h"
#include "model/network/bearerchallenge.h"
#include "model/network/httpfault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr qint64 MaximumJsonSize = qint64(16) << 20;
static constexpr qsizetype MaximumNames = 100'000;

static QString pullScope(const QString &repository)
{
    return "repository:"_L1 + repository + ":pull"_L1;
}

static QString pushScope(const QString &repository)
{
    return "repository:"_L1 + repository + ":pull,push"_L1;
}

QByteArray OciTokens::of(const QString &scope) const
{
    const QMutexLocker lock(&m_mutex);
    return m_tokens.value(scope);
}

void OciTokens::keep(const QString &scope, const QByteArray &token)
{
    const QMutexLocker lock(&m_mutex);
    m_tokens.insert(scope, token);
}

OciRegistry::OciRegistry(HttpSession *session)
    : m_session(session)
    , m_tokens(&m_ownTokens)
{
}

OciRegistry::OciRegistry(HttpSession *session, OciRegistry &other)
    : m_session(session)
    , m_tokens(other.m_tokens)
{
}

QUrl OciRegistry::url(const QString &path) const
{
    QUrl url = m_session->access().server;
    url.setPath("/v2/"_L1 + path);
    return url;
}

/// Where the next page of a list is (RFC 8288); no URL where this is the last.
static QUrl nextPage(const HttpAnswer &answer)
{
    static const QRegularExpression link(u"<([^>]*)>\\s*;\\s*rel=\"?next\"?"_s);
    const auto match = link.match(QString::fromUtf8(answer.header("link")));
    return match.hasMatch() ? answer.url.resolved(QUrl(match.captured(1))) : QUrl();
}

/// Asks for a token once, where the registry wants one.
Result<HttpAnswer> OciRegistry::send(HttpRequest request, const QString &scope)
{
    request.authorization = m_tokens->of(scope);
    auto answer = m_session->send(request);
    if (!answer || answer->status != 401 || !BearerChallenge::read(answer->header("www-authenticate")))
        return answer;
    const auto fetched = token(answer->header("www-authenticate"));
    if (!fetched)
        return tl::unexpected(fetched.error());
    request.authorization = "Bearer " + *fetched;
    m_tokens->keep(scope, request.authorization);
    return m_session->send(request);
}

Result<HttpAnswer> OciRegistry::fetch(const HttpRequest &request, const QString &scope, const QString &what)
{
    auto answer = send(request, scope);
    if (!answer)
        return failure(u"%1: %2"_s.arg(what, answer.error().message));
    if (!answer->isSuccess())
        return tl::unexpected(statusFault(*answer, what));
    return answer;
}

/// The registry names the place, so that the credentials go there too: that is how it is specified.
Result<QByteArray> OciRegistry::token(const QByteArray &challenge)
{
    HttpRequest request{BearerChallenge::read(challenge)->url()};
    request.authorization = basicAuthorization(m_session->access().credentials);
    request.maximumSize = MaximumJsonSize;
    const auto answer =
        m_session->fetch(request, tr("A token for %1").arg(m_session->access().server.host()));
    if (!answer)
        return tl::unexpected(answer.error());
    const QByteArray token = tokenOf(answer->body);
    if (token.isEmpty())
        return failure(tr("%1 gives no token.").arg(request.url.host()));
    return token;
}

/// A list that a registry may cut into pages.
Result<QStringList> OciRegistry::pages(const QString &path, const QString &member, const QString &scope,
                                       const QString &what)
{
    HttpRequest request{url(path)};
    request.url.setQuery(u"n=1000"_s);
    request.maximumSize = MaximumJsonSize;
    QStringList names;
    while (request.url.isValid() && names.size() < MaximumNames) {
        const auto answer = fetch(request, scope, what);
        if (!answer)
            return tl::unexpected(answer.error());
        const QJsonDocument json = QJsonDocument::fromJson(answer->body);
        if (!json.isObject())
            return failure(
                tr("%1: %2 answered with something else than JSON; it is no registry, or a page to "
                   "log in is in the way.")
                    .arg(what, answer->url.host()));
        const QJsonArray page = json[member].toArray(); // may be null
        for (const QJsonValue name : page)
            names.append(name.toString());
        const QUrl next = nextPage(*answer);
        request.url =
            isSameOrigin(next, request.url) && next != request.url && !page.isEmpty() ? next : QUrl();
    }
    return names;
}

Result<QStringList> OciRegistry::repositories()
{
    return pages(u"_catalog"_s, u"repositories"_s, u"registry:catalog:*"_s, tr("The list of repositories"));
}

Result<QStringList> OciRegistry::tags(const QString &repository)
{
    return pages(repository + "/tags/list"_L1, u"tags"_s, pullScope(repository),
                 tr("The tags of %1").arg(repository));
}

Result<OciManifest> OciRegistry::manifest(const QString &repository, const QString &reference)
{
    const QString what = tr("The manifest %1:%2").arg(repository, reference);
    HttpRequest request{url(repository + "/manifests/"_L1 + reference)};
    request.maximumSize = MaximumJsonSize;
    request.headers = {{"Accept", QByteArray(Oci::ManifestType.data()) + ", " + Oci::IndexType.data() + ", " +
                                      Oci::DockerManifestType.data()}};
    const auto answer = fetch(request, pullScope(repository), what);
    if (!answer)
        return tl::unexpected(answer.error());
    OciManifest manifest{answer->body, {}, Oci::digestOf(answer->body), {}};
    const QString promised = reference.startsWith("sha256:"_L1)
                                 ? reference
                                 : QString::fromLatin1(answer->header("docker-content-digest"));
    if (promised.startsWith("sha256:"_L1) && promised != manifest.digest)
        return failure(tr("%1 is not the one that it should be: its digest is %2, not %3.")
                           .arg(what, manifest.digest, promised));
    manifest.json = QJsonDocument::fromJson(answer->body).object();
    if (manifest.json.isEmpty())
        return failure(tr("%1: %2 answered with something else than JSON.").arg(what, answer->url.host()));
    const QString type = QString::fromLatin1(answer->header("content-type")).section(u';', 0, 0).trimmed();
    manifest.mediaType = manifest.json["mediaType"_L1].toString(type);
    return manifest;
}

Result<QByteArray> OciRegistry::blob(const QString &repository, const QString &digest, qint64 size)
{
    const QString what = tr("The blob %1 of %2").arg(digest, repository);
    HttpRequest request{url(repository + "/blobs/"_L1 + digest)};
    request.maximumSize = std::min(size, MaximumJsonSize);
    const auto answer = fetch(request, pullScope(repository), what);
    if (!answer)
        return tl::unexpected(answer.error());
    if (Oci::digestOf(answer->body) != digest)
        return failure(tr("%1 is not the one that it is named by.").arg(what));
    return answer->body;
}

static bool isWhole(QFile &file, const QString &digest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.seek(0) && hash.addData(&file) &&
           "sha256:"_L1 + QString::fromLatin1(hash.result().toHex()) == digest;
}

Result<void> OciRegistry::fetchBlob(const QString &repository, const QString &digest, qint64 size,
                                    const QString &path)
{
    QFile there(path);
    if (there.size() == size && there.open(QIODevice::ReadOnly) && isWhole(there, digest))
        return {};
    const QString what = tr("The blob %1 of %2").arg(digest, repository);
    QTemporaryFile file(QFileInfo(path).path() + "/part-XXXXXX"_L1);
    if (!file.open())
        return failure(
            tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    HttpRequest request{url(repository + "/blobs/"_L1 + digest)};
    request.maximumSize = size;
    request.file = &file;
    const auto answer = fetch(request, pullScope(repository), what);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!file.flush() || !isWhole(file, digest))
        return failure(tr("%1 is not the one that it is named by. It is not kept.").arg(what));
    QFile::remove(path); // a damaged one
    if (!file.rename(path))
        return failure(
            tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    file.setAutoRemove(false);
    return {};
}

Result<void> OciRegistry::pushBlob(const QString &repository, const QString &digest, const QByteArray &bytes)
{
    const QString what = tr("Sending a blob to %1").arg(repository);
    HttpRequest there{url(repository + "/blobs/"_L1 + digest)};
    there.verb = "HEAD";
    const auto known = send(there, pushScope(repository));
    if (!known)
        return failure(u"%1: %2"_s.arg(what, known.error().message));
    if (known->isSuccess())
        return {};
    HttpRequest begin{url(repository + "/blobs/uploads/"_L1)};
    begin.verb = "POST";
    begin.headers = {{"Content-Type", "application/octet-stream"}};
    const auto begun = fetch(begin, pushScope(repository), what);
    if (!begun)
        return tl::unexpected(begun.error());
    HttpRequest upload{begun->url.resolved(QUrl::fromEncoded(begun->header("location")))};
    QUrlQuery query(upload.url); // may have one already
    query.addQueryItem(u"digest"_s, digest);
    upload.url.setQuery(query);
    upload.verb = "PUT";
    upload.headers = begin.headers;
    upload.body = bytes;
    const auto done = fetch(upload, pushScope(repository), what);
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> OciRegistry::pushManifest(const QString &repository, const QString &tag,
                                       const QByteArray &manifest, const QString &mediaType)
{
    HttpRequest request{url(repository + "/manifests/"_L1 + tag)};
    request.verb = "PUT";
    request.headers = {{"Content-Type", mediaType.toLatin1()}};
    request.body = manifest;
    const auto done = fetch(request, pushScope(repository), tr("Sending %1:%2").arg(repository, tag));
    return done ? Result<void>() : tl::unexpected(done.error());
}

} // namespace Layerwright
