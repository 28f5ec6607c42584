// SPDX-License-Identifier: Apache-2.0
#include "model/report/htmlreport.h"

#include "model/document/packproblems.h"
#include "model/report/profilereport.h"
#include "model/report/reporttext.h"
#include "tests/model/report/hostileprofile.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TestHtmlReport final : public QObject
{
    Q_OBJECT

private slots:
    void hostileNamesAreTexts();
    void invisibleCharactersAreShown();
    void countsBelongToTheirLinks();
    void nothingFromElsewhere();
    void isWhatAnHtmlParserTakes();
    void longStacksAreSeveralPictures();
    void sameBytes();
    void dateIsThereWhenGiven();
    void isQuick();
};

namespace {

/// What a reader of XML makes of a page.
struct Page
{
    QString fault;
    QSet<QString> elements;
    QStringList texts; // of cells, headings, list items
    QStringList links; // values of attributes that lead somewhere
    int pictures = 0;
};

} // namespace

static Page parsed(const QByteArray &html)
{
    Page page;
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            page.elements.insert(reader.name().toString());
            page.pictures += reader.name() == "svg"_L1 ? 1 : 0;
            text.clear();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                if (attribute.name() == "href"_L1 || attribute.name() == "src"_L1)
                    page.links.append(attribute.value().toString());
        } else if (token == QXmlStreamReader::Characters) {
            text += reader.text();
        } else if (token == QXmlStreamReader::EndElement) {
            page.texts.append(text);
            text.clear();
        }
    }
    page.fault = reader.errorString();
    return page;
}

void TestHtmlReport::hostileNamesAreTexts()
{
    const Profile profile = hostileProfile();
    const Page page = parsed(htmlReport(reportOf(profile, {}, findProblems(profile))));
    QCOMPARE(page.fault, QString());
    for (const QString &name : hostileNames())
        QVERIFY2(page.texts.count(name) >= 4, qPrintable(name)); // layer, picture, variable, tag
    const QSet<QString> known{
        u"html"_s, u"head"_s,    u"meta"_s,  u"title"_s, u"style"_s, u"body"_s, u"main"_s, u"header"_s,
        u"h1"_s,   u"bdi"_s,     u"small"_s, u"p"_s,     u"ul"_s,    u"li"_s,   u"nav"_s,  u"a"_s,
        u"span"_s, u"section"_s, u"svg"_s,   u"g"_s,     u"rect"_s,  u"text"_s, u"h2"_s,   u"h3"_s,
        u"div"_s,  u"table"_s,   u"thead"_s, u"tbody"_s, u"tr"_s,    u"th"_s,   u"td"_s,   u"code"_s};
    QCOMPARE(page.elements - known, QSet<QString>());
}

void TestHtmlReport::invisibleCharactersAreShown()
{
    const QByteArray html = htmlReport(reportOf(invisibleProfile()));
    const Page page = parsed(html);
    QCOMPARE(page.fault, QString());
    QVERIFY(page.texts.contains(u"a‹U+202E›b‹U+0001›‹U+0000›‹U+001B›[31mc d\uFFFDe\uFFFDf"_s));
    for (const char c : html)
        QVERIFY(static_cast<uchar>(c) >= 0x20 || c == '\n');
}

/// The links stand apart, so what lies within one stands together.
void TestHtmlReport::countsBelongToTheirLinks()
{
    const QByteArray html = htmlReport(reportOf(tallProfile(7)));
    QVERIFY2(html.contains("<a href=\"#layers\">Layers <span>7</span></a>"), html.constData());
}

void TestHtmlReport::nothingFromElsewhere()
{
    const QByteArray html = htmlReport(reportOf(hostileProfile()));
    const Page page = parsed(html);
    for (const QString &link : page.links)
        QVERIFY2(link.startsWith(u'#'), qPrintable(link));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!html.contains("url(") && !html.contains("@import"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QVERIFY(html.contains("@media print"));
}

/// Its own parser, which is no reader of XML.
void TestHtmlReport::isWhatAnHtmlParserTakes()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(htmlReport(reportOf(hostileProfile())));
    file.close();
    const QString script = uR"(
import sys
from html.parser import HTMLParser
class Reader(HTMLParser):
    open, cells = [], []
    def handle_starttag(self, tag, attributes):
        if tag == 'script' or any(name.startswith('on') for name, value in attributes): sys.exit('script')
        self.open.append(tag)
    def handle_startendtag(self, tag, attributes): pass
    def handle_endtag(self, tag):
        if self.open.pop() != tag: sys.exit('crossed ' + tag)
    def handle_data(self, data):
        if 'td' in self.open: self.cells.append(data)
reader = Reader()
reader.feed(open(sys.argv[1], encoding='utf-8').read())
reader.close()
if reader.open: sys.exit('not closed')
sys.stdout.buffer.write('\n'.join(reader.cells).encode())
)"_s;
    QProcess process;
    process.start(python, {u"-c"_s, script, file.fileName()});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QStringList cells = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString &name : hostileNames())
        QVERIFY2(cells.contains(name), qPrintable(name));
}

void TestHtmlReport::longStacksAreSeveralPictures()
{
    QCOMPARE(parsed(htmlReport(reportOf(tallProfile(14)))).pictures, 1);
    QCOMPARE(parsed(htmlReport(reportOf(tallProfile(15)))).pictures, 2);
}

void TestHtmlReport::sameBytes()
{
    const Profile profile = hostileProfile();
    QCOMPARE(htmlReport(reportOf(profile)), htmlReport(reportOf(profile)));
    Profile other = profile;
    other.layers[3].name += u'!';
    QVERIFY(htmlReport(reportOf(profile)) != htmlReport(reportOf(other)));
}

void TestHtmlReport::dateIsThereWhenGiven()
{
    ProfileReport report = reportOf(hostileProfile());
    QVERIFY(!htmlReport(report).contains("As of"));
    report.date = u"1 April <2026>"_s;
    QVERIFY(htmlReport(report).contains("As of 1 April &lt;2026&gt;"));
}

/// Printed, not judged: what 200 layers cost.
void TestHtmlReport::isQuick()
{
    const Profile profile = tallProfile(200);
    QElapsedTimer timer;
    timer.start();
    const ProfileReport report = reportOf(profile);
    const qint64 gathered = timer.restart();
    const Page page = parsed(htmlReport(report));
    qInfo("200 layers: gathered in %lld ms, written and read in %lld ms", gathered, timer.elapsed());
    for (const Layer &layer : profile.layers)
        QVERIFY(page.texts.contains(layer.name));
}

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
