// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/gappanel.h"

#include "core/analysis/intake.h"
#include "core/base/clock.h"
#include "core/foods/amount.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/models/daystate.h"
#include "ui/models/entrytext.h"
#include "ui/pages/suggesting/exclusionsdialog.h"
#include "ui/pages/suggesting/foodoffer.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// Below this share of the gap neither what a food adds is worth a chip, nor what stays open a word.
constexpr double worthTelling = 0.03;

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
    , m_filter(new Button(context.theme, ButtonKind::Link, u"gapFilter"_s, {}, this))
    , m_rows(new QVBoxLayout)
    , m_after(wrappingLabel(context.theme, FontRole::Small, {}, this))
    , m_remark(wrappingLabel(context.theme, FontRole::Small, {}, this, Tone::Muted))
    , m_other(new Button(context.theme, ButtonKind::Link, u"otherIdeas"_s, tr("Other ideas"), this))
{
    setObjectName(u"gapPanel"_s);
    setTitle(tr("Close today’s gap"));
    addHeaderWidget(m_filter);
    m_filter->setAccessibleDescription(tr("Opens the profile, where diet and avoided foods are kept"));
    m_after->setObjectName(u"gapAfter"_s);
    m_remark->setObjectName(u"gapRemark"_s);
    auto* missing =
        new Button(context.theme, ButtonKind::Link, u"gapMissing"_s, tr("Why are some foods missing?"), this);
    auto* links = new FlowRow(context.theme.theme().gap(8));
    links->addWidget(m_other);
    links->addWidget(missing);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addWidget(m_after);
    body()->addWidget(m_remark);
    body()->addLayout(links);
    connect(missing, &QPushButton::clicked, this, &GapPanel::showMissing);
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
    m_after->setText(afterText());
    m_after->setVisible(!m_after->text().isEmpty());
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

/// What stays open when all of these are eaten.
QString GapPanel::afterText() const
{
    const Suggestions& suggestions = m_state.suggestions();
    if (suggestions.items.empty())
        return {};
    const DisplayUnits units = displayUnits(m_context.settings);
    QStringList open;
    for (const auto& [member, left] : suggestions.gapAfter) {
        const double target = m_state.targets()[member].amount.value_or(0);
        if (left > worthTelling * target)
            open << tr("%1 %2").arg(memberAmountText(member, left, units), memberName(member));
    }
    if (open.isEmpty())
        return tr("With these, today’s targets are met, as far as is known.");
    return tr("With these, still missing: %1.").arg(QLocale().createSeparatedList(open));
}

/// Only what the suggestion closes: calcium that is hardly absorbed is not promised.
QStringList GapPanel::additions(const Suggestion& suggestion, QLayout& chips) const
{
    const DisplayUnits units = displayUnits(m_context.settings);
    const auto& gap = m_state.suggestions().gap;
    QStringList spoken;
    for (std::size_t i = 0; i < gap.size(); ++i) {
        const Member member = gap[i].first;
        if (suggestion.closes[i] < worthTelling)
            continue;
        const double adds = intakeOf(member, suggestion.adds, m_state.profile().reference).amount.value_or(0);
        const QString text = tr("+%1 %2").arg(memberAmountText(member, adds, units), memberShortName(member));
        chips.addWidget(new Chip(m_context.theme, text, member));
        spoken << text;
    }
    return spoken;
}

QString GapPanel::reasonText(const Suggestion& suggestion) const
{
    QStringList words;
    const auto& gap = m_state.suggestions().gap;
    for (std::size_t i = 0; i < gap.size(); ++i) {
        if (gap[i].first == suggestion.mostFor) {
            //: why a food is suggested: "Magnesium: it closes 62 % of what is missing."
            words << tr("%1: it closes %2 of what is missing.")
                         .arg(memberName(gap[i].first), percentText(suggestion.closes[i]));
        }
    }
    if (suggestion.calciumNotCounted)
        words << tr("Its calcium is not counted: the body takes up little of it.");
    return words.join(u' ');
}

QWidget* GapPanel::makeRow(const Suggestion& suggestion, int number)
{
    const Theme& theme = m_context.theme.theme();
    const QString amount = suggestedText(usualPortions(*suggestion.food, suggestion.portions));
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, theme.gap(8), 0, theme.gap(8));
    layout->setSpacing(theme.gap(4));
    auto* head = new QHBoxLayout;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme.gap(2));
    texts->addWidget(wrappingLabel(m_context.theme, FontRole::Strong, suggestion.food->name, row));
    texts->addWidget(wrappingLabel(m_context.theme, FontRole::Small, amount, row, Tone::Muted));
    head->addLayout(texts, 1);
    auto* button = new Button(m_context.theme, ButtonKind::Normal, u"addSuggestion%1"_s.arg(number), tr("Add"), row);
    head->addWidget(button, 0, Qt::AlignTop);
    head->addWidget(makeMenu(suggestion, number, row), 0, Qt::AlignTop);
    layout->addLayout(head);
    auto* chips = new FlowRow(theme.gap(4));
    const QStringList spoken = additions(suggestion, *chips);
    layout->addLayout(chips);
    auto* reason = wrappingLabel(m_context.theme, FontRole::Small, reasonText(suggestion), row, Tone::Muted);
    reason->setObjectName(u"reason%1"_s.arg(number));
    layout->addWidget(reason);
    button->setAccessibleName(tr("Add %1").arg(suggestion.food->name));
    button->setAccessibleDescription(QStringList{amount, spoken.join(u", "_s), reason->text()}.join(u", "_s));
    button->setEnabled(!m_context.store.isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, suggestion] { add(suggestion); });
    return row;
}

QWidget* GapPanel::makeMenu(const Suggestion& suggestion, int number, QWidget* row)
{
    const QString id = suggestion.food->id;
    const QString name = suggestion.food->name;
    auto* more = iconButton(m_context.theme, u"moreOfSuggestion%1"_s.arg(number), u"more"_s,
                            tr("More to do with %1").arg(name), row);
    more->setMenu(new QMenu(more));
    QAction* never = more->menu()->addAction(tr("Never again this food"));
    never->setObjectName(u"neverAgain%1"_s.arg(number));
    never->setEnabled(!m_context.store.isReadOnly());
    // Queued: the ideas are made anew, and with them this menu.
    connect(
        never, &QAction::triggered, this, [this, id, name] { neverOffer(m_context, id, name); }, Qt::QueuedConnection);
    return more;
}

void GapPanel::showMissing()
{
    auto* dialog = new ExclusionsDialog(m_context, m_state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExclusionsDialog::profileRequested, this, &GapPanel::profileRequested);
    dialog->open();
}

void GapPanel::add(const Suggestion& suggestion)
{
    const QTime time = m_state.isToday() ? m_context.clock.timeOfDay() : QTime();
    const Food& food = *suggestion.food;
    const Meal meal = time.isValid() ? mealAt(time) : Meal::Snack;
    const QString name = food.name;
    const Record record = makeRecord(m_state.date(), time,
                                     makeFoodEntry(food, usualPortions(*suggestion.food, suggestion.portions), meal));
    if (m_context.editor.applyWithUndoOffer(Edit::add(record), tr("Added: %1").arg(name)))
        Q_EMIT added(record.id);
}

} // namespace osteolog::ui
