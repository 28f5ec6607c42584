// SPDX-License-Identifier: Apache-2.0
#include "model/commands/pastelayers.h"

#include "model/document/layeridentity.h"
#include "model/document/stackorder.h"
#include "model/profile/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QByteArray layersText(const QList<Layer> &layers)
{
    Profile profile;
    profile.layers = layers;
    return writeJson(profile, {}, JsonStyle::Pretty);
}

QList<Layer> layersOfText(const QByteArray &text)
{
    const Result<LoadedProfile> loaded = readProfileText(text, {});
    return loaded ? loaded->profile.layers : QList<Layer>();
}

Result<void> PasteLayers::check(const Profile &profile, const QList<Layer> &layers)
{
    for (const Layer &layer : layers)
        if (layer.isCore() &&
            std::ranges::find(profile.layers, layer.kind, &Layer::kind) != profile.layers.end())
            return failure(
                tr("“%1” does not go into this stack: it has a layer of that kind, and there is one "
                   "of each core kind. Replace that layer's pack instead.")
                    .arg(layer.name));
    return {};
}

PasteLayers::PasteLayers(ProfileDocument *document, const QList<Layer> &layers, ItemId below)
    : m_document(document)
{
    Profile profile = document->profile();
    int free = document->layerRow(below) + 1;
    for (const Layer &layer : layers) {
        const int lowest = insertionRow(profile, layer.kind);
        const bool isFree = !layer.isCore() && free > 0 && !profile.layers.at(free - 1).isCore();
        const int row = isFree ? free : lowest;
        const bool isTaken =
            std::ranges::find(profile.layers, layer.name, &Layer::name) != profile.layers.end();
        Layer one = isTaken ? oneMoreOf(profile, layer) : layer;
        profile.layers.insert(row, one);
        free = isFree || row < free ? free + 1 : free;
        m_rows.append(row);
        m_layers.append(document->identified(std::move(one)));
        m_ids.append(m_layers.last().id);
    }
    setObsolete(layers.isEmpty());
    setText(layers.size() == 1 ? tr("Paste %1").arg(layers.first().name)
                               : tr("Paste %n layer(s)", nullptr, static_cast<int>(layers.size())));
}

void PasteLayers::undo()
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
        m_layers.prepend(m_document->takeLayer(*row));
}

void PasteLayers::redo()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_document->insertLayer(m_rows[i], m_layers[i]);
    m_layers.clear();
}

} // namespace Layerwright
