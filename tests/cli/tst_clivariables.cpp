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

static QString stack()
{
    return QFINDTESTDATA("../data/cli/stack.json");
}

static ProgramRun variables(const QStringList &words)
{
    return runProgram(QStringList{u"variables"_s, stack()} + words);
}

static ProgramRun resolve(const QStringList &more)
{
    return runProgram(QStringList{u"resolve"_s, stack(), u"--layer"_s, u"web"_s} + more);
}

static QByteArray original()
{
    QFile file(stack());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QJsonObject variableIn(const QByteArray &profile, const QString &name)
{
    const QJsonObject spec = QJsonDocument::fromJson(profile)[u"spec"_s].toObject();
    for (const QJsonValue variable : spec[u"variables"_s].toArray())
        if (variable[u"name"_s].toString() == name)
            return variable.toObject();
    return {};
}

class TestCliVariables final : public QObject
{
    Q_OBJECT

private slots:
    void list();
    void listJson();
    void setChangesOneField();
    void setMakesOne();
    void setOptions();
    void renameChangesUses();
    void removeRefusesWhatIsUsed();
    void removeWhatIsNot();
    void move();
    void check_data();
    void check();
    void refusals_data();
    void refusals();
    void resolveFillsIn();
    void resolveTellsWhatIsLeft();
    void resolveMasks();
    void resolveRefusals_data();
    void resolveRefusals();
};

void TestCliVariables::list()
{
    const ProgramRun run = variables({});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, "host  string  shop.example.com  required  used: 1\n"
                         "port  number  ********          masked    unused\n");
    QVERIFY(variables({u"list"_s, u"--reveal"_s}).output.contains("30080"));
}

void TestCliVariables::listJson()
{
    const ProgramRun run = variables({u"list"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray list = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"uses"_s].toArray(),
             (QJsonArray{QJsonObject{
                 {u"layer"_s, u"web"_s}, {u"layerIndex"_s, 2}, {u"line"_s, 5}, {u"column"_s, 27}}}));
    QCOMPARE(list[1][u"defaultValue"_s], u"********"_s);
    QCOMPARE(list[1][u"uses"_s], QJsonArray());
}

