// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QWidget>

#include <optional>

namespace osteolog::ui {

class ThemeProvider;

/// How much of a target the planned days give, as a bar, with a mark where the usual days are.
class PlanBar : public QWidget
{
    Q_OBJECT

public:
    /// Shares of the target, 0–1 and above (full). No `usual`: no mark.
    PlanBar(const ThemeProvider& theme, Member member, double planned, std::optional<double> usual,
            QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_theme;
    Member m_member;
    double m_planned;
    std::optional<double> m_usual;
};

} // namespace osteolog::ui
