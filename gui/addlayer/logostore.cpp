// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/logostore.h"

#include "model/catalog/logo.h"

#include <QtConcurrentRun>

namespace Layerwright {

LogoStore::LogoStore(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LogoStore::finish);
}

LogoStore::~LogoStore() = default;

QPixmap LogoStore::logo(const QString &name, const PackContentsPointer &pack, int side, qreal ratio)
{
    const PackStorage *storage = pack ? pack->storage() : nullptr;
    if (!pack || (storage && !storage->isAtHand())) // it may be fetched later
        return {};
    const Key key{name, qRound(side * ratio)};
    const auto known = m_logos.constFind(key);
    if (known != m_logos.cend()) {
        QPixmap logo = *known;
        logo.setDevicePixelRatio(ratio);
        return logo;
    }
    m_logos.insert(key, {});
    m_waiting.enqueue({key, pack});
    readNext();
    return {};
}

void LogoStore::readNext()
{
    if (m_watcher.isRunning() || m_waiting.isEmpty())
        return;
    m_reading = m_waiting.dequeue();
    m_watcher.setFuture(QtConcurrent::run([request = m_reading] {
        return readLogo(logoOf(*request.pack), request.key.second).value_or(QImage());
    }));
}

void LogoStore::finish()
{
    const QImage image = m_watcher.result();
    if (!image.isNull()) {
        m_logos.insert(m_reading.key, QPixmap::fromImage(image));
        emit logoRead();
    }
    readNext();
}

} // namespace Layerwright
