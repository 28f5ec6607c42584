// SPDX-License-Identifier: Apache-2.0
#include "gui/desktop/archiveopener.h"

#include "gui/desktop/mimeappslist.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static const QByteArray archiveType("application/x-compressed-tar");
static const QString listName = u"mimeapps.list"_s;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ArchiveOpener)
};

/// The names of the list in one folder, those of the session's desktop first.
QStringList listNames()
{
    QStringList names;
    for (const QString &desktop : qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts))
        if (!desktop.contains(u'/'))
            names.append(desktop.toLower() + u'-' + listName);
    return names << listName;
}

QStringList listsIn(const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders)
        for (const QString &name : listNames())
            paths.append(folder + u'/' + name);
    return paths;
}

QString userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

/// In the order in which they are asked.
QStringList allLists()
{
    return listsIn(QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation) +
                   QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation));
}

/// Where the list is not there, or is no list, it is empty.
Result<QByteArray> contentOf(const QString &path)
{
    constexpr qint64 most = 256 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return QByteArray();
    QFile file(path);
    if (!info.isFile() || info.size() > most || !file.open(QIODevice::ReadOnly))
        return failure(
            Tr::tr("%1 cannot be read as a list of programs, so it was left as it is. Look at that file.")
                .arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

MimeAppsList listAt(const QString &path)
{
    return MimeAppsList(contentOf(path).value_or(QByteArray()));
}

/// Empty where it is not installed.
QString entryOf(const QByteArray &program)
{
    // In the name a "-" may stand for the "/" of a folder.
    for (QString path = QString::fromUtf8(program); !path.contains(u"../"_s);) {
        const QString found = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, path);
        const qsizetype dash = path.indexOf(u'-');
        if (!found.isEmpty() || dash < 0)
            return found;
        path[dash] = u'/';
    }
    return {};
}

/// Empty where no list names one that is installed.
QByteArray opener()
{
    for (const QString &path : allLists())
        for (const QByteArray &program : listAt(path).defaultsOf(archiveType))
            if (!entryOf(program).isEmpty())
                return program;
    return {};
}

bool isSandboxed()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

Result<void> write(const QString &path, const QByteArray &text)
{
    // Who had no list has none again.
    if (text.isEmpty() && !QFileInfo(path).isSymLink() && QFile::remove(path))
        return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    return writeWholeFile(path, text);
}

} // namespace

QByteArray ArchiveOpener::program()
{
    return "layerwright.desktop";
}

ArchiveOpener::State ArchiveOpener::state() const
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (isSandboxed())
        return State::Unsupported;
    if (entryOf(program()).isEmpty())
        return State::NotInstalled;
    return opener() == program() ? State::Here : State::Elsewhere;
#else
    return State::Unsupported;
#endif
}

QString ArchiveOpener::openerName() const
{
    const QString entry = entryOf(opener());
    QFile file(entry);
    if (entry.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QString language = QLocale().name();
    const QStringList keys{u"Name[%1]="_s.arg(language), u"Name[%1]="_s.arg(language.section(u'_', 0, 0)),
                           u"Name="_s};
    const QStringList lines = QString::fromUtf8(file.read(64 * 1024)).section(u"\n["_s, 0, 0).split(u'\n');
    for (const QString &key : keys)
        for (const QString &line : lines)
            if (line.startsWith(key))
                return line.sliced(key.size()).trimmed();
    return {};
}

/// The first of the user's lists that says anything of the type is the one that decides.
Result<void> ArchiveOpener::openHere() const
{
    const QStringList lists = listsIn({userFolder()});
    const auto deciding = std::ranges::find_if(
        lists, [](const QString &path) { return !listAt(path).defaultsOf(archiveType).isEmpty(); });
    const QString path = deciding == lists.end() ? lists.last() : *deciding;
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    MimeAppsList list(*content);
    list.prefer(archiveType, program());
    return write(path, list.text());
}

Result<void> ArchiveOpener::openElsewhere() const
{
    for (const QString &path : listsIn({userFolder()})) {
        MimeAppsList list = listAt(path);
        const QByteArray before = list.text();
        list.unprefer(archiveType, program());
        if (list.text() == before)
            continue;
        if (const Result<void> written = write(path, list.text()); !written)
            return written;
    }
    if (state() != State::Here)
        return {};
    return failure(
        Tr::tr("The lists of the system itself name Layerwright for .tgz files. Choose another program for "
               "them in the settings of the desktop."));
}

} // namespace Layerwright
