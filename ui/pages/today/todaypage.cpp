// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "core/base/clock.h"
#include "ui/models/daystate.h"
#include "ui/pages/today/contributionsdialog.h"
#include "ui/pages/today/datebar.h"
#include "ui/pages/today/diarypanel.h"
#include "ui/pages/today/gappanel.h"
#include "ui/pages/today/membercard.h"
#include "ui/pages/today/noticespanel.h"
#include "ui/pages/today/quickaddfield.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ratiogauge.h"
#include "ui/widgets/scrollcolumn.h"

#include <QTimer>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

// Calcium : magnesium by weight between which the two change each other's links with disease least clearly
// (Costello 2021, Adv Nutr 12:291): a research range, shown as neutral information.
constexpr double ratioBandLow = 1.7;
constexpr double ratioBandHigh = 2.6;
constexpr double ratioMost = 6; ///< right end of the gauge

constexpr int minuteTick = 60 * 1000;

} // namespace

TodayPage::TodayPage(const AppContext& context, QWidget* parent)
    : Page(u"today"_s, parent)
    , m_context(context)
    , m_state(new DayState(context, this))
    , m_lastToday(context.clock.today())
{
    auto* scroll = new ScrollColumn(context.theme, this);
    scroll->setObjectName(u"todayScroll"_s);
    // Everything is made where it stays: what moves to another parent is looked up in the style sheet once more.
    scroll->column()->addWidget(makeHeader(scroll->widget()));
    scroll->column()->addWidget(makeCards(scroll->widget()));
    scroll->column()->addWidget(makeColumns(scroll->widget()), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_dateBar, &DateBar::dateChosen, this, &TodayPage::showDay);
    connect(m_state, &DayState::changed, this, &TodayPage::showState);
    connect(m_quickAdd, &QuickAddField::added, m_diary, &DiaryPanel::showEntry);
    connect(&context.theme, &ThemeProvider::changed, this, &TodayPage::layOut);
    connect(&context.settings, &Settings::unitsChanged, this, [this] { m_state->refresh(); });
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, &TodayPage::followMidnight);
    minutes->start(minuteTick);
    layOut();
}

QString TodayPage::title() const
{
    return tr("Today");
}

QWidget* TodayPage::makeHeader(QWidget* parent)
{
    auto* header = new QWidget(parent);
    m_dateBar = new DateBar(m_context, header);
    m_quickAdd = new QuickAddField(m_context, header);
    m_headerLayout = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_headerLayout->setContentsMargins(0, 0, 0, 0);
    m_headerLayout->addWidget(m_dateBar);
    m_headerLayout->addWidget(m_quickAdd, 1);
    return header;
}

QWidget* TodayPage::makeCards(QWidget* parent)
{
    auto* cards = new QWidget(parent);
    m_cardGrid = new FlowGrid(1, 1, cards);
    for (std::size_t i = 0; i < teamMembers.size(); ++i) {
        const Member member = teamMembers[i];
        m_cards[i] = new MemberCard(member, m_context.theme, cards);
        connect(m_cards[i], &MemberCard::activated, this, [this, member] { openContributions(member); });
        m_cardGrid->addWidget(m_cards[i]);
    }
    return cards;
}

QWidget* TodayPage::makeColumns(QWidget* parent)
{
    auto* columns = new QWidget(parent);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_diary = new DiaryPanel(m_context, *m_state, columns);
    m_side = new QWidget(columns);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    auto* gap = new GapPanel(m_context, *m_state, m_side);
    connect(gap, &GapPanel::added, m_diary, &DiaryPanel::showEntry);
    connect(gap, &GapPanel::profileRequested, this, [this] { Q_EMIT openPageRequested(u"profile"_s); });
    m_footnote = wrappingLabel(m_context.theme, FontRole::Small, {}, m_side, Tone::Muted);
    m_footnote->setObjectName(u"footnote"_s);
    side->addWidget(gap);
    side->addWidget(makeRatioCard(m_side));
    side->addWidget(new NoticesPanel(m_context, *m_state, m_side));
    side->addWidget(m_footnote);
    side->addStretch(1);
    m_columns->addWidget(m_diary, 64);
    m_columns->addWidget(m_side, 36);
    return columns;
}

