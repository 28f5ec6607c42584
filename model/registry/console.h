// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpsession.h"

#include <QJsonValue>

namespace Layerwright {

/// A profile that the product's console lists.
struct ConsoleProfile
{
    QString uid;
    QString name;
    QString version;
    QString type; ///< as in files: `cluster`, `infra`, `add-on`, `system`
    QString cloudType;

    bool operator==(const ConsoleProfile &) const = default;
};

/// What the console says of a profile that may be imported (facts/product.md §5.2).
struct ImportCheck
{
    /// A layer whose pack several registries of the console hold.
    struct Choice
    {
        QString layer;
        QStringList registries;

        bool operator==(const Choice &) const = default;
    };
    QList<Choice> choices;
};

/// The product's API, as far as profiles are listed, exported and imported (facts/formats.md §2). Nothing but
/// what is asked for is sent, and the key goes to the console alone.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Console)

public:
    /// `session` is for the console's address and outlives this object. Without a project the scope is the
    /// tenant.
    Console(HttpSession *session, QByteArray apiKey, QString projectUid);

    /// All of them, page by page.
    Result<QList<ConsoleProfile>> profiles();
    /// As the console exports it, byte for byte.
    Result<QByteArray> exported(const QString &uid);
    /// The archive for an edge host. Its layout is the product's own.
    Result<QByteArray> definitionArchive(const QString &uid);
    /// Asks whether the import entity could be imported; nothing is changed. Fails with the console's reason
    /// where it could not.
    Result<ImportCheck> check(const QByteArray &importJson);
    /// Returns the UID of the new profile.
    Result<QString> import(const QByteArray &importJson, bool publishes);

private:
    HttpRequest request(const QString &path, const QString &query = {}) const;
    Result<HttpAnswer> fetch(const HttpRequest &request, const QString &what);

    HttpSession *m_session;
    QByteArray m_apiKey;
    QString m_projectUid;
};

/// The profiles of one page of the console's list; members that are null or unknown are passed over.
QList<ConsoleProfile> readConsoleProfiles(const QJsonValue &items);

/// The profile that is meant: by its UID, by NAME, or by NAME@VERSION. Fails where none or several are.
Result<ConsoleProfile> findConsoleProfile(const QList<ConsoleProfile> &profiles, const QString &wanted);

} // namespace Layerwright
