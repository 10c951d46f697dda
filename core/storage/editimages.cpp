// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/editimages.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QtEndian>

#include <bit>

namespace osteolog {

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype fingerprintSize = 8;
constexpr qsizetype addedSize = idSize + fingerprintSize;

void appendHead(QByteArray& bytes, const QUuid& id, quint64 fingerprint)
{
    bytes += id.toRfc4122();
    const quint64 bigEndian = qToBigEndian(fingerprint);
    bytes.append(reinterpret_cast<const char*>(&bigEndian), fingerprintSize);
}

AddedImage headAt(const QByteArray& bytes, qsizetype offset)
{
    return {QUuid::fromRfc4122(QByteArrayView(bytes).sliced(offset, idSize)),
            qFromBigEndian<quint64>(bytes.constData() + offset + idSize)};
}

void write(QCborStreamWriter& writer, const Value& value)
{
    struct Writer
    {
        QCborStreamWriter& writer;
        void operator()(std::monostate) const { writer.append(nullptr); }
        void operator()(qint64 number) const { writer.append(number); }
        void operator()(double number) const { writer.append(number); }
        void operator()(const QString& text) const { writer.append(text); }
        void operator()(const QByteArray& bytes) const { writer.append(bytes); }
    };
    std::visit(Writer{writer}, value);
}

std::optional<Value> valueOf(const QCborValue& value)
{
    switch (value.type()) {
    case QCborValue::Null:
        return Value();
    case QCborValue::Integer:
        return Value(value.toInteger());
    case QCborValue::Double:
        return Value(value.toDouble());
    case QCborValue::String:
        return Value(value.toString());
    case QCborValue::ByteArray:
        return Value(value.toByteArray());
    default:
        return std::nullopt;
    }
}

/// Per record: head, then the replaced values as a map.
bool readChanged(std::vector<ChangedImage>& changed, const QCborArray& array)
{
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        const QByteArray head = array[i].toByteArray();
        if (head.size() != addedSize || !array[i + 1].isMap())
            return false;
        const AddedImage image = headAt(head, 0);
        ChangedImage& read = changed.emplace_back(ChangedImage{image.id, image.fingerprint, {}});
        const QCborMap replaced = array[i + 1].toMap();
        for (auto it = replaced.begin(); it != replaced.end(); ++it) {
            const std::optional<Value> value = valueOf(it.value());
            if (!it.key().isString() || !value)
                return false;
            read.replaced.emplace_back(it.key().toString(), *value);
        }
    }
    return array.size() % 2 == 0;
}

bool readTable(TableImages& table, const QCborValue& value)
{
    const QCborArray parts = value.toArray();
    if (parts.size() != 2 || !parts[0].isByteArray() || !parts[1].isArray())
        return false;
    const QByteArray added = parts[0].toByteArray();
    for (qsizetype offset = 0; offset + addedSize <= added.size(); offset += addedSize)
        table.added.push_back(headAt(added, offset));
    return added.size() % addedSize == 0 && readChanged(table.changed, parts[1].toArray());
}

void writeTable(QCborStreamWriter& writer, const TableImages& table)
{
    QByteArray added;
    added.reserve(static_cast<qsizetype>(table.added.size()) * addedSize);
    for (const AddedImage& image : table.added)
        appendHead(added, image.id, image.fingerprint);
    writer.startArray(2);
    writer.append(added);
    writer.startArray(2 * table.changed.size());
    for (const ChangedImage& image : table.changed) {
        QByteArray head;
        appendHead(head, image.id, image.fingerprint);
        writer.append(head);
        writer.startMap(image.replaced.size());
        for (const auto& [column, value] : image.replaced) {
            writer.append(column);
            write(writer, value);
        }
        writer.endMap();
    }
    writer.endArray();
    writer.endArray();
}

} // namespace

QByteArray imagesToBytes(const EditImages& images)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(images.size());
    for (const auto& [name, table] : images) {
        writer.append(name);
        writeTable(writer, table);
    }
    writer.endMap();
    return bytes;
}

std::optional<EditImages> imagesFromBytes(const QByteArray& bytes)
{
    QCborParserError parse;
    const QCborValue value = QCborValue::fromCbor(bytes, &parse);
    if (parse.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    EditImages images;
    const QCborMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!it.key().isString() || !readTable(images[it.key().toString()], it.value()))
            return std::nullopt;
    }
    return images;
}

quint64 fingerprintOf(const Values& values)
{
    quint64 hash = 14695981039346656037U;
    const auto mix = [&hash](const char* bytes, qsizetype size) {
        for (qsizetype i = 0; i < size; ++i)
            hash = (hash ^ static_cast<unsigned char>(bytes[i])) * 1099511628211U;
    };
    const auto mixWord = [&](quint64 word) {
        const quint64 bigEndian = qToBigEndian(word);
        mix(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
    };
    for (const Value& value : values) {
        mixWord(value.index());
        if (const auto* number = std::get_if<qint64>(&value))
            mixWord(static_cast<quint64>(*number));
        else if (const auto* real = std::get_if<double>(&value))
            mixWord(std::bit_cast<quint64>(*real + 0.0)); // no negative zero: SQLite does not keep its sign
        else if (const auto* text = std::get_if<QString>(&value)) {
            const QByteArray utf8 = text->toUtf8();
            mixWord(static_cast<quint64>(utf8.size()));
            mix(utf8.constData(), utf8.size());
        } else if (const auto* blob = std::get_if<QByteArray>(&value)) {
            mixWord(static_cast<quint64>(blob->size()));
            mix(blob->constData(), blob->size());
        }
    }
    return hash;
}

} // namespace osteolog
