// SPDX-License-Identifier: Apache-2.0
#include "model/document/textresolver.h"

namespace Layerwright {

TextResolver::TextResolver(ProfileDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_job([this](const Outcome &outcome) {
        m_resolved = outcome;
        emit resolvedChanged();
    })
{
    using Document = ProfileDocument;
    using std::chrono_literals::operator""ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &TextResolver::look);
    connect(document, &Document::infoChanged, this, &TextResolver::noteChange);
    connect(document, &Document::layerInserted, this, &TextResolver::noteChange);
    connect(document, &Document::layerRemoved, this, &TextResolver::noteChange);
    connect(document, &Document::layerMoved, this, &TextResolver::noteChange);
    connect(document, &Document::headerChanged, this, &TextResolver::noteChange);
    connect(document, &Document::manifestsChanged, this, &TextResolver::noteChange);
    connect(document, &Document::variablesChanged, this, &TextResolver::noteChange);
    connect(document, &Document::textChanged, this, &TextResolver::noteChange);
}

void TextResolver::setActive(bool active)
{
    m_isActive = active;
    if (active && !isCurrent())
        look();
}

void TextResolver::setText(TextId id)
{
    if (id == m_id)
        return;
    m_id = id;
    ++m_generation;
    look();
}

void TextResolver::setSamples(const SampleValues &samples)
{
    if (samples == m_samples)
        return;
    m_samples = samples;
    ++m_generation;
    look();
}

void TextResolver::noteChange()
{
    ++m_generation;
    if (m_isActive)
        m_pause.start();
}

void TextResolver::look()
{
    m_pause.stop();
    if (!m_isActive)
        return;
    const TextAddress place{m_document->layerRow(m_id.layer), m_document->manifestRow(m_id)};
    if (place.layer < 0 || !m_document->contains(m_id)) {
        m_job.cancel();
        m_resolved = {{}, {}, m_generation};
        emit resolvedChanged();
        return;
    }
    m_job.start([profile = m_document->profile(), place, samples = m_samples, id = m_id,
                 generation = m_generation](QPromise<Outcome> &promise) {
        promise.addResult(Outcome{resolveText(profile, place, samples), id, generation});
    });
}

} // namespace Layerwright
