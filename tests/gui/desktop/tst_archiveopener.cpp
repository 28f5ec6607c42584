// SPDX-License-Identifier: Apache-2.0
#include "gui/desktop/archiveopenerbox.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

using State = ArchiveOpener::State;

/// A home with an archiver, and lists of the user and of the system in it.
class TestArchiveOpener final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoDecides_data();
    void whoDecides();
    void thereAndBack_data();
    void thereAndBack();
    void theDesktopAgrees_data();
    void theDesktopAgrees();
    void notInstalled();
    void outOfASandbox();
    void theSystemNamesUs();
    void whatCannotBeWrittenIsSaid();
    void aListThatIsNone();
    void aListBehindALink();
    void theBoxIsTheChoice();
    void theBoxLooksAgain();

private:
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

static const QByteArray toArchiver("[Default Applications]\napplication/x-compressed-tar=archiver.desktop\n");
static const QByteArray toUs("[Default Applications]\napplication/x-compressed-tar=layerwright.desktop\n");

void TestArchiveOpener::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_home = std::make_unique<QTemporaryDir>();
    for (const auto &[variable, folder] :
         {std::pair{"HOME", u"home"_s}, std::pair{"XDG_CONFIG_HOME", u"config"_s},
          std::pair{"XDG_CONFIG_DIRS", u"etc"_s}, std::pair{"XDG_DATA_HOME", u"share"_s},
          std::pair{"XDG_DATA_DIRS", u"usr"_s}})
        qputenv(variable, QFile::encodeName(path(folder)));
    qputenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME");
    qunsetenv("SNAP");
    const QByteArray types = "Exec=true %f\nMimeType=application/x-compressed-tar;\n";
    write(u"share/applications/layerwright.desktop"_s,
          "[Desktop Entry]\nType=Application\nName=Layerwright\n" + types);
    write(u"usr/applications/archiver.desktop"_s,
          "[Desktop Entry]\nType=Application\nName=Archiver\nName[de]=Archivierer\n" + types +
              "[Desktop Action x]\nName=Wrong\n");
    write(u"usr/applications/kde/ark.desktop"_s, "[Desktop Entry]\nType=Application\nName=Ark\n" + types);
}

void TestArchiveOpener::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray TestArchiveOpener::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void TestArchiveOpener::whoDecides_data()
{
    QTest::addColumn<QStringList>("lists"); // with what they name
    QTest::addColumn<QString>("opener");
    QTest::newRow("nobody") << QStringList{} << QString();
    QTest::newRow("the user before the system")
        << QStringList{u"config/mimeapps.list=archiver.desktop"_s, u"etc/mimeapps.list=layerwright.desktop"_s}
        << u"Archiver"_s;
    QTest::newRow("the desktop's list before the other")
        << QStringList{u"config/mimeapps.list=layerwright.desktop"_s,
                       u"config/gnome-mimeapps.list=archiver.desktop"_s}
        << u"Archiver"_s;
    QTest::newRow("desktops in the order in which they are named")
        << QStringList{u"config/ubuntu-mimeapps.list=kde-ark.desktop"_s,
                       u"config/gnome-mimeapps.list=archiver.desktop"_s}
        << u"Ark"_s;
    QTest::newRow("not the list of another desktop")
        << QStringList{u"config/kde-mimeapps.list=archiver.desktop"_s} << QString();
    QTest::newRow("what is not installed does not count")
        << QStringList{u"config/mimeapps.list=gone.desktop;archiver.desktop"_s} << u"Archiver"_s;
    QTest::newRow("lists among the applications, which are old, come last")
        << QStringList{u"share/applications/mimeapps.list=archiver.desktop"_s,
                       u"etc/mimeapps.list=kde-ark.desktop"_s}
        << u"Ark"_s;
    QTest::newRow("of the system's applications")
        << QStringList{u"usr/applications/gnome-mimeapps.list=archiver.desktop"_s} << u"Archiver"_s;
    QTest::newRow("us") << QStringList{u"config/mimeapps.list=layerwright.desktop"_s} << u"Layerwright"_s;
}

