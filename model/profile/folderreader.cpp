// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivelimits.h"
#include "model/profile/folderform.h"
#include "model/profile/profiletree.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Reads one folder; stops at the first error.
class FolderReader
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::FolderReader)

public:
    explicit FolderReader(const QString &path)
        : m_folder(path)
        , m_layers(m_folder.filePath(folderLayersPath))
    {
    }

    Result<LoadedProfile> read();
    QStringList textPaths() const { return m_textPaths; }

private:
    QString shown(const QString &relative) const
    {
        return QDir::toNativeSeparators(m_folder.filePath(relative));
    }
    Result<QByteArray> readFile(const QString &relative, bool isText = true);
    QByteArray readText(const QString &relative);
    void findLayerFolders(FolderLayout &layout) const;
    void readTexts();
    void readPacks();
    void noteStrangers();

    QDir m_folder;
    QDir m_layers;
    LoadedProfile m_loaded;
    QStringList m_textPaths;
    QSet<QString> m_claimed; // every path that a text of the profile has, whether it is there or not
    qint64 m_total = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<QByteArray> FolderReader::readFile(const QString &relative, bool isText)
{
    const ArchiveLimits limits;
    const QFileInfo info(m_folder.filePath(relative));
    if (info.isSymLink() || !info.isFile())
        return failure(tr("%1 is not a plain file: links and devices are not followed in a profile's folder.")
                           .arg(shown(relative)));
    if (isText && info.size() > limits.textMemberBytes)
        return failure(tr("%1 is larger than %2 MiB, which no text of a profile is.")
                           .arg(shown(relative))
                           .arg(limits.textMemberBytes >> 20));
    m_total += info.size();
    if (m_total > limits.totalBytes)
        return failure(tr("%1 holds more than %2 MiB.").arg(shown({})).arg(limits.totalBytes >> 20));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure(tr("%1 cannot be read: %2.").arg(shown(relative), file.errorString()));
    const QByteArray data = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(tr("%1 cannot be read: %2.").arg(shown(relative), file.errorString()));
    return data;
}

QByteArray FolderReader::readText(const QString &relative)
{
    m_claimed.insert(relative);
    const QFileInfo info(m_folder.filePath(relative));
    if (m_error || (!info.exists() && !info.isSymLink()))
        return {};
    const Result<QByteArray> text = readFile(relative);
    if (!text) {
        m_error = text.error();
        return {};
    }
    if (const auto utf8 = checkUtf8(*text); !utf8) {
        m_error = inFile(shown(relative), utf8.error());
        return {};
    }
    m_textPaths.append(relative);
    return *text;
}

static QString withoutNumber(const QString &folder)
{
    return folder.section(u'-', 1);
}

/// A layer whose own folder is not there may have moved in profile.yaml: its folder then has another number.
void FolderReader::findLayerFolders(FolderLayout &layout) const
{
    QStringList there = m_layers.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    QStringList missing;
    for (const QString &folder : layout.layerFolders) {
        if (!there.removeOne(folder.section(u'/', 1)))
            missing.append(folder);
    }
    for (QString &folder : layout.layerFolders) {
        if (!missing.contains(folder))
            continue;
        const auto moved = std::ranges::find(there, withoutNumber(folder.section(u'/', 1)), withoutNumber);
        if (moved == there.end())
            continue;
        folder = folderLayersPath + u'/' + *moved;
        there.erase(moved);
    }
}

void FolderReader::readTexts()
{
    FolderLayout layout(m_loaded.profile);
    findLayerFolders(layout);
    for (qsizetype i = 0; i < m_loaded.profile.layers.size(); ++i) {
        Layer &layer = m_loaded.profile.layers[i];
        const auto take = [this](QByteArray &text, const QString &path) {
            if (const QByteArray inFile = readText(path); !inFile.isEmpty())
                text = inFile;
        };
        take(layer.values, layout.valuesPath(i));
        for (qsizetype j = 0; j < layer.manifests.size(); ++j)
            take(layer.manifests[j].content, layout.manifestPath(i, j));
    }
}

void FolderReader::readPacks()
{
    const ArchiveLimits limits;
    QDirIterator packs(m_folder.filePath(folderPacksPath), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (packs.hasNext() && !m_error) {
        const QString relative = m_folder.relativeFilePath(packs.next());
        const Result<QByteArray> data = readFile(relative, false);
        if (!data)
            m_error = data.error();
        else if (m_loaded.attachments.size() >= limits.members)
            m_error =
                Error{tr("%1 holds more than %2 files.").arg(shown(folderPacksPath)).arg(limits.members)};
        else
            m_loaded.attachments.append({relative, *data});
    }
    std::ranges::sort(m_loaded.attachments, {}, &AttachedFile::path);
}

void FolderReader::noteStrangers()
{
    constexpr qsizetype maximumShown = 20;
    QStringList strangers;
    QDirIterator files(m_layers.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && strangers.size() < maximumShown) {
        const QString relative = m_folder.relativeFilePath(files.next());
        if (!m_claimed.contains(relative))
            strangers.append(relative);
    }
    strangers.sort();
    if (!strangers.isEmpty())
        m_loaded.notes.append(tr("No layer of profile.yaml has these files; they were left alone: %1.")
                                  .arg(strangers.join(", "_L1)));
}

Result<LoadedProfile> FolderReader::read()
{
    if (!QFileInfo::exists(m_folder.filePath(folderProfilePath))) {
        const bool isUnpacked = QFileInfo::exists(m_folder.filePath(u"profile.json"_s));
        return failure((isUnpacked
                            ? tr("%1 is a folder without profile.yaml: open the profile.json in it.")
                            : tr("%1 is a folder without profile.yaml, so that there is no profile in it."))
                           .arg(shown({})));
    }
    const Result<QByteArray> outline = readFile(folderProfilePath);
    if (!outline)
        return tl::unexpected(outline.error());
    Result<LoadedProfile> loaded = readProfileText(*outline, shown(folderProfilePath));
    if (!loaded)
        return loaded;
    m_loaded = std::move(*loaded);
    m_loaded.source.form = SourceForm::Folder;
    readTexts();
    readPacks();
    if (m_error)
        return tl::unexpected(*m_error);
    noteStrangers();
    return m_loaded;
}

QString profileFolderAt(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return path;
    const bool isOutline =
        info.fileName() == folderProfilePath && QFileInfo(info.dir().filePath(folderLayersPath)).isDir();
    return isOutline ? info.path() : QString();
}

Result<LoadedProfile> readProfileFolder(const QString &path)
{
    return FolderReader(path).read();
}

QStringList ownFilesOf(const QString &path)
{
    FolderReader reader(path);
    return reader.read() ? reader.textPaths() : QStringList();
}

} // namespace Layerwright
