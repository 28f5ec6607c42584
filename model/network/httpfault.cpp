// SPDX-License-Identifier: Apache-2.0
#include "model/network/httpfault.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::HttpFault)
};

QString nameOf(const QStringList &common, const QStringList &organization)
{
    return common.isEmpty() ? organization.join(u", "_s) : common.join(u", "_s);
}

/// What the server did, by the status of its answer; empty where only the number can be told.
QString meaningOf(const HttpAnswer &answer)
{
    switch (answer.status) {
    case 401:
        return Tr::tr("It does not know who is asking: give a user name and password that it accepts.");
    case 403:
        return Tr::tr("It knows who is asking, and does not allow it: ask its keeper for the right to read.");
    case 404:
        return Tr::tr("There is no such thing at this address: check the location.");
    case 407:
        return Tr::tr("The proxy on the way asks for a name and password that it accepts: enter them in the "
                      "settings, or put them into the address of https_proxy.");
    case 429:
        return Tr::tr("It was asked too often: try again later.");
    default:
        return answer.status >= 500 ? Tr::tr("Something is wrong on its side: try again later.") : QString();
    }
}

} // namespace

QString certificateFault(const QString &host, const QList<QSslError> &errors)
{
    const QSslError &error = errors.first();
    const QSslCertificate certificate = error.certificate();
    QString fault = Tr::tr("%1 cannot prove that it is %1: %2.").arg(host, error.errorString());
    if (!certificate.isNull())
        fault += u' ' + Tr::tr("Its certificate is for %1, was issued by %2, and holds from %3 to %4.")
                            .arg(nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                                        certificate.subjectInfo(QSslCertificate::Organization)),
                                 nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                                        certificate.issuerInfo(QSslCertificate::Organization)),
                                 certificate.effectiveDate().toUTC().date().toString(Qt::ISODate),
                                 certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
    return fault + u' ' +
           Tr::tr("Where it is issued by an authority of your own, name that authority's certificate as the "
                  "CA file.");
}

QString connectionFault(const QNetworkReply &reply)
{
    const QString host = authorityOf(reply.url());
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return Tr::tr("The host %1 is not known: check its name and the network.").arg(reply.url().host());
    case QNetworkReply::ConnectionRefusedError:
        return Tr::tr("%1 takes no connections: check the port, and that the server runs.").arg(host);
    case QNetworkReply::RemoteHostClosedError:
        return Tr::tr("%1 closed the connection before the answer was whole.").arg(host);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Tr::tr(
                   "The proxy on the way to %1 asks for a name and password that it accepts: enter them in "
                   "the settings, or put them into the address of https_proxy.")
            .arg(host);
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return Tr::tr("The proxy on the way to %1 cannot be reached: check the system's proxy settings.")
            .arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return Tr::tr("No safe connection to %1 can be made: %2.").arg(host, reply.errorString());
    default:
        return Tr::tr("%1 cannot be read: %2.").arg(host, reply.errorString());
    }
}

Error statusFault(const HttpAnswer &answer, const QString &what)
{
    const QString fault = Tr::tr("%1: %2 answered %3.").arg(what, authorityOf(answer.url)).arg(answer.status);
    const QString meaning = meaningOf(answer);
    return {meaning.isEmpty() ? fault : fault + u' ' + meaning};
}

} // namespace Layerwright
