// SPDX-License-Identifier: Apache-2.0
#include "model/document/neighbourfinder.h"

#include "model/document/problemfinder.h"

#include <QFileInfo>

namespace Layerwright {

NeighbourFinder::NeighbourFinder(const ProfileDocument *document, ProblemFinder *problems, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(document, &ProfileDocument::infoChanged, this, [this] {
        if (m_document->profile().info.name != m_name)
            look();
    });
    connect(&m_versions, &VersionFinder::found, problems,
            [this, problems] { problems->setNeighbours(neighboursOf(m_path, m_versions.versions())); });
}

void NeighbourFinder::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    look();
}

void NeighbourFinder::look()
{
    m_name = m_document->profile().info.name;
    m_versions.look(m_name, {}, m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath());
}

} // namespace Layerwright
