// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/pages/page.h"

#include <QDate>

#include <array>

class QBoxLayout;
class QTimer;

namespace osteolog::ui {

struct AppContext;
class Card;
class DateBar;
class DayState;
class DiaryPanel;
class FlowGrid;
class Label;
class MemberCard;
class QuickAddField;
class RatioGauge;

/// The day: what bones got, what is missing, and the diary that it comes from.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;
    void showDay(QDate date) override;
    DayState& state() { return *m_state; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader(QWidget* parent);
    QWidget* makeCards(QWidget* parent);
    QWidget* makeColumns(QWidget* parent);
    QWidget* makeRatioCard(QWidget* parent);
    void showState();
    void showRatio();
    void layOut();
    void openContributions(Member member);
    Q_INVOKABLE void followMidnight();

    const AppContext& m_context;
    DayState* m_state;
    DateBar* m_dateBar = nullptr;
    QuickAddField* m_quickAdd = nullptr;
    QBoxLayout* m_headerLayout = nullptr;
    FlowGrid* m_cardGrid = nullptr;
    std::array<MemberCard*, 6> m_cards{};
    QBoxLayout* m_columns = nullptr;
    DiaryPanel* m_diary = nullptr;
    QWidget* m_side = nullptr;
    Card* m_ratioCard = nullptr;
    RatioGauge* m_ratioGauge = nullptr;
    Label* m_ratioText = nullptr;
    Label* m_footnote = nullptr;
    QDate m_lastToday;
};

} // namespace osteolog::ui
