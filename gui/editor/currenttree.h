// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"
#include "model/yaml/yamltree.h"

#include <QObject>
#include <QTimer>

namespace Layerwright {

class TextView;

/// The tree of the text that a view shows: read in the background, at once when another text is shown, after
/// a pause when it changes. Everyone who looks at the structure of the text shares it.
class CurrentTree final : public QObject
{
    Q_OBJECT

public:
    explicit CurrentTree(TextView *view, QObject *parent = nullptr);

    /// Of the text as it was; of `textId()` at any rate. Empty until the first reading is done.
    const YamlTree &tree() const { return m_tree; }
    TextId textId() const { return m_id; }
    /// The text has not changed since it was read.
    bool isCurrent() const { return m_readRevision == m_revision; }

signals:
    /// There is a newer tree, of the text as it is now.
    void changed();

private:
    struct Reading
    {
        YamlTree tree;
        quint64 revision = 0;
    };

    void onTextShown();
    void onBytesChanged();
    void read();
    void take(const Reading &reading);

    TextView *m_view;
    TextId m_id;
    YamlTree m_tree;
    quint64 m_revision = 1;
    quint64 m_readRevision = 0;
    QTimer m_pause;
    LatestJob<Reading> m_job;
};

} // namespace Layerwright
