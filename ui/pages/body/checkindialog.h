// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/entrydialog.h"

namespace osteolog::ui {

class Segmented;

/// The menopause check-in: eleven themes, each from "none" to "very strong". Themes may stay open; then there is no
/// sum.
class CheckInDialog : public EntryDialog
{
    Q_OBJECT

public:
    CheckInDialog(const AppContext& context, QWidget* parent = nullptr);

protected:
    Payload payload() const override;
    QWidget* showProblems() override;
    QString doubt() const override;

private:
    MenopauseCheckIn checkIn() const;

    std::array<Segmented*, menopauseThemeCount> m_answers = {};
    FormRow* m_firstRow = nullptr;
};

} // namespace osteolog::ui
