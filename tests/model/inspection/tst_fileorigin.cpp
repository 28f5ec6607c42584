// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/fileorigin.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TestFileOrigin final : public QObject
{
    Q_OBJECT

private slots:
    void zones_data();
    void zones();
    void quarantines_data();
    void quarantines();
    void attributes();
    void withoutAMark();
};

void TestFileOrigin::zones_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FileOrigin>("origin");
    const QByteArray addresses = "ReferrerUrl=https://a.example/\r\nHostUrl=https://b.example/p.tgz\r\n";
    const FileOrigin both{true, u"https://b.example/p.tgz"_s, u"https://a.example/"_s, {}};
    QTest::newRow("internet") << "[ZoneTransfer]\r\nZoneId=3\r\n" + addresses << both;
    QTest::newRow("restricted") << "[ZoneTransfer]\r\nZoneId=4\r\n" + addresses << both;
    QTest::newRow("addresses first") << "[ZoneTransfer]\r\n" + addresses + "ZoneId=3\r\n" << both;
    QTest::newRow("this machine") << "[ZoneTransfer]\r\nZoneId=0\r\n" + addresses << FileOrigin();
    QTest::newRow("the intranet") << QByteArray("[ZoneTransfer]\r\nZoneId=1\r\n") << FileOrigin();
    QTest::newRow("no address") << QByteArray("[ZoneTransfer]\nZoneId=3") << FileOrigin{true, {}, {}, {}};
    QTest::newRow("an address with =") << QByteArray("ZoneId=3\nHostUrl=https://a.example/?b=c")
                                       << FileOrigin{true, u"https://a.example/?b=c"_s, {}, {}};
    QTest::newRow("rubbish") << QByteArray("\xff\xfe\x00=3", 5) << FileOrigin();
    QTest::newRow("empty") << QByteArray() << FileOrigin();
}

void TestFileOrigin::zones()
{
    QFETCH(const QByteArray, text);
    QTEST(parsedZone(text), "origin");
}

void TestFileOrigin::quarantines_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<FileOrigin>("origin");
    QTest::newRow("a browser") << QByteArray("0083;5f0c1d2a;Safari;8A1B-77")
                               << FileOrigin{true, {}, {}, u"Safari"_s};
    QTest::newRow("no program") << QByteArray("0081;5f0c1d2a;;") << FileOrigin{true, {}, {}, {}};
    QTest::newRow("flags alone") << QByteArray("0081") << FileOrigin{true, {}, {}, {}};
    QTest::newRow("no mark") << QByteArray() << FileOrigin();
}

void TestFileOrigin::quarantines()
{
    QFETCH(const QByteArray, value);
    QTEST(parsedQuarantine(value), "origin");
}

void TestFileOrigin::attributes()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ä p.tgz"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray url = "https://b.example/p.tgz";
    const QByteArray name = QFile::encodeName(file.fileName());
    if (setxattr(name.constData(), "user.xdg.origin.url", url.constData(), size_t(url.size()), 0) != 0)
        QSKIP("This file system keeps no attributes.");
    QCOMPARE(originOf(file.fileName()), (FileOrigin{true, QString::fromUtf8(url), {}, {}}));
    const QByteArray page = "https://a.example/";
    setxattr(name.constData(), "user.xdg.referrer.url", page.constData(), size_t(page.size()), 0);
    QCOMPARE(originOf(file.fileName()).referrer, QString::fromUtf8(page));
    const QByteArray endless(5'000, 'x'); // is no address, and the other one is still a mark
    if (setxattr(name.constData(), "user.xdg.origin.url", endless.constData(), size_t(endless.size()), 0) !=
        0)
        return;
    QCOMPARE(originOf(file.fileName()), (FileOrigin{true, {}, QString::fromUtf8(page), {}}));
#else
    QSKIP("These attributes are those of Linux desktops.");
#endif
}

void TestFileOrigin::withoutAMark()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"p.tgz"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(originOf(file.fileName()), FileOrigin());
    QCOMPARE(originOf(folder.filePath(u"nothing"_s)), FileOrigin());
}

QTEST_GUILESS_MAIN(TestFileOrigin)
#include "tst_fileorigin.moc"
