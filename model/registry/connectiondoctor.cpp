// SPDX-License-Identifier: Apache-2.0
#include "model/registry/connectiondoctor.h"

#include "model/network/httpfault.h"
#include "model/network/httpsession.h"
#include "model/registry/refresh.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConnectionDoctor)
};

constexpr int Patience = 10'000; // milliseconds for each step

class Examination
{
public:
    Examination(const CatalogSource &source, const HttpAccess &access)
        : m_source(source)
        , m_url(source.url())
        , m_access(access)
    {
    }

    QList<ConnectionStep> run();

private:
    bool add(const QString &name, bool isDone, const QString &detail);
    bool usesProxy();
    bool resolve();
    bool connectTo();
    bool shakeHands();
    void ask();
    quint16 port() const { return quint16(m_url.port(m_url.scheme() == "https"_L1 ? 443 : 80)); }

    const CatalogSource &m_source;
    const QUrl m_url;
    const HttpAccess &m_access;
    QList<ConnectionStep> m_steps;
};

bool Examination::add(const QString &name, bool isDone, const QString &detail)
{
    m_steps.append({name, isDone, detail});
    return isDone;
}

/// Then what follows is for the proxy to do.
bool Examination::usesProxy()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_url));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy)
        return false;
    return add(Tr::tr("Proxy"), true,
               Tr::tr("asked through %1:%2").arg(proxies.first().hostName()).arg(proxies.first().port()));
}

bool Examination::resolve()
{
    const QHostInfo info = QHostInfo::fromName(m_url.host());
    QStringList addresses;
    for (const QHostAddress &address : info.addresses())
        addresses.append(address.toString());
    return add(Tr::tr("Name"), !addresses.isEmpty(),
               addresses.isEmpty()
                   ? Tr::tr("The host %1 is not known: check its name and the network.").arg(m_url.host())
                   : addresses.join(u", "_s));
}

bool Examination::connectTo()
{
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), port());
    const bool isConnected = socket.waitForConnected(Patience);
    return add(Tr::tr("Connection"), isConnected,
               isConnected
                   ? Tr::tr("to port %1").arg(port())
                   : Tr::tr("Port %1 takes no connection: %2. Check that the server runs, and that no "
                            "firewall is in the way.")
                         .arg(port())
                         .arg(socket.errorString()));
}

bool Examination::shakeHands()
{
    if (m_url.scheme() != "https"_L1)
        return add(Tr::tr("Encryption"), true, Tr::tr("none: others can read along"));
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!m_access.trust.caFile.isEmpty())
        tls.addCaCertificates(m_access.trust.caFile);
    socket.setSslConfiguration(tls);
    if (m_access.trust.isUnchecked)
        socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.connectToHostEncrypted(m_url.host(), port());
    if (socket.waitForEncrypted(Patience)) {
        const QSslCertificate certificate = socket.peerCertificate();
        const QString detail = m_access.trust.isUnchecked
                                   ? Tr::tr("certificate of %1, issued by %2, holds until %3; any other "
                                            "would do as well")
                                   : Tr::tr("certificate of %1, issued by %2, holds until %3");
        return add(Tr::tr("Encryption"), true,
                   detail.arg(certificate.subjectDisplayName(), certificate.issuerDisplayName(),
                              certificate.expiryDate().toUTC().date().toString(Qt::ISODate)));
    }
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    return add(Tr::tr("Encryption"), false,
               errors.isEmpty() ? Tr::tr("No safe connection can be made: %1.").arg(socket.errorString())
                                : certificateFault(m_url.host(), errors));
}

void Examination::ask()
{
    HttpSession session(m_access, {}, {.attempts = 1});
    const auto tested = testSource(m_source, session);
    const QString who = m_source.kind == SourceKind::Console ? Tr::tr("asked with the API key")
                        : m_source.userName.isEmpty()        ? Tr::tr("asked without a name")
                                                             : Tr::tr("asked as %1").arg(m_source.userName);
    add(Tr::tr("Answer"), tested.has_value(),
        tested ? Tr::tr("it is what it was taken for; %1").arg(who) : tested.error().message);
}

QList<ConnectionStep> Examination::run()
{
    if (!m_source.isRemote()) {
        const auto contents = readSource(m_source);
        add(Tr::tr("Place"), contents.has_value(),
            contents ? Tr::tr("%n pack(s) and chart(s)", nullptr, int(contents->packs.size()))
                     : contents.error().message);
    } else if (usesProxy() || (resolve() && connectTo() && shakeHands())) {
        ask();
    }
    return m_steps;
}

} // namespace

QList<ConnectionStep> examineConnection(const CatalogSource &source, const HttpAccess &access)
{
    return Examination(source, access).run();
}

QString inWords(const QList<ConnectionStep> &steps)
{
    QStringList lines;
    for (const ConnectionStep &step : steps)
        lines.append(u"%1 %2: %3"_s.arg(step.isDone ? u"✓"_s : u"✕"_s, step.name, step.detail));
    return lines.join(u'\n');
}

} // namespace Layerwright
