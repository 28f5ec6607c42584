// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/recentfiles.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static ino_t numberOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

/// Each write of the settings waits for the disk, and files are opened while the user waits for the window.
class TestRecentFiles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"layerwright-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void newestFirst()
    {
        RecentFiles::add(path(u"a"_s));
        RecentFiles::add(path(u"b"_s));
        QCOMPARE(RecentFiles::paths(), (QStringList{path(u"b"_s), path(u"a"_s)}));
        RecentFiles::add(path(u"a"_s));
        QCOMPARE(RecentFiles::paths(), (QStringList{path(u"a"_s), path(u"b"_s)}));
    }

    void theSameAgainWritesNothing()
    {
        WorkPlace place;
        place.line = 7;
        RecentFiles::add(path(u"a"_s));
        rememberWorkPlace(path(u"a"_s), place);
        // Whoever writes puts another file in its place. This one is held, so that no other gets its number.
        QFile held(QSettings().fileName());
        QVERIFY(held.open(QIODevice::ReadOnly));
        const ino_t number = numberOf(held.fileName());
        RecentFiles::add(path(u"a"_s));
        rememberWorkPlace(path(u"a"_s), place);
        QCOMPARE(numberOf(held.fileName()), number);
        place.line = 8;
        rememberWorkPlace(path(u"a"_s), place);
        QVERIFY(numberOf(held.fileName()) != number);
        QCOMPARE(workPlace(path(u"a"_s)).line, 8);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