/// Everything else is as it was, byte for byte.
void TestCliVariables::setChangesOneField()
{
    const ProgramRun run =
        variables({u"set"_s, u"host"_s, u"--default"_s, u"till.example.com"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, original().replace("shop.example.com", "till.example.com"));
    QCOMPARE(run.messages, QByteArray());
}

void TestCliVariables::setMakesOne()
{
    const ProgramRun run = variables({u"set"_s, u"replicas"_s, u"--format"_s, u"number"_s, u"--default"_s,
                                      u"three"_s, u"--read-only"_s, u"yes"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject made = variableIn(run.output, u"replicas"_s);
    QCOMPARE(made[u"format"_s], u"number"_s);
    QCOMPARE(made[u"immutable"_s], true);
    QCOMPARE(made[u"displayName"_s], u"replicas"_s);
    QVERIFY2(run.messages.contains("note: Variable “replicas”: the deploy form would refuse the default"),
             run.messages.constData());
}

void TestCliVariables::setOptions()
{
    const ProgramRun run =
        variables({u"set"_s, u"size"_s, u"--input"_s, u"dropdown"_s, u"--option"_s, u"s=Small"_s,
                   u"--option"_s, u"l"_s, u"--default"_s, u"l"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.messages, QByteArray());
    const QJsonArray options = variableIn(run.output, u"size"_s)[u"options"_s].toArray();
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[0][u"label"_s], u"Small"_s);
    QCOMPARE(options[0][u"default"_s], false);
    QCOMPARE(options[1][u"value"_s], u"l"_s);
    QCOMPARE(options[1][u"default"_s], true);
}

void TestCliVariables::renameChangesUses()
{
    const ProgramRun run = variables({u"rename"_s, u"host"_s, u"address"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, original()
                             .replace(".spectro.var.host", ".spectro.var.address")
                             .replace("{\"name\": \"host\"", "{\"name\": \"address\""));
}

void TestCliVariables::removeRefusesWhatIsUsed()
{
    const ProgramRun run = variables({u"remove"_s, u"host"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.messages.contains("layer web, line 5, column 27"), run.messages.constData());
}

void TestCliVariables::removeWhatIsNot()
{
    const ProgramRun run = variables({u"remove"_s, u"port"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(variableIn(run.output, u"port"_s).isEmpty());
    QVERIFY(!variableIn(run.output, u"host"_s).isEmpty());
}

void TestCliVariables::move()
{
    const ProgramRun run = variables({u"move"_s, u"port"_s, u"0"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.indexOf("\"name\": \"port\"") < run.output.indexOf("\"name\": \"host\""));
}

void TestCliVariables::check_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("taken") << QStringList{u"port"_s, u"8080"_s} << 0;
    QTest::newRow("no number") << QStringList{u"port"_s, u"http"_s} << 1;
    QTest::newRow("required") << QStringList{u"host"_s, QString()} << 1;
    QTest::newRow("optional") << QStringList{u"port"_s, QString()} << 0;
    QTest::newRow("no such variable") << QStringList{u"prt"_s, u"1"_s} << 3;
}

void TestCliVariables::check()
{
    QFETCH(QStringList, words);
    const ProgramRun run = variables(QStringList{u"check"_s} + words);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.messages.isEmpty(), run.exitCode == 0);
}

void TestCliVariables::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    const QStringList out{u"-o"_s, u"-"_s};
    QTest::newRow("unknown action") << QStringList{u"delete"_s, u"host"_s} << 2
                                    << u"ACTION is list, set, remove, rename, move or check, not “delete”"_s;
    QTest::newRow("no name") << QStringList{u"set"_s} + out << 2 << u"set takes"_s;
    QTest::newRow("word too many") << QStringList{u"remove"_s, u"a"_s, u"b"_s} + out << 2
                                   << u"remove takes"_s;
    QTest::newRow("nowhere to write") << QStringList{u"remove"_s, u"port"_s} << 2 << u"--output says"_s;
    QTest::newRow("unknown format") << QStringList{u"set"_s, u"port"_s, u"--format"_s, u"text"_s} + out << 2
                                    << u"--format takes one of string, number"_s;
    QTest::newRow("flag") << QStringList{u"set"_s, u"port"_s, u"--hidden"_s, u"true"_s} + out << 2
                          << u"--hidden takes yes or no, not “true”"_s;
    QTest::newRow("name with a dot") << QStringList{u"set"_s, u"a.b"_s} + out << 3 << u"cannot be the name"_s;
    QTest::newRow("renamed to another")
        << QStringList{u"rename"_s, u"host"_s, u"port"_s} + out << 3 << u"already has a variable “port”"_s;
    QTest::newRow("place") << QStringList{u"move"_s, u"host"_s, u"2"_s} + out << 2
                           << u"not a place from 0 to 1"_s;
    QTest::newRow("unknown") << QStringList{u"remove"_s, u"nope"_s} + out << 3
                             << u"Its variables are: host, port."_s;
}

void TestCliVariables::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QString, message);
    const ProgramRun run = variables(words);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
}

void TestCliVariables::resolveFillsIn()
{
    const ProgramRun run = resolve({});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, "pack:\n  namespace: web\ncharts:\n  web:\n    host: 'shop.example.com'");
    QCOMPARE(run.messages, QByteArray());
    QVERIFY(resolve({u"--set"_s, u"host=a=b"_s}).output.endsWith("host: 'a=b'"));
    QCOMPARE(resolve({u"--manifest"_s, u"ns"_s}).output, "kind: Namespace\n");
}

void TestCliVariables::resolveTellsWhatIsLeft()
{
    const QString text =
        u"a: '{{.spectro.macro.m}} {{.spectro.system.cluster.name}} {{.spectro.pack.none.x}}'"_s;
    const ProgramRun made = runProgram({u"set"_s, stack(), u"--layer"_s, u"web"_s, u"charts.web.host"_s,
                                        u"--text"_s, text, u"-o"_s, u"-"_s});
    QCOMPARE(made.exitCode, 0);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made.output) > 0);
    file.close();
    const ProgramRun run =
        runProgram({u"resolve"_s, path, u"--layer"_s, u"web"_s, u"--system"_s, u"cluster.name=till"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.contains("{{.spectro.macro.m}} till {{.spectro.pack.none.x}}"),
             run.output.constData());
    QVERIFY2(run.messages.contains("line 5, column"), run.messages.constData());
    QVERIFY2(run.messages.contains("note: macros that must exist where the profile is used: m"),
             run.messages.constData());
    QVERIFY2(run.messages.contains("note: filled in with samples: {{.spectro.system.cluster.name}}"),
             run.messages.constData());
    const ProgramRun more = runProgram({u"resolve"_s, path, u"--layer"_s, u"web"_s, u"--macro"_s, u"m=M"_s});
    QCOMPARE(more.exitCode, 1);
    QVERIFY(more.output.contains("M sample-cluster {{.spectro.pack.none.x}}"));
}

void TestCliVariables::resolveMasks()
{
    const ProgramRun made = variables({u"set"_s, u"host"_s, u"--masked"_s, u"yes"_s, u"-o"_s, u"-"_s});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made.output) > 0);
    file.close();
    const QStringList words{u"resolve"_s, path, u"--layer"_s, u"web"_s};
    QVERIFY(runProgram(words).output.endsWith("host: '********'"));
    QVERIFY(runProgram(words + QStringList{u"--reveal"_s}).output.endsWith("host: 'shop.example.com'"));
}

void TestCliVariables::resolveRefusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no value") << QStringList{u"--set"_s, u"host"_s} << 2;
    QTest::newRow("unknown variable") << QStringList{u"--set"_s, u"nope=1"_s} << 3;
    QTest::newRow("value that the form refuses") << QStringList{u"--set"_s, u"port=http"_s} << 3;
    QTest::newRow("unknown system macro") << QStringList{u"--system"_s, u"moon=1"_s} << 3;
    QTest::newRow("unknown manifest") << QStringList{u"--manifest"_s, u"nope"_s} << 3;
}

void TestCliVariables::resolveRefusals()
{
    QFETCH(QStringList, words);
    const ProgramRun run = resolve(words);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!run.messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliVariables)
#include "tst_clivariables.moc"
