// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpsession.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QStringList>

namespace Layerwright {

/// A manifest, as a registry gives it.
struct OciManifest
{
    QByteArray bytes;
    QString mediaType;
    QString digest;
    QJsonObject json;
};

/// The tokens that a registry gave, by what they are good for. Several threads may share them.
class OciTokens
{
public:
    QByteArray of(const QString &scope) const;
    void keep(const QString &scope, const QByteArray &token);

private:
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_tokens;
};

/// Speaks to a registry by the OCI distribution specification 1.1, with a token where it asks for one. What
/// is named by a digest is checked against it.
class OciRegistry
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::OciRegistry)

public:
    /// `session` has the access to the registry and outlives this object.
    explicit OciRegistry(HttpSession *session);
    /// The same registry in another session. The other one outlives this object.
    OciRegistry(HttpSession *session, OciRegistry &other);
    Q_DISABLE_COPY_MOVE(OciRegistry)

    HttpSession &session() { return *m_session; }

    /// All that the registry tells of; fails where it does not.
    Result<QStringList> repositories();
    Result<QStringList> tags(const QString &repository);
    Result<OciManifest> manifest(const QString &repository, const QString &reference);
    /// A blob of up to a few MiB.
    Result<QByteArray> blob(const QString &repository, const QString &digest, qint64 size);
    /// Puts a blob to a path, unless it is there already and whole.
    Result<void> fetchBlob(const QString &repository, const QString &digest, qint64 size,
                           const QString &path);

    /// Sends what is not there yet.
    Result<void> pushBlob(const QString &repository, const QString &digest, const QByteArray &bytes);
    Result<void> pushManifest(const QString &repository, const QString &tag, const QByteArray &manifest,
                              const QString &mediaType);

private:
    QUrl url(const QString &path) const;
    Result<HttpAnswer> send(HttpRequest request, const QString &scope);
    Result<HttpAnswer> fetch(const HttpRequest &request, const QString &scope, const QString &what);
    Result<QByteArray> token(const QByteArray &challenge);
    Result<QStringList> pages(const QString &path, const QString &member, const QString &scope,
                              const QString &what);

    HttpSession *m_session;
    OciTokens m_ownTokens;
    OciTokens *m_tokens; // its own, or those of another one
};

} // namespace Layerwright
