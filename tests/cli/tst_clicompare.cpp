// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// `compare`, of a profile with what other commands make of it.
class TestCliCompare final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changedLines();
    void asJson();
    void theSame();
    void layersThatAreGone();
    void filesThatCannotBeRead();

private:
    QTemporaryDir m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
    QString m_changed = m_folder.filePath(u"changed.json"_s);
    QString m_layer; // the last of the file
};

void TestCliCompare::init()
{
    const ProgramRun shown = runProgram({u"show"_s, m_stack, u"--format"_s, u"json"_s});
    m_layer = QJsonDocument::fromJson(shown.output)[u"layers"_s].toArray().last()[u"name"_s].toString();
    const ProgramRun set =
        runProgram({u"set"_s, m_stack, u"--layer"_s, m_layer, u"own.key"_s, u"5"_s, u"-o"_s, m_changed});
    QCOMPARE(set.exitCode, 0);
}

void TestCliCompare::changedLines()
{
    const ProgramRun run = runProgram({u"compare"_s, m_stack, m_changed});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 1);
    const QByteArrayList lines = run.output.split('\n');
    QVERIFY2(lines.first().startsWith("=== " + m_layer.toUtf8()), run.output.constData());
    QVERIFY2(lines.contains("+ own:"), run.output.constData());
    QVERIFY2(lines.contains("+   key: 5"), run.output.constData());
    const ProgramRun back = runProgram({u"compare"_s, m_changed, m_stack});
    QVERIFY2(back.output.split('\n').contains("-   key: 5"), back.output.constData());
}

void TestCliCompare::asJson()
{
    const ProgramRun run = runProgram({u"compare"_s, m_stack, m_changed, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonArray differences = QJsonDocument::fromJson(run.output)[u"differences"_s].toArray();
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences[0][u"title"_s].toString().contains(m_layer));
    QVERIFY(!differences[0][u"before"_s].toString().contains(u"key: 5"_s));
    QVERIFY(differences[0][u"after"_s].toString().contains(u"key: 5"_s));
}

void TestCliCompare::theSame()
{
    const ProgramRun run = runProgram({u"compare"_s, m_stack, m_stack});
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void TestCliCompare::layersThatAreGone()
{
    const QString fewer = m_folder.filePath(u"fewer.json"_s);
    QCOMPARE(runProgram({u"remove"_s, m_stack, u"--layer"_s, m_layer, u"-o"_s, fewer}).exitCode, 0);
    const ProgramRun run = runProgram({u"compare"_s, m_stack, fewer});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.contains("- " + m_layer.toUtf8()), run.output.constData());
    QVERIFY2(!run.output.contains("\n+ "), run.output.constData());
}

void TestCliCompare::filesThatCannotBeRead()
{
    const QString absent = m_folder.filePath(u"absent.json"_s);
    for (const QStringList &files : {QStringList{m_stack, absent}, QStringList{absent, m_stack}}) {
        const ProgramRun run = runProgram(QStringList{u"compare"_s} + files);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.messages.contains("absent.json"), run.messages.constData());
        QCOMPARE(run.output, QByteArray());
    }
    QCOMPARE(runProgram({u"compare"_s, m_stack}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_clicompare.moc"
