// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/listcolumns.h"
#include "core/storage/recordtable.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <limits>
#include <type_traits>

namespace osteolog {

/// How a C++ type stands in a column.
template <class T>
struct ColumnCodec;

template <>
struct ColumnCodec<QString>
{
    static constexpr auto sqlType = "TEXT NOT NULL";
    static Value write(const QString& text) { return text; }
    static bool read(QString& text, const Value& value)
    {
        const auto* held = std::get_if<QString>(&value);
        if (held)
            text = *held;
        return held != nullptr;
    }
};

template <>
struct ColumnCodec<double>
{
    static constexpr auto sqlType = "REAL NOT NULL";
    static Value write(double number) { return number; }
    static bool read(double& number, const Value& value)
    {
        const auto* held = std::get_if<double>(&value);
        if (held)
            number = *held;
        return held != nullptr;
    }
};

template <>
struct ColumnCodec<int>
{
    static constexpr auto sqlType = "INTEGER NOT NULL";
    static Value write(int number) { return qint64(number); }
    static bool read(int& number, const Value& value)
    {
        const auto* held = std::get_if<qint64>(&value);
        if (!held || *held < std::numeric_limits<int>::min() || *held > std::numeric_limits<int>::max())
            return false;
        number = static_cast<int>(*held);
        return true;
    }
};

template <>
struct ColumnCodec<bool>
{
    static constexpr auto sqlType = "INTEGER NOT NULL";
    static Value write(bool flag) { return qint64(flag); }
    static bool read(bool& flag, const Value& value)
    {
        const auto* held = std::get_if<qint64>(&value);
        if (!held || (*held != 0 && *held != 1))
            return false;
        flag = *held == 1;
        return true;
    }
};

template <Unit U>
struct ColumnCodec<Quantity<U>>
{
    static constexpr auto sqlType = ColumnCodec<double>::sqlType;
    static Value write(Quantity<U> quantity) { return quantity.value(); }
    static bool read(Quantity<U>& quantity, const Value& value)
    {
        double number = 0;
        const bool held = ColumnCodec<double>::read(number, value);
        quantity = Quantity<U>(number);
        return held;
    }
};

/// NULL is a value that is not known.
template <class T>
struct ColumnCodec<std::optional<T>>
{
    static constexpr auto sqlType = std::is_integral_v<T> ? "INTEGER" : "REAL";
    static Value write(const std::optional<T>& known) { return known ? ColumnCodec<T>::write(*known) : Value(); }
    static bool read(std::optional<T>& known, const Value& value)
    {
        known.reset();
        return std::holds_alternative<std::monostate>(value) || ColumnCodec<T>::read(known.emplace(), value);
    }
};

/// A julian day; NULL for a date that was not said.
template <>
struct ColumnCodec<QDate>
{
    static constexpr auto sqlType = "INTEGER";
    static Value write(QDate date) { return date.isValid() ? Value(date.toJulianDay()) : Value(); }
    static bool read(QDate& date, const Value& value)
    {
        date = QDate();
        const auto* held = std::get_if<qint64>(&value);
        if (!held)
            return std::holds_alternative<std::monostate>(value);
        date = QDate::fromJulianDay(*held);
        return date.isValid();
    }
};

/// Describes a table column by column; one line each, so that writing and reading cannot disagree.
/// An accessor is a pointer to a member or a lambda from a part to a reference.
template <class T, class Part = T>
class TableBuilder
{
public:
    explicit TableBuilder(const char* name, Part T::*part = nullptr) : m_part(part)
    {
        m_table.kind = static_cast<RecordKind>(Payload(T()).index());
        m_table.name = name;
        m_table.blank = [] { return Payload(T()); };
    }

    /// Belongs to the person, not to a day's list.
    TableBuilder& notADayEntry()
    {
        m_table.dayEntry = false;
        return *this;
    }

    template <class Accessor>
    TableBuilder& column(const char* name, Accessor accessor)
    {
        using Codec = ColumnCodec<std::remove_cvref_t<std::invoke_result_t<Accessor, Part&>>>;
        return column(name, Codec::sqlType, accessor, &Codec::write, &Codec::read);
    }

