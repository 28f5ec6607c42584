// SPDX-License-Identifier: Apache-2.0
#include "gui/help/help.h"
#include "gui/help/helptopics.h"
#include "gui/help/helpwindow.h"
#include "gui/help/manualview.h"
#include "gui/theme/mnemonics.h"
#include "tests/gui/help/manualtext.h"
#include "tests/gui/windowtest.h"
#include "translations/translations.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// What holds for a page of the manual in every language: it says of the program what the English one says,
/// in the words that the program has in that language.
class TestTranslatedManual final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_complaints.clear(); }

    void everyPageIsThere_data();
    void everyPageIsThere();
    void shapeIsTheEnglishOne_data() { addPages(); }
    void shapeIsTheEnglishOne();
    void codeIsTheEnglishOne_data() { addPages(); }
    void codeIsTheEnglishOne();
    void linksLeadWhereTheEnglishOnesLead_data() { addPages(); }
    void linksLeadWhereTheEnglishOnesLead();
    void marksAreRead_data() { addPages(); }
    void marksAreRead();
    void menusAreCalledAsInTheProgram_data() { addPages(); }
    void menusAreCalledAsInTheProgram();
    void buttonsAreCalledAsInTheProgram_data() { addPages(); }
    void buttonsAreCalledAsInTheProgram();
    void keysAreCalledAsInTheProgram_data() { addPages(); }
    void keysAreCalledAsInTheProgram();
    void tablesOfKeysAreThoseOfTheProgram_data() { addLanguages(); }
    void tablesOfKeysAreThoseOfTheProgram();
    void everyTopicIsThere_data() { addLanguages(); }
    void everyTopicIsThere();
    void missingPageIsEnglish();
    void searchFinds_data();
    void searchFinds();
    void changeOfLanguageKeepsThePlace();

private:
    static QStringList languages();
    static void addLanguages();
    static void addPages();
    static bool hasPage(const QString &language, const QString &page)
    {
        return page != u"rules"_s && QFileInfo::exists(manualFile(page, language));
    }
    QString translated() const;
    QString english() const;
    void complain(const QString &what) { m_complaints.append(what); }
    void compare(const QString &what, QStringList expected, QStringList there);

    QStringList m_complaints;
    QHash<QString, QStringList> m_menus;                    // by language, English by none
    QHash<QString, QMultiHash<QString, QString>> m_wording; // by language: English texts of the program
};

/// Fails with all that is to be mended.
#define VERIFY_NO_COMPLAINTS() QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints.join(u"\n   "_s)))

QStringList TestTranslatedManual::languages()
{
    QStringList codes;
    for (const Language &language : Translations::languages())
        if (QFileInfo(manualFile(u"index"_s, language.code)).dir().exists() && language.code != "en"_L1)
            codes.append(language.code);
    return codes;
}

void TestTranslatedManual::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslatedManual::addPages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    const Manual manual;
    for (const QString &language : languages())
        for (const ManualPage &page : manual.pages())
            if (hasPage(language, page.name))
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(page.name)) << language << page.name;
}

static QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The part that is not written by people is left out.
static QString pageText(const QString &page, const QString &language)
{
    const QString text = contentOf(manualFile(page, language));
    return page == u"keyboard"_s ? text.first(text.lastIndexOf(u"\n## "_s)) : text;
}

QString TestTranslatedManual::translated() const
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    return pageText(page, language);
}

QString TestTranslatedManual::english() const
{
    QFETCH(QString, page);
    return pageText(page, {});
}

