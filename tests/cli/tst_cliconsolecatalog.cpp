// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/standinconsole.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// `catalog add --kind console`, and what takes packs from there.
class TestCliConsoleCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_console.reset(); }
    void packsAreUsedWithoutANetwork();
    void packBecomesALayer();
    void keyComesByStandardInput();
    void doctorAsksForOnePage();
    void wrongUse_data();
    void wrongUse();

private:
    static ProgramRun run(const QStringList &words, const ProgramSettings &settings = {})
    {
        return runProgram(words, settings);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList adding() const
    {
        return {u"catalog"_s, u"add"_s,     m_console->address(), u"--kind"_s, u"console"_s,
                u"--name"_s,  u"Company"_s, u"--project"_s,       u"p1"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StandInConsole> m_console;
};

void TestCliConsoleCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<StandInConsole>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    qputenv("LAYERWRIGHT_API_KEY", "k3y");
}

void TestCliConsoleCatalog::packsAreUsedWithoutANetwork()
{
    const ProgramRun added = run(adding());
    QVERIFY2(added.exitCode == 0, added.messages.constData());
    QVERIFY2(added.messages.contains("Company: 2 packs and 1 charts."), added.messages.constData());
    const ProgramRun list = run({u"catalog"_s, u"list"_s, u"--format"_s, u"json"_s});
    const QJsonObject listed = QJsonDocument::fromJson(list.output).object()["catalogs"_L1][0].toObject();
    QCOMPARE(listed["kind"_L1].toString(), u"console"_s);
    QCOMPARE(listed["project"_L1].toString(), u"p1"_s);
    QVERIFY(!listed["read"_L1].toString().isEmpty());
    const ProgramRun found = run({u"catalog"_s, u"search"_s, u"dash"_s, u"--format"_s, u"json"_s});
    const QJsonObject dash = QJsonDocument::fromJson(found.output).object()["packs"_L1][0].toObject();
    QCOMPARE(dash["versions"_L1].toArray(), (QJsonArray{u"1.1.0"_s, u"1.0.0"_s}));
    QCOMPARE(m_console->requests().size(), 3); // looking at the list asks for nothing
    const ProgramRun pulled = run({u"pull"_s, u"dash"_s, u"-o"_s, path(u"pulled/"_s)});
    QVERIFY2(pulled.exitCode == 0, pulled.messages.constData());
    QFile values(path(u"pulled/dash-1.1.0/values.yaml"_s));
    QVERIFY(values.open(QIODevice::ReadOnly));
    QCOMPARE(values.readAll(), StandInConsole::dashValues());
    for (const QString &name :
         {u"pack.json"_s, u"presets.yaml"_s, u"schema.yaml"_s, u"README.md"_s, u"logo.png"_s})
        QVERIFY2(QFile::exists(path(u"pulled/dash-1.1.0/"_s + name)), qPrintable(name));

    m_console.reset();
    const ProgramRun shown = run({u"catalog"_s, u"show"_s, u"dash"_s, u"--print"_s, u"values"_s});
    QVERIFY2(shown.exitCode == 0, shown.messages.constData());
    QCOMPARE(shown.output, StandInConsole::dashValues());
    QCOMPARE(run({u"catalog"_s, u"show"_s, u"dash@1.0.0"_s}).exitCode, 3);
    QCOMPARE(run({u"catalog"_s, u"refresh"_s}).exitCode, 3);
    QCOMPARE(run({u"catalog"_s, u"show"_s, u"dash@1.1.0"_s}).exitCode, 0); // as it was
}

void TestCliConsoleCatalog::packBecomesALayer()
{
    QCOMPARE(run(adding()).exitCode, 0);
    const QString profile = path(u"a.json"_s);
    QCOMPARE(run({u"new"_s, u"--type"_s, u"add-on"_s, u"--name"_s, u"a"_s, u"-o"_s, profile}).exitCode, 0);
    const ProgramRun added = run({u"add-pack"_s, profile, u"--catalog"_s, u"Company"_s, u"--pack"_s,
                                  u"dash@1.0.0"_s, u"-o"_s, profile});
    QVERIFY2(added.exitCode == 0, added.messages.constData());
    QFile file(profile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject pack =
        QJsonDocument::fromJson(file.readAll())["spec"_L1]["template"_L1]["packs"_L1][0].toObject();
    QCOMPARE(pack["type"_L1].toString(), u"spectro"_s);
    QCOMPARE(pack["registry"_L1]["metadata"_L1]["uid"_L1].toString(), u"r1"_s);
    QCOMPARE(pack["registry"_L1]["metadata"_L1]["name"_L1].toString(), u"Public"_s);
    QCOMPARE(pack["registry"_L1]["metadata"_L1]["kind"_L1].toString(), u"pack"_s);
    QCOMPARE(pack["values"_L1].toString(), u"old: true\n"_s);
}

/// Given by the environment or the standard input; kept by the keychain or not at all.
void TestCliConsoleCatalog::keyComesByStandardInput()
{
    qunsetenv("LAYERWRIGHT_API_KEY");
    const ProgramRun without = run(adding());
    QCOMPARE(without.exitCode, 3);
    QVERIFY2(without.messages.contains("there is no API key for 127.0.0.1"), without.messages.constData());
    QVERIFY(m_console->requests().isEmpty());
    qputenv("LAYERWRIGHT_API_KEY", "0ther");
    const ProgramRun wrong = run(adding());
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.messages.contains("unknown key"), wrong.messages.constData());
    const ProgramRun none = run({u"catalog"_s, u"list"_s});
    QVERIFY(none.output.isEmpty()); // what cannot be read is not kept
    QFile input(path(u"key"_s));
    QVERIFY(input.open(QIODevice::WriteOnly) && input.write("k3y\n") == 4);
    input.close();
    const ProgramRun added =
        run(adding() + QStringList{u"--password-stdin"_s}, {.inputPath = input.fileName()});
    QVERIFY2(added.exitCode == 0, added.messages.constData());
    QVERIFY2(added.messages.contains("LAYERWRIGHT_API_KEY"), added.messages.constData()); // no keychain here
    QVERIFY(input.remove());
    for (const ProgramRun &each : {wrong, added})
        QVERIFY(!each.messages.contains("k3y") && !each.messages.contains("0ther"));
    for (const QString &folder : {u"config"_s, u"data"_s})
        for (QDirIterator each(path(folder), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile kept(each.next());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY2(!kept.readAll().contains("k3y"), qPrintable(kept.fileName()));
        }
}

void TestCliConsoleCatalog::doctorAsksForOnePage()
{
    const QStringList words{u"catalog"_s,   u"doctor"_s, m_console->address(), u"--kind"_s, u"console"_s,
                            u"--project"_s, u"p1"_s};
    const ProgramRun good = run(words);
    QVERIFY2(good.exitCode == 0, good.output.constData());
    QVERIFY2(good.output.contains("asked with the API key"), good.output.constData());
    QCOMPARE(m_console->asked(), QByteArrayList{"GET /v1/packs"});
    qputenv("LAYERWRIGHT_API_KEY", "0ther");
    const ProgramRun bad = run(words);
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.output.contains("unknown key"), bad.output.constData());
}

void TestCliConsoleCatalog::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("message");
    const QString console = u"https://api.example.com"_s;
    QTest::newRow("user") << QStringList{u"catalog"_s, u"add"_s,    console, u"--kind"_s,
                                         u"console"_s, u"--user"_s, u"me"_s}
                          << QByteArray("a console has no --user");
    QTest::newRow("project of a repository")
        << QStringList{u"catalog"_s, u"add"_s, console, u"--project"_s, u"p1"_s}
        << QByteArray("--project is for --kind console");
    QTest::newRow("user of the doctor")
        << QStringList{u"catalog"_s, u"doctor"_s, console, u"--kind"_s, u"console"_s, u"--user"_s, u"me"_s}
        << QByteArray("catalog doctor: a console has no --user");
    QTest::newRow("in the clear") << QStringList{u"catalog"_s, u"add"_s, u"http://api.example.com"_s,
                                                 u"--kind"_s, u"console"_s}
                                  << QByteArray("not sent over http://");
}

void TestCliConsoleCatalog::wrongUse()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, message);
    const ProgramRun wrong = run(words);
    QVERIFY(wrong.exitCode == 2 || wrong.exitCode == 3);
    QVERIFY2(wrong.messages.contains(message), wrong.messages.constData());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCliConsoleCatalog)
#include "tst_cliconsolecatalog.moc"
