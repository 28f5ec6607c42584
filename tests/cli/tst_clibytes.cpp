// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Run
{
    int exitCode = -1;
    QString output;
};

Run runIn(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

/// Law 1: what the user did not touch comes out byte for byte.
class TestCliBytes final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void identity_data();
    void identity();
    void otherProgramsAcceptTheArchive_data() { identity_data(); }
    void otherProgramsAcceptTheArchive();

private:
    QString path(const QString &name) const { return m_folder->path() + u'/' + name; }
    void convert(const QString &from, const QString &to);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBytes::identity_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("sample") << testData(u"cli/stack.json"_s);
    for (const QString &file : corpusProfiles({u"json"_s}))
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

void TestCliBytes::convert(const QString &from, const QString &to)
{
    const ProgramRun run = runProgram({u"convert"_s, from, u"-o"_s, to});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
}

void TestCliBytes::identity()
{
    QFETCH(const QString, file);
    const QByteArray bytes = contentOf(file);
    QVERIFY(!bytes.isEmpty());
    convert(file, path(u"direct.json"_s));
    QCOMPARE(contentOf(path(u"direct.json"_s)), bytes);
    convert(file, path(u"box.tgz"_s));
    convert(path(u"box.tgz"_s), path(u"again.tgz"_s));
    QCOMPARE(contentOf(path(u"again.tgz"_s)), contentOf(path(u"box.tgz"_s)));
    convert(path(u"again.tgz"_s), path(u"back.json"_s));
    QCOMPARE(contentOf(path(u"back.json"_s)), bytes);
}

void TestCliBytes::otherProgramsAcceptTheArchive()
{
    for (const QString &program : {u"tar"_s, u"gzip"_s, u"sha256sum"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("tar, gzip or sha256sum is not installed");
    }
    QFETCH(const QString, file);
    convert(file, path(u"box.tgz"_s));
    const Run tested = runIn(m_folder->path(), u"gzip"_s, {u"-t"_s, u"box.tgz"_s});
    QVERIFY2(tested.exitCode == 0 && tested.output.isEmpty(), qPrintable(tested.output));
    const Run listed = runIn(m_folder->path(), u"tar"_s, {u"tzf"_s, u"box.tgz"_s});
    QCOMPARE(listed.output, u"SHA256SUMS\nprofile.json\n"_s);
    QCOMPARE(runIn(m_folder->path(), u"tar"_s, {u"xzf"_s, u"box.tgz"_s}).exitCode, 0);
    QCOMPARE(contentOf(path(u"profile.json"_s)), contentOf(file));
    const Run checked = runIn(m_folder->path(), u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"SHA256SUMS"_s});
    QCOMPARE(checked.output, u"profile.json: OK\n"_s);
    QCOMPARE(checked.exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliBytes)
#include "tst_clibytes.moc"
