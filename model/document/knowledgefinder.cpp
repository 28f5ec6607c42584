// SPDX-License-Identifier: Apache-2.0
#include "model/document/knowledgefinder.h"

#include "model/catalog/packcharts.h"

namespace Layerwright {

KnowledgeFinder::KnowledgeFinder(ProfileDocument *document, const PackLibrary *library, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_library(library)
    , m_reading([this](const LayerKnowledge &knowledge) {
        m_ofPack = knowledge;
        m_isReady = true;
        emit packRead();
    })
{
    connect(library, &PackLibrary::sourcesRead, this, &KnowledgeFinder::readPack);
    connect(document, &ProfileDocument::headerChanged, this, [this](int row) {
        if (m_document->layerId(row) == m_layer)
            readPack();
    });
}

void KnowledgeFinder::setLayer(ItemId layer)
{
    if (layer == m_layer)
        return;
    m_layer = layer;
    readPack();
}

void KnowledgeFinder::readPack()
{
    const Layer *layer = m_document->layer(m_layer);
    const auto found = layer && m_library ? m_library->sources().find(*layer) : std::nullopt;
    m_ofPack = {};
    m_isReady = !found;
    if (!found) {
        m_reading.cancel();
        emit packRead();
        return;
    }
    m_reading.start([pack = found->pack](QPromise<LayerKnowledge> &promise) {
        LayerKnowledge::Origins origins;
        origins.pack = pack;
        origins.charts = chartsOf(pack).charts;
        promise.addResult(LayerKnowledge(origins));
    });
}

LayerKnowledge KnowledgeFinder::knowledge() const
{
    const Profile &profile = m_document->profile();
    QList<StackLayer> stack;
    for (const Layer &layer : profile.layers)
        stack.append({layer.name, layer.values});
    return m_ofPack.within(profile.variables, stack, m_document->layerRow(m_layer));
}

} // namespace Layerwright