static QMultiHash<QString, QString> wordingOf(const QString &language)
{
    QMultiHash<QString, QString> wording;
    QFile file(QStringLiteral(LAYERWRIGHT_TRANSLATIONS) + u"/layerwright_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return wording;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = withoutMnemonic(xml.readElementText());
        else if (xml.name() == "translation"_L1)
            wording.insert(source,
                           withoutMnemonic(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return wording;
}

void TestTranslatedManual::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    QVERIFY(languages().contains(u"de"_s));
    QLocale::setDefault(QLocale::c());
    Translations translations;
    WindowTest test(&translations);
    m_menus.insert({}, menuPaths(test.windows().add()));
    for (const QString &language : languages()) {
        test.windows().setLanguage(language);
        m_menus.insert(language, menuPaths(test.windows().lastActive()));
        QCOMPARE(m_menus.value(language).size(), m_menus.value({}).size());
        m_wording.insert(language, wordingOf(language));
        QVERIFY(m_wording.value(language).size() > 1000);
    }
}

void TestTranslatedManual::compare(const QString &what, QStringList expected, QStringList there)
{
    for (const QString &each : QStringList(expected))
        if (there.removeOne(each))
            expected.removeOne(each);
    for (const QString &each : std::as_const(expected))
        complain(u"%1 lacks “%2”"_s.arg(what, each));
    for (const QString &each : std::as_const(there))
        complain(u"%1 has “%2”, which the English page has not, or not so often"_s.arg(what, each));
}

struct Found
{
    QString text;
    qsizetype line = 0;
};

static QList<Found> found(const QRegularExpression &expression, const QString &text, int group = 0)
{
    QList<Found> all;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        all.append({each.captured(group).simplified(), text.first(each.capturedStart()).count(u'\n') + 1});
    }
    return all;
}

static QStringList textsOf(const QList<Found> &all)
{
    QStringList texts;
    for (const Found &each : all)
        texts.append(each.text);
    return texts;
}

static QRegularExpression inLines(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::MultilineOption);
}

/// What stands in *…* or **…**, where lines stay in their places.
static QList<Found> emphasised(QString markdown)
{
    static const QRegularExpression code(u"```.*?```"_s, QRegularExpression::DotMatchesEverythingOption);
    for (auto match = code.match(markdown); match.hasMatch(); match = code.match(markdown))
        markdown.replace(match.capturedStart(), match.capturedLength(),
                         QString(match.captured().count(u'\n'), u'\n'));
    static const QRegularExpression inlineCode(u"`[^`\n]*`"_s);
    static const QRegularExpression span(u"(\\*{1,2})(?=[^\\s*])([^*\n]+(?:\n[^*\n]+)?)(?<=\\S)\\1"_s);
    return found(span, markdown.remove(inlineCode), 2);
}

void TestTranslatedManual::everyPageIsThere_data()
{
    addLanguages();
}

void TestTranslatedManual::everyPageIsThere()
{
    QFETCH(QString, language);
    const Manual manual(language);
    for (const ManualPage &page : manual.pages()) {
        if (page.name == u"rules"_s)
            continue;
        if (!hasPage(language, page.name))
            complain(u"docs/manual/%1/%2.md is not there"_s.arg(language, page.name));
        else if (page.markdown != contentOf(manualFile(page.name, language)))
            complain(u"%1/%2.md is not what the program has: build again"_s.arg(language, page.name));
    }
    VERIFY_NO_COMPLAINTS();
}

void TestTranslatedManual::shapeIsTheEnglishOne()
{
    QFETCH(QString, language);
    const QList<std::pair<QString, QRegularExpression>> parts{
        {u"headings"_s, inLines(u"^#+ "_s)},
        {u"rows of tables"_s, inLines(u"^\\|"_s)},
        {u"items of lists"_s, inLines(u"^\\s*([*-]|\\d+\\.) "_s)},
    };
    const QString text = withoutBlocks(translated());
    QStringList levels = textsOf(found(parts[0].second, withoutBlocks(english())));
    const QList<Found> headings = found(parts[0].second, text);
    if (textsOf(headings) != levels)
        complain(
            u"the headings are %1 and should be %2"_s.arg(textsOf(headings).join(u' '), levels.join(u' ')));
    for (const auto &[name, expression] : parts)
        if (found(expression, text).size() != found(expression, withoutBlocks(english())).size())
            complain(u"there are %1 %2 and should be %3"_s.arg(found(expression, text).size())
                         .arg(name)
                         .arg(found(expression, withoutBlocks(english())).size()));
    // A line break is shown as a blank.
    static const QRegularExpression broken = inLines(u"^[^|#\\n][^\\n]*\\n(?![*|#\\n]|\\d+\\.)[^\\n]"_s);
    if (language == u"ja"_s || language == u"zh_CN"_s)
        for (const Found &each : found(broken, text))
            complain(u"a paragraph of this language is one line: “%1”"_s.arg(each.text));
    VERIFY_NO_COMPLAINTS();
}

