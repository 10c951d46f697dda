// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodtablemodel.h"

#include "ui/pages/foods/foodwords.h"

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<Nutrient> nutrientOfColumn(int column)
{
    switch (column) {
    case FoodTableModel::Magnesium:
        return Nutrient::Magnesium;
    case FoodTableModel::Calcium:
        return Nutrient::Calcium;
    case FoodTableModel::VitaminD:
        return Nutrient::VitaminD;
    case FoodTableModel::VitaminK2:
        return Nutrient::VitaminK2;
    case FoodTableModel::Protein:
        return Nutrient::Protein;
    case FoodTableModel::Energy:
        return Nutrient::Energy;
    default:
        return {};
    }
}

} // namespace

std::optional<Member> memberOfColumn(int column)
{
    switch (column) {
    case FoodTableModel::Magnesium:
        return Member::Magnesium;
    case FoodTableModel::Calcium:
        return Member::Calcium;
    case FoodTableModel::VitaminD:
        return Member::VitaminD;
    case FoodTableModel::VitaminK2:
        return Member::VitaminK2;
    case FoodTableModel::Protein:
        return Member::Protein;
    default:
        return {};
    }
}

FoodTableModel::FoodTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void FoodTableModel::setFoods(const std::vector<FoodRow>& foods)
{
    std::vector<Row> rows;
    rows.reserve(foods.size());
    for (const auto& [food, grams, amount] : foods)
        rows.push_back({food->id, food->name, amount, food->per100g.scaled(grams.value() / 100)});
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FoodTableModel::setFavourites(const QSet<QString>& favourites)
{
    if (m_favourites == favourites)
        return;
    m_favourites = favourites;
    refreshCells();
}

void FoodTableModel::setTargets(const Targets& targets)
{
    if (m_targets.all == targets.all)
        return;
    m_targets = targets;
    refreshCells();
}

void FoodTableModel::setUnits(const DisplayUnits& units)
{
    if (m_units == units)
        return;
    m_units = units;
    refreshCells();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void FoodTableModel::setOrder(std::optional<Member> member)
{
    if (m_order == member)
        return;
    m_order = member;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void FoodTableModel::refreshCells()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int FoodTableModel::rowOf(const QString& foodId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == foodId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString FoodTableModel::foodId(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : QString();
}

bool FoodTableModel::hasUnknown() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        for (int column = Magnesium; column <= Energy; ++column) {
            if (!isKnown(*nutrientOfColumn(column), row.values))
                return true;
        }
        return false;
    });
}

int FoodTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FoodTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FoodTableModel::text(const Row& row, int column) const
{
    if (column == Name)
        return row.name;
    if (column == PortionSize)
        return row.portion;
    const auto nutrient = nutrientOfColumn(column);
    return nutrient ? nutrientCellText(*nutrient, row.values, m_units) : QString();
}

QString FoodTableModel::spokenText(const Row& row, int column) const
{
    if (column == Favourite)
        return m_favourites.contains(row.id) ? tr("favourite") : tr("not a favourite");
    const auto nutrient = nutrientOfColumn(column);
    if (!nutrient)
        return text(row, column);
    const QString amount = nutrientText(*nutrient, row.values, m_units);
    //: %1 is a nutrient, %2 an amount: "Magnesium 165 mg"
    return tr("%1 %2").arg(nutrientName(*nutrient), amount.isEmpty() ? tr("unknown") : amount);
}

QVariant FoodTableModel::share(const Row& row, int column) const
{
    const auto member = memberOfColumn(column);
    const auto amount = member ? amountOf(*member, row.values) : std::nullopt;
    if (!amount)
        return {};
    const auto& target = m_targets[*member].amount;
    return target && *target > 0 ? *amount / *target : 0.0;
}

QVariant FoodTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case Qt::ToolTipRole:
        return column == Name ? QVariant(row.name) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column <= Name ? Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter)
                                                  : Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case ShareRole:
        return share(row, column);
    case MemberRole:
        if (const auto member = memberOfColumn(column))
            return static_cast<int>(*member);
        return {};
    case FoodIdRole:
        return row.id;
    case FavouriteRole:
        return m_favourites.contains(row.id);
    case PortionRole:
        return row.portion;
    default:
        return {};
    }
}

bool FoodTableModel::isOrder(int column) const
{
    return m_order && memberOfColumn(column) == m_order;
}

QVariant FoodTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section <= Name ? Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter)
                                                   : Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const auto nutrient = nutrientOfColumn(section);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (section == Favourite)
            return tr("Favourite");
        if (nutrient)
            return isOrder(section) ? tr("%1, richest first").arg(nutrientName(*nutrient)) : nutrientName(*nutrient);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (section == Name)
        return tr("Food");
    if (section == PortionSize)
        return tr("Portion");
    if (!nutrient)
        return {};
    const QString heading = nutrientHeading(*nutrient, m_units);
    return isOrder(section) ? heading + u" ▾"_s : heading;
}

} // namespace osteolog::ui
