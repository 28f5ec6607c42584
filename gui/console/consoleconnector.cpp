// SPDX-License-Identifier: Apache-2.0
#include "gui/console/consoleconnector.h"

#include "gui/settings/settings.h"
#include "model/registry/passwordstore.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

static std::optional<ConsoleConnection> remembered()
{
    const QVariantHash stored = Settings::console.value();
    const auto address = consoleAddress(stored.value(u"address"_s).toString());
    if (!address)
        return std::nullopt;
    return ConsoleConnection{
        *address,
        stored.value(u"project"_s).toString(),
        {stored.value(u"caFile"_s).toString(), stored.value(u"anyCertificate"_s).toBool()}};
}

ConsoleConnector::ConsoleConnector(TransferQueue *queue, PasswordStore *passwords, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_passwords(passwords)
    , m_connection(remembered())
{
}

void ConsoleConnector::setConnection(const ConsoleConnection &connection)
{
    Settings::console.set({{u"address"_s, connection.address.toString()},
                           {u"project"_s, connection.projectUid},
                           {u"caFile"_s, connection.trust.caFile},
                           {u"anyCertificate"_s, connection.trust.isUnchecked}});
    m_connection = connection;
    emit connectionChanged();
}

QString ConsoleConnector::scope() const
{
    if (!m_connection)
        return {};
    const QString host = authorityOf(m_connection->address);
    return m_connection->projectUid.isEmpty() ? tr("%1 (tenant)").arg(host)
                                              : tr("%1 (project %2)").arg(host, m_connection->projectUid);
}

QString ConsoleConnector::key() const
{
    return m_connection ? m_passwords->passwordOf(PasswordOwner::ofConsole(m_connection->address))
                        : QString();
}

Result<void> ConsoleConnector::keepKey(const QString &key, bool inKeychain)
{
    const PasswordOwner owner = PasswordOwner::ofConsole(m_connection->address);
    m_passwords->keepForSession(owner, key);
    return inKeychain ? m_passwords->keepInKeychain(owner, key) : Result<void>();
}

void ConsoleConnector::forgetKey()
{
    if (m_connection)
        m_passwords->forget(PasswordOwner::ofConsole(m_connection->address));
}

} // namespace Layerwright
