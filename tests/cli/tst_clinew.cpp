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

/// Profiles that begin: from nothing, from a template, as a clone, as a new version.
class TestCliNew final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyTypeFromNothing_data();
    void everyTypeFromNothing();
    void layersTakeTheirPlace();
    void layersRefuse_data();
    void layersRefuse();
    void fromTemplate();
    void brokenTemplate();
    void clone();
    void cloneKeepsBytes();
    void newVersion();
    void copyThatIsNone_data();
    void copyThatIsNone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject summaryOf(const QString &path)
    {
        return QJsonDocument::fromJson(runProgram({u"show"_s, path, u"--format"_s, u"json"_s}).output)
            .object();
    }
    static QStringList layersOf(const QString &path)
    {
        QStringList names;
        for (const QJsonValue layer : summaryOf(path)[u"layers"_s].toArray())
            names.append(layer[u"name"_s].toString());
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
    QString m_catalog = QStringLiteral(LAYERWRIGHT_RESOURCES) + u"/catalog"_s;
    QStringList m_core{u"--layer"_s,         u"edge-native-byoi"_s, u"--layer"_s,
                       u"edge-k3s@1.32.4"_s, u"--layer"_s,          u"cni-cilium-oss"_s};
};

void TestCliNew::everyTypeFromNothing_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QStringList>("layers");
    const QStringList core = m_core + QStringList{u"--cloud"_s, u"edge-native"_s};
    const QStringList coreNames{u"edge-native-byoi"_s, u"edge-k3s"_s, u"cni-cilium-oss"_s};
    const QStringList addOn{u"--layer"_s, u"argo-cd"_s};
    QTest::newRow("infrastructure") << u"infra"_s << core << u"edge-native"_s << coreNames;
    QTest::newRow("full") << u"cluster"_s << addOn + core << u"edge-native"_s
                          << coreNames + QStringList{u"argo-cd"_s};
    QTest::newRow("add-on") << u"add-on"_s << addOn << u"all"_s << QStringList{u"argo-cd"_s};
    QTest::newRow("system") << u"system"_s << addOn << u"all"_s << QStringList{u"argo-cd"_s};
}

/// Made from nothing it is complete: in every form the reader takes it, and no rule finds an error.
void TestCliNew::everyTypeFromNothing()
{
    QFETCH(QString, type);
    QFETCH(QStringList, options);
    for (const QString &name : {u"p.json"_s, u"p.yaml"_s, u"p.tgz"_s, u"p/"_s}) {
        const ProgramRun made =
            runProgram(QStringList{u"new"_s, u"--type"_s, type, u"--name"_s, u"Shop (east)"_s, u"--catalog"_s,
                                   m_catalog, u"-o"_s, path(name)} +
                       options);
        QCOMPARE(made.messages, QByteArray());
        QCOMPARE(made.exitCode, 0);
        const QJsonObject summary = summaryOf(path(name));
        QCOMPARE(summary[u"name"_s], u"Shop (east)"_s);
        QCOMPARE(summary[u"version"_s], u"1.0.0"_s);
        QCOMPARE(summary[u"type"_s], type);
        QTEST(summary[u"cloudType"_s].toString(), "cloud");
        QTEST(layersOf(path(name)), "layers");
        const ProgramRun checked = runProgram({u"validate"_s, path(name)});
        QVERIFY2(!checked.output.contains("error"), checked.output.constData());
    }
}

void TestCliNew::layersTakeTheirPlace()
{
    const ProgramRun made = runProgram({u"new"_s, u"--template"_s, m_stack, u"--name"_s, u"x"_s,
                                        u"--catalog"_s, m_catalog, u"--layer"_s, u"csi-longhorn"_s,
                                        u"--layer"_s, u"edge-k3s"_s, u"-o"_s, path(u"x.json"_s)});
    QCOMPARE(made.messages, QByteArray());
    QCOMPARE(layersOf(path(u"x.json"_s)),
             (QStringList{u"edge-os"_s, u"edge-k3s"_s, u"csi-longhorn"_s, u"web"_s, u"notes"_s}));
}

