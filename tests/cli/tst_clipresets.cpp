// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Recording presets, and the user's own beside those of a pack. The settings folder is one of the test.
class TestCliPresets final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void allThatIsChanged();
    void ownPresetsAreKnown();
    void ownPresetsHoldForAnyVersion();
    void givenPaths();
    void intoAFile();
    void refusals_data();
    void refusals();
    void replaced();
    void takingBack();
    void packsThatTravel();
    void manyAtATime();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray layerText() const
    {
        return runProgram({u"get"_s, path(u"p.json"_s), u"--layer"_s, u"web"_s}).output;
    }
    QString profile(const QByteArray &values) const;
    QStringList record(const QStringList &words) const
    {
        return QStringList{u"record-preset"_s, path(u"p.json"_s), u"--layer"_s,
                           u"web"_s,           u"--catalog"_s,    path(u"packs"_s)} +
               words;
    }
    QStringList place() const { return {u"--layer"_s, u"web"_s, u"--catalog"_s, path(u"packs"_s)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray packValues = "# about the size\nsize: 1\nmode:\n  fast: false\n  safe: true\n";

void TestCliPresets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    write(u"packs/web/pack.json"_s, R"({"name":"web","version":"1.0.0"})");
    write(u"packs/web/values.yaml"_s, packValues);
    write(u"packs/web/presets.yaml"_s,
          "presets:\n- name: big\n  displayName: Big\n  group: Size\n  remove: []\n  add: |\n    size: 9\n");
    profile(packValues);
}

QString TestCliPresets::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? path(name) : QString();
}

QString TestCliPresets::profile(const QByteArray &values) const
{
    const QJsonObject pack{
        {u"name"_s, u"web"_s}, {u"version"_s, u"1.0.0"_s}, {u"values"_s, QString::fromUtf8(values)}};
    const QJsonObject spec{{u"template"_s, QJsonObject{{u"packs"_s, QJsonArray{pack}}}}};
    return write(u"p.json"_s, QJsonDocument(QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"x"_s}}},
                                                        {u"spec"_s, spec}})
                                  .toJson());
}

static void compareRun(const ProgramRun &run, const QByteArray &output)
{
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.output, output);
    QCOMPARE(run.exitCode, 0);
}

static QByteArray changed()
{
    return QByteArray(packValues).replace("size: 1", "size: 3").replace("  safe: true\n", "");
}

void TestCliPresets::allThatIsChanged()
{
    profile(changed());
    compareRun(runProgram(record({u"--name"_s, u"three"_s, u"--display-name"_s, u"Three"_s, u"--group"_s,
                                  u"Size"_s, u"-o"_s, u"-"_s})),
               "presets:\n"
               "- name: \"three\"\n"
               "  displayName: \"Three\"\n"
               "  group: \"Size\"\n"
               "  remove: [\"mode.safe\"]\n"
               "  add: |\n"
               "    size: 3\n");
    QVERIFY(!QDir(path(u"config"_s)).exists());
}

void TestCliPresets::ownPresetsAreKnown()
{
    profile(changed());
    compareRun(runProgram(record({u"--name"_s, u"three"_s, u"--group"_s, u"Size"_s})), {});
    QVERIFY(QFile::exists(path(u"config/layerwright/presets/web.yaml"_s)));
    compareRun(runProgram(QStringList{u"presets"_s, path(u"p.json"_s)} + place()),
               "off        Size:big    Big\noff        Size:three  three (your own)\n");
    profile(packValues);
    compareRun(runProgram(QStringList{u"apply-preset"_s, path(u"p.json"_s), u"Size:three"_s, u"-o"_s,
                                      path(u"p.json"_s)} +
                          place()),
               {});
    QCOMPARE(layerText(), "# spectrocloud.com/enabled-presets: Size:three\n" + changed());
    const ProgramRun json =
        runProgram(QStringList{u"presets"_s, path(u"p.json"_s), u"--format"_s, u"json"_s} + place());
    const QJsonValue own = QJsonDocument::fromJson(json.output)[1];
    QCOMPARE(own[u"own"_s], true);
    QCOMPARE(own[u"state"_s], u"on"_s);
}

void TestCliPresets::ownPresetsHoldForAnyVersion()
{
    profile(changed());
    compareRun(runProgram(record({u"--name"_s, u"three"_s})), {});
    write(u"packs/web/pack.json"_s, R"({"name":"web","version":"2.0.0"})");
    const ProgramRun run = runProgram(QStringList{u"presets"_s, path(u"p.json"_s)} + place());
    QVERIFY2(run.output.contains("three:three"), run.output.constData());
}

void TestCliPresets::givenPaths()
{
    compareRun(runProgram(record({u"mode"_s, u"--name"_s, u"m"_s, u"-o"_s, u"-"_s})),
               "presets:\n- name: \"m\"\n  displayName: \"m\"\n  group: \"m\"\n  remove: []\n  add: |\n"
               "    mode:\n      fast: false\n      safe: true\n");
}

