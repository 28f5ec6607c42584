// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionfinder.h"

#include "model/catalog/catalog.h"

#include <QFileInfo>

#include <algorithm>

namespace Layerwright {

VersionFinder::VersionFinder(QObject *parent)
    : QObject(parent)
    , m_looking([this](const Outcome &outcome) {
        m_read = outcome.read;
        m_versions = outcome.versions;
        emit found();
    })
{
}

static QStringList distinct(QStringList paths)
{
    QStringList canonical;
    for (const QString &path : std::as_const(paths))
        if (const QString file = QFileInfo(path).canonicalFilePath(); !file.isEmpty())
            canonical.append(file);
    canonical.removeDuplicates();
    return canonical;
}

void VersionFinder::look(const QString &name, const QStringList &files, const QString &folder)
{
    m_looking.start([name, files, folder, known = m_read](QPromise<Outcome> &promise) {
        const QStringList paths =
            distinct(files + (folder.isEmpty() ? QStringList() : profileFilesIn(folder)));
        Outcome outcome;
        outcome.read = summarize(paths, known, [&promise] { return promise.isCanceled(); });
        std::ranges::copy_if(outcome.read, std::back_inserter(outcome.versions),
                             [&name](const ProfileSummary &summary) {
                                 return summary.fault.isEmpty() && summary.info.name == name;
                             });
        std::ranges::stable_sort(outcome.versions, [](const ProfileSummary &a, const ProfileSummary &b) {
            return compareVersions(a.info.version, b.info.version) > 0;
        });
        promise.addResult(outcome);
    });
}

} // namespace Layerwright
