// SPDX-License-Identifier: Apache-2.0
#include "model/report/pdfreport.h"

#include "model/document/packproblems.h"
#include "model/report/profilereport.h"
#include "model/report/reportsections.h"
#include "tests/model/report/hostileprofile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TestPdfReport final : public QObject
{
    Q_OBJECT

private slots:
    void isPdfOfA4();
    void textsCanBeRead();
    void pagesHaveNumbers();
    void rowsStayWhole();
    void versionsStayWhole();
    void titlesAreOnTheirPages();
    void onlyThePagesThatAreWanted();
    void inTheBackground();
    void isQuick();
};

static QByteArray pdfOf(const Profile &profile)
{
    return pdfReport(reportOf(profile, {}, findProblems(profile))).value_or(QByteArray());
}

static int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type /Page\n"_s);
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

/// By an independent reader; null where there is none.
static QString textOf(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() || !file.open())
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestPdfReport::isPdfOfA4()
{
    const QByteArray pdf = pdfOf(tallProfile(3));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/MediaBox [0 0 595 842]") || pdf.contains("/MediaBox [0 0 595.000000 842.000000]"));
    QVERIFY(pagesIn(pdf) >= 1);
}

void TestPdfReport::textsCanBeRead()
{
    const QString text = textOf(pdfOf(hostileProfile()));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    for (const QString &name : {u"<script>alert(1)</script>"_s, u"# heading"_s, u"{{.spectro.var.x}}"_s})
        QVERIFY2(text.contains(name), qPrintable(name));
}

void TestPdfReport::pagesHaveNumbers()
{
    const QByteArray pdf = pdfOf(tallProfile(60));
    const int pages = pagesIn(pdf);
    QVERIFY(pages > 2);
    const QString text = textOf(pdf);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
    QVERIFY(text.contains(u"tall 1.0.0"_s));
    for (int layer = 0; layer < 60; ++layer)
        QVERIFY(text.contains(u"layer-%1"_s.arg(layer)));
}

/// Each with a description of several lines, and of a different number than the one before.
static Profile withVariables(int count)
{
    Profile profile = tallProfile(3);
    for (int i = 0; i < count; ++i) {
        Variable variable;
        variable.name = u"variable-%1"_s.arg(i);
        variable.description =
            u"begin%1 %2 end%1"_s.arg(QString::number(i), u"words of a description "_s.repeated(6 + i % 7));
        profile.variables.append(variable);
    }
    return profile;
}

void TestPdfReport::rowsStayWhole()
{
    constexpr int count = 60;
    const QStringList pages = textOf(pdfOf(withVariables(count))).split(u'\f');
    if (pages.size() < 2)
        QSKIP("pdftotext is not installed");
    int found = 0;
    for (const QString &page : pages) {
        for (int i = 0; i < count; ++i) {
            const bool begins = page.contains(QRegularExpression(u"\\bbegin%1\\b"_s.arg(i)));
            const bool ends = page.contains(QRegularExpression(u"\\bend%1\\b"_s.arg(i)));
            QVERIFY2(begins == ends, qPrintable(u"variable-%1"_s.arg(i)));
            found += begins;
        }
    }
    QCOMPARE(found, count);
    QVERIFY(pages.size() > 4);
}

void TestPdfReport::versionsStayWhole()
{
    Profile profile = tallProfile(20);
    for (int i = 0; i < profile.layers.size(); ++i) {
        Layer &layer = profile.layers[i];
        layer.name = u"a-layer-with-a-long-name-%1"_s.arg(i);
        layer.version = layer.tag = u"0.30.%1-5.5.2026-rc.1"_s.arg(i);
        layer.registry.name = u"The Public Registry of Everything"_s;
        layer.values = "pack:\n  namespace: a-long-namespace-for-the-layer\n";
    }
    const QString text = textOf(pdfOf(profile));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    const QString table = text.sliced(text.indexOf(u"Install wave"_s)); // behind the picture of the stack
    for (const Layer &layer : profile.layers)
        QVERIFY2(table.contains(layer.version), qPrintable(layer.version));
}

/// Where something above them moved, too.
void TestPdfReport::titlesAreOnTheirPages()
{
    const Profile profile = withVariables(60);
    const QString text = textOf(pdfOf(profile));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    for (const ReportSection &section : sectionsOf(reportOf(profile, {}, findProblems(profile)))) {
        const QString title = QRegularExpression::escape(section.title);
        QVERIFY2(text.contains(QRegularExpression(u"(^|[\n\f]) *%1 *\n"_s.arg(title))), qPrintable(title));
    }
}

void TestPdfReport::onlyThePagesThatAreWanted()
{
    const ProfileReport report = reportOf(tallProfile(60));
    QBuffer all;
    QBuffer some;
    QVERIFY(all.open(QIODevice::WriteOnly) && some.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&all);
        QVERIFY(paintReport(report, &writer) > 2);
        QPdfWriter wanted(&some);
        QPageRanges ranges;
        ranges.addPage(2);
        wanted.setPageRanges(ranges);
        QCOMPARE(paintReport(report, &wanted), 1);
    }
    QVERIFY(pagesIn(all.data()) > 2);
    QCOMPARE(pagesIn(some.data()), 1);
}

void TestPdfReport::inTheBackground()
{
    const ProfileReport report = reportOf(hostileProfile());
    QFuture<Result<QByteArray>> first = QtConcurrent::run(pdfReport, report);
    QFuture<Result<QByteArray>> second = QtConcurrent::run(pdfReport, report);
    QVERIFY(first.result().has_value());
    QCOMPARE(pagesIn(*first.result()), pagesIn(*second.result()));
}

/// Printed, not judged: what 200 layers cost.
void TestPdfReport::isQuick()
{
    const Profile profile = tallProfile(200);
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = pdfReport(reportOf(profile)).value_or(QByteArray());
    qInfo("200 layers: %d pages in %lld ms", pagesIn(pdf), timer.elapsed());
    QVERIFY(pagesIn(pdf) > 10);
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
