// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/profile/profile.h"
#include "model/result.h"

#include <QJsonObject>
#include <QStringList>

namespace Layerwright {

/// A version of a pack that the product's console lists.
struct ConsolePack
{
    QString uid;  ///< of letters, digits, `-` and `_`
    QString type; ///< as in files: `oci`, `spectro`, `helm`
    QString registryUid;
    QString digest;            ///< empty where the console does not tell
    QJsonObject packJson = {}; ///< what is listed, as a pack.json has it

    QString name() const;
    QString version() const;
    bool operator==(const ConsolePack &) const = default;
};

/// What a console has, each pack once.
struct ConsolePackList
{
    QList<ConsolePack> packs;
    QList<RegistryRef> registries;
    QStringList notes; ///< what is listed and cannot be taken, for people

    /// As layers say it that the console makes (facts/formats.md §3). Of a registry that is not known its
    /// UID.
    RegistryRef registryOf(const ConsolePack &pack) const;
    bool operator==(const ConsolePackList &) const = default;
};

// Members that are null or unknown are passed over, and those of a pack are taken from wherever the console
// puts them: the item itself, its `spec`, its `metadata`.

/// Adds the packs of one page of the list.
void readConsolePacks(const QJsonValue &items, ConsolePackList &list);
RegistryRef readConsoleRegistry(const QJsonValue &json);
QList<RegistryRef> readConsoleRegistries(const QJsonObject &answer);

/// What the console tells of one pack, as the files of a pack's folder; texts are there byte for byte. Fails
/// where the answer is about no pack, or another one.
Result<QList<ArchiveMember>> readConsolePack(const ConsolePack &pack, const QJsonObject &answer);
/// What the console answers when it is asked for them; without effect where it has none.
void addConsoleReadme(QList<ArchiveMember> &files, const QByteArray &answer);
void addConsoleLogo(QList<ArchiveMember> &files, const QByteArray &answer);

} // namespace Layerwright
