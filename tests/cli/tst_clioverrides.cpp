// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// `overrides` and `reset`, with a layer whose pack is known and one whose pack is not.
class TestCliOverrides final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listed();
    void listedAsJson();
    void oneLayer();
    void nothingDiffers();
    void valuesThatCannotBeRead();
    void resetKeepsOtherBytes();
    void refusals_data();
    void refusals();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    void writeProfile(const QByteArray &ofWeb) const;
    QStringList overrides(const QStringList &more = {}) const
    {
        return QStringList{u"overrides"_s, path(u"p.json"_s), u"--catalog"_s, path(u"packs"_s)} + more;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QByteArray packValues =
    "# about the size\nsize: 1\nmode:\n  fast: false\n  # with care\n  safe: true\n";
static const QByteArray values = "size: 3 # mine\nmode:\n  fast: false\nextra: [a]\n";

void TestCliOverrides::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    write(u"packs/web/pack.json"_s, R"({"name":"web","version":"1.0.0"})");
    write(u"packs/web/values.yaml"_s, packValues);
    writeProfile(values);
}

void TestCliOverrides::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestCliOverrides::writeProfile(const QByteArray &ofWeb) const
{
    const auto pack = [](const QString &name, const QByteArray &text) {
        return QJsonObject{
            {u"name"_s, name}, {u"version"_s, u"1.0.0"_s}, {u"values"_s, QString::fromUtf8(text)}};
    };
    const QJsonArray packs{pack(u"web"_s, ofWeb), pack(u"other"_s, "a: 1\n")};
    const QJsonObject spec{{u"template"_s, QJsonObject{{u"packs"_s, packs}}}};
    write(u"p.json"_s,
          QJsonDocument(QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"x"_s}}}, {u"spec"_s, spec}})
              .toJson());
}

void TestCliOverrides::listed()
{
    const ProgramRun run = runProgram(overrides());
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.output, "web\n"
                         "  ~  size       1 → 3\n"
                         "  -  mode.safe  true\n"
                         "  +  extra      [a]\n"
                         "other: no catalog has its pack in version 1.0.0\n"_ba);
    QCOMPARE(run.exitCode, 0);
}

void TestCliOverrides::listedAsJson()
{
    const ProgramRun run = runProgram(overrides({u"--format"_s, u"json"_s}));
    QCOMPARE(run.exitCode, 0);
    const QJsonArray layers = QJsonDocument::fromJson(run.output)[u"layers"_s].toArray();
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers[0].toObject(),
             (QJsonObject{{u"name"_s, u"web"_s},
                          {u"index"_s, 0},
                          {u"version"_s, u"1.0.0"_s},
                          {u"compared"_s, true},
                          {u"overrides"_s, QJsonArray{QJsonObject{{u"path"_s, u"size"_s},
                                                                  {u"change"_s, u"changed"_s},
                                                                  {u"ofPack"_s, u"1"_s},
                                                                  {u"ofLayer"_s, u"3"_s}},
                                                      QJsonObject{{u"path"_s, u"mode.safe"_s},
                                                                  {u"change"_s, u"removed"_s},
                                                                  {u"ofPack"_s, u"true"_s}},
                                                      QJsonObject{{u"path"_s, u"extra"_s},
                                                                  {u"change"_s, u"added"_s},
                                                                  {u"ofLayer"_s, u"[a]"_s}}}}}));
    QCOMPARE(layers[1][u"compared"_s].toBool(true), false);
}

void TestCliOverrides::oneLayer()
{
    const ProgramRun run = runProgram(overrides({u"--layer"_s, u"1"_s}));
    QCOMPARE(run.output, "other: no catalog has its pack in version 1.0.0\n"_ba);
}

void TestCliOverrides::nothingDiffers()
{
    writeProfile("# mine\n" + packValues);
    const ProgramRun run = runProgram(overrides({u"--layer"_s, u"web"_s}));
    QCOMPARE(run.output, "web: as its pack has it\n"_ba);
    QCOMPARE(run.exitCode, 0);
}

void TestCliOverrides::valuesThatCannotBeRead()
{
    writeProfile("size: [\n");
    const ProgramRun text = runProgram(overrides({u"--layer"_s, u"web"_s}));
    QVERIFY2(text.output.startsWith("web: The values cannot be read from line "), text.output.constData());
    const ProgramRun json = runProgram(overrides({u"--layer"_s, u"web"_s, u"--format"_s, u"json"_s}));
    const QJsonValue layer = QJsonDocument::fromJson(json.output)[u"layers"_s][0];
    QCOMPARE(layer[u"compared"_s].toBool(true), false);
    QVERIFY(!layer[u"why"_s].toString().isEmpty());
}

void TestCliOverrides::resetKeepsOtherBytes()
{
    const ProgramRun run =
        runProgram({u"reset"_s, path(u"p.json"_s), u"size"_s, u"mode.safe"_s, u"--layer"_s, u"web"_s,
                    u"--catalog"_s, path(u"packs"_s), u"-o"_s, path(u"out.json"_s)});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const ProgramRun got = runProgram({u"get"_s, path(u"out.json"_s), u"--layer"_s, u"web"_s});
    QCOMPARE(got.output,
             "size: 1 # mine\nmode:\n  fast: false\n  # with care\n  safe: true\nextra: [a]\n"_ba);
}

void TestCliOverrides::refusals_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a pack that is not known")
        << u"other"_s << u"a"_s << QByteArray("no catalog has its pack in version 1.0.0");
    QTest::newRow("a value that is nowhere") << u"web"_s << u"no.such"_s << QByteArray("no.such");
    QTest::newRow("a layer that is not there") << u"absent"_s << u"a"_s << QByteArray("absent");
}

void TestCliOverrides::refusals()
{
    QFETCH(QString, layer);
    QFETCH(QString, key);
    QFETCH(QByteArray, message);
    const ProgramRun run = runProgram({u"reset"_s, path(u"p.json"_s), key, u"--layer"_s, layer,
                                       u"--catalog"_s, path(u"packs"_s), u"-o"_s, path(u"out.json"_s)});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.messages.contains(message), run.messages.constData());
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

QTEST_GUILESS_MAIN(TestCliOverrides)
#include "tst_clioverrides.moc"
