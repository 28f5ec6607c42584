// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/recentfiles.h"
#include "gui/settings/settings.h"
#include "gui/welcome/whenopened.h"
#include "tests/gui/windowtest.h"

#include <QLocale>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The list of recent files with times and pins, and the words for when.
class TestRecentFiles final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<WindowTest>(); }
    void cleanup() { m_test.reset(); }

    void newestFirstWithItsTime();
    void listsWithoutTimesAreRead();
    void pinnedFilesStayAndComeFirst();
    void whatLeavesTheListLeavesNothing();
    void onlyWhatIsNotPinnedIsForgotten();
    void whenInWords_data();
    void whenInWords();

private:
    static QStringList names()
    {
        QStringList names;
        for (const RecentFile &file : RecentFiles::all())
            names.append(file.path.section(u'/', -1));
        return names;
    }

    std::unique_ptr<WindowTest> m_test;
};

void TestRecentFiles::newestFirstWithItsTime()
{
    const QDateTime before = QDateTime::currentDateTime().addSecs(-1);
    RecentFiles::add(u"/a/one.json"_s);
    RecentFiles::add(u"/a/two.json"_s);
    RecentFiles::add(u"/a/one.json"_s);
    QCOMPARE(names(), (QStringList{u"one.json"_s, u"two.json"_s}));
    for (const RecentFile &file : RecentFiles::all()) {
        QVERIFY(file.opened >= before);
        QVERIFY(file.opened <= QDateTime::currentDateTime());
        QVERIFY(!file.isPinned);
    }
}

void TestRecentFiles::listsWithoutTimesAreRead()
{
    Settings::recentFiles.set({u"/a/one.json"_s, u"/a/two.json"_s});
    QCOMPARE(RecentFiles::all(),
             (QList<RecentFile>{{u"/a/one.json"_s, {}, false}, {u"/a/two.json"_s, {}, false}}));
    RecentFiles::add(u"/a/two.json"_s);
    QCOMPARE(names(), (QStringList{u"two.json"_s, u"one.json"_s}));
    QVERIFY(RecentFiles::all().first().opened.isValid());
    QVERIFY(!RecentFiles::all().last().opened.isValid());
}

void TestRecentFiles::pinnedFilesStayAndComeFirst()
{
    RecentFiles::add(u"/a/pinned.json"_s);
    RecentFiles::setPinned(u"/a/pinned.json"_s, true);
    for (int i = 0; i < RecentFiles::atMost + 3; ++i)
        RecentFiles::add(u"/a/%1.json"_s.arg(i));
    QCOMPARE(RecentFiles::all().size(), RecentFiles::atMost + 1);
    QCOMPARE(names().first(), u"pinned.json"_s);
    QVERIFY(RecentFiles::all().first().isPinned);
    QCOMPARE(names().at(1), u"14.json"_s);
    QCOMPARE(RecentFiles::paths().last(), u"/a/pinned.json"_s); // that list is by time alone
    RecentFiles::setPinned(u"/a/pinned.json"_s, false);
    QCOMPARE(names(), names().mid(0, RecentFiles::atMost)); // too old to stay without its pin
    QVERIFY(!names().contains(u"pinned.json"_s));
}

void TestRecentFiles::whatLeavesTheListLeavesNothing()
{
    RecentFiles::add(u"/a/one.json"_s);
    RecentFiles::setPinned(u"/a/one.json"_s, true);
    RecentFiles::remove(u"/a/one.json"_s);
    QVERIFY(Settings::recentTimes.value().isEmpty());
    QVERIFY(Settings::pinnedFiles.value().isEmpty());
    RecentFiles::setPinned(u"/a/never-open.json"_s, true);
    QVERIFY(Settings::pinnedFiles.value().isEmpty());
    RecentFiles::add(u"/a/one.json"_s);
    QVERIFY(!RecentFiles::all().first().isPinned);
    RecentFiles::clear();
    QVERIFY(RecentFiles::all().isEmpty());
}

void TestRecentFiles::onlyWhatIsNotPinnedIsForgotten()
{
    RecentFiles::add(u"/a/one.json"_s);
    RecentFiles::add(u"/a/two.json"_s);
    RecentFiles::setPinned(u"/a/one.json"_s, true);
    RecentFiles::forget(u"/a/one.json"_s);
    RecentFiles::forget(u"/a/two.json"_s);
    QCOMPARE(names(), QStringList{u"one.json"_s});
}

void TestRecentFiles::whenInWords_data()
{
    const QLocale locale;
    const auto time = [&](int hour, int minute) {
        return locale.toString(QTime(hour, minute), QLocale::ShortFormat);
    };
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QString>("words");
    const QDate now(2026, 11, 27); // a Friday
    QTest::newRow("not known") << QDateTime() << QString();
    QTest::newRow("just now") << QDateTime(now, QTime(9, 30)) << u"Today, "_s + time(9, 30);
    QTest::newRow("after midnight") << QDateTime(now, QTime(0, 1)) << u"Today, "_s + time(0, 1);
    QTest::newRow("before midnight") << QDateTime(now.addDays(-1), QTime(23, 59))
                                     << u"Yesterday, "_s + time(23, 59);
    QTest::newRow("two days ago") << QDateTime(now.addDays(-2), QTime(14, 5))
                                  << locale.standaloneDayName(3) + u", "_s + time(14, 5);
    QTest::newRow("six days ago") << QDateTime(now.addDays(-6), QTime(14, 5))
                                  << locale.standaloneDayName(6) + u", "_s + time(14, 5);
    QTest::newRow("the same day of last week")
        << QDateTime(now.addDays(-7), QTime(14, 5)) << locale.toString(now.addDays(-7), QLocale::ShortFormat);
    QTest::newRow("the clock was set back")
        << QDateTime(now.addDays(2), QTime(14, 5)) << locale.toString(now.addDays(2), QLocale::ShortFormat);
}

void TestRecentFiles::whenInWords()
{
    QFETCH(QDateTime, then);
    QFETCH(QString, words);
    QCOMPARE(WhenOpened::inWords(then, QDateTime(QDate(2026, 11, 27), QTime(9, 30))), words);
}

QTEST_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
