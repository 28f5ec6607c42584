// SPDX-License-Identifier: Apache-2.0
#include "model/report/markdownreport.h"

#include "model/document/packproblems.h"
#include "model/report/profilereport.h"
#include "tests/model/report/hostileprofile.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Qt's own reader of GitHub's Markdown is the judge.
class TestMarkdownReport final : public QObject
{
    Q_OBJECT

private slots:
    void textStaysText_data();
    void textStaysText();
    void codeStaysCode_data();
    void codeStaysCode();
    void hostileNamesAreCells();
    void fenceHolds();
    void noElementsButOurs();
    void sameBytes();
};

static QString plainOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText().replace(QChar(QChar::LineSeparator), u'\n');
}

/// The cells of all tables, as a reader sees them.
static QStringList cellsOf(const QTextDocument &document)
{
    QStringList cells;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        for (int row = 0; table && row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                QStringList blocks;
                for (auto block = cell.begin(); block != cell.end(); ++block)
                    blocks.append(block.currentBlock().text());
                cells.append(blocks.join(u'\n'));
            }
    }
    return cells;
}

static void addTexts()
{
    QTest::addColumn<QString>("text");
    for (const QString &name : hostileNames())
        QTest::newRow(qPrintable(name)) << name;
    for (const QString &name : {u"a\\|b"_s,
                                u"\\"_s,
                                u"|"_s,
                                u"`"_s,
                                u"``"_s,
                                u"a\\"_s,
                                u"+ a"_s,
                                u"=="_s,
                                u"12) a"_s,
                                u"12"_s,
                                u"2.5"_s,
                                u"2. "_s.trimmed(),
                                u"a_b_c _d_ __e__"_s,
                                u"-"_s,
                                u"-- a"_s,
                                u"~~~"_s,
                                u"---"_s,
                                u"***"_s,
                                u"&nbsp;"_s,
                                u"\\*a\\*"_s,
                                u"<!-- a -->"_s,
                                u"a:b"_s,
                                u"1.2.3-rc.1+b"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestMarkdownReport::textStaysText_data()
{
    addTexts();
}

void TestMarkdownReport::textStaysText()
{
    QFETCH(const QString, text);
    QCOMPARE(plainOf(markdownText(text)), text);
    QTextDocument document;
    document.setMarkdown(u"| head |\n| --- |\n| "_s + markdownText(text) + u" |\n"_s,
                         QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(cellsOf(document), (QStringList{u"head"_s, text}));
}

void TestMarkdownReport::codeStaysCode_data()
{
    addTexts();
}

void TestMarkdownReport::codeStaysCode()
{
    QFETCH(const QString, text);
    const QString code = markdownCode(text);
    QTextDocument document;
    document.setMarkdown(u"| head |\n| --- |\n| "_s + code + u" |\n"_s, QTextDocument::MarkdownDialectGitHub);
    const QStringList cells = cellsOf(document);
    QCOMPARE(cells.size(), 2);
    // Qt's reader leaves out the elements of HTML that it does not know, and keeps what is in them.
    QCOMPARE(QString(cells[1]).remove(u"<code>"_s).remove(u"</code>"_s), text);
}

/// Qt's reader keeps one column of a table with several, so that each cell is read alone.
void TestMarkdownReport::hostileNamesAreCells()
{
    const Profile profile = hostileProfile();
    const QString text = QString::fromUtf8(markdownReport(reportOf(profile, {}, findProblems(profile))));
    QHash<QString, int> counts;
    qsizetype columns = 0;
    for (const QString &line : text.split(u'\n')) {
        const QStringList cells = line.split(u" | "_s);
        if (!line.startsWith("| "_L1)) {
            columns = 0;
            continue;
        }
        QCOMPARE(line.count(u'|'), cells.size() + 1);
        QVERIFY(columns == 0 || columns == cells.size());
        columns = cells.size();
        for (QString cell : cells) {
            cell = cell.startsWith("| "_L1) ? cell.sliced(2) : cell;
            cell = cell.endsWith(" |"_L1) ? cell.chopped(2) : cell;
            ++counts[plainOf(cell).remove(u"<code>"_s).remove(u"</code>"_s)];
        }
    }
    for (const QString &name : hostileNames())
        QVERIFY2(counts[name] >= 6,
                 qPrintable(name)); // layer, manifest, registry, variable, default, its text
    QTextDocument document;
    document.setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(document.firstBlock().text(), u"<b>&profile|` 1.0.0</small>"_s);
}

void TestMarkdownReport::fenceHolds()
{
    Profile profile;
    Layer layer;
    layer.name = u"a ````` b"_s;
    layer.packType = PackType::Manifest;
    profile.layers = {layer};
    const QString text = QString::fromUtf8(markdownReport(reportOf(profile)));
    QCOMPARE(text.count(QRegularExpression(u"^``````"_s, QRegularExpression::MultilineOption)), 2);
    QVERIFY(text.contains(u"## Layers"_s));
}

void TestMarkdownReport::noElementsButOurs()
{
    const QString text = QString::fromUtf8(markdownReport(reportOf(hostileProfile())));
    const QString outside = QString(text).remove(
        QRegularExpression(u"^`{3,}text\n.*^`{3,}$"_s, QRegularExpression::MultilineOption |
                                                           QRegularExpression::DotMatchesEverythingOption));
    static const QRegularExpression element(u"<[^>]*>"_s);
    QSet<QString> elements;
    const QString withoutCode = QString(outside).remove(u"\\`"_s).remove(QRegularExpression(u"`[^`\n]*`"_s));
    for (const auto &match : element.globalMatch(withoutCode))
        elements.insert(match.captured());
    QCOMPARE(elements - QSet<QString>({u"<br>"_s, u"<code>"_s, u"</code>"_s}), QSet<QString>());
}

void TestMarkdownReport::sameBytes()
{
    const QByteArray once = markdownReport(reportOf(hostileProfile()));
    QCOMPARE(markdownReport(reportOf(hostileProfile())), once);
    QVERIFY(once.endsWith('\n') && !once.endsWith("\n\n"));
}

QTEST_MAIN(TestMarkdownReport)
#include "tst_markdownreport.moc"
