// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"
#include "tests/support/tarbuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

constexpr qint64 mostMebibytes = 300;

using MakeBytes = std::function<QByteArray()>;

TarBuilder tar()
{
    return {};
}

QByteArray profileText()
{
    QFile file(testData(u"cli/stack.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray archiveWith(const TarBuilder &rest)
{
    return gzipped(tar().file("profile.json", profileText()).raw(rest.bytes()).end().bytes());
}

QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    return profileText().replace(before, after);
}

QByteArray millionMembers()
{
    TarBuilder members;
    for (int i = 0; i < 1000; ++i)
        members.file("m" + QByteArray::number(i));
    return gzipped(members.bytes().repeated(1000));
}

QByteArray yamlAliasBomb()
{
    QByteArray text = "metadata: {name: x}\na0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                (before + ", ").repeated(8) + before + "]\n";
    }
    return text + "spec: *a11\n";
}

/// Maps that are merged over and over and say nothing new.
QByteArray yamlMergeBomb()
{
    QByteArray text = "metadata: {name: x}\na0: &a0 {x: 1}\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {<<: [" +
                (before + ", ").repeated(8) + before + "]}\n";
    }
    return text + "spec: *a11\n";
}

} // namespace

Q_DECLARE_METATYPE(MakeBytes)

class TestCliBadInput final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isRefused_data();
    void isRefused();
    void fileThatIsMissing();
    void folderWithoutProfile();
    void folderThatMayNotBeRead();
    void fileThatMayNotBeRead();
    void fifo();

