// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"

#include <QFutureWatcher>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QQueue>

namespace Layerwright {

/// The logos of packs as small pictures: read and unpacked in the background, one after the other, and kept.
class LogoStore final : public QObject
{
    Q_OBJECT

public:
    explicit LogoStore(QObject *parent = nullptr);
    ~LogoStore() override;

    /// Null while it is not known yet, and for what is no picture. `name` tells the pictures apart.
    QPixmap logo(const QString &name, const PackContentsPointer &pack, int side, qreal ratio);

signals:
    void logoRead();

private:
    using Key = std::pair<QString, int>; // the name and the side in pixels
    struct Request
    {
        Key key;
        PackContentsPointer pack;
    };

    void readNext();
    void finish();

    QHash<Key, QPixmap> m_logos;
    QQueue<Request> m_waiting;
    Request m_reading;
    QFutureWatcher<QImage> m_watcher;
};

} // namespace Layerwright
