// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <functional>

namespace Layerwright {

/// The rules that the user has switched off: in all profiles, or in those of one name. Kept in a file of the
/// user's own, which the window and the command line both read: a profile holds nothing that the product does
/// not know. Several windows and programs may change it at a time: each change reads the file anew under a
/// lock, and writes it whole or not at all.
class OffRules final : public QObject
{
    Q_OBJECT

public:
    static QString standardFile();

    explicit OffRules(QString file = standardFile(), QObject *parent = nullptr);

    QSet<QString> everywhere() const;
    QSet<QString> inProfile(const QString &profile) const;
    /// Both.
    QSet<QString> off(const QString &profile) const { return everywhere() | inProfile(profile); }
    /// Why the file cannot be read: then no rule is off. Empty where it can, or where there is none.
    const QString &fault() const { return m_fault; }

    Result<void> setOffEverywhere(const QString &rule, bool isOff);
    Result<void> setOffInProfile(const QString &profile, const QString &rule, bool isOff);
    /// Every rule counts again, in all profiles or in those of one name.
    Result<void> clearEverywhere();
    Result<void> clearProfile(const QString &profile);

signals:
    /// By this object, or by somebody else.
    void changed();

private:
    Result<void> change(const std::function<void(QJsonObject &)> &edit);
    void read();
    void watch();

    QString m_file;
    QString m_fault;
    QJsonObject m_choices;
    QFileSystemWatcher m_watcher;
};

} // namespace Layerwright
