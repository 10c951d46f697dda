// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/bodypanel.h"

class QGridLayout;

namespace osteolog::ui {

/// "How I feel today": the person's symptoms, each rated with one press. Pressing "–" takes today's rating out again.
class SymptomPanel : public BodyPanel
{
    Q_OBJECT

public:
    SymptomPanel(const AppContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Other symptoms stand ready now.
    void setChanged();

protected:
    void fill(const BodyState& state) override;

private:
    QStringList symptoms(const BodyState& state) const;
    void chooseSet();
    void addSymptom(QGridLayout& grid, int row, const QString& symptom, const Record* today);
    void rate(const QString& symptom, int choice, const std::optional<Record>& today);
};

} // namespace osteolog::ui
