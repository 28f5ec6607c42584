// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// `extract-variable`, from outside.
class TestCliExtract final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valueBecomesAVariable();
    void refuses_data();
    void refuses();

private:
    ProgramRun extract(const QStringList &more) const
    {
        return runProgram(QStringList{u"extract-variable"_s, m_stack} + more + QStringList{u"-o"_s, m_out});
    }
    QByteArray values(const QString &path) const
    {
        return runProgram({u"get"_s, path, u"--layer"_s, u"web"_s}).output;
    }

    QTemporaryDir m_folder;
    QString m_stack = m_folder.filePath(u"stack.json"_s);
    QString m_out = m_folder.filePath(u"out.json"_s);
};

void TestCliExtract::init()
{
    QFile::remove(m_out);
    QFile file(m_stack);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"metadata":{"name":"p"},"spec":{"version":"1.0.0","template":{"type":"add-on","cloudType":"all",
"packs":[{"name":"web","type":"helm","layer":"addon","version":"1","tag":"1",
"values":"pack:\n  content:\n    images:\n    - image: x\ncharts:\n  web:\n    replicas: 2 # few\n    host: 'a'\n"}]},
"variables":[{"name":"taken","defaultValue":"x"}]}})");
}

void TestCliExtract::valueBecomesAVariable()
{
    QCOMPARE(extract({u"charts.web.replicas"_s, u"-l"_s, u"web"_s}).exitCode, 0);
    QCOMPARE(values(m_out),
             values(m_stack).replace("replicas: 2", "replicas: '{{.spectro.var.web_replicas}}'"));
    QFile out(m_out);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QJsonArray variables = QJsonDocument::fromJson(out.readAll())[u"spec"_s][u"variables"_s].toArray();
    QCOMPARE(variables.size(), 2);
    QCOMPARE(variables[1][u"name"_s].toString(), u"web_replicas"_s);
    QCOMPARE(variables[1][u"displayName"_s].toString(), u"Web replicas"_s);
    QCOMPARE(variables[1][u"format"_s].toString(), u"number"_s);
    QCOMPARE(variables[1][u"defaultValue"_s].toString(), u"2"_s);

    const QStringList named{u"charts.web.host"_s, u"-l"_s,      u"web"_s, u"--name"_s, u"HOST"_s,
                            u"--display-name"_s,  u"The host"_s};
    QCOMPARE(extract(named).exitCode, 0);
    QVERIFY(values(m_out).contains("host: '{{.spectro.var.HOST}}'"));
}

void TestCliExtract::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");
    QTest::newRow("name that is taken")
        << QStringList{u"charts.web.host"_s, u"--name"_s, u"taken"_s} << u"“taken”"_s;
    QTest::newRow("name that cannot be")
        << QStringList{u"charts.web.host"_s, u"--name"_s, u"a.b"_s} << u"“a.b”"_s;
    QTest::newRow("nothing there") << QStringList{u"charts.none"_s} << u"charts.none"_s;
    QTest::newRow("a map") << QStringList{u"charts.web"_s} << u"single value"_s;
    QTest::newRow("pack content") << QStringList{u"pack.content.images[0].image"_s} << u"pack.content"_s;
}

void TestCliExtract::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    const ProgramRun run = extract(words + QStringList{u"-l"_s, u"web"_s});
    QCOMPARE(run.exitCode, 3);
    const QString said = QString::fromUtf8(run.messages);
    QVERIFY2(said.contains(message) && said.contains(u"“web”"_s), qPrintable(said));
    QVERIFY(!QFile::exists(m_out));
}

QTEST_GUILESS_MAIN(TestCliExtract)
#include "tst_cliextract.moc"
