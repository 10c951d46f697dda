// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"
#include "core/foods/catalogue.h"
#include "core/journal/journal.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/fixture.h"
#include "ui/editing/editor.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"

namespace osteolog::test {

/// Everything that a page needs, real throughout: a diary file in a temporary folder, the shipped foods and tables, a
/// clock that stands at noon of 21 November 2026.
class AppHarness : public Fixture
{
protected:
    AppHarness();
    ~AppHarness() override;

    /// A woman born 1960, after menopause, 62 kg: targets 320 mg magnesium, 1,200 mg calcium, 15 µg vitamin D.
    void setProfile(const Profile& profile = exampleProfile());
    static Profile exampleProfile();
    /// Puts so many grams of a shipped food on a day and returns the record.
    Record eat(const QString& foodId, double grams, QDate day, QTime time = QTime(8, 0));
    void apply(const Edit& edit);
    std::vector<Record> entries(QDate day) const { return store->day(day).value().entries; }
    QDate today() const { return clock.today(); }

    ReferenceTables tables;
    Catalogue catalogue;
    std::unique_ptr<Store> store;
    std::unique_ptr<Journal> journal;
    ui::ThemeProvider theme;
    ui::Settings settings;
    ui::MessageBar messages;
    FakePrompts answers;
    ui::Prompts prompts = answers.prompts();
    std::unique_ptr<ui::Editor> editor;
    std::unique_ptr<ui::AppContext> context;
};

} // namespace osteolog::test
