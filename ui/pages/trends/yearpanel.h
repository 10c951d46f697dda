// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QDate>

namespace osteolog::ui {

class Label;
class TrendState;
class YearMap;
struct AppContext;

/// "The year, day by day": which weekdays fail?
class YearPanel : public Card
{
    Q_OBJECT

public:
    YearPanel(const AppContext& context, QWidget* parent = nullptr);

    /// The state must outlive the panel.
    void show(const TrendState& state);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    QString weekdaysText(const TrendState& state) const;

    const AppContext& m_context;
    YearMap* m_map = nullptr;
    Label* m_weekdays = nullptr;
};

} // namespace osteolog::ui
