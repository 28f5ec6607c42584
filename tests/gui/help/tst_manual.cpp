// SPDX-License-Identifier: Apache-2.0
#include "gui/help/helptopics.h"
#include "gui/help/manual.h"
#include "model/document/rules.h"
#include "tests/gui/help/manualtext.h"
#include "tests/gui/windowtest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// What the manual says of itself and of the programs, without a reader.
class TestManual final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pagesAreWhole_data() { addPages(); }
    void pagesAreWhole();
    void linksLeadSomewhere_data() { addPages(); }
    void linksLeadSomewhere();
    void everyPageIsInTheIndex();
    void commandsOfTheMenusExist_data() { addPages(); }
    void commandsOfTheMenusExist();
    void commandsOfTheCommandLineExist();
    void keysAreThoseOfTheTable();
    void everyTopicIsThere();
    void everyRuleIsThere();
    void anchorsAreThoseOfCodeHosts_data();
    void anchorsAreThoseOfCodeHosts();
    void searchFinds_data();
    void searchFinds();
    void excerptShowsTheWord();

private:
    void addPages() const
    {
        QTest::addColumn<QString>("name");
        for (const ManualPage &page : m_manual.pages())
            QTest::newRow(qPrintable(page.name)) << page.name;
    }
    const Manual m_manual;
};

