// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// The scripts of `completion`, read and asked by the shells themselves.
class TestCliCompletion final : public QObject
{
    Q_OBJECT

private slots:
    void isValid_data();
    void isValid();
    void bashKnowsEveryCommand();
    void bashOffers_data();
    void bashOffers();
    void bashOffersForTheWindow_data();
    void bashOffersForTheWindow();
    void fishOffers_data();
    void fishOffers();
    void zshKnowsThePrograms_data();
    void zshKnowsThePrograms();

private:
    /// The script in a file.
    QString written(const QString &shell, const QString &program);
    /// What bash offers for the last of the words, as it splits the line.
    QStringList offersOfBash(const QStringList &words);

    QTemporaryDir m_folder;
};

namespace {

struct Answer
{
    int exitCode = -1;
    QString output;
    QString messages;
};

bool isThere(const QString &shell)
{
    return !QStandardPaths::findExecutable(shell).isEmpty();
}

Answer ask(const QString &shell, const QStringList &arguments)
{
    QProcess process;
    process.start(shell, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

void addPrograms()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("command line") << u"layerwright-cli"_s;
    QTest::newRow("window") << u"layerwright"_s;
}

const QString file = u"compopt -o default"_s;
const QString folder = u"compopt -o dirnames"_s;

} // namespace

QString TestCliCompletion::written(const QString &shell, const QString &program)
{
    const ProgramRun run = runProgram({u"completion"_s, shell, program});
    const QString path = m_folder.filePath(u"_%1.%2"_s.arg(program, shell));
    QFile script(path);
    const bool isWritten = run.exitCode == 0 && run.messages.isEmpty() && !run.output.isEmpty() &&
                           script.open(QIODevice::WriteOnly) && script.write(run.output) == run.output.size();
    return isWritten ? path : QString();
}

QStringList TestCliCompletion::offersOfBash(const QStringList &words)
{
    // readline's own part is not there: what would be left to it is printed.
    const QString question = u"source \"$1\"; shift; compopt() { echo \"compopt $*\"; }; "
                             "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                             "complete_function=$(complete -p \"$1\" | sed -E 's/.*-F ([^ ]+).*/\\1/'); "
                             "\"$complete_function\"; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    const Answer answer = ask(u"bash"_s, QStringList{u"--noprofile"_s, u"--norc"_s, u"-uc"_s, question,
                                                     u"bash"_s, written(u"bash"_s, words.first())} +
                                             words);
    return answer.messages.isEmpty() ? lines(answer.output) : QStringList{answer.messages};
}

void TestCliCompletion::isValid_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("program");
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        for (const QString &program : {u"layerwright-cli"_s, u"layerwright"_s})
            QTest::addRow("%s, %s", qPrintable(shell), qPrintable(program)) << shell << program;
}

void TestCliCompletion::isValid()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, program);
    const QString script = written(shell, program);
    QVERIFY(!script.isEmpty());
    if (!isThere(shell))
        QSKIP("the shell is not installed");
    const Answer answer = ask(shell, {u"-n"_s, script});
    QCOMPARE(answer.messages, QString());
    QCOMPARE(answer.exitCode, 0);
}

void TestCliCompletion::bashKnowsEveryCommand()
{
    static const QRegularExpression command(u"^  ([a-z][a-z -]*?)  "_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(runProgram({u"--help"_s}).output);
    QStringList found;
    QStringList known;
    for (const auto &match : command.globalMatch(help)) {
        QStringList words = match.captured(1).split(u' ');
        known.append(words.join(u' '));
        words.last().clear();
        for (const QString &offer : offersOfBash(QStringList{u"layerwright-cli"_s} + words))
            if (words.first() + offer == match.captured(1).remove(u' '))
                found.append(match.captured(1));
    }
    QVERIFY(known.size() > 30);
    QCOMPARE(found, known);
}

void TestCliCompletion::bashOffers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offers");
    const auto add = [](const char *reason, const QString &line, const QStringList &offers) {
        QTest::newRow(reason) << line.split(u' ') << offers;
    };
    add("begin of a command", u"val"_s, {u"validate"_s});
    add("begin of a group", u"ya"_s, {u"yaml"_s});
    add("command of a group", u"catalog s"_s, {u"search"_s, u"show"_s});
    add("option in the place of a command", u"--v"_s, {u"--version"_s});
    add("options", u"waves --"_s, {u"--format"_s, u"--deletion"_s, u"--help"_s});
    add("options behind all arguments", u"waves a.json "_s, {u"--format"_s, u"--deletion"_s, u"--help"_s});
    add("formats", u"validate a.json --format "_s, {u"text"_s, u"json"_s, u"sarif"_s});
    add("format behind an equals sign", u"show a.json --format = j"_s, {u"json"_s});
    add("no format yet behind an equals sign", u"show a.json --format ="_s, {u"text"_s, u"json"_s});
    add("types", u"new --type a"_s, {u"add-on"_s});
    add("clouds", u"new --cloud edge-n"_s, {u"edge-native"_s});
    add("rules", u"rules --off yaml-d"_s, {u"yaml-duplicate-key"_s});
    add("actions", u"variables a.json re"_s, {u"remove"_s, u"rename"_s});
    add("no actions behind an action", u"variables a.json remove "_s, {});
    add("shells", u"completion z"_s, {u"zsh"_s});
    add("profile", u"show "_s, {file});
    add("profile behind an option", u"show --format json "_s, {file});
    add("profile behind a value with a colon", u"clone --name a : b "_s, {file});
    add("target by its short name", u"convert a.json -o "_s, {file});
    add("last of many files", u"add-manifest a.json b.yaml c.yaml "_s, {file});
    add("file of a group", u"yaml merge a.yaml "_s, {file});
    add("folder", u"list "_s, {folder});
    add("name that nobody knows", u"get a.json --layer "_s, {});
    add("path in a text", u"get a.json "_s, {});
    add("unknown command", u"shwo "_s, {});
}

