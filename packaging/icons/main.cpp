// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the program's one SVG icon in every size and container that desktops ask for, while the project is built, so
// that no picture in the repository can fall behind the drawing: PNG files for Linux, .ico for Windows, .icns for
// macOS.
#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSvgRenderer& drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        drawing.render(&painter);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// An .ico file: a little-endian directory, then the pictures as PNG (read since Windows Vista).
QByteArray ico(QSvgRenderer& drawing)
{
    constexpr std::array sizes = {16, 24, 32, 48, 64, 128, 256};
    QByteArray directory;
    QByteArray pictures;
    QDataStream out(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    const auto start = quint32(6 + 16 * sizes.size());
    for (const int size : sizes) {
        const QByteArray picture = png(drawing, size);
        const auto side = quint8(size); // 256 is written as 0
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(picture.size())
            << start + quint32(pictures.size());
        pictures += picture;
    }
    return directory + pictures;
}

/// An .icns file: a big-endian chunk for each size, the pictures as PNG (read since macOS 10.7).
QByteArray icns(QSvgRenderer& drawing)
{
    struct Chunk
    {
        const char* type;
        int size;
    };
    constexpr std::array<Chunk, 8> chunks = {{{"ic11", 32},
                                              {"ic12", 64},
                                              {"ic07", 128},
                                              {"ic13", 256},
                                              {"ic08", 256},
                                              {"ic14", 512},
                                              {"ic09", 512},
                                              {"ic10", 1024}}};
    QByteArray body;
    const auto append = [](QByteArray& bytes, const char* type, const QByteArray& content) {
        QDataStream out(&bytes, QIODevice::WriteOnly | QIODevice::Append);
        out.writeRawData(type, 4);
        out << quint32(8 + content.size());
        out.writeRawData(content.constData(), int(content.size()));
    };
    for (const Chunk& chunk : chunks)
        append(body, chunk.type, png(drawing, chunk.size));
    QByteArray file;
    append(file, "icns", body);
    return file;
}

bool write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size() && file.commit();
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3) {
        std::fputs("usage: osteolog_icons DRAWING.svg FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    bool good = drawing.isValid();
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        good = good &&
               write(u"%1/hicolor/%2x%2/apps/org.osteolog.Osteolog.png"_s.arg(folder).arg(size), png(drawing, size));
    good =
        good && write(folder + "/osteolog.ico"_L1, ico(drawing)) && write(folder + "/osteolog.icns"_L1, icns(drawing));
    if (!good)
        std::fputs("osteolog_icons: cannot draw the icons\n", stderr);
    return good ? 0 : 1;
}