void TestTranslatedManual::codeIsTheEnglishOne()
{
    static const QRegularExpression block(u"```.*?```"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression span(u"`[^`\n]+`"_s);
    const auto blocks = [](const QString &text) {
        QStringList all;
        for (auto match = block.globalMatch(text); match.hasNext();)
            all.append(match.next().captured());
        return all;
    };
    compare(u"the page"_s, blocks(english()), blocks(translated()));
    compare(u"the page"_s, textsOf(found(span, withoutBlocks(english()))),
            textsOf(found(span, withoutBlocks(translated()))));
    VERIFY_NO_COMPLAINTS();
}

/// In the program, and where the files are read by themselves. What is written as in the English page gets
/// the anchor of the translated heading by UPDATE_EXPECTED=1.
void TestTranslatedManual::linksLeadWhereTheEnglishOnesLead()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    static const QRegularExpression link(uR"(\[[^\]]*\]\(([^)]+)\))"_s);
    const Manual manual(language);
    const auto placeOf = [&](const QString &address) {
        const ManualPlace place = Manual::target(QUrl(address), page);
        const ManualSection *section = manual.section(place);
        return place.page.isEmpty() ? address
                                    : place.page + u'#' + (section ? section->anchor : place.anchor);
    };
    QStringList expected;
    for (const Found &each : found(link, withoutBlocks(english()), 1))
        expected.append(placeOf(each.text));
    QStringList there;
    QString text = contentOf(manualFile(page, language));
    for (const Found &each : found(link, text, 1)) {
        there.append(placeOf(each.text));
        const QUrl url(each.text);
        if (!url.scheme().isEmpty())
            continue;
        const QString folder = QFileInfo(manualFile(page, language)).path();
        if (!url.path().isEmpty() && !QFileInfo(folder + u'/' + url.path()).isFile())
            complain(u"line %1: “%2” is no file"_s.arg(each.line).arg(each.text));
        const ManualSection *section = manual.section(Manual::target(url, page));
        if (!section || section->ownAnchor == url.fragment())
            continue;
        const QString right = url.path() + u'#' + section->ownAnchor;
        text.replace(u"("_s + each.text + u')', u"("_s + right + u')');
        complain(u"line %1: “%2” should be “%3”; UPDATE_EXPECTED=1 writes it"_s.arg(each.line).arg(each.text,
                                                                                                   right));
    }
    if (qEnvironmentVariableIsSet("UPDATE_EXPECTED")) {
        QFile file(manualFile(page, language));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        QSKIP("the anchors of links are written anew; build again");
    }
    compare(u"the page"_s, expected, there);
    VERIFY_NO_COMPLAINTS();
}

/// Beside letters of some scripts a mark of Markdown is none, and is seen.
void TestTranslatedManual::marksAreRead()
{
    const auto seen = [](const QString &markdown, QStringView mark) {
        QTextDocument document;
        document.setMarkdown(markdown);
        return document.toPlainText().count(mark);
    };
    for (const QStringView mark : {u"*", u"`", u"](", u"|", u"#"})
        if (seen(translated(), mark) > seen(english(), mark))
            complain(u"a “%1” is shown: a blank beside it may be missing"_s.arg(mark));
    VERIFY_NO_COMPLAINTS();
}

