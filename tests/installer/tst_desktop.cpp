// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The desktop entry, the MIME type and the metainfo: as their own tools judge them, and as a desktop reads
/// them in a home of its own.
class TestDesktop final : public QObject
{
    Q_OBJECT

private slots:
    void desktopEntryIsValid();
    void metainfoIsValid();
    void releasesAreTheSame();
    void claimsArchivesAlone();

    void typesOfFiles_data();
    void typesOfFiles();
    void openersOfTypes_data();
    void openersOfTypes();

private:
    /// A home into which the files are installed, with an archiver that opens archives by default.
    void install();
    QString home(const QString &name) const { return m_home.filePath(name); }
    QString ask(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_home;
    bool m_isInstalled = false;
};

static QString source(const QString &name)
{
    return QStringLiteral(LAYERWRIGHT_INSTALLER) + u"/linux/"_s + name;
}

static const QString metainfo = u"org.layerwright.layerwright.metainfo.xml"_s;

static QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static bool isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

static bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QFileInfo(path).dir().mkpath(u"."_s) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size();
}

QString TestDesktop::ask(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home(u"share"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home(u"config"_s));
    environment.insert(u"XDG_DATA_DIRS"_s, u"/usr/share"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : process.errorString();
}

void TestDesktop::desktopEntryIsValid()
{
    if (!isThere(u"desktop-file-validate"_s))
        QSKIP("desktop-file-validate is not installed");
    QCOMPARE(ask(u"desktop-file-validate"_s, {source(u"layerwright.desktop"_s)}), QString());
}

void TestDesktop::metainfoIsValid()
{
    if (!isThere(u"appstreamcli"_s))
        QSKIP("appstreamcli is not installed");
    const QString verdict =
        ask(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--no-color"_s, source(metainfo)});
    QVERIFY2(verdict.contains(u"Validation was successful"_s), qPrintable(verdict));
    // An error, a warning, an information: each has a line that begins with its letter.
    static const QRegularExpression complaint(u"^[EWI]: "_s, QRegularExpression::MultilineOption);
    QVERIFY2(!verdict.contains(complaint), qPrintable(verdict));
}

void TestDesktop::releasesAreTheSame()
{
    static const QRegularExpression release(u"<release version=\"([^\"]*)\""_s);
    QCOMPARE(release.match(contentOf(source(metainfo))).captured(1), QStringLiteral(LAYERWRIGHT_VERSION));
    QVERIFY(contentOf(source(u"changelog"_s)).startsWith(u"layerwright (" LAYERWRIGHT_VERSION ")"_s));
}

void TestDesktop::claimsArchivesAlone()
{
    static const QRegularExpression mimeTypes(u"^MimeType=(.*)$"_s, QRegularExpression::MultilineOption);
    const QString claimed = mimeTypes.match(contentOf(source(u"layerwright.desktop"_s))).captured(1);
    QCOMPARE(claimed, u"application/x-layerwright-profile;application/x-compressed-tar;"_s);
    static const QRegularExpression glob(u"<glob pattern=\"([^\"]*)\""_s);
    QStringList globs;
    for (const auto &match : glob.globalMatch(contentOf(source(u"layerwright.xml"_s))))
        globs.append(match.captured(1));
    QCOMPARE(globs, QStringList{u"*.profile.tgz"_s});
}

void TestDesktop::install()
{
    for (const QString &program : {u"update-mime-database"_s, u"update-desktop-database"_s, u"gio"_s})
        if (!isThere(program))
            QSKIP(qPrintable(program + u" is not installed"_s));
    if (m_isInstalled)
        return;
    const QString applications = home(u"share/applications"_s);
    QVERIFY(QDir().mkpath(applications) && QDir().mkpath(home(u"share/mime/packages"_s)));
    // An entry counts only when its program is there.
    const QByteArray entry =
        contentOf(source(u"layerwright.desktop"_s)).replace(u"Exec=layerwright"_s, u"Exec=true"_s).toUtf8();
    QVERIFY(write(applications + u"/layerwright.desktop"_s, entry));
    QVERIFY(write(applications + u"/archiver.desktop"_s,
                  "[Desktop Entry]\nType=Application\nName=Archiver\nExec=true %f\n"
                  "MimeType=application/x-compressed-tar;application/json;\n"));
    QVERIFY(write(home(u"config/mimeapps.list"_s),
                  "[Default Applications]\napplication/x-compressed-tar=archiver.desktop\n"));
    QVERIFY(QFile::copy(source(u"layerwright.xml"_s), home(u"share/mime/packages/layerwright.xml"_s)));
    QCOMPARE(ask(u"update-mime-database"_s, {home(u"share/mime"_s)}), QString());
    QCOMPARE(ask(u"update-desktop-database"_s, {applications}), QString());
    m_isInstalled = true;
}

void TestDesktop::typesOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("archive of a profile") << u"web.profile.tgz"_s << u"application/x-layerwright-profile"_s;
    QTest::newRow("version in the name")
        << u"web-1.2.0.profile.tgz"_s << u"application/x-layerwright-profile"_s;
    QTest::newRow("archive of anything") << u"web.tgz"_s << u"application/x-compressed-tar"_s;
    QTest::newRow("other archive") << u"web.tar.gz"_s << u"application/x-compressed-tar"_s;
    QTest::newRow("JSON") << u"web.json"_s << u"application/json"_s;
}

void TestDesktop::typesOfFiles()
{
    install();
    if (!m_isInstalled)
        return;
    QFETCH(const QString, name);
    QFETCH(const QString, type);
    const QString path = home(name);
    QVERIFY(write(path, "{}"));
    const QString told = ask(u"gio"_s, {u"info"_s, u"-a"_s, u"standard::content-type"_s, path});
    QVERIFY2(told.contains(u"standard::content-type: "_s + type + u'\n'), qPrintable(told));
}

void TestDesktop::openersOfTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("opener");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("double-click on a profile")
        << u"application/x-layerwright-profile"_s << u"layerwright.desktop"_s << true;
    QTest::newRow("offered for archives, which keep their owner")
        << u"application/x-compressed-tar"_s << u"archiver.desktop"_s << true;
    QTest::newRow("JSON is not claimed") << u"application/json"_s << u"archiver.desktop"_s << false;
}

void TestDesktop::openersOfTypes()
{
    install();
    if (!m_isInstalled)
        return;
    QFETCH(const QString, type);
    QFETCH(const QString, opener);
    const QString told = ask(u"gio"_s, {u"mime"_s, type});
    const QString first = told.section(u'\n', 0, 0);
    QVERIFY2(first.endsWith(u": "_s + opener), qPrintable(told));
    QTEST(told.section(u'\n', 1).contains(u"layerwright.desktop"_s), "isOffered");
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
