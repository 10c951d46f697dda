// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggesting/foodoffer.h"

#include "core/advice/unwantedfoods.h"
#include "core/base/clock.h"
#include "ui/editing/editor.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"

#include <QCoreApplication>

namespace osteolog::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::FoodOffer)
};

void apply(const AppContext& context, const QString& foodId, bool offer, const QString& whatHappened)
{
    const Result<Edit> edit = offerFood(context.store, foodId, offer, context.clock.today());
    if (edit)
        context.editor.applyWithUndoOffer(*edit, whatHappened);
    else
        context.messages.showError(edit.error());
}

} // namespace

void neverOffer(const AppContext& context, const QString& foodId, const QString& name)
{
    apply(context, foodId, false, Words::tr("“%1” will not be suggested again. You can still log it.").arg(name));
}

void offerAgain(const AppContext& context, const QString& foodId, const QString& name)
{
    apply(context, foodId, true, Words::tr("“%1” may be suggested again.").arg(name));
}

} // namespace osteolog::ui
