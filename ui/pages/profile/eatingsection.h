// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/profile/profilesection.h"

#include <array>

class QCheckBox;

namespace osteolog::ui {

class FlowGrid;
class Segmented;

/// Diet, and foods to leave out.
class EatingSection : public ProfileSection
{
    Q_OBJECT

public:
    explicit EatingSection(const ThemeProvider& theme, QWidget* parent = nullptr);

    void setProfile(const Profile& profile) override;
    void takeInto(Profile& profile) const override;

private:
    QWidget* makeAvoidList(const ThemeProvider& theme);
    void adaptGrid(const ThemeProvider& theme);

    Segmented* m_diet = nullptr;
    FlowGrid* m_grid = nullptr;
    std::array<QCheckBox*, allAllergens.size()> m_avoid{};
    bool m_showing = false;
};

} // namespace osteolog::ui
