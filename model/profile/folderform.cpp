// SPDX-License-Identifier: Apache-2.0
#include "model/profile/folderform.h"

#include "model/profile/safename.h"
#include "model/profile/writer.h"
#include "model/profile/yamlwriter.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QString numbered(qsizetype number, qsizetype count)
{
    const auto width = static_cast<int>(std::max<qsizetype>(2, QString::number(count).size()));
    return QString::number(number).rightJustified(width, u'0');
}

static QStringList manifestFileNames(const QList<Manifest> &manifests)
{
    QStringList names;
    QSet<QString> taken; // as a file system that ignores case sees them
    for (const Manifest &manifest : manifests) {
        QString base = manifest.name;
        for (const QLatin1StringView suffix : {".yaml"_L1, ".yml"_L1}) {
            if (base.endsWith(suffix, Qt::CaseInsensitive))
                base.chop(suffix.size());
        }
        base = safeName(base, u"manifest"_s);
        QString name = base;
        for (int i = 2; taken.contains(name.toCaseFolded()); ++i)
            name = base + u'-' + QString::number(i);
        taken.insert(name.toCaseFolded());
        names.append(name + ".yaml"_L1);
    }
    return names;
}

FolderLayout::FolderLayout(const Profile &profile)
{
    for (const Layer &layer : profile.layers) {
        const QString number = numbered(layerFolders.size() + 1, profile.layers.size());
        layerFolders.append(folderLayersPath + u'/' + number + u'-' + safeName(layer.name, u"layer"_s));
        manifestFiles.append(manifestFileNames(layer.manifests));
    }
}

Profile withoutTexts(Profile profile)
{
    for (Layer &layer : profile.layers) {
        layer.values.clear();
        for (Manifest &manifest : layer.manifests)
            manifest.content.clear();
    }
    return profile;
}

static QByteArray profileYaml(const Profile &profile, const ProfileSource &source)
{
    const QByteArray before = source.form == SourceForm::Folder ? source.text : QByteArray();
    return writeYamlText(withoutTexts(profile), before, YamlTexts::Elsewhere);
}

QList<AttachedFile> writeFolder(const Profile &profile, const ProfileSource &source)
{
    const FolderLayout layout(profile);
    QList<AttachedFile> files{{folderProfilePath, profileYaml(profile, source)}};
    for (qsizetype i = 0; i < profile.layers.size(); ++i) {
        const Layer &layer = profile.layers[i];
        if (!layer.values.isEmpty())
            files.append({layout.valuesPath(i), layer.values});
        for (qsizetype j = 0; j < layer.manifests.size(); ++j) {
            if (!layer.manifests[j].content.isEmpty())
                files.append({layout.manifestPath(i, j), layer.manifests[j].content});
        }
    }
    return files;
}

} // namespace Layerwright
