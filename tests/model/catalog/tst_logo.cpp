// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/logo.h"
#include "tests/support/corpus.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestLogo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pictures_data();
    void pictures();
    void refused_data();
    void refused();
    void corpus();
};

static QByteArray picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// The head of a PNG that claims a size, and nothing behind it.
static QByteArray pngHead(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        QByteArray bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char(value >> shift));
        return bytes;
    };
    const QByteArray chunk = "IHDR" + number(width) + number(height) + QByteArray("\x08\x06\0\0\0", 5);
    quint32 sum = ~0U; // as of RFC 2083, appendix 15
    for (const char byte : chunk) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320U : 0U);
    }
    const QByteArray data = number(0) + "IDAT" + number(0x35af061eU);
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\r", 12) + chunk + number(~sum) + data;
}

void TestLogo::pictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << picture({200, 200}, "png") << QSize(28, 28);
    QTest::newRow("jpeg, whatever its name") << picture({200, 100}, "jpeg") << QSize(28, 14);
    QTest::newRow("small") << picture({4, 4}, "png") << QSize(28, 28);
    QTest::newRow("a line") << picture({1000, 1}, "png") << QSize(28, 1);
    QTest::newRow("the largest") << picture({4096, 16}, "png") << QSize(28, 1);
}

void TestLogo::pictures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const Result<QImage> logo = readLogo(bytes, 28);
    QVERIFY(logo);
    QCOMPARE(logo->size(), size);
}

void TestLogo::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << u"no PNG, JPEG or GIF"_s;
    QTest::newRow("text") << QByteArray("<svg/>") << u"no PNG, JPEG or GIF"_s;
    QTest::newRow("bitmap") << picture({10, 10}, "bmp") << u"no PNG, JPEG or GIF"_s;
    QTest::newRow("20,000 x 20,000") << pngHead(20000, 20000) << u"20000 × 20000"_s;
    QTest::newRow("too wide") << pngHead(4097, 10) << u"4097 × 10"_s;
}

void TestLogo::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const Result<QImage> logo = readLogo(bytes, 28);
    QVERIFY(!logo);
    QVERIFY2(logo.error().message.contains(why), qPrintable(logo.error().message));
}

void TestLogo::corpus()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    for (const PackEntry &pack : catalog->packs()) {
        const QByteArray bytes = logoOf(*pack.contents);
        if (bytes.isEmpty())
            continue;
        const Result<QImage> logo = readLogo(bytes, 28);
        QVERIFY2(logo, qPrintable(placeOf(pack)));
        QVERIFY(std::max(logo->width(), logo->height()) == 28);
    }
}

} // namespace Layerwright

QTEST_MAIN(Layerwright::TestLogo)
#include "tst_logo.moc"
