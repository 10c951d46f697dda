// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daysummary.h"
#include "ui/shell/wording.h"
#include "ui/widgets/card.h"

namespace osteolog::ui {

class Label;
class Ring;

/// One member of the team on one day: ring, amount against target, what is left, how much of it is known. The whole
/// card is a button that tells which foods gave it.
class MemberCard : public Card
{
    Q_OBJECT

public:
    MemberCard(Member member, const ThemeProvider& theme, QWidget* parent = nullptr);

    Member member() const { return m_member; }
    void show(const DaySummary& summary, const Target& target, const DisplayUnits& units);

Q_SIGNALS:
    void activated();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Words
    {
        QString amount, target, left, known;
    };
    void showEaten(const MemberTotal& total, const Target& target, const DisplayUnits& units);
    void showMovement(const WeekMovement& movement, const Target& target);
    QString leftText(const MemberTotal& total, const Target& target, const DisplayUnits& units) const;
    void setWords(const Words& words);

    Member m_member;
    const ThemeProvider& m_theme;
    Ring* m_ring;
    Label* m_amount;
    Label* m_target;
    Label* m_left;
    Label* m_known;
};

} // namespace osteolog::ui
