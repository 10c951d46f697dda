// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importsource.h"

#include "core/fooddatabases/linereader.h"
#include "tests/core/fooddatabases/importfixture.h"
#include "tests/support/failingdevice.h"

#include <QDir>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::gzipOf;
using test::sourceOf;
using test::zipOf;

class Sources : public test::Fixture
{
};

/// Everything that a member holds, or the error that ended it.
Result<QByteArray> contentOf(const ImportSource& source, std::size_t member)
{
    Result<std::unique_ptr<ByteStream>> stream = source.stream(member);
    if (!stream)
        return stream.error();
    QByteArray content;
    QByteArray block(4096, '\0');
    for (;;) {
        const Result<qint64> length = (*stream)->read(block.data(), block.size());
        if (!length)
            return length.error();
        if (*length == 0)
            return content;
        content.append(block.constData(), *length);
    }
}

std::vector<QByteArray> linesOf(const ImportSource& source, Outcome* outcome = nullptr)
{
    const ImportControl control;
    ImportMeter meter(control);
    std::vector<QByteArray> lines;
    Result<LineReader> reader = LineReader::open(source, 0, meter);
    if (!reader)
        return lines;
    std::string_view line;
    for (;;) {
        const Result<bool> read = reader->next(line);
        if (!read && outcome)
            *outcome = read.error();
        if (!read || !*read)
            return lines;
        EXPECT_EQ(reader->line(), static_cast<qint64>(lines.size()) + 1);
        lines.push_back(QByteArray(line.data(), static_cast<qsizetype>(line.size())));
    }
}

/// Gives one letter for ever, like a file of any size that has no line in it.
class EndlessDevice final : public QIODevice
{
public:
    explicit EndlessDevice(qint64* given) : m_given(given) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return qint64(10) << 30; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        std::fill_n(data, size, 'a');
        *m_given += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64* m_given;
};

TEST_F(Sources, AFileAFolderAZipAndAGzipGiveTheSameBytes)
{
    const QByteArray content = "line one\nline two\n";
    ASSERT_TRUE(QDir(folder()).mkpath(u"deep/unpacked"_s));
    const QString file = write(u"deep/unpacked/table.csv"_s, content);
    const QString zip = write(u"a.zip"_s, zipOf({{u"unpacked/table.csv"_s, content}}));
    const QString gzip = write(u"named-like-nothing.bin"_s, gzipOf(content));
    for (const QString& path : {file, zip, gzip, this->path(u"deep"_s)}) {
        const Result<ImportSource> source = ImportSource::open(path);
        ASSERT_TRUE(source) << path.toStdString();
        ASSERT_EQ(source->members().size(), 1U) << path.toStdString();
        for (int again = 0; again < 2; ++again) {
            const Result<QByteArray> read = contentOf(*source, 0);
            ASSERT_TRUE(read) << path.toStdString();
            EXPECT_EQ(*read, content) << path.toStdString();
        }
    }
    EXPECT_EQ(ImportSource::open(zip)->members()[0].folder, u"unpacked"_s);
    EXPECT_EQ(ImportSource::open(zip)->members()[0].name, u"table.csv"_s);
}

TEST_F(Sources, WhatIsNotThereIsMissing)
{
    const Result<ImportSource> source = ImportSource::open(path(u"nowhere.zip"_s));
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::FileMissing);
}

TEST_F(Sources, AZipCutOffAnywhereIsDamagedNeverHalfRead)
{
    QByteArray table;
    for (int i = 0; i < 20000; ++i)
        table += QByteArray::number(i * 7919) + '\n';
    const QByteArray zip = zipOf({{u"one.csv"_s, table}, {u"two.csv"_s, table}});
    for (const double share : {0.02, 0.3, 0.5, 0.9, 0.99}) {
        const auto length = static_cast<qsizetype>(static_cast<double>(zip.size()) * share);
        const Result<ImportSource> source = sourceOf(zip.left(length));
        if (source) {
            const Result<QByteArray> content = contentOf(*source, 0);
            ASSERT_FALSE(content) << share;
            EXPECT_EQ(content.error().code, ErrorCode::ArchiveDamaged) << share;
        } else {
            EXPECT_EQ(source.error().code, ErrorCode::ArchiveDamaged) << share;
        }
    }
}

TEST_F(Sources, AZipWithAFlippedByteInItsDataIsDamaged)
{
    QByteArray table;
    for (int i = 0; i < 5000; ++i)
        table += QByteArray::number(i * 104729) + '\n';
    QByteArray zip = zipOf({{u"one.csv"_s, table}});
    zip[zip.size() / 2] = static_cast<char>(zip[zip.size() / 2] ^ 0x55);
    const Result<ImportSource> source = sourceOf(zip);
    ASSERT_TRUE(source);
    const Result<QByteArray> content = contentOf(*source, 0);
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, ErrorCode::ArchiveDamaged);
}