QWidget* TodayPage::makeRatioCard(QWidget* parent)
{
    m_ratioCard = new Card(m_context.theme, parent);
    m_ratioCard->setObjectName(u"ratioCard"_s);
    m_ratioCard->setTitle(tr("Calcium : magnesium"));
    m_ratioText = wrappingLabel(m_context.theme, FontRole::Small, {}, m_ratioCard, Tone::Muted);
    m_ratioGauge = new RatioGauge(m_context.theme, Member::Calcium, m_ratioCard);
    m_ratioGauge->setScale({0, ratioMost, ratioBandLow, ratioBandHigh});
    m_ratioCard->body()->addWidget(m_ratioText);
    m_ratioCard->body()->addWidget(m_ratioGauge);
    return m_ratioCard;
}

void TodayPage::refresh(const ChangeSet* changes)
{
    m_state->refresh(changes);
}

void TodayPage::focusMainField()
{
    m_quickAdd->setFocus(Qt::ShortcutFocusReason);
    m_quickAdd->selectAll();
}

void TodayPage::showDay(QDate date)
{
    if (date <= m_context.clock.today())
        m_state->setDate(date);
}

void TodayPage::showState()
{
    const DisplayUnits units = displayUnits(m_context.settings);
    m_dateBar->setDate(m_state->date());
    m_quickAdd->setDate(m_state->date());
    for (MemberCard* card : m_cards)
        card->show(m_state->summary(), m_state->targets()[card->member()], units);
    showRatio();
    QStringList notes;
    const Target& k2 = m_state->targets()[Member::VitaminK2];
    if (k2.kind == TargetKind::OwnGoal && k2.amount)
        notes << tr("* No official K2 reference exists; %1 is the goal you set.")
                     .arg(memberAmountText(Member::VitaminK2, *k2.amount, units));
    if (m_state->targets()[Member::Protein].kind == TargetKind::OwnGoal)
        notes << tr("* Protein: the goal you set.");
    notes << tr("Education, not medical advice.");
    m_footnote->setText(notes.join('\n'_L1));
}

void TodayPage::showRatio()
{
    const std::optional<double> today = m_state->summary().calciumToMagnesium;
    const std::optional<double> fortnight = m_state->ratioOfFortnight();
    m_ratioCard->setVisible(today.has_value() || fortnight.has_value());
    QStringList parts;
    if (today)
        parts << tr("%1 : 1 on this day").arg(numberText(*today, 1));
    if (fortnight)
        parts << tr("%1 : 1 over 14 days").arg(numberText(*fortnight, 1));
    parts << tr("researched range %1–%2").arg(numberText(ratioBandLow, 1), numberText(ratioBandHigh, 1));
    m_ratioText->setText(parts.join(u" · "_s));
    m_ratioGauge->setValue(today ? today : fortnight);
    m_ratioGauge->setDescription(m_ratioText->text());
}

void TodayPage::layOut()
{
    const Theme& theme = m_context.theme.theme();
    const bool narrow = width() < theme.px(760);
    m_headerLayout->setDirection(width() < theme.px(820) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headerLayout->setSpacing(theme.gap(10));
    m_cardGrid->setMinimumColumnWidth(theme.px(140));
    m_cardGrid->setCellSpacing(theme.gap(12));
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.gap(14));
    m_side->layout()->setSpacing(theme.gap(12));
    m_quickAdd->setMinimumHeight(theme.px(40));
    m_quickAdd->setMinimumWidth(theme.px(240));
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOut();
}

void TodayPage::openContributions(Member member)
{
    auto* dialog = new ContributionsDialog(member, *m_state, m_context.tables, m_context.theme,
                                           displayUnits(m_context.settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayPage::followMidnight()
{
    const QDate today = m_context.clock.today();
    if (today == m_lastToday)
        return;
    // Whoever was looking at "today" goes on looking at today; a past day stays where it is.
    const bool wasToday = m_state->date() == m_lastToday;
    m_lastToday = today;
    if (wasToday)
        m_state->setDate(today);
    else
        showState();
}

} // namespace osteolog::ui
