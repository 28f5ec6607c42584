// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/tarbuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// What a file holds, without opening it.
class TestCliInspect final : public QObject
{
    Q_OBJECT

private slots:
    void nothingOdd();
    void exitCodes_data();
    void exitCodes();
    void listsWhatIsRefused();
    void asJson();
    void namesDoNotCommandTheTerminal();
    void aBombIsBounded();

private:
    QString write(const QByteArray &bytes, const QString &name = u"box.tgz"_s) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return name;
    }
    ProgramRun run(const QStringList &words) const
    {
        ProgramSettings settings;
        settings.workingFolder = m_folder.path();
        return runProgram(QStringList{u"inspect"_s} + words, settings);
    }
    static QByteArray profileJson(const QByteArray &name, const QByteArray &values)
    {
        return "{\"metadata\":{\"name\":\"" + name +
               "\"},\"spec\":{\"version\":\"1.0.0\",\"template\":{\"type\":\"add-on\",\"cloudType\":\"all\","
               "\"packs\":[{\"name\":\"web\",\"type\":\"oci\",\"layer\":\"addon\",\"version\":\"2.0.0\","
               "\"values\":\"" +
               values + "\"}]},\"variables\":[{\"name\":\"region\",\"format\":\"string\"}]}}";
    }

    QTemporaryDir m_folder;
};

void TestCliInspect::nothingOdd()
{
    const ProgramRun shown = run({write(profileJson("shop", "a: 1"), u"shop.json"_s)});
    QCOMPARE(shown.messages, QByteArray());
    QCOMPARE(shown.exitCode, 0);
    QByteArray expected = "shop 1.0.0\n"
                          "Nothing odd was found.\n"
                          "\n"
                          "  Form     JSON, as the console exports it\n"
                          "  Size     240 bytes\n"
                          "  SHA-256  ";
    QCOMPARE(shown.output.first(expected.size()), expected);
    expected = "\n"
               "  Type     add-on\n"
               "  Cloud    all\n"
               "\n"
               "Layers, in the order of the file:\n"
               "  web  addon  oci  2.0.0\n"
               "\n"
               "Variables:\n"
               "  region  string\n";
    QCOMPARE(shown.output.last(expected.size()), expected);
}

void TestCliInspect::exitCodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exitCode");
    const QByteArray profile = profileJson("shop", "a: 1");
    const auto archive = [](const TarBuilder &tar) { return gzipped(TarBuilder(tar).end().bytes()); };
    QTest::newRow("JSON") << profile << 0;
    QTest::newRow("archive") << archive(TarBuilder().file("profile.json", profile)) << 0;
    QTest::newRow("only to know") << profileJson("shop", "password: hunter2") << 0;
    QTest::newRow("unknown member") << archive(TarBuilder().file("profile.json", profile).file("run.sh", "x"))
                                    << 1;
    QTest::newRow("wrong checksums")
        << archive(TarBuilder().file("profile.json", profile).file("SHA256SUMS", "x\n")) << 1;
    QTest::newRow("token") << profileJson("shop", "id: AKIAIOSFODNN7EXAMPLE") << 1;
    QTest::newRow("link") << archive(
                                 TarBuilder().file("profile.json", profile).special("up", '2', "/etc/passwd"))
                          << 3;
    QTest::newRow("cut off") << archive(TarBuilder().file("profile.json", profile)).chopped(30) << 3;
    QTest::newRow("no profile") << QByteArray("hello: world\n") << 3;
}

void TestCliInspect::exitCodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, exitCode);
    const QString file = write(bytes);
    const ProgramRun text = run({file});
    QVERIFY2(text.exitCode == exitCode, (text.messages + text.output).constData());
    QCOMPARE(text.messages.isEmpty(), exitCode != 3);
    const ProgramRun json = run({file, u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode, exitCode);
    const QJsonObject object = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(object[u"isOdd"_s].toBool(), exitCode != 0);
    QCOMPARE(object[u"canBeOpened"_s].toBool(), exitCode != 3);
}

