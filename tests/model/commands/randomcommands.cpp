// SPDX-License-Identifier: Apache-2.0
#include "tests/model/commands/randomcommands.h"

#include "model/commands/duplicatelayers.h"
#include "model/commands/edittext.h"
#include "model/commands/insertlayer.h"
#include "model/commands/insertmanifest.h"
#include "model/commands/insertvariable.h"
#include "model/commands/movelayers.h"
#include "model/commands/movemanifest.h"
#include "model/commands/movevariable.h"
#include "model/commands/pastelayers.h"
#include "model/commands/removelayers.h"
#include "model/commands/removemanifest.h"
#include "model/commands/removevariable.h"
#include "model/commands/renamemanifest.h"
#include "model/commands/setlayerheader.h"
#include "model/commands/setprofileinfo.h"
#include "model/commands/setvariable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

int below(QRandomGenerator &random, qsizetype limit)
{
    return random.bounded(static_cast<int>(limit));
}

QString randomName(QRandomGenerator &random)
{
    return u"name-%1"_s.arg(random.bounded(1000));
}

QByteArray randomText(QRandomGenerator &random)
{
    static const std::array<QByteArray, 6> pieces{"a", "key: value\n", "# comment\n", "\n",
                                                  "é", "  - item\r\n"};
    QByteArray text;
    for (int count = random.bounded(6); count > 0; --count)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return text;
}

Layer randomLayer(QRandomGenerator &random)
{
    Layer layer;
    layer.name = randomName(random);
    layer.kind = LayerKind::AddOn;
    layer.packType = random.bounded(2) == 0 ? PackType::Manifest : PackType::Spectro;
    layer.version = u"1.%1.0"_s.arg(random.bounded(30));
    layer.values = randomText(random);
    for (int count = random.bounded(3); count > 0; --count)
        layer.manifests.append({randomName(random), randomText(random), {}});
    return layer;
}

QList<ItemId> randomLayers(const ProfileDocument &document, QRandomGenerator &random)
{
    QList<ItemId> ids;
    const int count = static_cast<int>(document.profile().layers.size());
    for (int row = 0; row < count; ++row) {
        if (random.bounded(count) < 2)
            ids.append(document.layerId(row));
    }
    std::shuffle(ids.begin(), ids.end(), random);
    return ids;
}

std::unique_ptr<QUndoCommand> randomStackCommand(ProfileDocument *document, QRandomGenerator &random)
{
    const qsizetype count = document->profile().layers.size();
    switch (random.bounded(6)) {
    case 0:
        return std::make_unique<RemoveLayers>(document, randomLayers(*document, random));
    case 1:
        return std::make_unique<DuplicateLayers>(document, randomLayers(*document, random));
    case 2:
        return std::make_unique<PasteLayers>(document, QList<Layer>{randomLayer(random), randomLayer(random)},
                                             count > 0 ? document->layerId(below(random, count)) : 0);
    case 3:
    case 4:
        return std::make_unique<MoveLayers>(document, randomLayers(*document, random),
                                            below(random, count + 1));
    default:
        return std::make_unique<InsertLayer>(document, below(random, count + 1), randomLayer(random));
    }
}

std::unique_ptr<QUndoCommand> randomManifestCommand(ProfileDocument *document, ItemId layer,
                                                    QRandomGenerator &random)
{
    const int row = document->layerRow(layer);
    const qsizetype count = document->profile().layers[row].manifests.size();
    if (count == 0 || random.bounded(4) == 0)
        return std::make_unique<InsertManifest>(document, layer, below(random, count + 1),
                                                Manifest{randomName(random), randomText(random), {}});
    const TextId id{layer, document->manifestId(row, below(random, count))};
    switch (random.bounded(3)) {
    case 0:
        return std::make_unique<RemoveManifest>(document, id);
    case 1:
        return std::make_unique<MoveManifest>(document, id, below(random, count));
    default:
        return std::make_unique<RenameManifest>(document, id, randomName(random));
    }
}