private:
    void verifyRefused(const QString &name, const QString &message, ProgramSettings settings = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBadInput::verifyRefused(const QString &name, const QString &message, ProgramSettings settings)
{
    settings.workingFolder = m_folder->path();
    settings.patienceSeconds = 120; // a guard against hanging, not a measure
    for (const QStringList &words :
         {QStringList{u"show"_s, name}, QStringList{u"convert"_s, name, u"-o"_s, u"out.json"_s},
          QStringList{u"get"_s, name, u"--layer"_s, u"0"_s}}) {
        const ProgramRun run = runProgram(words, settings);
        const QString messages = QString::fromUtf8(run.messages);
        QVERIFY2(
            run.exitCode == 3,
            qPrintable(u"exit code %1, signal %2: %3"_s.arg(run.exitCode).arg(run.signal).arg(messages)));
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(messages.contains(message), qPrintable(messages));
        QVERIFY2(messages.contains(name), qPrintable(u"the file is not named: "_s + messages));
        QVERIFY2(messages.size() < 2000, "the message is endless");
        QVERIFY2(!messages.contains(u"out.json"_s), qPrintable(messages));
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(run.peakMebibytes < mostMebibytes, qPrintable(u"%1 MiB"_s.arg(run.peakMebibytes)));
#endif
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.json"_s)));
}

void TestCliBadInput::isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<MakeBytes>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *title, const QString &name, const QString &message, MakeBytes bytes) {
        QTest::newRow(title) << name << std::move(bytes) << message;
    };

    row("empty", u"p.json"_s, u"empty"_s, [] { return QByteArray(); });
    row("empty archive", u"p.tgz"_s, u"empty"_s, [] { return QByteArray(); });
    row("random bytes", u"p.tgz"_s, u"p.tgz"_s, [] {
        QByteArray bytes(100'000, '\0');
        quint32 seed = 12345;
        std::ranges::generate(
            bytes, [&seed] { return static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24); });
        return bytes;
    });
    row("truncated gzip", u"p.tgz"_s, u"cut off"_s, [] { return archiveWith({}).chopped(20); });
    row("truncated tar", u"p.tar"_s, u"cut off"_s,
        [] { return tar().file("profile.json", profileText()).bytes().first(1200); });
    row("damaged gzip", u"p.tgz"_s, u"damaged"_s, [] {
        QByteArray bytes = archiveWith({});
        bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 1);
        return bytes;
    });
    row("archive without a profile", u"p.tgz"_s, u"profile"_s,
        [] { return gzipped(tar().file("README.md", "hello").end().bytes()); });
    row("archive without members", u"p.tgz"_s, u"empty"_s, [] { return gzipped(tar().end().bytes()); });
    row("two profiles", u"p.tgz"_s, u"twice"_s,
        [] { return archiveWith(tar().file("profile.json", profileText())); });
    row("climbing member", u"p.tgz"_s, u"../evil"_s, [] { return archiveWith(tar().file("../evil", "x")); });
    row("absolute member", u"p.tgz"_s, u"/etc/evil"_s,
        [] { return archiveWith(tar().file("/etc/evil", "x")); });
    row("symbolic link", u"p.tgz"_s, u"“l”: it is a symbolic link"_s,
        [] { return archiveWith(tar().special("l", '2', "/etc/passwd")); });
    row("hard link", u"p.tgz"_s, u"“l”: it is a hard link"_s,
        [] { return archiveWith(tar().special("l", '1', "profile.json")); });
    row("device", u"p.tgz"_s, u"“d”: it is a device"_s, [] { return archiveWith(tar().special("d", '3')); });
    row("FIFO", u"p.tgz"_s, u"“f”: it is a FIFO"_s, [] { return archiveWith(tar().special("f", '6')); });
    row("gzip bomb", u"p.tgz"_s, u"200 times"_s, [] { return gzippedZeros(1024); });
    row("gzip bomb in a profile", u"p.tgz"_s, u"16 MiB"_s,
        [] { return gzippedZeros(1024, tar().header("profile.json", '0', 1LL << 30).bytes()); });
    row("a million members", u"p.tgz"_s, u"p.tgz"_s, millionMembers);
    row("a member of 17 MiB", u"p.tgz"_s, u"“profile.json”: it is larger than 16 MiB"_s,
        [] { return gzipped(tar().file("profile.json", QByteArray(17 << 20, ' ')).end().bytes()); });
    row("names that differ in case", u"p.tgz"_s, u"only in case"_s,
        [] { return archiveWith(tar().file("Profile.json", profileText())); });
    row("NUL in a name", u"p.tgz"_s, u"NUL"_s,
        [] { return archiveWith(tar().pax("path", QByteArray("a\0b", 3)).file("x")); });
    row("invalid UTF-8 in a name", u"p.tgz"_s, u"UTF-8"_s, [] { return archiveWith(tar().file("a\xff")); });
    row("JSON of depth 100,000", u"p.json"_s, u"deep"_s,
        [] { return "{\"metadata\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}"; });
    row("objects of depth 100,000", u"p.json"_s, u"deep"_s,
        [] { return QByteArray("{\"a\":").repeated(100'000); });
    row("JSON that breaks off", u"p.json"_s, u"p.json"_s, [] { return profileText().chopped(60); });
    row("JSON in an archive that breaks off", u"p.tgz"_s, u"profile.json"_s,
        [] { return gzipped(tar().file("profile.json", profileText().chopped(60)).end().bytes()); });
    row("invalid UTF-8 in values", u"p.json"_s, u"UTF-8"_s,
        [] { return changed("namespace: web", "namespace: \xff"); });
    row("string where an object belongs", u"p.json"_s, u"metadata"_s,
        [] { return QByteArray(R"({"metadata":"x","spec":{"template":{"packs":[]}}})"); });
    row("string where a layer belongs", u"p.json"_s, u"packs"_s,
        [] { return QByteArray(R"({"metadata":{"name":"x"},"spec":{"template":{"packs":["y"]}}})"); });
    row("JSON that is no profile", u"p.json"_s, u"p.json"_s,
        [] { return QByteArray(R"({"hello":"world"})"); });
    row("JSON that is a list", u"p.json"_s, u"p.json"_s, [] { return QByteArray("[1, 2, 3]"); });
    row("YAML of depth 10,000", u"p.yaml"_s, u"deep"_s,
        [] { return "name: x\nvalues: " + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "\n"; });
    row("block YAML of depth 10,000", u"p.yaml"_s, u"deep"_s,
        [] { return "name: x\nvalues:\n" + QByteArray("- ").repeated(10'000) + "x\n"; });
    row("a comma", u"p.yaml"_s, u"p.yaml"_s, [] { return QByteArray(","); });
    row("a comma on its own", u"p.yaml"_s, u"p.yaml"_s, [] { return QByteArray("- a\n, b\n"); });
    row("alias bomb", u"p.yaml"_s, u"p.yaml"_s, yamlAliasBomb);
    row("merge bomb", u"p.yaml"_s, u"merge keys"_s, yamlMergeBomb);
    row("NUL bytes", u"p.yaml"_s, u"p.yaml"_s, [] { return QByteArray(1000, '\0'); });
    row("an image", u"p.png"_s, u"p.png"_s,
        [] { return QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, '\x01'); });
}

void TestCliBadInput::isRefused()
{
    QFETCH(const QString, name);
    QFETCH(const MakeBytes, bytes);
    QFETCH(const QString, message);
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes());
    file.close();
    verifyRefused(name, message);
}

void TestCliBadInput::fileThatIsMissing()
{
    verifyRefused(u"gone.tgz"_s, u"gone.tgz"_s);
}

void TestCliBadInput::folderWithoutProfile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"box"_s));
    verifyRefused(u"box"_s, u"profile.yaml"_s);
}

void TestCliBadInput::folderThatMayNotBeRead()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"box"_s));
    const QByteArray box = QFile::encodeName(m_folder->filePath(u"box"_s));
    constexpr mode_t readableByNobody = 0;
    constexpr mode_t reachable = 0755;
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), reachable), 0);
    QCOMPARE(chmod(box.constData(), readableByNobody), 0);
    ProgramSettings settings;
    settings.unprivileged = true;
    verifyRefused(u"box"_s, u"box"_s, settings);
    chmod(box.constData(), reachable);
}

void TestCliBadInput::fileThatMayNotBeRead()
{
    QFile file(m_folder->filePath(u"p.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(profileText());
    file.close();
    constexpr mode_t reachable = 0755;
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), reachable), 0);
    QVERIFY(file.setPermissions({}));
    ProgramSettings settings;
    settings.unprivileged = true;
    verifyRefused(u"p.json"_s, u"p.json"_s, settings);
}

/// A FIFO that nobody writes to would be waited for without an end.
void TestCliBadInput::fifo()
{
    constexpr mode_t mode = 0600;
    QCOMPARE(mkfifo(QFile::encodeName(m_folder->filePath(u"pipe.json"_s)).constData(), mode), 0);
    verifyRefused(u"pipe.json"_s, u"pipe.json"_s);
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"
