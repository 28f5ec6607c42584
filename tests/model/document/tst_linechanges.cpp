// SPDX-License-Identifier: Apache-2.0
#include "model/document/linechanges.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

using Kind = ChangeRow::Kind;

class TestLineChanges final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void changes_data();
    void changes();
    void changesMakeTheResult();
    void counts();
    void rowsStayInPlaceWhereTheyFit();
    void rowsOfFarChangesComeTogether();
    void rowsBeginAtTheChangeThatIsOutOfSight();
    void foldedLinesStayFoldedAwayFromChanges();
    void rowsHoldEveryChange();
};

static QByteArrayList linesOf(QByteArray text)
{
    return text.replace("\r\n", "\n").split('\n');
}

/// Lines "0" to "99".
static QByteArray hundredLines()
{
    QByteArray text;
    for (int i = 0; i < 100; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

void TestLineChanges::changes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<QList<LineChange>>("expected");
    const QByteArray text = "a: 1\nb: 2\nc: 3\n";
    QTest::newRow("nothing") << text << QList<TextEdit>{} << QList<LineChange>{};
    QTest::newRow("a value") << text << QList<TextEdit>{{{8, 9}, "9"}} << QList<LineChange>{{1, 1, {"b: 9"}}};
    QTest::newRow("two edits of a line")
        << text << QList<TextEdit>{{{5, 6}, "x"}, {{8, 9}, "9"}} << QList<LineChange>{{1, 1, {"x: 9"}}};
    QTest::newRow("a line comes, written at the end of the one before")
        << text << QList<TextEdit>{{{4, 4}, "\nnew: 0"}} << QList<LineChange>{{1, 0, {"new: 0"}}};
    QTest::newRow("a line comes, written at its own beginning")
        << text << QList<TextEdit>{{{5, 5}, "new: 0\n"}} << QList<LineChange>{{1, 0, {"new: 0"}}};
    QTest::newRow("a line goes") << text << QList<TextEdit>{{{5, 10}, ""}} << QList<LineChange>{{1, 1, {}}};
    QTest::newRow("a line goes with the end of the one before")
        << text << QList<TextEdit>{{{4, 9}, ""}} << QList<LineChange>{{1, 1, {}}};
    QTest::newRow("far edits") << text << QList<TextEdit>{{{3, 4}, "7"}, {{13, 14}, "8"}}
                               << QList<LineChange>{{0, 1, {"a: 7"}}, {2, 1, {"c: 8"}}};
    QTest::newRow("an edit that changes nothing")
        << text << QList<TextEdit>{{{3, 4}, "1"}} << QList<LineChange>{};
    QTest::newRow("no final line end")
        << QByteArray("a: 1") << QList<TextEdit>{{{4, 4}, "\nb: 2"}} << QList<LineChange>{{1, 0, {"b: 2"}}};
    QTest::newRow("empty text") << QByteArray() << QList<TextEdit>{{{0, 0}, "a: 1\n"}}
                                << QList<LineChange>{{0, 0, {"a: 1"}}};
    QTest::newRow("CRLF") << QByteArray("a: 1\r\nb: 2\r\n") << QList<TextEdit>{{{4, 4}, "\r\nx: 0"}}
                          << QList<LineChange>{{1, 0, {"x: 0"}}};
}

void TestLineChanges::changes()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<TextEdit>, edits);
    QFETCH(QList<LineChange>, expected);
    QCOMPARE(lineChanges(text, edits), expected);
}

static QList<TextEdit> randomEdits(const QByteArray &text, QRandomGenerator &random)
{
    QList<TextEdit> edits;
    qsizetype from = 0;
    while (from <= text.size() && edits.size() < 4) {
        const qsizetype begin = from + random.bounded(int(text.size() - from) + 1);
        const qsizetype end = std::min(text.size(), begin + random.bounded(6));
        QByteArray with;
        for (int i = random.bounded(5); i > 0; --i)
            with += "ab\n"[random.bounded(3)];
        edits.append({{begin, end}, with});
        from = end + 1;
    }
    return edits;
}

