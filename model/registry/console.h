// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpsession.h"
#include "model/registry/consolepacks.h"

#include <QJsonDocument>

#include <functional>

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
    QString refusal; ///< why it will not do; empty where it will

    /// The registries of the console that hold the pack of a layer; none where it did not say.
    struct Match
    {
        int row = -1; ///< of the layer in the profile that was asked about
        QString layer;
        QList<RegistryRef> registries;

        bool operator==(const Match &) const = default;
    };
    QList<Match> matches;
};

/// The product's API, as far as profiles are listed, exported and imported, and packs are read
/// (facts/formats.md §2). Nothing but what is asked for is sent.
class Console final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Console)

public:
    /// Told what is looked at.
    using Progress = std::function<void(const QString &what, int done, int all)>;

    /// `session` has the access of a ConsoleConnection, and outlives this object.
    explicit Console(HttpSession *session);

    /// All of them, page by page.
    Result<QList<ConsoleProfile>> profiles();
    /// As the console exports it, byte for byte.
    Result<QByteArray> exported(const QString &uid);
    /// The archive for an edge host. Its layout is the product's own.
    Result<QByteArray> definitionArchive(const QString &uid);
    /// Asks whether the import entity could be imported; nothing is changed. Fails where there is no answer.
    Result<ImportCheck> check(const QByteArray &importJson);
    /// Why a profile cannot have that name and version, such as that there is one; empty where it can.
    Result<QString> nameFault(const QString &name, const QString &version);
    /// The names of all macros that profiles of this scope may use.
    Result<QStringList> macros();
    /// Returns the UID of the new profile.
    Result<QString> import(const QByteArray &importJson, bool publishes);

    /// All packs that the scope may use, and the registries that they are in; `what` is what errors call it.
    Result<ConsolePackList> packs(const QString &what, const Progress &progress = {});
    /// The first page of the same, to see whether there is one.
    Result<void> testPacks(const QString &what);
    /// What there is to know of one of them, as the files of a pack's folder.
    Result<QList<ArchiveMember>> packFiles(const ConsolePack &pack);

private:
    using TakePage = std::function<void(const QJsonObject &page)>;

    HttpRequest request(const QString &path, const QString &query = {}) const;
    Result<HttpAnswer> send(const HttpRequest &request, const QString &what);
    Result<HttpAnswer> fetch(const HttpRequest &request, const QString &what);
    Result<QJsonDocument> fetchJson(const HttpRequest &request, const QString &what);
    Result<void> fetchPages(HttpRequest request, const QString &what, const TakePage &take, int most = 1000);
    Result<void> fetchRegistries(ConsolePackList &list);
    Result<QByteArray> fetchIfThere(const HttpRequest &request, const QString &what);

    HttpSession *m_session;
};

/// What the console's check says: the profile again, with the registries that match each layer
/// (facts/formats.md §1, `matchingRegistries`). Members that are null or unknown are passed over.
ImportCheck readImportCheck(const QJsonValue &answer);

/// The profiles of one page of the console's list; members that are null or unknown are passed over.
QList<ConsoleProfile> readConsoleProfiles(const QJsonValue &items);

/// The profile that is meant: by its UID, by NAME, or by NAME@VERSION. Fails where none or several are.
Result<ConsoleProfile> findConsoleProfile(const QList<ConsoleProfile> &profiles, const QString &wanted);

} // namespace Layerwright
