// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/datebar.h"

#include "core/base/clock.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QWidgetAction>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

DateBar::DateBar(const AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new Button(context.theme, ButtonKind::Title, u"dayName"_s, {}, this))
    , m_turning(new QWidget(this))
    , m_previous(new Button(context.theme, ButtonKind::Normal, u"previousDay"_s, u"‹"_s, m_turning))
    , m_today(new Button(context.theme, ButtonKind::Normal, u"goToday"_s, tr("Today"), m_turning))
    , m_next(new Button(context.theme, ButtonKind::Normal, u"nextDay"_s, u"›"_s, m_turning))
{
    m_name->setToolTip(tr("Choose a day"));
    m_previous->setAccessibleName(tr("Day before"));
    m_previous->setToolTip(tr("Day before (Alt+Left)"));
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next->setAccessibleName(tr("Day after"));
    m_next->setToolTip(tr("Day after (Alt+Right)"));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_today->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    // Wraps: with large text the day's name fills a line of its own.
    auto* layout = new FlowRow(context.theme.theme().gap(6), this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    auto* buttons = new QHBoxLayout(m_turning);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_today);
    buttons->addWidget(m_next);
    layout->addWidget(m_turning);
    connect(m_name, &QPushButton::clicked, this, &DateBar::openCalendar);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT dateChosen(m_date.addDays(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT dateChosen(m_date.addDays(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] { Q_EMIT dateChosen(m_context.clock.today()); });
    const auto applyFont = [this] { m_name->setFont(m_context.theme.theme().font(FontRole::PageTitle)); };
    connect(&context.theme, &ThemeProvider::changed, this, applyFont);
    applyFont();
}

void DateBar::setDate(QDate date)
{
    m_date = date;
    const QDate today = m_context.clock.today();
    m_name->setText(longDateText(date, today));
    m_name->setAccessibleName(tr("%1, choose a day").arg(m_name->text()));
    // A diary is written when things have happened: tomorrow is not offered.
    m_next->setEnabled(date < today);
    m_today->setEnabled(date != today);
}

void DateBar::openCalendar()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(tr("Choose a day"));
    calendar->setMaximumDate(m_context.clock.today());
    calendar->setSelectedDate(m_date);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto choose = [this, &menu](QDate date) {
        menu.close();
        Q_EMIT dateChosen(date);
    };
    connect(calendar, &QCalendarWidget::activated, &menu, choose);
    connect(calendar, &QCalendarWidget::clicked, &menu, choose);
    calendar->setFocus();
    menu.exec(m_name->mapToGlobal(QPoint(0, m_name->height())));
}

} // namespace osteolog::ui
