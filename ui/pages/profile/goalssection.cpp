// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/goalssection.h"

#include "core/analysis/gates.h"
#include "core/analysis/targets.h"
#include "core/base/clock.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

// The limits of Profile, which refuses what lies outside.
constexpr double leastProtein = 0.5, mostProtein = 2.5;    // g/kg a day
constexpr double leastVitaminK2 = 1, mostVitaminK2 = 1000; // µg a day

} // namespace

GoalsSection::GoalsSection(const ThemeProvider& theme, const ReferenceTables& tables, const Clock& clock,
                           QWidget* parent)
    : ProfileSection(theme, parent)
    , m_tables(tables)
    , m_clock(clock)
    , m_protein(new AmountEdit(theme, u"proteinGoal"_s, {Unit::None}, this))
    , m_vitaminK2(new AmountEdit(theme, u"vitaminK2Goal"_s, {Unit::Microgram}, this))
    , m_planStart(new DateField(u"planStart"_s, tr("My plan began on"), this))
{
    m_protein->setRange(leastProtein, mostProtein);
    m_vitaminK2->setRange(leastVitaminK2, mostVitaminK2);
    m_proteinRow = addRow(tr("Own protein goal, in g a day for each kg of body weight"), m_protein);
    makeOffer(theme);
    m_vitaminK2Row = addRow(tr("Own vitamin K2 goal a day"), m_vitaminK2);
    m_planStartRow = addRow(tr("My plan began on"), m_planStart, tr("Trends count the days from here."));
    m_planStart->nameParts();
    connect(m_protein, &AmountEdit::amountChanged, this, [this] { onEdited(m_proteinRow); });
    connect(m_vitaminK2, &AmountEdit::amountChanged, this, [this] { onEdited(m_vitaminK2Row); });
    connect(m_planStart, &DateField::edited, this, [this] { onEdited(m_planStartRow); });
    setBasis({});
}

void GoalsSection::makeOffer(const ThemeProvider& theme)
{
    m_offer = new QWidget(this);
    m_offerText = wrappingLabel(theme, FontRole::Small, {}, m_offer);
    m_offerText->setObjectName(u"proteinOffer"_s);
    m_offerLow = new Button(theme, ButtonKind::Normal, u"proteinOfferLow"_s, {}, m_offer);
    m_offerHigh = new Button(theme, ButtonKind::Normal, u"proteinOfferHigh"_s, {}, m_offer);
    auto* buttons = new FlowRow(theme.theme().gap(6));
    buttons->addWidget(m_offerLow);
    buttons->addWidget(m_offerHigh);
    auto* column = new QVBoxLayout(m_offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_offerText);
    column->addLayout(buttons);
    addWidget(m_offer);
    connect(m_offerLow, &Button::clicked, this, [this] { m_protein->setAmount(Amount{m_lowPerKg, Unit::None}); });
    connect(m_offerHigh, &Button::clicked, this, [this] { m_protein->setAmount(Amount{m_highPerKg, Unit::None}); });
}

void GoalsSection::setBasis(const Profile& profile)
{
    const Target target = targetsOn(m_clock.today(), profile, m_tables)[Member::Protein];
    const bool offered = target.offeredLow && target.offeredHigh && profile.weight && profile.weight->value() > 0;
    m_offer->setVisible(offered);
    if (offered) {
        m_lowPerKg = *target.offeredLow / profile.weight->value();
        m_highPerKg = *target.offeredHigh / profile.weight->value();
        m_offerText->setText(
            tr("From 65 years on and after menopause, experts advise %1 to %2 g for each kg: for you %3 to %4 a day. "
               "This figure was not independently re-checked.")
                .arg(numberText(m_lowPerKg, 2), numberText(m_highPerKg, 2), numberText(*target.offeredLow),
                     amountText(*target.offeredHigh, Unit::Gram)));
        for (const auto& [button, value] : {std::pair(m_offerLow, m_lowPerKg), std::pair(m_offerHigh, m_highPerKg)}) {
            button->setText(tr("Use %1").arg(numberText(value, 2)));
            button->setAccessibleName(tr("Use %1 g for each kg").arg(numberText(value, 2)));
        }
    }
    m_proteinRow->setHelp(profile.hasKidneyDisease()
                              ? tr("With kidney disease, enter only what your kidney team has set.")
                              : tr("Leave it empty to go by the official amount."));
    m_vitaminK2Row->setHelp(
        takesVitaminKAntagonist(profile)
            ? tr("No official amount exists. With your blood thinner, ask your clinic before you set a goal.")
            : tr("No official amount exists. Leave it empty to see your intake without a goal."));
}

void GoalsSection::setProfile(const Profile& profile)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_protein->setAmount(profile.proteinGoalPerKg ? std::optional(Amount{*profile.proteinGoalPerKg, Unit::None})
                                                  : std::nullopt);
    m_vitaminK2->setAmount(
        profile.vitaminK2Goal ? std::optional(Amount{profile.vitaminK2Goal->value(), Unit::Microgram}) : std::nullopt);
    m_planStart->setDate(profile.planStart);
    for (FormRow* row : {m_proteinRow, m_vitaminK2Row, m_planStartRow})
        row->setError({});
    m_planStart->setInvalid(false);
    setBasis(profile);
}

void GoalsSection::takeInto(Profile& profile) const
{
    if (m_protein->isEmpty() || m_protein->amount())
        profile.proteinGoalPerKg = m_protein->valueInFirstUnit();
    if (m_vitaminK2->isEmpty() || m_vitaminK2->amount()) {
        const auto amount = m_vitaminK2->valueInFirstUnit();
        profile.vitaminK2Goal = amount ? std::optional(Micrograms(*amount)) : std::nullopt;
    }
    if (m_planStart->state() != FieldState::Invalid)
        profile.planStart = m_planStart->date();
}

QWidget* GoalsSection::showProblems()
{
    m_proteinRow->setError(m_protein->isEmpty() || m_protein->amount()
                               ? QString()
                               : tr("Give a number from %1 to %2, or leave it empty.")
                                     .arg(numberText(leastProtein, 1), numberText(mostProtein, 1)));
    m_vitaminK2Row->setError(m_vitaminK2->isEmpty() || m_vitaminK2->amount()
                                 ? QString()
                                 : tr("Give a number from %1 to %2, or leave it empty.")
                                       .arg(numberText(leastVitaminK2, 0), numberText(mostVitaminK2, 0)));
    const bool dateWrong = m_planStart->state() == FieldState::Invalid;
    m_planStartRow->setError(dateWrong ? tr("This is not a date. Give day, month and year, or leave it empty.")
                                       : QString());
    m_planStart->setInvalid(dateWrong);
    if (m_proteinRow->hasError())
        return m_protein;
    return m_vitaminK2Row->hasError() ? m_vitaminK2 : dateWrong ? static_cast<QWidget*>(m_planStart) : nullptr;
}

void GoalsSection::onEdited(FormRow* row)
{
    if (m_showing)
        return;
    row->setError({});
    if (row == m_planStartRow)
        m_planStart->setInvalid(false);
    Q_EMIT edited();
}

} // namespace osteolog::ui
