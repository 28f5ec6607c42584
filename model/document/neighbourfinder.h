// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/versionfinder.h"

namespace Layerwright {

class ProblemFinder;
class ProfileDocument;

/// Tells the finder of problems which other files of the folder hold versions of the profile. Looks again
/// when the profile has another name or another file.
class NeighbourFinder final : public QObject
{
    Q_OBJECT

public:
    /// Neither may be gone before it.
    NeighbourFinder(const ProfileDocument *document, ProblemFinder *problems, QObject *parent);

    /// The document's file; empty for one that has none yet, and no neighbours.
    void setPath(const QString &path);

private:
    void look();

    const ProfileDocument *m_document;
    QString m_path;
    QString m_name; // that was looked for
    VersionFinder m_versions;
};

} // namespace Layerwright
