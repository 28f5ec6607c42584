// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"
#include "model/language/resolve.h"

#include <QTimer>

#include <chrono>

namespace Layerwright {

/// Follows one text of a document, and says what a cluster would get for it: at once when another text or
/// other samples are wanted, after a pause when the profile changes; always in the background.
class TextResolver final : public QObject
{
    Q_OBJECT

public:
    /// The document outlives the resolver.
    explicit TextResolver(ProfileDocument *document, QObject *parent = nullptr);

    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }
    /// One that nobody looks at does nothing, and catches up when somebody does.
    void setActive(bool active);
    /// Null for none.
    void setText(TextId id);
    TextId textId() const { return m_id; }
    void setSamples(const SampleValues &samples);
    const SampleValues &samples() const { return m_samples; }

    /// As of the last time that it was looked at; of `resolvedId()`.
    const ResolvedText &resolved() const { return m_resolved.text; }
    TextId resolvedId() const { return m_resolved.id; }
    /// Whether that is true of the text, the profile and the samples as they are now.
    bool isCurrent() const { return m_resolved.generation == m_generation; }

signals:
    void resolvedChanged();

private:
    struct Outcome
    {
        ResolvedText text;
        TextId id;
        quint64 generation = 0;
    };

    void noteChange();
    void look();

    ProfileDocument *m_document;
    TextId m_id;
    SampleValues m_samples;
    bool m_isActive = false;
    quint64 m_generation = 1;
    Outcome m_resolved;
    QTimer m_pause;
    LatestJob<Outcome> m_job;
};

} // namespace Layerwright
