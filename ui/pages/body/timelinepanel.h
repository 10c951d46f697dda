// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/bodypanel.h"

namespace osteolog::ui {

class Timeline;

/// "The last twelve months on one axis": symptoms, results, supplements and what happened.
class TimelinePanel : public BodyPanel
{
    Q_OBJECT

public:
    TimelinePanel(const AppContext& context, QWidget* parent = nullptr);

protected:
    void fill(const BodyState& state) override;

private:
    Timeline* m_timeline = nullptr;
};

} // namespace osteolog::ui
