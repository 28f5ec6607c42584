// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/savedtexts.h"

#include "gui/editor/changedlines.h"

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseBeforeCheck{150};

SavedTexts::SavedTexts(ProfileDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_job([this](const Checked &checked) {
        if (checked.id == m_watched && !m_pause.isActive())
            emit linesChecked(checked.id, checked.changed);
    })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCheck);
    m_pause.callOnTimeout(this, &SavedTexts::check);
    rememberAll();
    connect(document, &ProfileDocument::layerInserted, this,
            [this](int row) { rememberNew(m_document->layerId(row)); });
    connect(document, &ProfileDocument::manifestsChanged, this, &SavedTexts::rememberNew);
    connect(document, &ProfileDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified) {
            rememberAll();
            check();
        }
    });
    connect(document, &ProfileDocument::textChanged, this, [this](TextId id) {
        if (id == m_watched)
            m_pause.start();
        emit modifiedChanged(id, isModified(id));
    });
}

void SavedTexts::watch(TextId id)
{
    m_watched = id;
    check();
}

bool SavedTexts::isModified(TextId id) const
{
    return m_saved.contains(id) && m_document->contains(id) && m_saved[id] != m_document->text(id);
}

void SavedTexts::rememberAll()
{
    const QHash<TextId, QByteArray> before = std::exchange(m_saved, {});
    for (int row = 0; row < m_document->profile().layers.size(); ++row)
        rememberNew(m_document->layerId(row));
    for (const TextId id : before.keys())
        emit modifiedChanged(id, false);
}

/// What comes new is as if it had been saved: it has no lines that changed.
void SavedTexts::rememberNew(ItemId layer)
{
    const Layer *owner = m_document->layer(layer);
    if (!owner)
        return;
    const auto remember = [this](TextId id) {
        if (!m_saved.contains(id))
            m_saved.insert(id, m_document->text(id));
    };
    remember({layer, 0});
    for (int i = 0; i < owner->manifests.size(); ++i)
        remember({layer, m_document->manifestId(m_document->layerRow(layer), i)});
}

void SavedTexts::check()
{
    m_pause.stop();
    if (!m_document->contains(m_watched))
        return;
    m_job.start([id = m_watched, saved = m_saved.value(m_watched),
                 now = m_document->text(m_watched)](QPromise<Checked> &promise) {
        promise.addResult(Checked{id, changedLines(saved, now)});
    });
}

} // namespace Layerwright
