// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/suggesting/exclusionsdialog.h"

#include "core/advice/unwantedfoods.h"
#include "core/foods/catalogue.h"
#include "core/storage/store.h"
#include "ui/models/daystate.h"
#include "ui/pages/suggesting/foodoffer.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/scrollcolumn.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::ExclusionsDialog)
};

QString avoidedNames(const Profile& profile)
{
    QStringList names;
    for (const Allergen allergen : allAllergens) {
        if (profile.avoid.contains(allergen))
            names << allergenName(allergen);
    }
    return QLocale().createSeparatedList(names);
}

QString reasonText(const ExclusionCount& count, const Profile& profile)
{
    const int n = count.foods;
    switch (count.reason) {
    case Exclusion::Kidney:
        return Words::tr("Kidneys: no foods are suggested. Your kidney team says what suits you.");
    case Exclusion::Diet:
        return Words::tr("Your diet: %n foods are left out because they are not for a %1 diet.", nullptr, n)
            .arg(dietName(profile.diet));
    case Exclusion::Avoided:
        return Words::tr("What you avoid (%1): %n foods are left out.", nullptr, n).arg(avoidedNames(profile));
    case Exclusion::Pregnancy:
        return Words::tr("Pregnancy: %n foods are left out, as better avoided until the baby is born.", nullptr, n);
    case Exclusion::Oxalate:
        return Words::tr("Kidney stones: %n foods are left out because they are high in oxalate.", nullptr, n);
    case Exclusion::VitaminK:
        return Words::tr(
            "Your blood thinner: %n foods are left out because of their vitamin K, which should stay steady.", nullptr,
            n);
    case Exclusion::Energy:
        return Words::tr(
            "%n foods are left out because their energy is not known, so that they cannot be weighed against others.",
            nullptr, n);
    case Exclusion::Unwanted:
        return Words::tr("%n foods are left out because you asked for that.", nullptr, n);
    }
    return {};
}

} // namespace

QString exclusionText(const ExclusionCount& count, const Profile& profile)
{
    const QString reason = reasonText(count, profile);
    if (count.unknown == 0 || count.reason == Exclusion::Energy)
        return reason;
    if (count.unknown == count.foods)
        return reason + u' ' + Words::tr("Nobody knows whether they suit you, and unknown is not safe.");
    return reason + u' ' +
           Words::tr("For %n of them nobody knows whether they suit you, and unknown is not safe.", nullptr,
                     count.unknown);
}

ExclusionsDialog::ExclusionsDialog(const AppContext& context, const DayState& state, QWidget* parent)
    : QDialog(parent), m_context(context), m_state(state)
{
    setObjectName(u"exclusions"_s);
    setWindowTitle(tr("Why are some foods missing?"));
    const Theme& look = context.theme.theme();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(look.gap(10));
    layout->addWidget(wrappingLabel(context.theme, FontRole::Heading, windowTitle(), this));
    auto* scroll = new ScrollColumn(context.theme, this);
    scroll->setObjectName(u"exclusionList"_s);
    m_reasons = scroll->column();
    m_reasons->setContentsMargins(0, 0, look.gap(8), 0);
    layout->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* profile =
        new Button(context.theme, ButtonKind::Normal, u"exclusionsProfile"_s, tr("Change my profile…"), this);
    buttons->addButton(profile, QDialogButtonBox::ActionRole);
    connect(profile, &Button::clicked, this, [this] {
        Q_EMIT profileRequested();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&state, &DayState::changed, this, &ExclusionsDialog::rebuild);
    rebuild();
    resize(look.px(520), look.px(440));
}

/// Where nothing was to be solved, nothing was counted either.
std::vector<ExclusionCount> ExclusionsDialog::counts() const
{
    const std::vector<ExclusionCount>& solved = m_state.suggestions().excluded;
    return solved.empty() ? exclusionCounts(m_context.catalogue.foods(), m_state.profile(), {}) : solved;
}

void ExclusionsDialog::rebuild()
{
    clearLayout(*m_reasons);
    const ThemeProvider& theme = m_context.theme;
    const auto add = [&](const QString& text, Tone tone = Tone::Normal) {
        m_reasons->addWidget(wrappingLabel(theme, FontRole::Body, text, this, tone));
    };
    bool any = false;
    for (const ExclusionCount& count : counts()) {
        if (count.reason == Exclusion::Unwanted)
            continue; // named below
        add(exclusionText(count, m_state.profile()));
        any = true;
    }
    if (!any)
        add(tr("Nothing in your profile keeps a food from being suggested."));
    showUnwanted();
    add(tr("Foods that are odd alone, such as spices or flour, are never suggested. All foods can be logged."),
        Tone::Muted);
    m_reasons->addStretch(1);
}

void ExclusionsDialog::showUnwanted()
{
    const QSet<QString> ids = unwantedFoods(m_context.store).valueOr({});
    if (ids.isEmpty())
        return;
    const ThemeProvider& theme = m_context.theme;
    std::vector<std::pair<QString, QString>> foods; // by name
    for (const QString& id : ids) {
        const Food* food = m_context.catalogue.food(id);
        foods.emplace_back(food ? food->name : tr("A food that is no longer in the list"), id);
    }
    std::sort(foods.begin(), foods.end());
    m_reasons->addWidget(new Separator(theme));
    m_reasons->addWidget(wrappingLabel(theme, FontRole::Strong, tr("You asked not to see these again:"), this));
    for (const auto& [name, id] : foods) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(wrappingLabel(theme, FontRole::Body, name, row), 1);
        auto* again = new Button(theme, ButtonKind::Link, u"offerAgain_"_s + id, tr("May be suggested again"), row);
        again->setAccessibleName(tr("%1 may be suggested again").arg(name));
        again->setEnabled(!m_context.store.isReadOnly());
        line->addWidget(again, 0, Qt::AlignTop);
        connect(again, &Button::clicked, this,
                [this, foodId = id, food = name] { offerAgain(m_context, foodId, food); });
        m_reasons->addWidget(row);
    }
}

} // namespace osteolog::ui
