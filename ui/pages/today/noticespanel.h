// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace osteolog::ui {

struct AppContext;
class DayState;

/// The one quiet place for the day's notices, most severe first. Empty and without height when there are none.
class NoticesPanel : public QWidget
{
    Q_OBJECT

public:
    NoticesPanel(const AppContext& context, DayState& state, QWidget* parent = nullptr);

private:
    void rebuild();

    const AppContext& m_context;
    DayState& m_state;
    QVBoxLayout* m_layout;
};

} // namespace osteolog::ui
