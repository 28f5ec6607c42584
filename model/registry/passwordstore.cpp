// SPDX-License-Identifier: Apache-2.0
#include "model/registry/passwordstore.h"

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

QString keyOf(const CatalogSource &source)
{
    const QUrl url = source.url();
    return source.userName + u'@' + url.scheme() + "://"_L1 + authorityOf(url);
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

QString PasswordStore::passwordOf(const CatalogSource &source) const
{
    if (source.userName.isEmpty())
        return {};
    if (const auto kept = m_session.constFind(keyOf(source)); kept != m_session.cend())
        return *kept;
    QKeychain::ReadPasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(keyOf(source));
    return finished(job) && job.error() == QKeychain::NoError ? job.textData() : QString();
}

void PasswordStore::keepForSession(const CatalogSource &source, const QString &password)
{
    m_session.insert(keyOf(source), password);
}

Result<void> PasswordStore::keepInKeychain(const CatalogSource &source, const QString &password)
{
    QKeychain::WritePasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(keyOf(source));
    job.setTextData(password);
    if (!finished(job))
        return failure(Tr::tr("The system's keychain does not answer: it may be locked. The password is not "
                              "kept."));
    if (job.error() != QKeychain::NoError)
        return failure(Tr::tr("The system has no keychain that takes the password: %1. It is not kept.")
                           .arg(job.errorString()));
    return {};
}

void PasswordStore::forget(const CatalogSource &source)
{
    m_session.remove(keyOf(source));
    if (source.userName.isEmpty())
        return;
    QKeychain::DeletePasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(keyOf(source));
    finished(job);
}

} // namespace Layerwright
