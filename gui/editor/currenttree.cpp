// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/currenttree.h"

#include "gui/editor/textview.h"

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseBeforeReading{120};

CurrentTree::CurrentTree(TextView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_job([this](const Reading &reading) { take(reading); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    m_pause.callOnTimeout(this, &CurrentTree::read);
    connect(view, &TextView::textShown, this, &CurrentTree::onTextShown);
    connect(view, &TextView::bytesChanged, this, &CurrentTree::onBytesChanged);
}

void CurrentTree::onTextShown()
{
    ++m_revision;
    m_pause.stop();
    if (m_view->textId() != m_id) { // the old tree says nothing of the new text
        m_id = m_view->textId();
        m_tree = {};
    }
    read();
}

void CurrentTree::onBytesChanged()
{
    ++m_revision;
    m_pause.start();
}

void CurrentTree::read()
{
    m_job.start([text = m_view->bytes(), revision = m_revision](QPromise<Reading> &promise) {
        promise.addResult(Reading{YamlTree::read(text), revision});
    });
}

void CurrentTree::take(const Reading &reading)
{
    if (reading.revision != m_revision) // edited meanwhile: the pause runs
        return;
    m_readRevision = reading.revision;
    m_tree = reading.tree;
    emit changed();
}

} // namespace Layerwright
