// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <QHash>
#include <QStringList>

namespace Layerwright {

/// The words of one call of a command, read by its row of the table.
class Invocation final
{
public:
    static tl::expected<Invocation, CommandError> parsed(const Command &command, const QStringList &words);

    bool wantsHelp() const { return m_wantsHelp; }
    bool isSet(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_options.value(option); }
    /// FILE, where it is the command's first argument.
    QString file() const { return m_arguments.first(); }
    QStringList arguments() const { return m_arguments; }
    /// By `--format`, which is text where it is not given.
    bool wantsJson() const;

private:
    tl::expected<void, CommandError> checkOptions(const Command &command) const;
    tl::expected<void, CommandError> checkArguments(const Command &command) const;

    QHash<QString, QStringList> m_options;
    QStringList m_arguments;
    bool m_wantsHelp = false;
};

} // namespace Layerwright
