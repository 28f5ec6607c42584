// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// `yaml complete` and `yaml describe` from outside.
class TestCliLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void complete();
    void completeAsJson();
    void accept();
    void manifest();
    void describe();
    void describeAsJson();
    void failures_data();
    void failures();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QStringList knowledge() const;

    QTemporaryDir m_folder;
    QString m_text;
};

QString TestCliLanguage::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

void TestCliLanguage::initTestCase()
{
    m_text = write(u"v.yaml"_s, "charts:\n  web:\n    ä: 1\n    r\n");
    write(u"defaults.yaml"_s,
          "charts:\n  web:\n    # How many there are.\n    replicas: 2\n    log.level: info\n");
    write(u"schema.yaml"_s, "charts.web.replicas: {schema: '{{ format \"${number:[1-9]}\" }}'}\n");
    write(u"web.json"_s, R"({"properties": {"region": {"enum": ["eu", "us"], "description": "Where"}}})");
}

QStringList TestCliLanguage::knowledge() const
{
    return {u"--defaults"_s,     m_folder.filePath(u"defaults.yaml"_s),
            u"--schema"_s,       m_folder.filePath(u"schema.yaml"_s),
            u"--chart-schema"_s, u"web="_s + m_folder.filePath(u"web.json"_s)};
}

static void compareRun(const ProgramRun &run, const QByteArray &output)
{
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.output, output);
    QCOMPARE(run.exitCode, 0);
}

void TestCliLanguage::complete()
{
    const QStringList words{u"yaml"_s, u"complete"_s, m_text, u"--at"_s, u"4:6"_s};
    compareRun(runProgram(words + knowledge()), "replicas\t2\nregion\n");
    compareRun(runProgram(words), "");
}

void TestCliLanguage::completeAsJson()
{
    const ProgramRun run = runProgram(
        QStringList{u"yaml"_s, u"complete"_s, m_text, u"--at"_s, u"4:6"_s, u"--format"_s, u"json"_s} +
        knowledge());
    const QJsonArray items = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(items.size(), 2);
    const QJsonObject first = items.first().toObject();
    QCOMPARE(first[u"kind"_s].toString(), u"key"_s);
    QCOMPARE(first[u"explanation"_s][u"documentation"_s].toString(), u"How many there are."_s);
    const QJsonObject edit = first[u"edits"_s][0].toObject();
    QCOMPARE(edit[u"offset"_s].toInt(), 29);
    QCOMPARE(edit[u"length"_s].toInt(), 1);
    QCOMPARE(edit[u"text"_s].toString(), u"replicas: 2"_s);
    QCOMPARE(first[u"selection"_s][u"offset"_s].toInt(), 39);
}

void TestCliLanguage::accept()
{
    compareRun(runProgram(QStringList{u"yaml"_s, u"complete"_s, m_text, u"--at"_s, u"4:6"_s, u"--accept"_s,
                                      u"replicas"_s} +
                          knowledge()),
               "charts:\n  web:\n    ä: 1\n    replicas: 2\n");
}

void TestCliLanguage::manifest()
{
    const QString text = write(u"m.yaml"_s, "apiVersion: v1\nkind: Ser\n");
    compareRun(runProgram({u"yaml"_s, u"complete"_s, text, u"--at"_s, u"2:10"_s, u"--manifest"_s}),
               "Service\tv1\nServiceAccount\tv1\nSecret\tv1\n");
}

void TestCliLanguage::describe()
{
    compareRun(
        runProgram(QStringList{u"yaml"_s, u"describe"_s, m_text, u"charts.web.replicas"_s} + knowledge()),
        "charts.web.replicas\n\nHow many there are.\n\nType: number\nDefault: 2\nWanted: number from 1 to "
        "9\n"
        "From: default values of the pack\n");
    compareRun(
        runProgram(QStringList{u"yaml"_s, u"describe"_s, m_text, u"charts.web.log.level"_s} + knowledge()),
        "charts.web.\"log.level\"\n\nType: text\nDefault: info\nFrom: default values of the pack\n");
}

void TestCliLanguage::describeAsJson()
{
    const ProgramRun run = runProgram(
        QStringList{u"yaml"_s, u"describe"_s, m_text, u"charts.web.region"_s, u"--format"_s, u"json"_s} +
        knowledge());
    const QJsonObject said = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(said[u"documentation"_s].toString(), u"Where"_s);
    QCOMPARE(said[u"origin"_s].toString(), u"schema of the chart"_s);
}

void TestCliLanguage::failures_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    const QStringList complete{u"yaml"_s, u"complete"_s, u"v.yaml"_s};
    QTest::newRow("no place") << complete << 2 << u"--at"_s;
    QTest::newRow("half a place") << complete + QStringList{u"--at"_s, u"4"_s} << 2 << u"LINE:COLUMN"_s;
    QTest::newRow("no such line") << complete + QStringList{u"--at"_s, u"40:1"_s} << 2
                                  << u"there is no line 40"_s;
    QTest::newRow("no such label") << complete + QStringList{u"--at"_s, u"4:6"_s, u"--accept"_s, u"x"_s} << 3
                                   << u"“x” is not offered"_s;
    QTest::newRow("no such format") << complete + QStringList{u"--at"_s, u"4:6"_s, u"--format"_s, u"xml"_s}
                                    << 2 << u"text or json"_s;
    QTest::newRow("no such file") << QStringList{u"yaml"_s, u"describe"_s, u"none.yaml"_s, u"a"_s} << 3
                                  << u"none.yaml"_s;
    QTest::newRow("unknown key") << QStringList{u"yaml"_s, u"describe"_s, u"v.yaml"_s, u"a.b"_s} << 3
                                 << u"Nothing is known about “a.b”"_s;
    QTest::newRow("chart without name")
        << QStringList{u"yaml"_s, u"describe"_s, u"v.yaml"_s, u"a"_s, u"--chart-schema"_s, u"web.json"_s} << 2
        << u"CHART=FILE"_s;
    QTest::newRow("schema that is none")
        << QStringList{u"yaml"_s, u"describe"_s, u"v.yaml"_s, u"a"_s, u"--chart-schema"_s, u"web=v.yaml"_s}
        << 3 << u"values.schema.json of web"_s;
}

void TestCliLanguage::failures()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, message);
    ProgramSettings settings;
    settings.workingFolder = m_folder.path();
    const ProgramRun run = runProgram(words, settings);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
    QCOMPARE(run.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
