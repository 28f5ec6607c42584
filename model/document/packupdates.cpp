// SPDX-License-Identifier: Apache-2.0
#include "model/document/packupdates.h"

#include "model/catalog/packstate.h"
#include "model/document/packlibrary.h"

#include <compare>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool isPreRelease(const QString &version)
{
    // A later release of a pack, such as `1.2.3-rev1`, is none.
    for (const QLatin1StringView word : {"alpha"_L1, "beta"_L1, "rc"_L1, "pre"_L1, "dev"_L1, "snapshot"_L1})
        if (version.contains("-"_L1 + word, Qt::CaseInsensitive))
            return true;
    return false;
}

QString newerVersion(const Layer &layer, const QList<PackFamily> &packs, const QList<PackFamily> &charts)
{
    const PackFamily *family = familyOf(layer, packs, charts);
    if (!family || layer.version.isEmpty())
        return {};
    for (const ListedPack &listed : family->packs) { // the newest first
        const QString &version = listed.pack.version;
        if (std::is_lteq(compareVersions(version, layer.version)))
            return {};
        const bool isOffered =
            listed.origin != PackOrigin::Samples && stateOf(listed.pack) == PackState::Current;
        if (isOffered && (!isPreRelease(version) || isPreRelease(layer.version)))
            return version;
    }
    return {};
}

PackUpdates::PackUpdates(ProfileDocument *document, const PackLibrary *library, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_library(library)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(0);
    connect(&m_delay, &QTimer::timeout, this, &PackUpdates::lookUp);
    connect(library, &PackLibrary::sourcesRead, this, &PackUpdates::readFamilies);
    const auto later = [this] { m_delay.start(); };
    connect(document, &ProfileDocument::layerInserted, this, later);
    connect(document, &ProfileDocument::layerRemoved, this, later);
    connect(document, &ProfileDocument::headerChanged, this, later);
    if (library->isReady())
        readFamilies();
}

void PackUpdates::readFamilies()
{
    m_packs = packFamilies(m_library->sources());
    m_charts = chartFamilies(m_library->sources());
    m_delay.start();
}

void PackUpdates::lookUp()
{
    QHash<ItemId, QString> found;
    const QList<Layer> &layers = m_document->profile().layers;
    for (int row = 0; row < layers.size(); ++row)
        if (const QString version = newerVersion(layers[row], m_packs, m_charts); !version.isEmpty())
            found.insert(m_document->layerId(row), version);
    if (found == m_versions)
        return;
    m_versions = found;
    emit changed();
}

} // namespace Layerwright
