// SPDX-License-Identifier: Apache-2.0
// Renders the icon of the program at build time: for the hicolor theme, and as Windows and macOS take it.
#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QImage rendered(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// A device-independent bitmap as an icon has it: twice as high for the mask behind it, which is empty.
QByteArray bitmapOf(const QImage &image)
{
    constexpr quint32 headerSize = 40;
    const int size = image.width();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << headerSize << qint32(size) << qint32(2 * size) << quint16(1) << quint16(32) << quint32(0);
    for (int i = 0; i < 5; ++i) // the size of the pixels, their density, their palette: all by default
        stream << quint32(0);
    for (int y = size - 1; y >= 0; --y)
        for (int x = 0; x < size; ++x)
            stream << quint32(image.pixel(x, y));
    const int maskRow = (size + 31) / 32 * 4;
    return bytes + QByteArray(maskRow * size, '\0');
}

/// Small sizes as bitmaps, which everything reads, and the largest as PNG, as Windows has them itself.
QByteArray windowsIcon(QSvgRenderer &drawing)
{
    constexpr quint16 sizes[] = {16, 24, 32, 48, 64, 256};
    constexpr quint32 entrySize = 16;
    QByteArray head;
    QByteArray images;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(std::size(sizes));
    for (const quint16 size : sizes) {
        const QImage image = rendered(drawing, size);
        const QByteArray bytes = size == 256 ? pngOf(image) : bitmapOf(image);
        const auto side = quint8(size % 256); // 0 stands for 256
        stream << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(bytes.size())
               << quint32(6 + entrySize * std::size(sizes) + images.size());
        images += bytes;
    }
    return head + images;
}

QByteArray macIcon(QSvgRenderer &drawing)
{
    struct Kind
    {
        const char *name;
        int size;
    };
    constexpr Kind kinds[] = {{"ic11", 32},  {"ic12", 64},  {"ic07", 128},
                              {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}};
    constexpr quint32 headSize = 8;
    QByteArray blocks;
    QDataStream stream(&blocks, QIODevice::WriteOnly);
    for (const Kind &kind : kinds) {
        const QByteArray png = pngOf(rendered(drawing, kind.size));
        stream.writeRawData(kind.name, 4);
        stream << quint32(headSize + png.size());
        stream.writeRawData(png.constData(), int(png.size()));
    }
    QByteArray head;
    QDataStream(&head, QIODevice::WriteOnly) << quint32(headSize + blocks.size());
    return "icns" + head + blocks;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QFileInfo(path).dir().mkpath(u"."_s) && !bytes.isEmpty() && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QSvgRenderer drawing(words.value(1));
    if (words.size() != 3 || !drawing.isValid()) {
        std::fputs("usage: rendericons DRAWING.svg FOLDER\n", stderr);
        return 2;
    }
    const QString folder = words[2];
    bool isWritten = write(folder + u"/layerwright.ico"_s, windowsIcon(drawing)) &&
                     write(folder + u"/layerwright.icns"_s, macIcon(drawing));
    for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256})
        isWritten = isWritten && write(u"%1/hicolor/%2x%2/apps/layerwright.png"_s.arg(folder).arg(size),
                                       pngOf(rendered(drawing, size)));
    if (!isWritten)
        std::fprintf(stderr, "rendericons: %s cannot be written to\n", qPrintable(folder));
    return isWritten ? 0 : 1;
}
