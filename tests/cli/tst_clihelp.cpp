// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

/// The first words of the indented lines of a help text: the commands, or the arguments and options.
QStringList termsOf(const QString &help)
{
    static const QRegularExpression line(u"^  (\\S.*?)  +\\S"_s, QRegularExpression::MultilineOption);
    QStringList terms;
    for (const auto &match : line.globalMatch(help))
        terms.append(match.captured(1));
    return terms;
}

QString helpOf(const QStringList &words)
{
    const ProgramRun run = runProgram(words + QStringList{u"--help"_s});
    return run.exitCode == 0 && run.messages.isEmpty() ? QString::fromUtf8(run.output) : QString();
}

QString manual()
{
    QFile page(QStringLiteral(LAYERWRIGHT_DOCS) + u"/man/layerwright-cli.1"_s);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s)
                                          : QString();
}

/// The part of the manual that is about one command.
QString manualOf(const QString &command)
{
    const QString page = manual();
    const qsizetype begin = page.indexOf(u"\n.SS "_s + command + u'\n');
    const qsizetype end = page.indexOf(QRegularExpression(u"\n\\.S[SH] "_s), begin + 1);
    return begin < 0 ? QString() : page.sliced(begin, end - begin);
}

} // namespace

class TestCliHelp final : public QObject
{
    Q_OBJECT

private slots:
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void everyCommandHasHelp();
    void manualHasEverything();
    void manualHasNothingElse();
    void manualsAreWellFormed_data();
    void manualsAreWellFormed();
};

void TestCliHelp::version()
{
    const ProgramRun run = runProgram({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, "layerwright-cli " LAYERWRIGHT_VERSION "\n");
}

void TestCliHelp::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("message");

    QTest::newRow("nothing") << QStringList{} << u"layerwright-cli: no command is given\n"_s;
    QTest::newRow("unknown command") << QStringList{u"shwo"_s}
                                     << u"layerwright-cli: “shwo” is not a command"_s;
    QTest::newRow("unknown option") << QStringList{u"show"_s, u"--colour"_s, u"a"_s}
                                    << u"show: Unknown option"_s;
    QTest::newRow("no file") << QStringList{u"show"_s}
                             << u"show: FILE is missing\nUsage: layerwright-cli show FILE"_s;
    QTest::newRow("two files") << QStringList{u"show"_s, u"a"_s, u"b"_s}
                               << u"show: “b” is one argument too many"_s;
    QTest::newRow("option without its value") << QStringList{u"show"_s, u"a"_s, u"--format"_s} << u"show: "_s;
    QTest::newRow("required option") << QStringList{u"convert"_s, u"a"_s}
                                     << u"convert: --output is missing"_s;
    QTest::newRow("option twice") << QStringList{u"convert"_s, u"a"_s, u"-o"_s, u"b"_s, u"-o"_s, u"c"_s}
                                  << u"convert: --output is given twice"_s;
    QTest::newRow("unknown type") << QStringList{u"new"_s, u"--type"_s, u"addon"_s, u"--name"_s,
                                                 u"x"_s,   u"-o"_s,     u"-"_s}
                                  << u"new: --type takes cluster, infra, add-on or system, not “addon”"_s;
    QTest::newRow("tag without a name")
        << QStringList{u"new"_s,   u"--type"_s, u"system"_s, u"--name"_s, u"x"_s,
                       u"--tag"_s, u":v"_s,     u"-o"_s,     u"-"_s}
        << u"new: The tag “:v” has no key"_s;
    QTest::newRow("tag twice") << QStringList{u"new"_s, u"--type"_s, u"system"_s, u"--name"_s,
                                              u"x"_s,   u"--tag"_s,  u"a:1"_s,    u"--tag"_s,
                                              u"a"_s,   u"-o"_s,     u"-"_s}
                               << u"new: The tag “a” is there twice"_s;
    const auto newRow = [](const char *reason, const QStringList &more, const QString &message) {
        QTest::newRow(reason) << QStringList{u"new"_s, u"-o"_s, u"-"_s} + more << message;
    };
    newRow("new without a type", {u"--name"_s, u"x"_s}, u"new: give --type, one of cluster"_s);
    newRow("control character in a name", {u"--type"_s, u"system"_s, u"--name"_s, u"x\u001by"_s},
           u"new: The name holds a line end or another character that nobody sees"_s);
    newRow("version with a word", {u"--type"_s, u"system"_s, u"--name"_s, u"x"_s, u"--version"_s, u"v2"_s},
           u"new: “v2” begins with a letter; the product takes “2”."_s);
    newRow("layer of no catalog", {u"--type"_s, u"system"_s, u"--name"_s, u"x"_s, u"--layer"_s, u"web"_s},
           u"new: --layer takes packs from a catalog"_s);
    QTest::newRow("clone without a name")
        << QStringList{u"clone"_s, u"a"_s, u"-o"_s, u"-"_s} << u"clone: --name is missing"_s;
    QTest::newRow("version that is none") << QStringList{u"version"_s, u"a"_s, u"1.2"_s, u"-o"_s, u"-"_s}
                                          << u"version: “1.2” has too few numbers"_s;
    QTest::newRow("version left empty") << QStringList{u"version"_s, u"a"_s, QString(), u"-o"_s, u"-"_s}
                                        << u"version: give the new version"_s;
    QTest::newRow("unknown format") << QStringList{u"show"_s, u"a"_s, u"--format"_s, u"xml"_s}
                                    << u"show: --format takes text or json, not “xml”"_s;
}

void TestCliHelp::wrongUsage()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, message);
    const ProgramRun run = runProgram(words);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
}

void TestCliHelp::everyCommandHasHelp()
{
    const QStringList commands = termsOf(helpOf({}));
    QVERIFY(commands.size() >= 19);
    for (const QString &command : commands) {
        const QString help = helpOf(command.split(u' '));
        QVERIFY2(help.startsWith(u"Usage: layerwright-cli "_s + command), qPrintable(command));
        QVERIFY2(termsOf(help).contains(u"-h, --help"_s), qPrintable(help));
    }
}

void TestCliHelp::manualHasEverything()
{
    for (const QString &command : termsOf(helpOf({}))) {
        const QString section = manualOf(command);
        QVERIFY2(!section.isEmpty(), qPrintable(u"the manual page has no section on "_s + command));
        for (const QString &term : termsOf(helpOf(command.split(u' ')))) {
            if (term == "-h, --help"_L1)
                continue;
            const QString word = term.section(u' ', 0, 0).remove(u',');
            QVERIFY2(section.contains(word),
                     qPrintable(u"the manual page does not tell about %1 of %2"_s.arg(term, command)));
        }
    }
}

void TestCliHelp::manualHasNothingElse()
{
    const QStringList commands = termsOf(helpOf({}));
    static const QRegularExpression heading(u"\n\\.SS ([a-z -]+)\n"_s);
    for (const auto &match : heading.globalMatch(manual()))
        QVERIFY2(commands.contains(match.captured(1)), qPrintable(match.captured(1)));
}

void TestCliHelp::manualsAreWellFormed_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("command line") << u"layerwright-cli.1"_s;
    QTest::newRow("window") << u"layerwright.1"_s;
}

void TestCliHelp::manualsAreWellFormed()
{
    QFETCH(const QString, page);
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not installed");
    QProcess groff;
    groff.start(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-Tutf8"_s, u"-Kutf8"_s, u"-z"_s,
                             QStringLiteral(LAYERWRIGHT_DOCS) + u"/man/"_s + page});
    QVERIFY(groff.waitForFinished());
    QCOMPARE(groff.readAllStandardError(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_clihelp.moc"
