// SPDX-License-Identifier: Apache-2.0
#include "model/document/offrules.h"

#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr qint64 maximumSize = qint64(1) << 20;
static constexpr int patience = 5000; // milliseconds for another program to finish
static constexpr QLatin1StringView everywhereKey{"everywhere"};
static constexpr QLatin1StringView profilesKey{"profiles"};

static Result<QJsonObject> choicesIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    const QString where = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile() || file.size() > maximumSize || !file.open(QIODevice::ReadOnly))
        return failure(
            OffRules::tr("%1 cannot be read: it is no file, larger than 1 MiB, or not yours to read.")
                .arg(where));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(maximumSize), &error);
    if (!json.isObject())
        return failure(
            OffRules::tr("%1 does not say which rules are off: it is no JSON object. Mend it or remove it.")
                .arg(where));
    return json.object();
}

static QSet<QString> namesIn(const QJsonValue &list)
{
    QSet<QString> names;
    for (const QJsonValue &name : list.toArray())
        if (name.isString())
            names.insert(name.toString());
    return names;
}

static QJsonArray changedList(const QJsonValue &list, const QString &rule, bool isOff)
{
    QStringList names;
    for (const QJsonValue &name : list.toArray())
        if (name.isString() && name.toString() != rule)
            names.append(name.toString());
    if (isOff)
        names.append(rule);
    names.sort();
    return QJsonArray::fromStringList(names);
}

/// An empty list is left out.
static void put(QJsonObject &object, const QString &key, const QJsonArray &list)
{
    if (list.isEmpty())
        object.remove(key);
    else
        object[key] = list;
}

static void putProfile(QJsonObject &choices, const QString &profile, const QJsonArray &list)
{
    QJsonObject profiles = choices[profilesKey].toObject();
    put(profiles, profile, list);
    choices[profilesKey] = profiles;
}

QString OffRules::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/layerwright/rules.json"_L1;
}

OffRules::OffRules(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    read();
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        const QJsonObject before = m_choices;
        read();
        if (m_choices != before)
            emit changed();
    });
    watch();
}

/// The folder, as the file is replaced by another with each change.
void OffRules::watch()
{
    const QString folder = QFileInfo(m_file).path();
    if (m_watcher.directories().isEmpty() && QFileInfo(folder).isDir())
        m_watcher.addPath(folder);
}

void OffRules::read()
{
    const auto choices = choicesIn(m_file);
    m_choices = choices.value_or(QJsonObject());
    m_fault = choices ? QString() : choices.error().message;
}

QSet<QString> OffRules::everywhere() const
{
    return namesIn(m_choices[everywhereKey]);
}

QSet<QString> OffRules::inProfile(const QString &profile) const
{
    return namesIn(m_choices[profilesKey].toObject()[profile]);
}

Result<void> OffRules::setOffEverywhere(const QString &rule, bool isOff)
{
    return change([&](QJsonObject &choices) {
        put(choices, everywhereKey, changedList(choices[everywhereKey], rule, isOff));
    });
}

Result<void> OffRules::setOffInProfile(const QString &profile, const QString &rule, bool isOff)
{
    return change([&](QJsonObject &choices) {
        putProfile(choices, profile, changedList(choices[profilesKey].toObject()[profile], rule, isOff));
    });
}

Result<void> OffRules::clearEverywhere()
{
    return change([](QJsonObject &choices) { choices.remove(everywhereKey); });
}

Result<void> OffRules::clearProfile(const QString &profile)
{
    return change([&profile](QJsonObject &choices) { putProfile(choices, profile, {}); });
}

Result<void> OffRules::change(const std::function<void(QJsonObject &)> &edit)
{
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return tl::unexpected(notSaved(m_file, tr("its folder cannot be made")));
    QLockFile lock(m_file + ".lock"_L1);
    if (!lock.tryLock(patience))
        return tl::unexpected(notSaved(m_file, lock.error() == QLockFile::PermissionError
                                                   ? tr("nothing may be written to its folder")
                                                   : tr("another program is writing it; try again")));
    auto choices = choicesIn(m_file);
    if (!choices)
        return tl::unexpected(choices.error());
    edit(*choices);
    if (auto written = writeWholeFile(m_file, QJsonDocument(*choices).toJson()); !written)
        return written;
    const bool isOther = *choices != m_choices;
    m_choices = *choices;
    m_fault.clear();
    watch();
    if (isOther)
        emit changed();
    return {};
}

} // namespace Layerwright