void TestLineChanges::changesMakeTheResult()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        for (int i = random.bounded(40); i > 0; --i)
            text += "ab\n\n"[random.bounded(4)];
        const QList<TextEdit> edits = randomEdits(text, random);
        QByteArrayList lines = linesOf(text);
        const QList<LineChange> changes = lineChanges(text, edits);
        for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
            lines.remove(change->first, change->removed);
            for (qsizetype i = 0; i < change->added.size(); ++i)
                lines.insert(change->first + i, change->added[i]);
        }
        QCOMPARE(lines, linesOf(applied(text, edits)));
    }
}

void TestLineChanges::counts()
{
    QCOMPARE(countOf({}), ChangeCount());
    QCOMPARE(countOf({{0, 1, {"x"}}, {5, 0, {"a", "b"}}, {9, 3, {"y"}}}),
             (ChangeCount{.added = 2, .removed = 2, .changed = 2}));
}

void TestLineChanges::rowsStayInPlaceWhereTheyFit()
{
    const QList<ChangeRow> rows = changeRows(hundredLines(), {{25, 1, {"new", "newer"}}}, {20, 30, {}});
    QCOMPARE(rows.size(), 30);
    QCOMPARE(rows[0], (ChangeRow{Kind::Same, 20, u"20"_s, 0}));
    QCOMPARE(rows[5], (ChangeRow{Kind::Removed, 25, u"25"_s, 0}));
    QCOMPARE(rows[6], (ChangeRow{Kind::Added, -1, u"new"_s, 0}));
    QCOMPARE(rows[7], (ChangeRow{Kind::Added, -1, u"newer"_s, 0}));
    QCOMPARE(rows[8], (ChangeRow{Kind::Same, 26, u"26"_s, 0}));
}

void TestLineChanges::rowsOfFarChangesComeTogether()
{
    const QList<ChangeRow> rows = changeRows(hundredLines(), {{10, 1, {}}, {80, 0, {"new"}}}, {0, 30, {}});
    QCOMPARE(rows[0].line, 7); // three lines before the first change
    QCOMPARE(rows[3].kind, Kind::Removed);
    QCOMPARE(rows[6], (ChangeRow{Kind::Same, 13, u"13"_s, 63})); // and three behind it
    QCOMPARE(rows[7], (ChangeRow{Kind::Same, 77, u"77"_s, 0}));
    QCOMPARE(rows[10].kind, Kind::Added);
}

void TestLineChanges::rowsBeginAtTheChangeThatIsOutOfSight()
{
    const QList<ChangeRow> rows = changeRows(hundredLines(), {{90, 1, {}}}, {0, 30, {}});
    QCOMPARE(rows[0].line, 87);
    QVERIFY(changeRows(hundredLines(), {}, {0, 30, {}}).isEmpty());
}

void TestLineChanges::foldedLinesStayFoldedAwayFromChanges()
{
    const auto isHidden = [](qsizetype line) { return line > 1 && line < 20; };
    const QList<ChangeRow> rows = changeRows(hundredLines(), {{18, 1, {}}}, {0, 30, isHidden});
    QCOMPARE(rows[0].line, 0);
    QCOMPARE(rows[1], (ChangeRow{Kind::Same, 1, u"1"_s, 13})); // 2 to 14
    QCOMPARE(rows[2].line, 15);
    QCOMPARE(rows[5].kind, Kind::Removed);
}

/// Whatever is left out is counted: rows and counts together are the text from the first row on.
void TestLineChanges::rowsHoldEveryChange()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 1000; ++round) {
        QList<LineChange> changes;
        for (qsizetype line = random.bounded(30); line < 95; line += 3 + random.bounded(40))
            changes.append({line, random.bounded(3), {"new"}});
        const TextPage page{random.bounded(60), 10 + random.bounded(40), {}};
        const QList<ChangeRow> rows = changeRows(hundredLines(), changes, page);
        qsizetype line = rows.first().line >= 0 ? rows.first().line : changes.first().first;
        qsizetype added = 0;
        for (const ChangeRow &row : rows) {
            added += row.kind == Kind::Added ? 1 : 0;
            if (row.kind != Kind::Added)
                QCOMPARE(row.line, line++);
            line += row.skipped;
        }
        QCOMPARE(added, changes.size());
    }
}

QTEST_APPLESS_MAIN(TestLineChanges)
#include "tst_linechanges.moc"
