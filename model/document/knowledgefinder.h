// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/packlibrary.h"
#include "model/document/profiledocument.h"
#include "model/language/layerknowledge.h"

#include <QPointer>

namespace Layerwright {

/// What is known about the texts of one layer of a document. What its pack and the charts in it tell is read
/// in the background, whenever the layer gets another pack; the rest is as the document has it.
class KnowledgeFinder final : public QObject
{
    Q_OBJECT

public:
    KnowledgeFinder(ProfileDocument *document, const PackLibrary *library, QObject *parent = nullptr);

    void setLayer(ItemId layer);
    ItemId layer() const { return m_layer; }
    /// The pack of the layer has been read, or there is none.
    bool isReady() const { return m_isReady; }
    LayerKnowledge knowledge() const;

signals:
    void packRead();

private:
    void readPack();

    ProfileDocument *m_document;
    QPointer<const PackLibrary> m_library;
    ItemId m_layer = 0;
    bool m_isReady = false;
    LayerKnowledge m_ofPack;
    LatestJob<LayerKnowledge> m_reading;
};

} // namespace Layerwright
