// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

namespace osteolog {
struct Suggestion;
}

namespace osteolog::ui {

struct AppContext;
class Button;
class DayState;
class Label;

/// "Close today's gap": up to three foods, what each closes and why it was chosen, a button to log it and a menu to be
/// rid of it; what is missing even so; other ideas on request, and why some foods are not among them. Where nothing may
/// be suggested it says why.
class GapPanel : public Card
{
    Q_OBJECT

public:
    GapPanel(const AppContext& context, DayState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(const QUuid& id);
    void profileRequested();

private:
    void rebuild();
    QWidget* makeRow(const Suggestion& suggestion, int number);
    QWidget* makeMenu(const Suggestion& suggestion, int number, QWidget* row);
    QStringList additions(const Suggestion& suggestion, QLayout& chips) const;
    QString reasonText(const Suggestion& suggestion) const;
    QString afterText() const;
    QString emptyText() const;
    void showMissing();
    QString filterText() const;
    void add(const Suggestion& suggestion);

    const AppContext& m_context;
    DayState& m_state;
    Button* m_filter;
    QVBoxLayout* m_rows;
    Label* m_after;
    Label* m_remark;
    Button* m_other;
};

} // namespace osteolog::ui
