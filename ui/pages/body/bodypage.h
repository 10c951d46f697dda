// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/bodystate.h"
#include "ui/pages/page.h"

namespace osteolog::ui {

class BodyPanel;
class FlowGrid;
class SymptomPanel;
struct AppContext;

/// What a person would note between two visits to the doctor: how it feels, results, scans, measures and events.
class BodyPage final : public Page
{
    Q_OBJECT

public:
    BodyPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;

private:
    void rebuild();

    const AppContext& m_context;
    BodyState m_state;
    FlowGrid* m_grid = nullptr;
    SymptomPanel* m_symptoms = nullptr;
    std::vector<BodyPanel*> m_panels;
};

} // namespace osteolog::ui
