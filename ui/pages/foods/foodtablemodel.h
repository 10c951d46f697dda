// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "core/domain/food.h"
#include "ui/shell/wording.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace osteolog::ui {

/// A food of the list and how much of it its figures are for.
struct FoodRow
{
    const Food* food = nullptr; ///< owned by the catalogue
    Grams grams;
    QString amount; ///< "1 slice, 28 g"
};

/// Foods as rows, each with the figures of its amount. Holds copies: what the catalogue does meanwhile does not
/// matter to it.
class FoodTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Favourite, Name, PortionSize, Magnesium, Calcium, VitaminD, VitaminK2, Protein, Energy };
    static constexpr int columns = 9;
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< of today's target, 0 where there is none; invalid where the value is unknown
        MemberRole,                   ///< Member as int; invalid for columns without a bar
        FoodIdRole,
        FavouriteRole, ///< bool
        PortionRole,   ///< text of the portion, in every column
    };

    explicit FoodTableModel(QObject* parent = nullptr);

    void setFoods(const std::vector<FoodRow>& foods);
    void setFavourites(const QSet<QString>& favourites);
    void setTargets(const Targets& targets);
    void setUnits(const DisplayUnits& units);
    /// The member by which the rows are in order, marked in its heading.
    void setOrder(std::optional<Member> member);

    /// −1 when the food is not among the rows.
    int rowOf(const QString& foodId) const;
    QString foodId(int row) const;
    /// Whether a "?" stands anywhere: then the line that explains it is shown.
    bool hasUnknown() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id;
        QString name;
        QString portion;
        NutrientValues values;
    };
    QString text(const Row& row, int column) const;
    QString spokenText(const Row& row, int column) const;
    QVariant share(const Row& row, int column) const;
    bool isOrder(int column) const;
    void refreshCells();

    std::vector<Row> m_rows;
    QSet<QString> m_favourites;
    Targets m_targets;
    DisplayUnits m_units;
    std::optional<Member> m_order;
};

/// The team member whose bar stands in a column.
std::optional<Member> memberOfColumn(int column);

} // namespace osteolog::ui
