// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/diaryseries.h"
#include "ui/shell/wording.h"
#include "ui/widgets/readingdialog.h"

namespace osteolog::ui {

/// Which foods and supplements gave how much of a member in a span of days: the largest first, with what they add up
/// to on the way down.
class SourcesDialog : public ReadingDialog
{
    Q_OBJECT

public:
    SourcesDialog(const ThemeProvider& theme, const ReferenceTables& tables, Member member,
                  const std::vector<Source>& sources, const QString& span, const DisplayUnits& units,
                  QWidget* parent = nullptr);

private:
    void addRow(const Source& source);

    const ThemeProvider& m_theme;
    const ReferenceTables& m_tables;
    Member m_member;
    DisplayUnits m_units;
};

} // namespace osteolog::ui