void TestTranslatedManual::menusAreCalledAsInTheProgram()
{
    QFETCH(QString, language);
    QStringList there;
    for (const Found &each : emphasised(translated()))
        if (each.text.contains(u" › "_s)) {
            there.append(each.text);
            if (!m_menus.value(language).contains(each.text))
                complain(u"line %1: no menu has “%2”"_s.arg(each.line).arg(each.text));
        }
    for (const Found &each : emphasised(english())) {
        const qsizetype at = m_menus.value({}).indexOf(each.text);
        if (at < 0)
            continue;
        const QString expected = m_menus.value(language).at(at);
        if (!there.removeOne(expected))
            complain(u"“%1” (English line %2) should be there as “%3”"_s.arg(each.text).arg(each.line).arg(
                expected));
    }
    for (const QString &each : std::as_const(there))
        complain(u"“%1” is not named in the English page, or not so often"_s.arg(each));
    VERIFY_NO_COMPLAINTS();
}

void TestTranslatedManual::buttonsAreCalledAsInTheProgram()
{
    QFETCH(QString, language);
    const QStringList there = textsOf(emphasised(translated()));
    for (const Found &each : emphasised(english())) {
        const QStringList expected = m_wording.value(language).values(each.text);
        const bool isThere = std::ranges::any_of(
            expected, [&there](const QString &wording) { return there.contains(wording); });
        if (!expected.isEmpty() && !isThere)
            complain(u"“%1” (English line %2) should be there as “%3”, with the same marks"_s.arg(each.text)
                         .arg(each.line)
                         .arg(QSet<QString>(expected.begin(), expected.end()).values().join(u"” or “"_s)));
    }
    VERIFY_NO_COMPLAINTS();
}

void TestTranslatedManual::keysAreCalledAsInTheProgram()
{
    QFETCH(QString, language);
    static const QRegularExpression keys(u"\\b((Ctrl|Alt|Shift)\\+)+([A-Z][a-z]*|\\d)|\\bF\\d+\\b"_s);
    Translations translations;
    translations.setLanguage(language);
    const QString text = translated();
    for (const Found &each : found(keys, english())) {
        const QString expected = QKeySequence(each.text).toString(QKeySequence::NativeText);
        if (!text.contains(expected))
            complain(u"“%1” (English line %2) should be there as “%3”"_s.arg(each.text).arg(each.line).arg(
                expected));
    }
    VERIFY_NO_COMPLAINTS();
}

void TestTranslatedManual::tablesOfKeysAreThoseOfTheProgram()
{
    QFETCH(QString, language);
    Translations translations;
    translations.setLanguage(language);
    const QString there = contentOf(manualFile(u"keyboard"_s, language));
    QVERIFY(!there.isEmpty());
    const QString expected = withTablesOfKeys(there, false);
    if (qEnvironmentVariableIsSet("UPDATE_EXPECTED")) {
        QFile file(manualFile(u"keyboard"_s, language));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(expected.toUtf8());
        QSKIP("keyboard.md is written anew; build again");
    }
    const QStringList lines = there.split(u'\n');
    for (const QString &line : expected.split(u'\n'))
        if (!lines.contains(line))
            complain(u"keyboard.md lacks “%1”; UPDATE_EXPECTED=1 writes it"_s.arg(line));
    VERIFY_NO_COMPLAINTS();
    QCOMPARE(there.size(), expected.size());
}

void TestTranslatedManual::everyTopicIsThere()
{
    QFETCH(QString, language);
    const Manual manual(language);
    for (const ManualPlace &place : helpTopics()) {
        QVERIFY(manual.has(place));
        const ManualSection *section = manual.section(place);
        QVERIFY(place.anchor.isEmpty() || section->anchor == place.anchor);
    }
    for (const ManualPage &page : manual.pages()) { // a link would not know which of two is meant
        QHash<QString, QString> own;
        for (const ManualSection &section : page.sections) {
            for (const QString &anchor : {section.anchor, section.ownAnchor})
                if (own.value(anchor, section.title) != section.title)
                    complain(u"%1: “%2” and “%3” are one place for links"_s.arg(page.name, own.value(anchor),
                                                                                section.title));
            own.insert(section.anchor, section.title);
            own.insert(section.ownAnchor, section.title);
        }
    }
    VERIFY_NO_COMPLAINTS();
}