    /// A text, number or flag that came with a later schema: rows from before hold an empty one.
    template <class Accessor>
    TableBuilder& addedLater(const char* name, Accessor accessor)
    {
        using Member = std::remove_cvref_t<std::invoke_result_t<Accessor, Part&>>;
        using Codec = ColumnCodec<Member>;
        const std::string empty = std::is_same_v<Member, QString> ? " DEFAULT ''" : " DEFAULT 0";
        return column(name, (Codec::sqlType + empty).c_str(), accessor, &Codec::write, &Codec::read);
    }

    /// An enumeration, kept as its key.
    template <class Accessor, class ToKey, class FromKey>
    TableBuilder& key(const char* name, Accessor accessor, ToKey toKey, FromKey fromKey)
    {
        return keyColumn(name, "TEXT NOT NULL", accessor, toKey, fromKey);
    }

    /// An enumeration that came with a later schema and has an empty key: rows from before hold that.
    template <class Accessor, class ToKey, class FromKey>
    TableBuilder& keyAddedLater(const char* name, Accessor accessor, ToKey toKey, FromKey fromKey)
    {
        return keyColumn(name, "TEXT NOT NULL DEFAULT ''", accessor, toKey, fromKey);
    }

    /// One nullable column for every value of an enumeration, named by its key.
    template <class Enums, class ToKey>
    TableBuilder& answers(const Enums& questions, ToKey toKey)
    {
        for (const auto question : questions) {
            const QString name = toKey(question).replace(QLatin1Char('-'), QLatin1Char('_'));
            column(
                name.toStdString().c_str(), [question](auto& part) -> auto& { return part[question]; });
        }
        return *this;
    }

    /// One REAL column for every nutrient, named by its key.
    template <class Accessor>
    TableBuilder& nutrients(Accessor accessor)
    {
        for (const Nutrient nutrient : allNutrients) {
            column(
                nutrientKey(nutrient).toStdString().c_str(),
                [ accessor, nutrient ](auto& part) -> auto& { return std::invoke(accessor, part)[nutrient]; });
        }
        return *this;
    }

    /// The nutrients of which the amount is a lower bound, as keys between commas (",calcium_mg,zinc_mg,") so that
    /// SQL finds one of them.
    template <class Accessor>
    TableBuilder& lowerBounds(Accessor accessor)
    {
        return column(lowerBoundsColumn, lowerBoundsType, accessor, lowerBoundsToValue, lowerBoundsFromValue);
    }

    /// Live rows are looked for by this column: it gets an index.
    TableBuilder& searchedBy(const char* name)
    {
        m_table.searched.emplace_back(name);
        return *this;
    }

    /// Anything else: `write` from the member to a Value, `read` back, false where that is not possible.
    template <class Accessor, class Write, class Read>
    TableBuilder& column(const char* name, const char* sqlType, Accessor accessor, Write write, Read read)
    {
        m_table.columns.push_back({name, sqlType,
                                   [accessor, write, part = m_part](const Payload& payload) {
                                       return write(std::invoke(accessor, partOf(std::get<T>(payload), part)));
                                   },
                                   [accessor, read, part = m_part](Payload& payload, const Value& value) {
                                       return read(std::invoke(accessor, partOf(std::get<T>(payload), part)), value);
                                   }});
        return *this;
    }

    operator RecordTable() const { return m_table; }

private:
    template <class Accessor, class ToKey, class FromKey>
    TableBuilder& keyColumn(const char* name, const char* sqlType, Accessor accessor, ToKey toKey, FromKey fromKey)
    {
        using Enum = std::remove_cvref_t<std::invoke_result_t<Accessor, Part&>>;
        const auto write = [toKey](const Enum& held) { return Value(toKey(held)); };
        const auto read = [fromKey](Enum& target, const Value& value) {
            const auto* text = std::get_if<QString>(&value);
            const std::optional<Enum> held = text ? fromKey(*text) : std::nullopt;
            target = held.value_or(target);
            return held.has_value();
        };
        return column(name, sqlType, accessor, write, read);
    }

    template <class Whole>
    static auto& partOf(Whole& whole, Part T::*part)
    {
        if constexpr (std::is_same_v<T, Part>)
            return whole;
        else
            return whole.*part;
    }

    RecordTable m_table;
    Part T::*m_part;
};

} // namespace osteolog