void TestArchiveOpener::whoDecides()
{
    QFETCH(const QStringList, lists);
    QFETCH(const QString, opener);
    for (const QString &list : lists)
        write(list.section(u'=', 0, 0), "[Default Applications]\napplication/x-compressed-tar=" +
                                            list.section(u'=', 1).toUtf8() + "\n");
    QCOMPARE(ArchiveOpener().openerName(), opener);
    QCOMPARE(ArchiveOpener().state(), opener == "Layerwright"_L1 ? State::Here : State::Elsewhere);
}

void TestArchiveOpener::thereAndBack_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("no list") << u"config/mimeapps.list"_s << QByteArray();
    QTest::newRow("another program") << u"config/mimeapps.list"_s << toArchiver;
    QTest::newRow("other types") << u"config/mimeapps.list"_s
                                 << QByteArray("# mine\n\n[Default Applications]\nimage/png=gimp.desktop;\n"
                                               "\n[Added Associations]\nimage/png=gimp.desktop;\n");
    QTest::newRow("the desktop's own list") << u"config/gnome-mimeapps.list"_s << toArchiver;
}

void TestArchiveOpener::thereAndBack()
{
    QFETCH(const QString, list);
    QFETCH(const QByteArray, before);
    if (!before.isEmpty())
        write(list, before);
    const QString name = ArchiveOpener().openerName();
    QVERIFY(ArchiveOpener().openHere());
    QCOMPARE(ArchiveOpener().state(), State::Here);
    QVERIFY(read(list).contains("layerwright.desktop"));
    QVERIFY(ArchiveOpener().openElsewhere());
    QCOMPARE(ArchiveOpener().state(), State::Elsewhere);
    QCOMPARE(ArchiveOpener().openerName(), name);
    QCOMPARE(read(list), before.isEmpty() ? QByteArray("(none)") : before);
    QCOMPARE(QDir(path(u"config"_s)).entryList(QDir::Files).size(), before.isEmpty() ? 0 : 1);
}

void TestArchiveOpener::theDesktopAgrees_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("gio") << QStringList{u"gio"_s, u"mime"_s, u"application/x-compressed-tar"_s};
    QTest::newRow("xdg-mime") << QStringList{u"xdg-mime"_s, u"query"_s, u"default"_s,
                                             u"application/x-compressed-tar"_s};
}

void TestArchiveOpener::theDesktopAgrees()
{
    QFETCH(const QStringList, command);
    if (QStandardPaths::findExecutable(command.first()).isEmpty() ||
        QStandardPaths::findExecutable(u"update-desktop-database"_s).isEmpty())
        QSKIP(qPrintable(command.first() + u" or update-desktop-database is not installed"_s));
    for (const QString &folder : {u"share/applications"_s, u"usr/applications"_s})
        QCOMPARE(QProcess::execute(u"update-desktop-database"_s, {path(folder)}), 0);
    const auto told = [&command] {
        QProcess process;
        process.start(command.first(), command.sliced(1));
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).section(u'\n', 0, 0).trimmed();
    };
    write(u"config/mimeapps.list"_s, toArchiver);
    QVERIFY2(told().endsWith(u"archiver.desktop"_s), qPrintable(told()));
    QVERIFY(ArchiveOpener().openHere());
    // A list is what xdg-mime prints; its first is what opens.
    const QString now = told();
    QVERIFY2(now.section(u": "_s, -1).startsWith(u"layerwright.desktop"_s), qPrintable(now));
    QVERIFY(ArchiveOpener().openElsewhere());
    QVERIFY2(told().endsWith(u"archiver.desktop"_s), qPrintable(told()));
}

void TestArchiveOpener::notInstalled()
{
    QVERIFY(QFile::remove(path(u"share/applications/layerwright.desktop"_s)));
    QCOMPARE(ArchiveOpener().state(), State::NotInstalled);
    const ArchiveOpenerBox box;
    QVERIFY(!box.findChild<QCheckBox *>()->isEnabled());
    QVERIFY(box.findChild<QLabel *>()->text().contains(u"layerwright.desktop"_s));
}