TEST_F(Sources, ACutOffGzipIsDamaged)
{
    QByteArray table;
    for (int i = 0; i < 50000; ++i)
        table += QByteArray::number(i * 7919) + '\n';
    const QByteArray gzip = gzipOf(table);
    const Result<ImportSource> source = sourceOf(gzip.left(gzip.size() / 2));
    ASSERT_TRUE(source);
    const Result<QByteArray> content = contentOf(*source, 0);
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, ErrorCode::ArchiveDamaged);
}

TEST_F(Sources, AZipBombIsStoppedByWhatItUnpacksTo)
{
    const QByteArray zeros(32 << 20, 'a');
    ImportLimits limits;
    limits.freeUnpacked = 1 << 20;
    for (const QByteArray& bomb : {zipOf({{u"bomb.csv"_s, zeros}}), gzipOf(zeros)}) {
        ASSERT_LT(bomb.size(), zeros.size() / 500);
        const Result<ImportSource> source = sourceOf(bomb, u"bomb.zip"_s, limits);
        ASSERT_TRUE(source);
        const Result<QByteArray> content = contentOf(*source, 0);
        ASSERT_FALSE(content);
        EXPECT_EQ(content.error().code, ErrorCode::ArchiveTooLarge);
        EXPECT_EQ(content.error().subject, u"bomb.zip"_s);
    }
}

TEST_F(Sources, AZipOfTooManyFilesIsRefused)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (int i = 0; i < 50; ++i)
        files.emplace_back(QString::number(i), "x");
    ImportLimits limits;
    limits.members = 20;
    const Result<ImportSource> source = sourceOf(zipOf(files), u"many.zip"_s, limits);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::ArchiveTooLarge);
}

TEST_F(Sources, AReadThatFailsIsNoEndOfTheFile)
{
    const QByteArray content = QByteArray("0123456789\n").repeated(1000);
    const Result<ImportSource> source = ImportSource::fromDevice(u"stick.csv"_s, [&content] {
        auto device = std::make_unique<test::FailingDevice>(5000, content);
        device->open(QIODevice::ReadOnly);
        return device;
    });
    ASSERT_TRUE(source);
    Outcome outcome = done();
    linesOf(*source, &outcome);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::FileUnreadable);
}

TEST(LineReader, EndsLinesAtLfAndCrlfAndSkipsAByteOrderMark)
{
    const std::vector<QByteArray> expected{"one", "", "three \r x", "four"};
    EXPECT_EQ(linesOf(*sourceOf("\xef\xbb\xbfone\n\nthree \r x\r\nfour")), expected);
    EXPECT_EQ(linesOf(*sourceOf("one\r\n\r\nthree \r x\r\nfour\r\n")), expected);
    EXPECT_TRUE(linesOf(*sourceOf(QByteArray())).empty());
    EXPECT_EQ(linesOf(*sourceOf("\n")), std::vector<QByteArray>{""});
}

TEST(LineReader, KeepsLinesWholeAcrossBlocks)
{
    QByteArray content;
    std::vector<QByteArray> expected;
    for (int i = 0; i < 60000; ++i) {
        expected.push_back(QByteArray::number(i).repeated(1 + i % 7));
        content += expected.back() + '\n';
    }
    EXPECT_EQ(linesOf(*sourceOf(content)), expected);
}

TEST(LineReader, ALineOf10GigabytesIsRefusedAfterAMegabyte)
{
    qint64 given = 0;
    const Result<ImportSource> source =
        ImportSource::fromDevice(u"long.csv"_s, [&given] { return std::make_unique<EndlessDevice>(&given); });
    ASSERT_TRUE(source);
    Outcome outcome = done();
    linesOf(*source, &outcome);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), error(ErrorCode::LineTooLong, u"long.csv"_s, u"1"_s));
    EXPECT_LT(given, 4 << 20);
}

TEST(LineReader, Utf16AndPicturesAreNoText)
{
    for (const QByteArray& content : {QByteArray("\xff\xfe"
                                                 "c\0o\0d\0e\0",
                                                 10),
                                      QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)}) {
        Outcome outcome = done();
        EXPECT_TRUE(linesOf(*sourceOf(content), &outcome).empty());
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::EncodingUnknown);
    }
}

TEST(LineReader, AsksAtEveryLineWhetherToGoOn)
{
    int asked = 0;
    const ImportControl control{[&asked] { return ++asked > 3; }, {}};
    ImportMeter meter(control);
    const Result<ImportSource> source = sourceOf("1\n2\n3\n4\n5\n");
    Result<LineReader> reader = LineReader::open(*source, 0, meter);
    ASSERT_TRUE(reader);
    std::string_view line;
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(reader->next(line));
    EXPECT_EQ(line, "3");
    const Result<bool> stopped = reader->next(line);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace osteolog
