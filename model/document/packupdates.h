// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packfamily.h"
#include "model/document/profiledocument.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace Layerwright {

class PackLibrary;

/// The newest version that is known of a layer's pack or chart, if it is newer than the layer's own; empty
/// where none is. Those that are deprecated, disabled or deleted are passed over, and so are samples, and
/// pre-releases unless the layer has one.
QString newerVersion(const Layer &layer, const QList<PackFamily> &packs, const QList<PackFamily> &charts);

/// For which layers of a document the catalogs know a newer version. Looked up when the catalogs were read,
/// or a layer is another one; never fetched.
class PackUpdates final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PackUpdates(ProfileDocument *document, const PackLibrary *library, QObject *parent = nullptr);

    const QHash<ItemId, QString> &versions() const { return m_versions; }

signals:
    void changed();

private:
    void readFamilies();
    void lookUp();

    ProfileDocument *m_document;
    const PackLibrary *m_library;
    QList<PackFamily> m_packs;
    QList<PackFamily> m_charts;
    QHash<ItemId, QString> m_versions;
    QTimer m_delay;
};

} // namespace Layerwright
