// SPDX-License-Identifier: Apache-2.0
#include "tests/support/corpus.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString testData(const QString &relativePath)
{
    return QStringLiteral(LAYERWRIGHT_TEST_DATA) + u'/' + relativePath;
}

QString corpusFolder()
{
    const QString folder = qEnvironmentVariable("LAYERWRIGHT_CORPUS", QStringLiteral(LAYERWRIGHT_CORPUS));
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

static QStringList entriesOf(const QString &folder, const QStringList &names, QDir::Filters filters)
{
    if (corpusFolder().isEmpty())
        return {};
    QStringList paths;
    const QDir dir(corpusFolder() + folder);
    for (const QString &name : dir.entryList(names, filters, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

QStringList corpusProfiles(const QStringList &suffixes)
{
    QStringList names;
    for (const QString &suffix : suffixes)
        names.append(u"*."_s + suffix);
    return entriesOf(u"/profiles"_s, names, QDir::Files);
}

QStringList corpusPacks()
{
    return entriesOf(u"/packs"_s, {}, QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace Layerwright
