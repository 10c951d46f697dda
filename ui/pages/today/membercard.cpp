// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/membercard.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/ring.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

MemberCard::MemberCard(Member member, const ThemeProvider& theme, QWidget* parent)
    : Card(theme, parent)
    , m_member(member)
    , m_theme(theme)
    , m_ring(new Ring(theme, member, this))
    , m_amount(new Label(theme, FontRole::Number, {}, this))
    , m_target(new Label(theme, FontRole::Small, {}, this, Tone::Muted))
    , m_left(wrappingLabel(theme, FontRole::SmallStrong, {}, this, member))
    , m_known(wrappingLabel(theme, FontRole::Small, {}, this, Tone::Muted))
{
    setObjectName(u"card_"_s + memberKey(member));
    setTitle(memberName(member));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(member == Member::WeightBearing ? tr("What counted today?") : tr("Which foods gave me this?"));
    m_amount->setObjectName(u"amount"_s);
    m_left->setObjectName(u"left"_s);
    m_known->setObjectName(u"known"_s);
    m_left->setAlignment(Qt::AlignHCenter);
    m_known->setAlignment(Qt::AlignHCenter);
    body()->setSpacing(theme.theme().gap(2));
    body()->addWidget(m_ring, 0, Qt::AlignHCenter);
    body()->addSpacing(theme.theme().gap(8));
    // Number and target stand side by side where they fit, below each other where they do not.
    auto* figures = new QHBoxLayout;
    figures->setSpacing(theme.theme().gap(4));
    figures->addStretch(1);
    figures->addWidget(m_amount, 0, Qt::AlignBaseline);
    figures->addWidget(m_target, 0, Qt::AlignBaseline);
    figures->addStretch(1);
    body()->addLayout(figures);
    body()->addWidget(m_left);
    body()->addWidget(m_known);
    body()->addStretch(1);
}

void MemberCard::show(const DaySummary& summary, const Target& target, const DisplayUnits& units)
{
    if (m_member == Member::WeightBearing)
        showMovement(summary.movement, target);
    else
        showEaten(summary[m_member], target, units);
}

void MemberCard::showEaten(const MemberTotal& total, const Target& target, const DisplayUnits& units)
{
    RingValue ring;
    if (!target.amount) {
        ring.state = RingState::NoTarget;
        ring.centre = u"–"_s;
    } else if (!total.amount) {
        ring.centre = u"–"_s;
    } else {
        ring.share = total.share.value_or(0);
        ring.state = total.atLeast && ring.share < 1 ? RingState::AtLeast : RingState::Known;
        ring.centre = percentText(std::floor(ring.share * 100) / 100);
    }
    m_ring->setValue(ring);

    Words words;
    const QString number = memberNumberText(m_member, total.amount.value_or(0), units);
    words.amount = !total.amount ? u"–"_s : total.atLeast ? u"≥ "_s + number : number;
    const QString unit = memberUnitText(m_member, units);
    const QString star = target.kind == TargetKind::OwnGoal ? u"*"_s : QString();
    words.target =
        target.amount ? u"/ "_s + memberNumberText(m_member, *target.amount, units) + u' ' + unit + star : unit;
    words.left = leftText(total, target, units);
    if (total.entries > 0)
        words.known = tr("known for %1 of %2").arg(total.knownEntries).arg(total.entries);
    else if (total.amount)
        words.known = tr("from supplements");
    else
        words.known = tr("nothing logged yet");
    setWords(words);
}

QString MemberCard::leftText(const MemberTotal& total, const Target& target, const DisplayUnits& units) const
{
    if (total.upperLimitExceeded)
        return tr("above the upper limit");
    if (!target.amount)
        return target.withheld == TargetWithheld::No ? tr("no official target") : tr("no target set");
    if (total.left && *total.left <= 0)
        return tr("target met");
    if (total.atLeast && total.amount)
        return tr("up to %1 to go").arg(memberAmountText(m_member, total.left.value_or(0), units));
    return tr("%1 to go").arg(memberAmountText(m_member, total.left.value_or(*target.amount), units));
}

void MemberCard::showMovement(const WeekMovement& movement, const Target& target)
{
    RingValue ring;
    ring.state = target.amount ? RingState::Known : RingState::NoTarget;
    ring.share = target.amount ? movement.loadingDays / *target.amount : 0;
    ring.centre = target.amount ? percentText(std::floor(std::min(ring.share, 9.99) * 100) / 100) : u"–"_s;
    m_ring->setValue(ring);
    Words words;
    words.amount = target.amount ? tr("%1 of %2").arg(numberText(movement.loadingDays), numberText(*target.amount))
                                 : numberText(movement.loadingDays);
    words.target = tr("days");
    if (movement.impactsToday > 0)
        words.left = tr("%n impacts today", nullptr, static_cast<int>(movement.impactsToday));
    else
        words.left = movement.minutesToday > 0 ? tr("%1 today").arg(amountText(movement.minutesToday, Unit::Minute))
                                               : tr("none yet today");
    if (movement.goal == MovementGoalKind::Unchecked)
        words.known = movement.sessionsToday > 0 ? tr("%n sessions", nullptr, movement.sessionsToday) : tr("this week");
    else
        words.known = movement.goal == MovementGoalKind::Impact ? tr("days with impacts") : tr("gentle days");
    setWords(words);
}

void MemberCard::setWords(const Words& words)
{
    m_amount->setText(words.amount);
    m_target->setText(words.target);
    m_left->setText(words.left);
    m_known->setText(words.known);
    const QString spoken =
        tr("%1: %2 %3, %4, %5").arg(memberName(m_member), words.amount, words.target, words.left, words.known);
    setAccessibleName(spoken);
    m_ring->setDescription(spoken);
}

void MemberCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        Card::keyPressEvent(event);
}

void MemberCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void MemberCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.cornerRadius, theme.cornerRadius);
}

} // namespace osteolog::ui