void TestCliNew::layersRefuse_data()
{
    QTest::addColumn<QStringList>("layers");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *reason, const QStringList &packs, int exitCode, const QString &message) {
        QStringList words;
        for (const QString &pack : packs)
            words << u"--layer"_s << pack;
        QTest::newRow(reason) << words << exitCode << message;
    };
    row("unknown pack", {u"nothing"_s}, 3, u"The catalog has no pack “nothing”."_s);
    row("unknown version", {u"argo-cd@9.9.9"_s}, 3, u"It has: 3.3.5."_s);
    row("pack twice", {u"argo-cd"_s, u"argo-cd@3.3.5"_s}, 2,
        u"“argo-cd” and “argo-cd” cannot both be layers"_s);
}

void TestCliNew::layersRefuse()
{
    QFETCH(QStringList, layers);
    QFETCH(QString, message);
    const ProgramRun run = runProgram(QStringList{u"new"_s, u"--type"_s, u"add-on"_s, u"--name"_s, u"x"_s,
                                                  u"--catalog"_s, m_catalog, u"-o"_s, path(u"x.json"_s)} +
                                      layers);
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
    QVERIFY(!QFile::exists(path(u"x.json"_s)));
}

void TestCliNew::fromTemplate()
{
    const ProgramRun made = runProgram({u"new"_s, u"--template"_s, m_stack, u"--name"_s, u"mine"_s,
                                        u"--tag"_s, u"env:lab"_s, u"-o"_s, path(u"mine.json"_s)});
    QCOMPARE(made.messages, QByteArray());
    QCOMPARE(made.exitCode, 0);
    QJsonObject expected = summaryOf(m_stack);
    expected[u"name"_s] = u"mine"_s;
    expected[u"version"_s] = u"1.0.0"_s;
    expected[u"tags"_s] = QJsonObject{{u"env"_s, u"lab"_s}};
    QCOMPARE(summaryOf(path(u"mine.json"_s)), expected);
}

void TestCliNew::brokenTemplate()
{
    QFile file(path(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"metadata":{"name":"x"},"spec":{"template":{"packs":[)");
    file.close();
    const ProgramRun run = runProgram(
        {u"new"_s, u"--template"_s, file.fileName(), u"--name"_s, u"x"_s, u"-o"_s, path(u"x.json"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("broken.json, line 1"), run.messages.constData());
    QVERIFY(!QFile::exists(path(u"x.json"_s)));
}

void TestCliNew::clone()
{
    const ProgramRun made = runProgram({u"clone"_s, m_stack, u"--name"_s, u"twin"_s, u"--version"_s,
                                        u"0.1.0"_s, u"--drop-tags"_s, u"-o"_s, path(u"twin.tgz"_s)});
    QCOMPARE(made.messages, QByteArray());
    QCOMPARE(made.exitCode, 0);
    QJsonObject expected = summaryOf(m_stack);
    expected[u"name"_s] = u"twin"_s;
    expected[u"version"_s] = u"0.1.0"_s;
    expected[u"tags"_s] = QJsonObject();
    QCOMPARE(summaryOf(path(u"twin.tgz"_s)), expected);
}

void TestCliNew::cloneKeepsBytes()
{
    const ProgramRun piped = runProgram({u"clone"_s, m_stack, u"--name"_s, u"twin"_s, u"-o"_s, u"-"_s});
    QCOMPARE(piped.exitCode, 0);
    QCOMPARE(piped.output, contentOf(m_stack).replace("\"edge stack\"", "\"twin\""));
}

void TestCliNew::newVersion()
{
    const ProgramRun piped = runProgram({u"version"_s, m_stack, u"1.3.0"_s, u"-o"_s, u"-"_s});
    QCOMPARE(piped.messages, QByteArray());
    QCOMPARE(piped.exitCode, 0);
    QCOMPARE(piped.output, contentOf(m_stack).replace("\"version\": \"1.2.0\",\n        \"template\"",
                                                      "\"version\": \"1.3.0\",\n        \"template\""));
}

void TestCliNew::copyThatIsNone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("clone of the same name") << QStringList{u"clone"_s, m_stack, u"--name"_s, u"edge stack"_s};
    QTest::newRow("the same version") << QStringList{u"version"_s, m_stack, u"1.2.0"_s};
}

void TestCliNew::copyThatIsNone()
{
    QFETCH(QStringList, words);
    const ProgramRun run = runProgram(words + QStringList{u"-o"_s, path(u"x.json"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(QString::fromUtf8(run.messages).contains(u"“edge stack” 1.2.0 again"_s),
             run.messages.constData());
    QVERIFY(!QFile::exists(path(u"x.json"_s)));
}

QTEST_GUILESS_MAIN(TestCliNew)
#include "tst_clinew.moc"
