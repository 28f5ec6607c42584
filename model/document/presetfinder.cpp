// SPDX-License-Identifier: Apache-2.0
#include "model/document/presetfinder.h"

#include "model/commands/edittext.h"

namespace Layerwright {

PresetFinder::PresetFinder(ProfileDocument *document, const PackLibrary *library, const OwnPresets *own,
                           QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_library(library)
    , m_own(own)
    , m_examining([this](const PresetBoard &board) {
        if (m_board == board)
            return;
        m_board = board;
        emit boardChanged();
    })
{
    using std::chrono_literals::operator""ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &PresetFinder::examine);
    connect(library, &PackLibrary::sourcesRead, this, &PresetFinder::lookUp);
    connect(own, &OwnPresets::changed, this, [this] {
        if (readOwn())
            examine();
    });
    connect(document, &ProfileDocument::textChanged, this, [this](TextId id) {
        if (id == text())
            m_pause.start();
    });
    connect(document, &ProfileDocument::headerChanged, this, [this](int row) {
        if (m_document->layerId(row) == m_layer)
            lookUp();
    });
    connect(document, &ProfileDocument::layerRemoved, this, [this](ItemId layer) {
        if (layer == m_layer)
            setLayer(0);
    });
}

void PresetFinder::setLayer(ItemId layer)
{
    if (layer == m_layer)
        return;
    m_layer = layer;
    lookUp();
}

void PresetFinder::lookUp()
{
    const Layer *layer = m_document->layer(m_layer);
    m_pack = layer ? m_library->sources().find(*layer) : std::nullopt;
    m_board = {};
    readOwn();
    emit packChanged();
    examine();
}

/// Whether there is something new.
bool PresetFinder::readOwn()
{
    const Result<QList<Preset>> read =
        m_pack ? m_own->presetsOf(m_pack->pack.name) : Result<QList<Preset>>(QList<Preset>());
    const QList<Preset> presets = read.value_or(QList<Preset>());
    const QString fault = read ? QString() : read.error().message;
    const bool isNew = presets != m_ownPresets || fault != m_ownFault;
    m_ownPresets = presets;
    m_ownFault = fault;
    if (isNew)
        emit ownPresetsChanged();
    return isNew;
}

void PresetFinder::examine()
{
    m_pause.stop();
    if (!m_pack) {
        m_examining.cancel();
        return;
    }
    m_examining.start([values = m_document->text(text()), pack = m_pack->pack,
                       own = m_ownPresets](QPromise<PresetBoard> &promise) {
        promise.addResult(presetBoard(values, pack, own, [&promise] { return promise.isCanceled(); }));
    });
}

bool PresetFinder::isCurrent() const
{
    return m_library->isReady() &&
           (!m_pack || (!m_examining.isRunning() && m_board.text == m_document->text(text())));
}

YamlEdits PresetFinder::choose(const QString &group, const QString &name, const QString &stepName)
{
    if (!m_pack || !m_document->contains(text()))
        return QList<TextEdit>();
    const YamlEdits edits =
        presetEdits(m_document->text(text()), withOwnPresets(m_pack->pack, m_ownPresets), group, name);
    if (edits && !edits->isEmpty()) {
        m_document->push(
            std::make_unique<EditText>(m_document, text(), *edits, stepName, EditText::Merge::No));
        examine();
    }
    return edits;
}

} // namespace Layerwright
