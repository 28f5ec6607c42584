// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfile.h"

#include <QFutureWatcher>
#include <QObject>

namespace Layerwright {

/// Reads one file off the window's thread. Who deletes it before it is done hears nothing of it.
class ProfileLoader final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileLoader(QObject *parent = nullptr);
    ~ProfileLoader() override;

    void load(const QString &path);

signals:
    void loaded(const Layerwright::OpenedFile &file);
    void failed(const Layerwright::Error &error);

private:
    void finish();

    QFutureWatcher<Result<OpenedFile>> m_watcher;
};

} // namespace Layerwright
