// SPDX-License-Identifier: Apache-2.0
#include "model/registry/passwordstore.h"

#include "model/network/httpmessage.h"
#include "model/registry/catalogsource.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PasswordStore)
};

constexpr int Patience = 8000; // milliseconds: a keychain that is locked and cannot ask never answers

QString service()
{
    return u"layerwright"_s;
}

QString keyOf(const PasswordOwner &owner)
{
    return owner.userName + u'@' + owner.server.scheme() + "://"_L1 + authorityOf(owner.server);
}

/// False where no answer came in time. The job goes away by itself.
bool finished(QKeychain::Job &job)
{
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
    job.setInsecureFallback(false);
    job.start();
    if (!isDone)
        loop.exec();
    return isDone;
}

} // namespace

PasswordOwner PasswordOwner::of(const CatalogSource &source)
{
    if (source.kind == SourceKind::Console)
        return ofConsole(source.url());
    return {source.url(), source.userName};
}

PasswordOwner PasswordOwner::ofConsole(const QUrl &console)
{
    return {console, u"api-key"_s};
}

PasswordOwner PasswordOwner::ofProxies(const QString &userName)
{
    return {QUrl(u"proxy://system"_s), userName};
}

QString PasswordStore::passwordOf(const PasswordOwner &owner) const
{
    if (owner.userName.isEmpty())
        return {};
    if (const auto kept = m_session.constFind(keyOf(owner)); kept != m_session.cend())
        return *kept;
    QKeychain::ReadPasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(keyOf(owner));
    return finished(job) && job.error() == QKeychain::NoError ? job.textData() : QString();
}

void PasswordStore::keepForSession(const PasswordOwner &owner, const QString &password)
{
    m_session.insert(keyOf(owner), password);
}

Result<void> PasswordStore::keepInKeychain(const PasswordOwner &owner, const QString &password)
{
    QKeychain::WritePasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(keyOf(owner));
    job.setTextData(password);
    if (!finished(job))
        return failure(Tr::tr("The system's keychain does not answer: it may be locked. The password is not "
                              "kept."));
    if (job.error() != QKeychain::NoError)
        return failure(Tr::tr("The system has no keychain that takes the password: %1. It is not kept.")
                           .arg(job.errorString()));
    return {};
}

void PasswordStore::forget(const PasswordOwner &owner)
{
    m_session.remove(keyOf(owner));
    if (owner.userName.isEmpty())
        return;
    QKeychain::DeletePasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(keyOf(owner));
    finished(job);
}

} // namespace Layerwright