std::unique_ptr<QUndoCommand> randomVariableCommand(ProfileDocument *document, QRandomGenerator &random)
{
    const qsizetype count = document->profile().variables.size();
    if (count == 0 || random.bounded(4) == 0) {
        Variable variable;
        variable.name = randomName(random);
        return std::make_unique<InsertVariable>(document, below(random, count + 1), variable);
    }
    const int row = below(random, count);
    const ItemId id = document->variableId(row);
    switch (random.bounded(3)) {
    case 0:
        return std::make_unique<RemoveVariable>(document, id);
    case 1:
        return std::make_unique<MoveVariable>(document, id, below(random, count));
    default: {
        Variable changed = document->profile().variables[row];
        changed.defaultValue = randomName(random);
        return std::make_unique<SetVariable>(document, id, changed);
    }
    }
}

/// The next place, from `offset` on, that is not within a character.
qsizetype characterStart(const QByteArray &text, qsizetype offset)
{
    while (offset < text.size() && (static_cast<uchar>(text[offset]) & 0xC0U) == 0x80U)
        ++offset;
    return offset;
}

std::unique_ptr<QUndoCommand> randomEdit(ProfileDocument *document, TextId id, QRandomGenerator &random)
{
    const QByteArray text = document->text(id);
    const qsizetype size = text.size();
    QList<TextEdit> edits;
    qsizetype from = 0;
    for (int count = 1 + random.bounded(2); count > 0; --count) {
        const qsizetype begin = characterStart(text, from + below(random, size - from + 1));
        const qsizetype end =
            characterStart(text, begin + below(random, std::min<qsizetype>(size - begin, 5) + 1));
        edits.append({{begin, end}, randomText(random)});
        from = end;
    }
    return std::make_unique<EditText>(document, id, edits);
}

/// Types on where the last edit ended, as a user does.
std::unique_ptr<QUndoCommand> randomTyping(ProfileDocument *document, TextId id, QRandomGenerator &random)
{
    const QByteArray text = document->text(id);
    const qsizetype end = text.size();
    const bool isBackspace = end > 0 && characterStart(text, end - 1) == end - 1 && random.bounded(3) == 0;
    return std::make_unique<EditText>(
        document, id, QList<TextEdit>{{{isBackspace ? end - 1 : end, end}, isBackspace ? "" : "x"}});
}

std::unique_ptr<QUndoCommand> randomHeaderCommand(ProfileDocument *document, ItemId layer,
                                                  QRandomGenerator &random)
{
    LayerHeader header = document->header(document->layerRow(layer));
    if (random.bounded(2) == 0)
        header.name = randomName(random);
    else
        header.version = u"2.%1.0"_s.arg(random.bounded(3));
    return std::make_unique<SetLayerHeader>(document, layer, header);
}

std::unique_ptr<QUndoCommand> randomInfoCommand(ProfileDocument *document, QRandomGenerator &random)
{
    ProfileInfo info = document->profile().info;
    if (random.bounded(2) == 0)
        info.name = randomName(random);
    else
        info.tags.append({randomName(random), QString(Tag::bareValue)});
    return std::make_unique<SetProfileInfo>(document, info);
}

} // namespace

Profile randomProfile(QRandomGenerator &random, int addOns)
{
    Profile profile;
    profile.info.name = randomName(random);
    profile.info.version = u"1.0.0"_s;
    using enum LayerKind;
    for (const LayerKind kind : {Os, Kubernetes, Network, Storage}) {
        Layer layer = randomLayer(random);
        layer.kind = kind;
        profile.layers.append(layer);
    }
    for (int count = 0; count < addOns; ++count)
        profile.layers.append(randomLayer(random));
    return profile;
}

std::unique_ptr<QUndoCommand> randomCommand(ProfileDocument *document, QRandomGenerator &random)
{
    const qsizetype count = document->profile().layers.size();
    const int kind = random.bounded(10);
    if (count == 0 || kind < 3)
        return randomStackCommand(document, random);
    const int row = below(random, count);
    const ItemId layer = document->layerId(row);
    const qsizetype manifests = document->profile().layers[row].manifests.size();
    const TextId id{layer, document->manifestId(row, below(random, manifests + 1) - 1)};
    switch (kind) {
    case 3:
        return randomManifestCommand(document, layer, random);
    case 4:
        return randomVariableCommand(document, random);
    case 5:
        return randomHeaderCommand(document, layer, random);
    case 6:
        return randomInfoCommand(document, random);
    case 7:
        return randomEdit(document, id, random);
    default:
        return randomTyping(document, {document->layerId(0), 0}, random);
    }
}

} // namespace Layerwright
