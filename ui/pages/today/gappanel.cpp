// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/gappanel.h"

#include "core/base/clock.h"
#include "core/foods/catalogue.h"
#include "core/foods/quickadd.h"
#include "ui/editing/editor.h"
#include "ui/models/daystate.h"
#include "ui/models/entrytext.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>

#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below this share of the gap an addition is not worth a chip.
constexpr double worthTelling = 0.03;

/// The suggested amount as it will be logged: so many of the food's usual portion ("1/2 cup"), counted out.
ResolvedAmount suggestedAmount(const Suggestion& suggestion)
{
    const Food& food = *suggestion.food;
    if (Result<SaidAmount> said = parseAmount(food.usualPortion.name)) {
        said->count *= suggestion.portions;
        Result<ResolvedAmount> amount = resolveAmount(*said, food);
        if (amount && std::abs(amount->grams.value() - suggestion.grams.value()) < 0.01 * suggestion.grams.value())
            return {suggestion.grams, amount->portionName, amount->portionCount};
    }
    return {suggestion.grams, QString(), 0};
}

QString suggestedText(const ResolvedAmount& amount)
{
    const QString grams = amountText(amount.grams.value(), Unit::Gram);
    return amount.portionName.isEmpty() ? grams
                                        : portionText(amount.portionCount, amount.portionName) + u" · "_s + grams;
}

} // namespace

GapPanel::GapPanel(const AppContext& context, DayState& state, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_state(state)
    , m_filter(new Button(context.theme, ButtonKind::Link, u"gapFilter"_s, {}))
    , m_rows(new QVBoxLayout)
    , m_remark(wrappingLabel(context.theme, FontRole::Small, {}, this, Tone::Muted))
    , m_other(new Button(context.theme, ButtonKind::Link, u"otherIdeas"_s, tr("Other ideas")))
{
    setObjectName(u"gapPanel"_s);
    setTitle(tr("Close today’s gap"));
    addHeaderWidget(m_filter);
    m_filter->setAccessibleDescription(tr("Opens the profile, where diet and avoided foods are kept"));
    m_remark->setObjectName(u"gapRemark"_s);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addWidget(m_remark);
    body()->addWidget(m_other, 0, Qt::AlignLeft);
    connect(m_filter, &QPushButton::clicked, this, &GapPanel::profileRequested);
    connect(m_other, &QPushButton::clicked, this, [this] { m_state.offerOtherIdeas(); });
    connect(&state, &DayState::changed, this, &GapPanel::rebuild);
    connect(&context.theme, &ThemeProvider::changed, this, &GapPanel::rebuild);
    rebuild();
}

void GapPanel::rebuild()
{
    m_filter->setText(filterText());
    clearLayout(*m_rows);
    const Suggestions& suggestions = m_state.suggestions();
    int number = 0;
    for (const Suggestion& suggestion : suggestions.items) {
        m_rows->addWidget(new Separator(m_context.theme));
        m_rows->addWidget(makeRow(suggestion, ++number));
    }
    QString remark = suggestions.items.empty() ? emptyText() : QString();
    if (!suggestions.items.empty() && suggestions.vitaminKLeftOut)
        remark = tr("Vitamin K is left out because of your blood thinner.");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_other->setVisible(!suggestions.items.empty());
}

QString GapPanel::emptyText() const
{
    if (tipsAreOff(m_state.notices()))
        return tr("No suggestions today: please read the notice on this page first.");
    const QString why = suggestionsWithheldText(m_state.suggestions().withheld);
    return why.isEmpty() ? tr("No food on the list closes the rest of today’s gap.") : why;
}

QString GapPanel::filterText() const
{
    QStringList words;
    const Profile& profile = m_state.profile();
    if (profile.diet != Diet::Omnivore && profile.diet != Diet::Unknown)
        words << dietName(profile.diet);
    for (const Allergen allergen : allAllergens) {
        if (profile.avoid.contains(allergen))
            words << tr("no %1").arg(allergenName(allergen));
    }
    return words.isEmpty() ? tr("all foods") : words.join(u" · "_s);
}

QStringList GapPanel::additions(const Suggestion& suggestion, QLayout& chips) const
{
    const DisplayUnits units = displayUnits(m_context.settings);
    QStringList spoken;
    for (const auto& [member, gap] : m_state.suggestions().gap) {
        const std::optional<double> adds = amountOf(member, suggestion.adds);
        if (!adds || *adds < worthTelling * gap)
            continue;
        const QString text = tr("+%1 %2").arg(memberAmountText(member, *adds, units), memberShortName(member));
        chips.addWidget(new Chip(m_context.theme, text, member));
        spoken << text;
    }
    return spoken;
}

QWidget* GapPanel::makeRow(const Suggestion& suggestion, int number)
{
    const Theme& theme = m_context.theme.theme();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, theme.gap(8), 0, theme.gap(8));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme.gap(4));
    texts->addWidget(wrappingLabel(m_context.theme, FontRole::Strong, suggestion.food->name, row));
    texts->addWidget(
        wrappingLabel(m_context.theme, FontRole::Small, suggestedText(suggestedAmount(suggestion)), row, Tone::Muted));
    auto* chips = new FlowRow(theme.gap(4));
    const QStringList spoken = additions(suggestion, *chips);
    texts->addLayout(chips);
    layout->addLayout(texts, 1);
    auto* button = new Button(m_context.theme, ButtonKind::Normal, u"addSuggestion%1"_s.arg(number), tr("Add"), row);
    button->setAccessibleName(tr("Add %1").arg(suggestion.food->name));
    button->setAccessibleDescription(suggestedText(suggestedAmount(suggestion)) + u", "_s + spoken.join(u", "_s));
    button->setEnabled(!m_context.store.isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, suggestion] { add(suggestion); });
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void GapPanel::add(const Suggestion& suggestion)
{
    const QTime time = m_state.isToday() ? m_context.clock.timeOfDay() : QTime();
    const Food& food = *suggestion.food;
    const Meal meal = time.isValid() ? mealAt(time) : Meal::Snack;
    const QString name = food.name;
    const Record record = makeRecord(m_state.date(), time, makeFoodEntry(food, suggestedAmount(suggestion), meal));
    if (m_context.editor.applyWithUndoOffer(Edit::add(record), tr("Added: %1").arg(name)))
        Q_EMIT added(record.id);
}

} // namespace osteolog::ui
