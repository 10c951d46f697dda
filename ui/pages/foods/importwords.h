// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importreport.h"

#include <QString>

#include <vector>

namespace osteolog::ui {

/// "food.csv, line 12: the food has no name; row left out."
QString importIssueText(const ImportIssue& issue);

/// A place where a food database is published.
struct FoodSource
{
    QString title;
    QString about;
    QString address;

    /// With the title as a link; for a label that shows rich text.
    QString text() const;
};
std::vector<FoodSource> foodSources();

} // namespace osteolog::ui
