// SPDX-License-Identifier: Apache-2.0
#include "model/commands/replaceprofile.h"

#include "model/commands/edittext.h"
#include "model/commands/insertlayer.h"
#include "model/commands/insertmanifest.h"
#include "model/commands/insertvariable.h"
#include "model/commands/movelayers.h"
#include "model/commands/movemanifest.h"
#include "model/commands/movevariable.h"
#include "model/commands/removelayers.h"
#include "model/commands/removemanifest.h"
#include "model/commands/removevariable.h"
#include "model/commands/setlayerheader.h"
#include "model/commands/setprofileinfo.h"
#include "model/commands/setvariable.h"

#include <algorithm>

namespace Layerwright {

ReplaceProfile::ReplaceProfile(ProfileDocument *document, const LoadedProfile &target, const QString &name)
    : QUndoCommand(name)
    , m_document(document)
    , m_target(target)
    , m_extra(target.profile.extra)
    , m_attachments(target.attachments)
{
    setObsolete(document->profile() == target.profile &&
                document->loaded().attachments == target.attachments);
}

ReplaceProfile::~ReplaceProfile() = default;

void ReplaceProfile::undo()
{
    swapRest();
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        (*step)->undo();
}

void ReplaceProfile::redo()
{
    if (m_isBuilt) {
        for (const auto &step : m_steps)
            step->redo();
    } else {
        build();
    }
    swapRest();
}

void ReplaceProfile::swapRest()
{
    const ProfileExtra extra = m_document->profile().extra;
    const QList<AttachedFile> attachments = m_document->loaded().attachments;
    m_document->setExtra(std::exchange(m_extra, extra));
    m_document->setAttachments(std::exchange(m_attachments, attachments));
}

void ReplaceProfile::run(std::unique_ptr<QUndoCommand> step)
{
    if (step->isObsolete())
        return;
    step->redo();
    m_steps.push_back(std::move(step));
}

void ReplaceProfile::build()
{
    const Profile target = std::exchange(m_target, {}).profile;
    m_isBuilt = true;
    run(std::make_unique<SetProfileInfo>(m_document, target.info));
    buildLayers(target.layers);
    buildVariables(target.variables);
    Q_ASSERT(m_document->profile().layers == target.layers &&
             m_document->profile().variables == target.variables);
}

/// The row, from `from` on, of an item that may become `wanted`: same name, same members that no command
/// changes.
template <typename Item>
static int matchingRow(const QList<Item> &items, int from, const Item &wanted)
{
    const auto match = std::find_if(items.begin() + from, items.end(), [&wanted](const Item &item) {
        return item.name == wanted.name && item.extra == wanted.extra;
    });
    return match == items.end() ? -1 : static_cast<int>(match - items.begin());
}

void ReplaceProfile::buildLayers(const QList<Layer> &layers)
{
    for (int row = 0; row < layers.size(); ++row) {
        const int found = matchingRow(m_document->profile().layers, row, layers[row]);
        if (found < 0) {
            run(std::make_unique<InsertLayer>(m_document, row, layers[row]));
            continue;
        }
        run(std::make_unique<MoveLayers>(m_document, QList<ItemId>{m_document->layerId(found)}, row));
        buildLayer(row, layers[row]);
    }
    QList<ItemId> left;
    for (auto row = static_cast<int>(layers.size()); row < m_document->profile().layers.size(); ++row)
        left.append(m_document->layerId(row));
    run(std::make_unique<RemoveLayers>(m_document, left));
}

void ReplaceProfile::buildLayer(int row, const Layer &layer)
{
    const ItemId id = m_document->layerId(row);
    run(std::make_unique<SetLayerHeader>(m_document, id, headerOf(layer)));
    setText({id, 0}, layer.values);
    buildManifests(id, layer.manifests);
}

void ReplaceProfile::setText(TextId id, const QByteArray &text)
{
    run(std::make_unique<EditText>(m_document, id, smallestEdit(m_document->text(id), text), QString(),
                                   EditText::Merge::No));
}

void ReplaceProfile::buildManifests(ItemId layer, const QList<Manifest> &manifests)
{
    for (int row = 0; row < manifests.size(); ++row) {
        const int found = matchingRow(m_document->layer(layer)->manifests, row, manifests[row]);
        if (found < 0) {
            run(std::make_unique<InsertManifest>(m_document, layer, row, manifests[row]));
            continue;
        }
        const TextId id{layer, m_document->manifestId(m_document->layerRow(layer), found)};
        run(std::make_unique<MoveManifest>(m_document, id, row));
        setText(id, manifests[row].content);
    }
    const int ownerRow = m_document->layerRow(layer);
    while (const ItemId left = m_document->manifestId(ownerRow, static_cast<int>(manifests.size())))
        run(std::make_unique<RemoveManifest>(m_document, TextId{layer, left}));
}

void ReplaceProfile::buildVariables(const QList<Variable> &variables)
{
    for (int row = 0; row < variables.size(); ++row) {
        const int found = matchingRow(m_document->profile().variables, row, variables[row]);
        if (found < 0) {
            run(std::make_unique<InsertVariable>(m_document, row, variables[row]));
            continue;
        }
        const ItemId id = m_document->variableId(found);
        run(std::make_unique<MoveVariable>(m_document, id, row));
        run(std::make_unique<SetVariable>(m_document, id, variables[row]));
    }
    while (const ItemId left = m_document->variableId(static_cast<int>(variables.size())))
        run(std::make_unique<RemoveVariable>(m_document, left));
}

} // namespace Layerwright
