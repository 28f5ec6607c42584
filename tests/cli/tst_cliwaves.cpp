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

/// `waves`, and what `set` does to them.
class TestCliWaves final : public QObject
{
    Q_OBJECT

private slots:
    void setMovesALayer();
    void deletionIsTheReverse();
    void everySettingCanBeSet();
    void wrongFormat();

private:
    QString setPriority(const QString &file, const QByteArray &value);

    QTemporaryDir m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
};

static QJsonArray wavesOf(const QStringList &words)
{
    const ProgramRun run = runProgram(QStringList{u"waves"_s, u"--format"_s, u"json"_s} + words);
    return run.exitCode == 0 ? QJsonDocument::fromJson(run.output)[u"waves"_s].toArray() : QJsonArray();
}

static QStringList namesIn(const QJsonValue &wave)
{
    QStringList names;
    for (const QJsonValue layer : wave[u"layers"_s].toArray())
        names.append(layer[u"name"_s].toString());
    return names;
}

/// Of the last layer of the file.
QString TestCliWaves::setPriority(const QString &file, const QByteArray &value)
{
    const QString out = m_folder.filePath(u"out.json"_s);
    const QJsonArray waves = wavesOf({file});
    const QString last = namesIn(waves.last()).last();
    const ProgramRun run =
        runProgram({u"set"_s, file, u"--layer"_s, last, u"pack.\"spectrocloud.com/install-priority\""_s,
                    QString::fromUtf8(value), u"-o"_s, out});
    if (run.exitCode != 0)
        qFatal("%s", run.messages.constData());
    return out;
}

void TestCliWaves::setMovesALayer()
{
    const QJsonArray before = wavesOf({m_stack});
    QVERIFY(before.size() >= 2);
    QCOMPARE(before.first()[u"kind"_s].toString(), u"core"_s);
    QVERIFY(before.first()[u"priority"_s].isNull());
    const QString last = namesIn(before.last()).last();
    const QJsonArray after = wavesOf({setPriority(m_stack, "\"-5\"")});
    QCOMPARE(after[1][u"priority"_s].toInt(), -5);
    QCOMPARE(after[1][u"kind"_s].toString(), u"numbered"_s);
    QCOMPARE(namesIn(after[1]), QStringList{last});
    const QJsonArray unknown = wavesOf({setPriority(m_stack, "{{.spectro.var.x}}")});
    QCOMPARE(unknown.last()[u"kind"_s].toString(), u"unknown"_s);
    QVERIFY(unknown.last()[u"layers"_s][0][u"why"_s].toString().contains(u"{{.spectro.var.x}}"_s));
    const ProgramRun text = runProgram({u"waves"_s, m_folder.filePath(u"out.json"_s)});
    QVERIFY(text.output.contains("Priority not known\n"));
    QVERIFY(text.output.contains((last + u": priority is {{.spectro.var.x}}\n"_s).toUtf8()));
}

void TestCliWaves::deletionIsTheReverse()
{
    const QString file = setPriority(m_stack, "\"30\"");
    QStringList installed;
    for (const QJsonValue wave : wavesOf({file}))
        installed += namesIn(wave);
    QStringList deleted;
    for (const QJsonValue wave : wavesOf({file, u"--deletion"_s}))
        deleted += namesIn(wave);
    std::reverse(deleted.begin(), deleted.end());
    QVERIFY(installed.size() > 3);
    QCOMPARE(deleted, installed);
}

/// What the form of the window can do, the command line can.
void TestCliWaves::everySettingCanBeSet()
{
    const QString last = namesIn(wavesOf({m_stack}).last()).last();
    QString file = m_stack;
    const QList<std::pair<QString, QString>> settings{{u"pack.namespace"_s, u"web"_s},
                                                      {u"pack.namespaceLabels.web"_s, u"a=b"_s},
                                                      {u"pack.releaseNameOverride.chart"_s, u"short"_s},
                                                      {u"pack.content.images[0].image"_s, u"r/i:1"_s},
                                                      {u"pack.content.charts[0].repo"_s, u"https://x"_s}};
    for (const auto &[path, value] : settings) {
        const QString out = m_folder.filePath(u"set.json"_s);
        const ProgramRun set = runProgram({u"set"_s, file, u"--layer"_s, last, path, value, u"-o"_s, out});
        QVERIFY2(set.exitCode == 0, set.messages.constData());
        file = out;
        QCOMPARE(runProgram({u"get"_s, file, u"--layer"_s, last, path}).output.trimmed(), value.toUtf8());
    }
}

void TestCliWaves::wrongFormat()
{
    const ProgramRun run = runProgram({u"waves"_s, m_stack, u"--format"_s, u"xml"_s});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.messages.contains("waves"));
}

QTEST_GUILESS_MAIN(TestCliWaves)
#include "tst_cliwaves.moc"