void TestCliPresets::intoAFile()
{
    profile(changed());
    const QString file = write(u"own.yaml"_s, "# of our team\npresets: []\n");
    compareRun(runProgram(record({u"--name"_s, u"three"_s, u"-o"_s, file})), {});
    compareRun(runProgram(record({u"size"_s, u"--name"_s, u"size"_s, u"-o"_s, file})), {});
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY2(text.startsWith("# of our team\npresets:"), text.constData());
    QCOMPARE(text.count("name: \""), 2);
    compareRun(runProgram({u"yaml"_s, u"preset"_s, write(u"v.yaml"_s, packValues), file, u"three"_s}),
               "# spectrocloud.com/enabled-presets: three:three\n" + changed());
}

void TestCliPresets::refusals_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing changed") << packValues << QStringList{u"--name"_s, u"n"_s} << 3
                                     << u"nothing to record"_s;
    QTest::newRow("no such path") << packValues << QStringList{u"x.y"_s, u"--name"_s, u"n"_s} << 3
                                  << u"nothing at x.y"_s;
    QTest::newRow("no name") << changed() << QStringList{} << 2 << u"--name"_s;
    QTest::newRow("a comma in the name")
        << changed() << QStringList{u"--name"_s, u"a,b"_s} << 3 << u"commas"_s;
    QTest::newRow("a name of the pack's")
        << changed() << QStringList{u"--name"_s, u"big"_s, u"--group"_s, u"Size"_s} << 3
        << u"The pack itself"_s;
    QTest::newRow("broken values") << QByteArray("a: [\n") << QStringList{u"--name"_s, u"n"_s} << 3
                                   << u"line 1"_s;
    QTest::newRow("a folder that is not there")
        << changed() << QStringList{u"--name"_s, u"n"_s, u"-o"_s, u"/nowhere/p.yaml"_s} << 3 << u"/nowhere"_s;
}

void TestCliPresets::refusals()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QStringList, words);
    QFETCH(const QString, message);
    profile(values);
    const ProgramRun run = runProgram(record(words));
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
    QCOMPARE(run.output, QByteArray());
    QVERIFY(!QDir(path(u"config/layerwright/presets"_s)).exists());
}

void TestCliPresets::replaced()
{
    profile(changed());
    compareRun(runProgram(record({u"--name"_s, u"n"_s})), {});
    const ProgramRun again = runProgram(record({u"size"_s, u"--name"_s, u"n"_s}));
    QCOMPARE(again.exitCode, 3);
    QVERIFY2(again.messages.contains("--replace"), again.messages.constData());
    compareRun(runProgram(record({u"size"_s, u"--name"_s, u"n"_s, u"--replace"_s})), {});
    QFile own(path(u"config/layerwright/presets/web.yaml"_s));
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QByteArray text = own.readAll();
    QVERIFY2(text.count("name: \"n\"") == 1 && !text.contains("mode.safe"), text.constData());
}

void TestCliPresets::takingBack()
{
    const QString file = path(u"p.json"_s);
    compareRun(runProgram(QStringList{u"apply-preset"_s, file, u"big"_s, u"-o"_s, file} + place()), {});
    QVERIFY(layerText().contains("size: 9"));
    compareRun(runProgram(QStringList{u"apply-preset"_s, file, u"Size:"_s, u"-o"_s, file} + place()), {});
    QCOMPARE(layerText(), packValues);
    const ProgramRun none =
        runProgram(QStringList{u"apply-preset"_s, file, u"Nothing:"_s, u"-o"_s, file} + place());
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.messages.contains("Size:big"), none.messages.constData());
}

void TestCliPresets::packsThatTravel()
{
    const QString folder = path(u"profile/"_s);
    QCOMPARE(runProgram({u"convert"_s, path(u"p.json"_s), u"-o"_s, folder}).exitCode, 0);
    QVERIFY(QDir(path(u"packs"_s)).rename(path(u"packs"_s), path(u"profile/packs"_s)));
    const ProgramRun run = runProgram({u"presets"_s, folder, u"--layer"_s, u"web"_s});
    QVERIFY2(run.output.contains("Size:big"), run.messages.constData());
    const ProgramRun unknown = runProgram({u"presets"_s, path(u"p.json"_s), u"--layer"_s, u"web"_s});
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY2(unknown.messages.contains("--catalog"), unknown.messages.constData());
}

/// None is lost.
void TestCliPresets::manyAtATime()
{
    profile(changed());
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 6; ++i) {
        auto &program = programs.emplace_back(std::make_unique<QProcess>());
        program->start(QStringLiteral(LAYERWRIGHT_CLI), record({u"--name"_s, u"n%1"_s.arg(i)}));
    }
    for (const auto &program : programs)
        QVERIFY(program->waitForFinished() && program->exitCode() == 0);
    const ProgramRun run = runProgram(QStringList{u"presets"_s, path(u"p.json"_s)} + place());
    QCOMPARE(run.output.count("(your own)"), 6);
}

QTEST_GUILESS_MAIN(TestCliPresets)
#include "tst_clipresets.moc"