void TestCliInspect::listsWhatIsRefused()
{
    const QString file = write(gzipped(TarBuilder()
                                           .file("profile.json", profileJson("shop", "a: 1"))
                                           .special("up", '2', "/etc/passwd")
                                           .end()
                                           .bytes()));
    const ProgramRun shown = run({file});
    QVERIFY2(shown.messages.contains("box.tgz, member “up”: it is a symbolic link"),
             shown.messages.constData());
    QVERIFY2(shown.output.contains("This file cannot be opened.\n"), shown.output.constData());
    QVERIFY2(shown.output.contains("\n    up → /etc/passwd\n"), shown.output.constData());
    QVERIFY2(shown.output.contains("[member-link]"), shown.output.constData());
    QVERIFY2(shown.output.contains("\n  profile.json      240  profile\n"), shown.output.constData());
    const ProgramRun gone = run({u"nothing.tgz"_s});
    QCOMPARE(gone.exitCode, 3);
    QCOMPARE(gone.output, QByteArray());
    QVERIFY2(gone.messages.contains("nothing.tgz is not there"), gone.messages.constData());
    QCOMPARE(run({}).exitCode, 2);
}

void TestCliInspect::asJson()
{
    const QByteArray profile = profileJson("shop", "a: 1");
    const QString file = write(gzipped(TarBuilder()
                                           .file("profile.json", profile)
                                           .file("run.sh", "x")
                                           .file("packs/web-2.0.0/pack.json", "{}")
                                           .end()
                                           .bytes()));
    const ProgramRun shown = run({file, u"--format"_s, u"json"_s});
    const QJsonObject object = QJsonDocument::fromJson(shown.output).object();
    QCOMPARE(object[u"form"_s].toString(), u"archive"_s);
    QCOMPARE(object[u"packs"_s].toArray(), QJsonArray{u"web-2.0.0"_s});
    QCOMPARE(object[u"profile"_s].toObject()[u"name"_s].toString(), u"shop"_s);
    QCOMPARE(object[u"members"_s].toArray().at(1).toObject(),
             (QJsonObject{{u"name"_s, u"run.sh"_s},
                          {u"bytes"_s, 1},
                          {u"kind"_s, u"unknown"_s},
                          {u"target"_s, QString()},
                          {u"refusal"_s, QString()},
                          {u"checksum"_s, u"not-stated"_s}}));
    const QJsonArray findings = object[u"findings"_s].toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.at(0).toObject()[u"rule"_s].toString(), u"member-unknown"_s);
    QCOMPARE(findings.at(0).toObject()[u"severity"_s].toString(), u"warning"_s);
    QCOMPARE(findings.at(0).toObject()[u"places"_s].toArray(), QJsonArray{u"run.sh"_s});
    QCOMPARE(findings.at(0).toObject()[u"count"_s].toInt(), 1);
}

void TestCliInspect::namesDoNotCommandTheTerminal()
{
    const ProgramRun shown =
        run({write(profileJson("\\u001b[2Jshop\\u202e", "a: 1\\npassword: \\u001b[2J"), u"shop.json"_s)});
    QVERIFY(!shown.output.contains('\x1b'));
    QVERIFY2(shown.output.startsWith("\\x1b[2Jshop\\x202e 1.0.0\n"), shown.output.constData());
}

void TestCliInspect::aBombIsBounded()
{
    const QByteArray head = TarBuilder().file("profile.json", profileJson("shop", "a: 1")).bytes();
    const ProgramRun shown = run({write(gzippedZeros(4'000, head))});
    QCOMPARE(shown.exitCode, 3);
    QVERIFY2(shown.messages.contains("times its size"), shown.messages.constData());
    QVERIFY2(shown.milliseconds < 20'000 && shown.peakMebibytes < 1'500,
             qPrintable(u"%1 ms, %2 MiB"_s.arg(shown.milliseconds).arg(shown.peakMebibytes)));
}

QTEST_GUILESS_MAIN(TestCliInspect)
#include "tst_cliinspect.moc"