void TestTranslatedManual::missingPageIsEnglish()
{
    const Manual english;
    const Manual none(u"tlh"_s);
    for (const ManualPage &page : english.pages())
        QCOMPARE(none.page(page.name)->markdown, page.markdown);
    const Manual german(u"de"_s);
    QCOMPARE(german.page(u"rules")->title, u"The rules behind the findings"_s);
    QVERIFY(german.page(u"stack")->markdown != none.page(u"stack")->markdown);
}

void TestTranslatedManual::searchFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::newRow("title of a section") << u"installationsreihenfolge"_s << u"stack#install-order"_s;
    QTest::newRow("without its umlauts") << u"schlussel vergessen"_s << u"console#the-connection"_s;
    QTest::newRow("no such words") << u"install order"_s << QString();
}

void TestTranslatedManual::searchFinds()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const QList<ManualHit> hits = Manual(u"de"_s).find(words);
    QCOMPARE(hits.isEmpty(), first.isEmpty());
    if (!hits.isEmpty())
        QCOMPARE(hits.constFirst().place.page + u'#' + hits.constFirst().place.anchor, first);
}

static HelpWindow *shownHelp()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *help = qobject_cast<HelpWindow *>(widget); help && help->isVisible())
            return help;
    return nullptr;
}

void TestTranslatedManual::changeOfLanguageKeepsThePlace()
{
    QLocale::setDefault(QLocale::c());
    Translations translations;
    WindowTest test(&translations);
    QVERIFY(test.windows().add());
    HelpWindow *help = test.windows().help()->open({u"index"_s, {}});
    help->open({u"values"_s, u"definitions-and-uses"_s});
    test.windows().setLanguage(u"de"_s);
    help = shownHelp();
    QVERIFY(help);
    QCOMPARE(help->place(), (ManualPlace{u"values"_s, u"definitions-and-uses"_s}));
    QVERIFY2(help->view()->toPlainText().startsWith(u"Werte"_s), qPrintable(help->view()->toPlainText()));
    QVERIFY(QTest::qWaitForWindowExposed(help));
    QScrollBar *bar = help->view()->verticalScrollBar();
    const int seen = bar->value();
    help->view()->goToAnchor(u"definitions-and-uses"_s);
    QVERIFY(seen > 0);
    QCOMPARE(bar->value(), seen);
    QCOMPARE(help->search()->placeholderText(),
             QCoreApplication::translate("Layerwright::HelpWindow", "Search the manual"));

    help->view()->goToAnchor(u"folding"_s); // one reads elsewhere than where one went
    bar->setValue(bar->value() + 10);
    test.windows().setLanguage(u"en"_s);
    help = shownHelp();
    QVERIFY(help);
    QCOMPARE(help->place(), (ManualPlace{u"values"_s, u"folding"_s}));
    QVERIFY(help->view()->toPlainText().startsWith(u"Values"_s));
    help->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(help));
    QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help->place().page, u"index"_s);

    help->close();
    test.windows().setLanguage(u"de"_s);
    QVERIFY(!shownHelp()); // it was not open
    help = test.windows().help()->open({u"stack"_s, {}});
    emit help->view()->anchorClicked(QUrl(u"layers.md#dasselbe-pack-zweimal"_s));
    QCOMPARE(help->place(), (ManualPlace{u"layers"_s, u"the-same-pack-twice"_s}));
}

QTEST_MAIN(TestTranslatedManual)
#include "tst_translatedmanual.moc"
