// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// `report`.
class TestCliReport final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void formByName_data();
    void formByName();
    void formatWins();
    void standardOutput_data();
    void standardOutput();
    void comparesWithACatalog();
    void masksDefaults();
    void problemsOfRules();
    void dates();
    void wrongUsage_data();
    void wrongUsage();
    void whatCannotBeWritten();
    void needsNoDisplay();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Of our profile, as HTML on the standard output.
    QByteArray html(const QStringList &options = {}) const
    {
        const ProgramRun run = runProgram(
            QStringList{u"report"_s, m_stack, u"-o"_s, u"-"_s, u"--format"_s, u"html"_s} + options);
        return run.exitCode == 0 && run.messages.isEmpty() ? run.output : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
};

void TestCliReport::formByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("html") << u"a.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("htm in capitals") << u"a.HTM"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"a.md"_s << QByteArray("# edge stack 1.2.0\n");
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF");
}

void TestCliReport::formByName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    const ProgramRun run = runProgram({u"report"_s, m_stack, u"-o"_s, path(name)});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.output, QByteArray());
    QVERIFY(written(name).startsWith(beginning));
}

void TestCliReport::formatWins()
{
    const ProgramRun run =
        runProgram({u"report"_s, m_stack, u"-o"_s, path(u"b.html"_s), u"--format"_s, u"markdown"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(written(u"b.html"_s).startsWith("# edge stack"));
}

void TestCliReport::standardOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("html") << u"html"_s << u"c.html"_s;
    QTest::newRow("markdown") << u"markdown"_s << u"c.md"_s;
}

void TestCliReport::standardOutput()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    const ProgramRun printed = runProgram({u"report"_s, m_stack, u"-o"_s, u"-"_s, u"--format"_s, format});
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(runProgram({u"report"_s, m_stack, u"-o"_s, path(name)}).exitCode, 0);
    QVERIFY(!printed.output.isEmpty());
    QCOMPARE(printed.output, written(name));
}

void TestCliReport::comparesWithACatalog()
{
    const QString other = path(u"other.json"_s);
    QCOMPARE(runProgram({u"set"_s, m_stack, u"--layer"_s, u"web"_s, u"pack.namespace"_s, u"elsewhere"_s,
                         u"-o"_s, other})
                 .exitCode,
             0);
    const auto report = [&](const QStringList &options) {
        return runProgram(QStringList{u"report"_s, other, u"-o"_s, u"-"_s, u"--format"_s, u"markdown"_s} +
                          options)
            .output;
    };
    const QByteArray compared = report({u"--catalog"_s, testData(u"cli/catalog"_s)});
    QVERIFY2(compared.contains("| `pack.namespace` | `web` | `elsewhere` |"), compared.constData());
    QVERIFY(!report({}).contains("`elsewhere` |\n")); // the pack is not known
    QVERIFY(report({}).contains("Not compared"));
}

void TestCliReport::masksDefaults()
{
    const QByteArray page = html();
    QVERIFY(page.contains("shop.example.com"));
    QVERIFY(!page.contains("30080"));
    QVERIFY(page.contains("<td class=\"quiet\">masked</td>"));
}

void TestCliReport::problemsOfRules()
{
    const QString odd = testData(u"cli/odd.json"_s);
    const ProgramRun checked = runProgram({u"validate"_s, odd});
    QCOMPARE(checked.exitCode, 1);
    const QByteArray rule =
        checked.output.sliced(checked.output.lastIndexOf('[') + 1).chopped(2); // of the last line
    const auto report = [&odd](const QStringList &options) {
        const ProgramRun run = runProgram(
            QStringList{u"report"_s, odd, u"-o"_s, u"-"_s, u"--format"_s, u"markdown"_s} + options);
        return run.exitCode == 0 ? run.output : QByteArray(); // findings are no failure of a report
    };
    QVERIFY(report({}).contains("| `" + rule + "` |"));
    const QByteArray without = report({u"--without"_s, QString::fromUtf8(rule)});
    QVERIFY(!without.contains("| `" + rule + "` |"));
    QVERIFY(without.contains("switched off"));
}

void TestCliReport::dates()
{
    QCOMPARE(html(), html());
    QVERIFY(!html().contains("As of"));
    QVERIFY(html({u"--date"_s, u"2026-03-31"_s}).contains("31 March 2026"));
    QVERIFY(html({u"--date"_s, u"today"_s}).contains("As of"));
}

void TestCliReport::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no output") << QStringList{} << QByteArray("--output is missing");
    QTest::newRow("a name that says nothing")
        << QStringList{u"-o"_s, u"report.txt"_s} << QByteArray("end it with .html, .md or .pdf");
    QTest::newRow("standard output of no format")
        << QStringList{u"-o"_s, u"-"_s} << QByteArray("choose a --format");
    QTest::newRow("unknown format") << QStringList{u"-o"_s, u"-"_s, u"--format"_s, u"docx"_s}
                                    << QByteArray("--format takes");
    QTest::newRow("no day") << QStringList{u"-o"_s, u"wrong.html"_s, u"--date"_s, u"31.3."_s}
                            << QByteArray("is not a day");
    QTest::newRow("no rule") << QStringList{u"-o"_s, u"wrong.html"_s, u"--without"_s, u"x"_s}
                             << QByteArray("is no rule");
}

void TestCliReport::wrongUsage()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, message);
    const ProgramRun run =
        runProgram(QStringList{u"report"_s, m_stack} + options, {.workingFolder = m_folder.path()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.messages.contains(message), run.messages.constData());
    QVERIFY(!QFile::exists(path(u"wrong.html"_s)));
}

void TestCliReport::whatCannotBeWritten()
{
    const QString target = path(u"gone/report.html"_s);
    const ProgramRun run = runProgram({u"report"_s, m_stack, u"-o"_s, target});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.messages.contains("report.html"));
    QFile before(path(u"full.html"_s));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    ProgramSettings full;
    full.largestFile = 1000;
    QCOMPARE(runProgram({u"report"_s, m_stack, u"-o"_s, before.fileName()}, full).exitCode, 3);
    QCOMPARE(written(u"full.html"_s), QByteArray("before"));
    QCOMPARE(runProgram({u"report"_s, path(u"none.json"_s), u"-o"_s, path(u"n.html"_s)}).exitCode, 3);
    QVERIFY(!QFile::exists(path(u"n.html"_s)));
}

/// Nor does it look for one that is there, or misses anything of a session.
void TestCliReport::needsNoDisplay()
{
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DISPLAY", ":999");
    const ProgramRun run = runProgram({u"report"_s, m_stack, u"-o"_s, path(u"d.pdf"_s)});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    QCOMPARE(run.messages, QByteArray());
    QVERIFY(written(u"d.pdf"_s).startsWith("%PDF"));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
