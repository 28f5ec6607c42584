// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// `catalog search`, `catalog show` and `catalog export`, over the sample packs.
class TestCliCatalog : public QObject
{
    Q_OBJECT

private slots:
    void search();
    void searchFindsNothing();
    void show();
    void showPrints();
    void exportsGoRound();
    void exportsOfProfile();
    void importsAreCopies();
    void refusals_data();
    void refusals();

private:
    static ProgramRun run(const QStringList &words) { return runProgram(QStringList{u"catalog"_s} + words); }
    static QJsonObject json(const ProgramRun &run) { return QJsonDocument::fromJson(run.output).object(); }
    static QStringList names(const QString &place)
    {
        QStringList names;
        for (const QJsonValue pack :
             json(run({u"search"_s, u"--catalog"_s, place, u"--format"_s, u"json"_s}))[u"packs"_s].toArray())
            names.append(pack[u"name"_s].toString());
        names.sort();
        return names;
    }

    QString m_packs = QStringLiteral(LAYERWRIGHT_RESOURCES "/catalog");
};

/// All words must be there, in any field that is looked at; a name that begins with the first comes first.
void TestCliCatalog::search()
{
    const ProgramRun all = run({u"search"_s, u"--catalog"_s, m_packs, u"--format"_s, u"json"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(json(all)[u"packs"_s].toArray().size(),
             QDir(m_packs).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    const ProgramRun argo =
        run({u"search"_s, u"ARGO"_s, u"cd"_s, u"--catalog"_s, m_packs, u"--format"_s, u"json"_s});
    const QJsonArray found = json(argo)[u"packs"_s].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"name"_s], u"argo-cd"_s);
    QCOMPARE(found[0][u"layer"_s], u"addon"_s);
    QCOMPARE(found[0][u"type"_s], u"oci"_s);
    QCOMPARE(found[0][u"versions"_s].toArray(), QJsonArray{u"3.3.5"_s});
    QVERIFY(found[0][u"source"_s].toString().endsWith(u"argo-cd-3.3.5"));
    const ProgramRun text = run({u"search"_s, u"argo"_s, u"--catalog"_s, m_packs});
    QVERIFY2(text.output.contains("argo-cd") && text.output.contains("3.3.5"), text.output.constData());
}

void TestCliCatalog::searchFindsNothing()
{
    const ProgramRun text = run({u"search"_s, u"no such pack"_s, u"--catalog"_s, m_packs});
    QCOMPARE(text.exitCode, 1);
    QCOMPARE(text.output, QByteArray());
    const ProgramRun none =
        run({u"search"_s, u"no such pack"_s, u"--catalog"_s, m_packs, u"--format"_s, u"json"_s});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(json(none), (QJsonObject{{u"packs"_s, QJsonArray()}}));
}

void TestCliCatalog::show()
{
    const ProgramRun text = run({u"show"_s, u"argo-cd"_s, u"--catalog"_s, m_packs});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("3.3.5"), text.output.constData());
    const QJsonObject pack =
        json(run({u"show"_s, u"argo-cd@3.3.5"_s, u"--catalog"_s, m_packs, u"--format"_s, u"json"_s}));
    QCOMPARE(pack[u"version"_s], u"3.3.5"_s);
    QVERIFY(!pack[u"presets"_s].toArray().isEmpty());
    QVERIFY(pack[u"valuesBytes"_s].toInt() > 100);
    QCOMPARE(pack[u"notes"_s].toArray(), QJsonArray());
}

/// To the byte, to be read or piped.
void TestCliCatalog::showPrints()
{
    for (const auto &[part, name] :
         {std::pair{u"values"_s, u"values.yaml"_s}, {u"readme"_s, u"README.md"_s}}) {
        QFile file(m_packs + u"/argo-cd-3.3.5/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(run({u"show"_s, u"argo-cd"_s, u"--catalog"_s, m_packs, u"--print"_s, part}).output,
                 file.readAll());
    }
}

