// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/bodypanel.h"

namespace osteolog::ui {

class Segmented;

/// "How I feel today": the person's symptoms, each rated with one press. Pressing "–" takes today's rating out again.
class SymptomPanel : public BodyPanel
{
    Q_OBJECT

public:
    SymptomPanel(const AppContext& context, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// Other symptoms stand ready now.
    void setChanged();

protected:
    void fill(const BodyState& state) override;

private:
    QStringList symptoms(const BodyState& state) const;
    void chooseSet();
    void addSymptom(const QString& symptom, int nameWidth, const Record* today);
    void addNightCramps(const BodyState& state);
    void rate(const QString& symptom, int choice, const std::optional<Record>& today);

    Segmented* m_first = nullptr; ///< of the rows that stand now
};

} // namespace osteolog::ui
