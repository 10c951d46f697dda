// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/exclusion.h"

#include <QDialog>

class QVBoxLayout;

namespace osteolog::ui {

struct AppContext;
class DayState;

/// "Why are some foods missing?": what the profile keeps from the suggestions and the plan, in plain reasons with the
/// number of foods, and the foods that the person does not want, each with a way back.
class ExclusionsDialog : public QDialog
{
    Q_OBJECT

public:
    ExclusionsDialog(const AppContext& context, const DayState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void profileRequested();

private:
    void rebuild();
    void showUnwanted();
    std::vector<ExclusionCount> counts() const;

    const AppContext& m_context;
    const DayState& m_state;
    QVBoxLayout* m_reasons = nullptr;
};

/// A sentence for one reason: "Your diet: 24 foods are left out because they are not for a vegan diet. For 3 of them …"
QString exclusionText(const ExclusionCount& count, const Profile& profile);

} // namespace osteolog::ui
