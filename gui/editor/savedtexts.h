// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textlines.h"
#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"

#include <QHash>
#include <QTimer>

namespace Layerwright {

/// Remembers the texts as they were saved last, and says in the background which lines of the one that is
/// watched differ.
class SavedTexts final : public QObject
{
    Q_OBJECT

public:
    explicit SavedTexts(ProfileDocument *document, QObject *parent = nullptr);

    void watch(TextId id);
    bool isModified(TextId id) const;

signals:
    void linesChecked(Layerwright::TextId id, const QList<Layerwright::LineRange> &changed);
    void modifiedChanged(Layerwright::TextId id, bool modified);

private:
    struct Checked
    {
        TextId id;
        QList<LineRange> changed;
    };

    void rememberAll();
    void rememberNew(ItemId layer);
    void check();

    ProfileDocument *m_document;
    QHash<TextId, QByteArray> m_saved;
    TextId m_watched;
    QTimer m_pause;
    LatestJob<Checked> m_job;
};

} // namespace Layerwright