/// A folder, an archive and an OCI layout, each made of the one before.
void TestCliCatalog::exportsGoRound()
{
    QTemporaryDir folder;
    const QString archive = folder.filePath(u"packs.tgz"_s);
    const QString layout = folder.filePath(u"layout"_s);
    const ProgramRun first = run({u"export"_s, u"--catalog"_s, m_packs, u"-o"_s, archive});
    QVERIFY2(first.exitCode == 0, first.messages.constData());
    QCOMPARE(run({u"export"_s, u"--catalog"_s, archive, u"-o"_s, u"oci:"_s + layout}).exitCode, 0);
    QCOMPARE(run({u"export"_s, u"--catalog"_s, layout, u"-o"_s, folder.filePath(u"out/"_s)}).exitCode, 0);
    for (const QString &place : {archive, layout, folder.filePath(u"out"_s)})
        QCOMPARE(names(place), names(m_packs));
    QFile before(m_packs + u"/argo-cd-3.3.5/logo.png"_s);
    QFile after(folder.filePath(u"out/argo-cd-3.3.5/logo.png"_s));
    QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before.readAll());
    // What the other commands take as a catalog may be any of them.
    const ProgramRun made = runProgram(
        {u"new"_s, u"--type"_s, u"add-on"_s, u"--name"_s, u"n"_s, u"-o"_s, folder.filePath(u"n.json"_s)});
    QCOMPARE(made.exitCode, 0);
    const ProgramRun added = runProgram({u"add-pack"_s, folder.filePath(u"n.json"_s), u"--catalog"_s, layout,
                                         u"--pack"_s, u"argo-cd"_s, u"-o"_s, folder.filePath(u"m.json"_s)});
    QVERIFY2(added.exitCode == 0, added.messages.constData());
}

void TestCliCatalog::importsAreCopies()
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    const auto forget = qScopeGuard([] {
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("XDG_DATA_HOME");
    });
    const QString archive = folder.filePath(u"carried.tgz"_s);
    QCOMPARE(run({u"export"_s, u"--catalog"_s, m_packs, u"-o"_s, archive}).exitCode, 0);
    const ProgramRun imported = run({u"import"_s, archive, u"--name"_s, u"Carried"_s});
    QVERIFY2(imported.exitCode == 0, imported.messages.constData());
    QVERIFY(QFile::remove(archive)); // the medium is gone
    const ProgramRun found = run({u"search"_s, u"argo"_s, u"--catalog"_s, u"Carried"_s});
    QVERIFY2(found.exitCode == 0 && found.output.contains("argo"), found.messages.constData());
    const ProgramRun none = run({u"import"_s, folder.filePath(u"nothing.tgz"_s)});
    QCOMPARE(none.exitCode, 3);
    QCOMPARE(run({u"import"_s, folder.path()}).exitCode, 3); // a folder without packs
    QCOMPARE(run({u"remove"_s, u"Carried"_s}).exitCode, 0);
    QVERIFY(QDir(folder.filePath(u"data/layerwright/catalogs/imported"_s))
                .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                .isEmpty());
}

void TestCliCatalog::exportsOfProfile()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"p.json"_s);
    QCOMPARE(runProgram({u"new"_s, u"--type"_s, u"add-on"_s, u"--name"_s, u"n"_s, u"-o"_s, profile}).exitCode,
             0);
    QCOMPARE(runProgram({u"add-pack"_s, profile, u"--catalog"_s, m_packs, u"--pack"_s, u"prometheus-agent"_s,
                         u"-o"_s, profile})
                 .exitCode,
             0);
    const QString archive = folder.filePath(u"packs.tgz"_s);
    QCOMPARE(run({u"export"_s, u"--catalog"_s, m_packs, u"--profile"_s, profile, u"-o"_s, archive}).exitCode,
             0);
    QCOMPARE(names(archive), QStringList{u"prometheus-agent"_s});
}

void TestCliCatalog::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no catalog") << QStringList{u"search"_s, u"x"_s} << 2 << QByteArray("--catalog");
    QTest::newRow("a place that is not there")
        << QStringList{u"search"_s, u"x"_s, u"--catalog"_s, u"/no/where"_s} << 3 << QByteArray("/no/where");
    QTest::newRow("a format") << QStringList{u"search"_s, u"--catalog"_s, m_packs, u"--format"_s, u"xml"_s}
                              << 2 << QByteArray("xml");
    QTest::newRow("an unknown pack") << QStringList{u"show"_s, u"nope"_s, u"--catalog"_s, m_packs} << 3
                                     << QByteArray("nope");
    QTest::newRow("an unknown version")
        << QStringList{u"show"_s, u"argo-cd@9"_s, u"--catalog"_s, m_packs} << 3 << QByteArray("3.3.5");
    QTest::newRow("an unknown part") << QStringList{u"show"_s, u"argo-cd"_s, u"--catalog"_s,
                                                    m_packs,   u"--print"_s, u"soul"_s}
                                     << 2 << QByteArray("soul");
    QTest::newRow("no kind of output")
        << QStringList{u"export"_s, u"--catalog"_s, m_packs, u"-o"_s, u"x"_s} << 2 << QByteArray("FOLDER/");
    QTest::newRow("a full disk") << QStringList{u"export"_s, u"--catalog"_s, m_packs, u"-o"_s,
                                                u"/dev/full/"_s}
                                 << 3 << QByteArray("/dev/full");
}

void TestCliCatalog::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, message);
    const ProgramRun refused = run(words);
    QCOMPARE(refused.exitCode, exitCode);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY2(refused.messages.contains(message), refused.messages.constData());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCliCatalog)
#include "tst_clicatalog.moc"
