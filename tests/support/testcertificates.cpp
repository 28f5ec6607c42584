// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Layerwright {

static void run(const QString &folder, const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               openssl.readAllStandardError().constData());
}

static QString issue(const QString &folder, const QString &name, const QByteArray &host, bool isExpired)
{
    QFile extensions(folder + u'/' + name + u".ext"_s);
    if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=" + host + "\n") < 0)
        qFatal("no room");
    extensions.close();
    run(folder, {u"req"_s, u"-new"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN="_s + name, u"-out"_s,
                 name + u".csr"_s});
    QStringList sign{u"ca"_s,          u"-batch"_s,   u"-config"_s,     u"ca.conf"_s,
                     u"-notext"_s,     u"-in"_s,      name + u".csr"_s, u"-out"_s,
                     name + u".pem"_s, u"-extfile"_s, name + u".ext"_s};
    if (isExpired)
        sign += {u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200201000000Z"_s};
    run(folder, sign);
    return folder + u'/' + name + u".pem"_s;
}

TestCertificates makeCertificates(const QString &folder)
{
    QFile config(folder + u"/ca.conf"_s);
    QFile index(folder + u"/index.txt"_s);
    if (!config.open(QIODevice::WriteOnly) || !index.open(QIODevice::WriteOnly) ||
        config.write("[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nnew_certs_dir=.\ncertificate=ca.pem\n"
                     "private_key=key.pem\nrand_serial=yes\ndefault_md=sha256\ndefault_days=2\n"
                     "policy=any\nunique_subject=no\n[any]\ncommonName=supplied\n") < 0)
        qFatal("no room");
    config.close();
    index.close();
    run(folder, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"key.pem"_s,
                 u"-subj"_s, u"/CN=Test Authority"_s, u"-days"_s, u"2"_s, u"-out"_s, u"ca.pem"_s});
    TestCertificates made;
    made.authority = folder + u"/ca.pem"_s;
    made.key = folder + u"/key.pem"_s;
    made.server = issue(folder, u"server"_s, "IP:127.0.0.1,DNS:localhost", false);
    made.expired = issue(folder, u"expired"_s, "IP:127.0.0.1", true);
    made.otherHost = issue(folder, u"other"_s, "DNS:other.example", false);
    return made;
}

} // namespace Layerwright