void TestArchiveOpener::outOfASandbox()
{
    qputenv("SNAP", "/snap/layerwright/1");
    QCOMPARE(ArchiveOpener().state(), State::Unsupported);
    const ArchiveOpenerBox box;
    QVERIFY(!box.findChild<QCheckBox *>()->isEnabled());
}

void TestArchiveOpener::theSystemNamesUs()
{
    write(u"etc/mimeapps.list"_s, toUs);
    QCOMPARE(ArchiveOpener().state(), State::Here);
    const Result<void> done = ArchiveOpener().openElsewhere();
    QVERIFY(!done && done.error().message.contains(u"settings of the desktop"_s));
    QCOMPARE(read(u"etc/mimeapps.list"_s), toUs);
}

void TestArchiveOpener::whatCannotBeWrittenIsSaid()
{
    write(u"config"_s, "in the way");
    ArchiveOpenerBox box;
    box.findChild<QCheckBox *>()->click();
    QVERIFY(!box.findChild<QCheckBox *>()->isChecked());
    const QString said = box.findChild<QLabel *>()->text();
    QVERIFY2(said.contains(QDir::toNativeSeparators(path(u"config"_s))), qPrintable(said));
}

void TestArchiveOpener::aListThatIsNone()
{
    const QByteArray large = QByteArray(300 * 1024, '#');
    write(u"config/mimeapps.list"_s, large);
    const Result<void> done = ArchiveOpener().openHere();
    QVERIFY(!done && done.error().message.contains(u"mimeapps.list"_s));
    QCOMPARE(read(u"config/mimeapps.list"_s), large);
}

/// As those have it who keep their settings in a repository.
void TestArchiveOpener::aListBehindALink()
{
    write(u"dotfiles/list"_s, toArchiver);
    QDir().mkpath(path(u"config"_s));
    QVERIFY(QFile::link(path(u"dotfiles/list"_s), path(u"config/mimeapps.list"_s)));
    QVERIFY(ArchiveOpener().openHere());
    QVERIFY(read(u"dotfiles/list"_s).contains("=layerwright.desktop;archiver.desktop"));
    QVERIFY(QFileInfo(path(u"config/mimeapps.list"_s)).isSymLink());
    QVERIFY(ArchiveOpener().openElsewhere());
    QCOMPARE(read(u"dotfiles/list"_s), toArchiver);
    QVERIFY(QFileInfo(path(u"config/mimeapps.list"_s)).isSymLink());
}

void TestArchiveOpener::theBoxIsTheChoice()
{
    write(u"config/mimeapps.list"_s, toArchiver);
    ArchiveOpenerBox box;
    auto *choice = box.findChild<QCheckBox *>();
    auto *note = box.findChild<QLabel *>();
    QVERIFY(choice->isEnabled() && !choice->isChecked());
    QVERIFY2(note->text().contains(u"Archiver"_s), qPrintable(note->text()));
    choice->click();
    QVERIFY(choice->isChecked());
    QVERIFY(note->text().contains(u"before"_s));
    QCOMPARE(choice->accessibleDescription(), note->text());
    QVERIFY(read(u"config/mimeapps.list"_s).contains("=layerwright.desktop;archiver.desktop"));
    choice->click();
    QVERIFY(!choice->isChecked());
    QCOMPARE(read(u"config/mimeapps.list"_s), toArchiver);
}

void TestArchiveOpener::theBoxLooksAgain()
{
    ArchiveOpenerBox box;
    QVERIFY(!box.findChild<QCheckBox *>()->isChecked());
    write(u"config/mimeapps.list"_s, toUs);
    box.show();
    QVERIFY(box.findChild<QCheckBox *>()->isChecked());
}

QTEST_MAIN(TestArchiveOpener)
#include "tst_archiveopener.moc"