void TestManual::pagesAreWhole()
{
    QFETCH(QString, name);
    const ManualPage *page = m_manual.page(name);
    QVERIFY(page);
    QVERIFY(page->markdown.startsWith(u"# "_s));
    QCOMPARE(page->sections.constFirst().level, 1);
    QSet<QString> anchors;
    for (const ManualSection &section : page->sections) {
        QVERIFY2(!anchors.contains(section.anchor), qPrintable(section.anchor)); // links would not know which
        anchors.insert(section.anchor);
    }
    QFile file(manualFile(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(page->markdown, QString::fromUtf8(file.readAll()));
    QCOMPARE(page->markdown.count(u"```"_s) % 2, 0);
}

/// In the program, and where the files are read by themselves.
void TestManual::linksLeadSomewhere()
{
    QFETCH(QString, name);
    static const QRegularExpression link(uR"(\[[^\]]+\]\(([^)]+)\))"_s);
    for (auto match = link.globalMatch(withoutBlocks(m_manual.page(name)->markdown)); match.hasNext();) {
        const QString address = match.next().captured(1);
        const QUrl url(address);
        if (!url.scheme().isEmpty()) {
            QVERIFY2(url.scheme() == u"https"_s, qPrintable(address));
            continue;
        }
        QVERIFY2(m_manual.has(Manual::target(url, name)), qPrintable(address));
        const QString file =
            url.path().isEmpty() ? manualFile(name) : QFileInfo(manualFile(name)).path() + u'/' + url.path();
        QVERIFY2(QFileInfo(file).isFile(), qPrintable(file));
    }
}

void TestManual::everyPageIsInTheIndex()
{
    const QString index = m_manual.page(u"index")->markdown;
    for (const ManualPage &page : m_manual.pages())
        if (page.name != u"index"_s)
            QVERIFY2(index.contains(page.name + u".md)"_s), qPrintable(page.name));
}

/// "*Menu › Command*" is a command of that name in that menu of a real window.
void TestManual::commandsOfTheMenusExist()
{
    QFETCH(QString, name);
    static const QRegularExpression command(uR"(\*((?:[^*›\n]+ › )+[^*\n]+(?:\n[^*\n]+)?)\*)"_s);
    WindowTest test;
    const MainWindow *window = test.windows().add();
    const QStringList paths = menuPaths(window);
    QVERIFY(paths.contains(u"File › Export As › YAML…"_s));
    qsizetype count = 0;
    for (auto match = command.globalMatch(withoutBlocks(m_manual.page(name)->markdown)); match.hasNext();
         ++count) {
        const QString path = match.next().captured(1).simplified();
        QVERIFY2(paths.contains(path), qPrintable(path));
    }
    QVERIFY2(count > 0 || name == u"command-line"_s, "no command was found: the expression no longer fits");
}

void TestManual::commandsOfTheCommandLineExist()
{
    static const QRegularExpression call(uR"(layerwright-cli ([a-z][a-z-]+)(?: ([a-z][a-z-]+))?)"_s);
    const QStringList groups{u"catalog"_s, u"console"_s, u"yaml"_s};
    QSet<QString> commands;
    for (const ManualPage &page : m_manual.pages())
        for (auto match = call.globalMatch(page.markdown); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString first = found.captured(1);
            commands.insert(groups.contains(first) ? first + u' ' + found.captured(2) : first);
        }
    QVERIFY(commands.size() > 30);
    const auto exitCodeOf = [](const QString &command) {
        QProcess process;
        process.start(QStringLiteral(LAYERWRIGHT_CLI), command.split(u' ') + QStringList{u"--help"_s});
        return process.waitForFinished() ? process.exitCode() : -1;
    };
    QVERIFY(exitCodeOf(u"no-such-command"_s) != 0);
    for (const QString &command : std::as_const(commands))
        QVERIFY2(exitCodeOf(command) == 0, qPrintable(command));
}

void TestManual::keysAreThoseOfTheTable()
{
    const QString page = m_manual.page(u"keyboard")->markdown;
    const QString expected = withTablesOfKeys(page, true);
    QVERIFY(expected.contains(u"\n## The keys at first\n\n### File\n\n| command | keys |\n"_s));
    if (qEnvironmentVariableIsSet("UPDATE_EXPECTED")) {
        QFile file(manualFile(u"keyboard"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(expected.toUtf8());
        QSKIP("docs/manual/keyboard.md is written anew; build again");
    }
    const QStringList there = page.split(u'\n');
    for (const QString &line : expected.split(u'\n'))
        QVERIFY2(there.contains(line),
                 qPrintable(u"keyboard.md lacks “%1”; UPDATE_EXPECTED=1 writes it"_s.arg(line)));
    QCOMPARE(there.size(), expected.count(u'\n') + 1);
}

void TestManual::everyTopicIsThere()
{
    QVERIFY(helpTopics().size() > 30);
    for (const ManualPlace &place : helpTopics())
        QVERIFY2(m_manual.has(place), qPrintable(place.page + u'#' + place.anchor));
}

void TestManual::everyRuleIsThere()
{
    for (const Rule &rule : allRules())
        QVERIFY2(m_manual.has({u"rules"_s, QString(rule.name)}), rule.name.data());
}

void TestManual::anchorsAreThoseOfCodeHosts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("blanks") << u"Install order"_s << u"install-order"_s;
    QTest::newRow("marks") << u"No presets?"_s << u"no-presets"_s;
    QTest::newRow("comma") << u"Another version, or another pack"_s << u"another-version-or-another-pack"_s;
    QTest::newRow("rule") << u"yaml-tab"_s << u"yaml-tab"_s;
    QTest::newRow("dots and an apostrophe")
        << u"What a pack's schema.yaml wants"_s << u"what-a-packs-schemayaml-wants"_s;
}

void TestManual::anchorsAreThoseOfCodeHosts()
{
    QFETCH(QString, title);
    QTEST(anchorOf(title), "anchor");
}

void TestManual::searchFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("title of a section") << u"install order"_s << u"stack#install-order"_s;
    QTest::newRow("capitals do not count") << u"INSTALL Order"_s << u"stack#install-order"_s;
    QTest::newRow("title of a page") << u"command line"_s << u"command-line#"_s;
    QTest::newRow("part of a word in a title") << u"presets own"_s << u"presets#presets-of-your-own"_s;
    QTest::newRow("in the text alone") << u"keychain desktop http"_s << u"catalogs#servers"_s;
    QTest::newRow("in code") << u"enabled-presets Backend"_s << u"presets#"_s;
    QTest::newRow("in a table") << u"UPDATE Ctrl+Shift+E"_s << QString();
    QTest::newRow("rule") << u"yaml-tab"_s << u"rules#yaml-tab"_s;
    QTest::newRow("marks are not found") << u"```"_s << QString();
    QTest::newRow("no such words") << u"xylophone"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestManual::searchFinds()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const QList<ManualHit> hits = m_manual.find(words);
    QCOMPARE(hits.isEmpty(), first.isEmpty());
    if (!hits.isEmpty())
        QCOMPARE(hits.constFirst().place.page + u'#' + hits.constFirst().place.anchor, first);
    for (const ManualHit &hit : hits)
        QVERIFY(m_manual.has(hit.place));
}

void TestManual::excerptShowsTheWord()
{
    for (const ManualHit &hit : m_manual.find(u"namespace"_s)) {
        const bool isShown = (hit.section + hit.excerpt).contains(u"namespace"_s, Qt::CaseInsensitive);
        QVERIFY2(isShown, qPrintable(hit.excerpt));
        QVERIFY(hit.excerpt.size() <= 170);
        QVERIFY(!hit.excerpt.contains(u'`') && !hit.excerpt.contains(u"]("_s));
    }
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