void TestCliCompletion::bashOffers()
{
    if (!isThere(u"bash"_s))
        QSKIP("bash is not installed");
    QFETCH(const QStringList, words);
    QTEST(offersOfBash(QStringList{u"layerwright-cli"_s} + words), "offers");
}

void TestCliCompletion::bashOffersForTheWindow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offers");
    QTest::newRow("first file") << QStringList{QString()} << QStringList{file};
    QTest::newRow("second file") << QStringList{u"a.json"_s, QString()} << QStringList{file};
    QTest::newRow("option") << QStringList{u"a.json"_s, u"--new"_s} << QStringList{u"--new-window"_s};
    QTest::newRow("folder") << QStringList{u"--tour"_s, QString()} << QStringList{folder};
}

void TestCliCompletion::bashOffersForTheWindow()
{
    if (!isThere(u"bash"_s))
        QSKIP("bash is not installed");
    QFETCH(const QStringList, words);
    QTEST(offersOfBash(QStringList{u"layerwright"_s} + words), "offers");
}

void TestCliCompletion::fishOffers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("offers");
    const auto add = [](const char *reason, const QString &line, const QStringList &offers) {
        QTest::newRow(reason) << line << offers;
    };
    add("begin of a command", u"layerwright-cli val"_s, {u"validate"_s});
    add("command of a group", u"layerwright-cli catalog s"_s, {u"search"_s, u"show"_s});
    add("option", u"layerwright-cli waves --d"_s, {u"--deletion"_s});
    add("formats", u"layerwright-cli validate a.json --format "_s, {u"json"_s, u"sarif"_s, u"text"_s});
    add("format behind an equals sign", u"layerwright-cli show --format=j"_s, {u"--format=json"_s});
    add("actions", u"layerwright-cli variables a.json re"_s, {u"remove"_s, u"rename"_s});
    add("no actions behind an action", u"layerwright-cli variables a.json remove re"_s, {});
    add("profile", u"layerwright-cli show layers"_s, {u"layers.json"_s});
    add("target by its short name", u"layerwright-cli convert a -o layers"_s, {u"layers.json"_s});
    add("name that nobody knows", u"layerwright-cli get a.json --layer layers"_s, {});
    add("folders alone", u"layerwright-cli list l"_s, {u"layouts/"_s});
    add("file for the window", u"layerwright layers"_s, {u"layers.json"_s});
    add("option of the window", u"layerwright --new"_s, {u"--new-window"_s});
}

void TestCliCompletion::fishOffers()
{
    if (!isThere(u"fish"_s))
        QSKIP("fish is not installed");
    QFETCH(const QString, line);
    const QString place = m_folder.filePath(u"place"_s);
    QVERIFY(QDir().mkpath(place + u"/layouts"_s));
    QFile profile(place + u"/layers.json"_s);
    QVERIFY(profile.open(QIODevice::WriteOnly));
    const QString question = u"cd $argv[1]; source $argv[2]; complete -C $argv[3]"_s;
    const Answer answer = ask(u"fish"_s, {u"--no-config"_s, u"-c"_s, question, place,
                                          written(u"fish"_s, line.section(u' ', 0, 0)), line});
    QCOMPARE(answer.messages, QString());
    QStringList offers;
    for (const QString &offer : lines(answer.output))
        offers.append(offer.section(u'\t', 0, 0));
    offers.sort();
    QTEST(offers, "offers");
}

void TestCliCompletion::zshKnowsThePrograms_data()
{
    addPrograms();
}

void TestCliCompletion::zshKnowsThePrograms()
{
    if (!isThere(u"zsh"_s))
        QSKIP("zsh is not installed");
    QFETCH(const QString, program);
    const QString question = u"autoload -Uz compinit; compinit -u -D; source $1; print $_comps[$2]; "
                             "whence -w _$2"_s;
    const Answer answer =
        ask(u"zsh"_s, {u"-f"_s, u"-c"_s, question, u"zsh"_s, written(u"zsh"_s, program), program});
    QCOMPARE(answer.messages, QString());
    QCOMPARE(lines(answer.output), QStringList({u'_' + program, u'_' + program + u": function"_s}));
}

QTEST_GUILESS_MAIN(TestCliCompletion)
#include "tst_clicompletion.moc"
