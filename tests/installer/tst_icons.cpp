// SPDX-License-Identifier: Apache-2.0
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTest>

using namespace Qt::StringLiterals;

/// The icons as they were rendered for the packages.
class TestIcons final : public QObject
{
    Q_OBJECT

private slots:
    void hicolor_data();
    void hicolor();
    void windowsHasAllSizes();
    void macHasAllSizes();
};

static QString rendered(const QString &name)
{
    return QStringLiteral(LAYERWRIGHT_ICONS) + u'/' + name;
}

/// The drawing: clear corners, the upper layer white, the ground blue.
static bool isTheDrawing(const QImage &image)
{
    const int size = image.width();
    const QColor top = image.pixelColor(size / 2, size * 44 / 128);
    const QColor ground = image.pixelColor(size / 2, size * 112 / 128);
    return image.height() == size && image.pixelColor(0, 0).alpha() == 0 && top.lightness() > 230 &&
           ground.alpha() == 255 && ground.blue() > ground.red() + 50;
}

void TestIcons::hicolor_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256})
        QTest::addRow("%d", size) << size;
}

void TestIcons::hicolor()
{
    QFETCH(const int, size);
    const QImage image(rendered(u"hicolor/%1x%1/apps/layerwright.png"_s.arg(size)));
    QCOMPARE(image.size(), QSize(size, size));
    QVERIFY(isTheDrawing(image));
}

void TestIcons::windowsHasAllSizes()
{
    QImageReader reader(rendered(u"layerwright.ico"_s));
    QList<int> sizes;
    do {
        const QImage image = reader.read();
        QVERIFY2(isTheDrawing(image), qPrintable(reader.errorString()));
        sizes.append(image.width());
    } while (reader.jumpToNextImage());
    QCOMPARE(sizes, (QList<int>{16, 24, 32, 48, 64, 256}));
}

void TestIcons::macHasAllSizes()
{
    QFile file(rendered(u"layerwright.icns"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QDataStream stream(&file);
    QByteArray name(4, '\0');
    quint32 length = 0;
    stream.readRawData(name.data(), 4);
    stream >> length;
    QCOMPARE(name, "icns");
    QCOMPARE(qint64(length), file.size());
    QList<int> sizes;
    while (!stream.atEnd()) {
        stream.readRawData(name.data(), 4);
        stream >> length;
        QByteArray png(int(length) - 8, '\0');
        QCOMPARE(stream.readRawData(png.data(), int(png.size())), int(png.size()));
        const QImage image = QImage::fromData(png, "PNG");
        QVERIFY2(isTheDrawing(image), name.constData());
        sizes.append(image.width());
    }
    QCOMPARE(sizes, (QList<int>{32, 64, 128, 256, 512, 1024}));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
