// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daysummary.h"
#include "ui/shell/wording.h"

#include <QDialog>

namespace osteolog::ui {

class DayState;
class ThemeProvider;

/// "Which foods gave me this?": every entry of the day with what it gave of one member, largest first, unknown ones by
/// name; below it the target, its limit, and where both come from.
class ContributionsDialog : public QDialog
{
    Q_OBJECT

public:
    ContributionsDialog(Member member, const DayState& state, const ReferenceTables& tables, const ThemeProvider& theme,
                        const DisplayUnits& units, QWidget* parent = nullptr);

private:
    QWidget* makeList(const DayState& state, const ReferenceTables& tables, const ThemeProvider& theme,
                      const DisplayUnits& units);
    QString targetText(const Target& target, const DisplayUnits& units) const;
    QString sourceText(const Target& target) const;

    Member m_member;
};

} // namespace osteolog::ui
