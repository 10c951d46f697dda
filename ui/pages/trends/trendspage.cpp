// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/trendspage.h"

#include "core/domain/reference.h"
#include "core/storage/store.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/trends/changepanel.h"
#include "ui/pages/trends/chartpanel.h"
#include "ui/pages/trends/horizonpanel.h"
#include "ui/pages/trends/resultspanel.h"
#include "ui/pages/trends/sourcesdialog.h"
#include "ui/pages/trends/spanbar.h"
#include "ui/pages/trends/tilespanel.h"
#include "ui/pages/trends/trendexport.h"
#include "ui/pages/trends/trendwords.h"
#include "ui/pages/trends/weekloadpanel.h"
#include "ui/pages/trends/windowpanel.h"
#include "ui/pages/trends/yearpanel.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmented.h"

#include <QGridLayout>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

TrendsPage::TrendsPage(const AppContext& context, QWidget* parent)
    : Page(u"trends"_s, parent), m_context(context), m_state(context)
{
    const ThemeProvider& theme = context.theme;
    auto* scroll = new ScrollColumn(theme, this);
    m_span = new SpanBar(context, scroll);
    auto* exporting = new Button(theme, ButtonKind::Normal, u"exportTrend"_s, tr("Export"), scroll);
    m_content = new QWidget(scroll);
    makeContent();
    m_top = new QGridLayout;
    m_top->setColumnStretch(1, 1);
    m_top->addWidget(new Label(theme, FontRole::PageTitle, title(), scroll), 0, 0, Qt::AlignTop);
    exporting->setMenu(new QMenu(exporting));
    (new TrendExport(context, *m_chart->chart(), m_state, this))->fill(*exporting->menu());
    m_top->addWidget(exporting, 0, 2, Qt::AlignTop);
    m_empty = new EmptyState(theme, u"trends"_s, tr("Trends grow from day to day"),
                             tr("What is written down on Today is drawn here once the day is over, or marked "
                                "complete. Five days are enough for a first mean."),
                             scroll);
    auto* today = m_empty->addButton(u"goToToday"_s, tr("Go to Today"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_span, m_content, m_empty})
        part->setParent(scroll);
    scroll->column()->addLayout(m_top);
    scroll->column()->addWidget(m_span);
    scroll->column()->addWidget(m_empty);
    scroll->column()->addWidget(m_content);
    scroll->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(today, &Button::clicked, this, [this] { Q_EMIT openPageRequested(u"today"_s); });
    connectPanels();
    layOut();
}

void TrendsPage::makeContent()
{
    m_horizon = new HorizonPanel(m_context, m_content);
    m_chart = new ChartPanel(m_context, m_content);
    m_tiles = new TilesPanel(m_context, m_content);
    m_year = new YearPanel(m_context, m_content);
    m_load = new WeekLoadPanel(m_context, m_content);
    m_window = new WindowPanel(m_context, m_content);
    m_change = new ChangePanel(m_context, m_content);
    m_results = new ResultsPanel(m_context, m_content);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_horizon);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* left = new QVBoxLayout;
    for (QWidget* card : std::initializer_list<QWidget*>{m_chart, m_tiles, m_year, m_load})
        left->addWidget(card);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    for (QWidget* card : std::initializer_list<QWidget*>{m_window, m_change, m_results})
        right->addWidget(card);
    right->addStretch(1);
    m_columns->addLayout(left, 16);
    m_columns->addLayout(right, 9);
    rows->addLayout(m_columns);
}

void TrendsPage::connectPanels()
{
    connect(m_span, &SpanBar::chosen, this, &TrendsPage::choose);
    connect(m_tiles, &TilesPanel::subjectChosen, this, [this](const TrendSubject& subject) {
        TrendChoice choice = m_state.choice();
        choice.subject = subject;
        choose(choice);
    });
    connect(m_chart, &ChartPanel::overlayChosen, this, [this](const TrendOverlay& overlay) {
        TrendChoice choice = m_state.choice();
        choice.overlay = overlay;
        choose(choice);
    });
    connect(m_chart, &ChartPanel::sourcesRequested, this, &TrendsPage::showSources);
    connect(m_chart, &ChartPanel::dayChosen, this, &Page::openDayRequested);
    connect(m_year, &YearPanel::dayChosen, this, &Page::openDayRequested);
    connect(&m_context.theme, &ThemeProvider::changed, this, &TrendsPage::layOut);
}

QString TrendsPage::title() const
{
    return tr("Trends");
}

void TrendsPage::refresh(const ChangeSet* changes)
{
    if (changes && !concernsTrends(*changes))
        return;
    m_state.forget();
    if (m_state.error())
        m_context.messages.showError(*m_state.error());
    showState();
    QTimer::singleShot(0, this, [this] { m_state.readAhead(); }); // once this page is painted
}

void TrendsPage::choose(const TrendChoice& choice)
{
    if (choice == m_state.choice())
        return;
    m_state.choose(choice);
    showState();
}

void TrendsPage::showState()
{
    const bool empty = m_state.isEmpty();
    m_empty->setVisible(empty);
    m_content->setVisible(!empty);
    m_span->setVisible(!empty);
    m_span->horizons()->setVisible(!empty);
    findChild<Button*>(u"exportTrend"_s)->setEnabled(!empty);
    if (empty)
        return;
    const FocusKeeper focus(*this);
    m_content->setUpdatesEnabled(false); // painted once, not once for each of sixty labels
    m_span->show(m_state);
    m_horizon->show(m_state);
    m_chart->show(m_state);
    m_tiles->show(m_state);
    m_window->show(m_state);
    m_change->show(m_state);
    m_results->show(m_state);
    m_year->show(m_state);
    m_load->show(m_state);
    m_content->setUpdatesEnabled(true);
}

void TrendsPage::focusMainField()
{
    m_chart->chart()->setFocus();
}

QStringList TrendsPage::pictures() const
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Horizon::All); ++i)
        names << u"trends-"_s + horizonKey(static_cast<Horizon>(i));
    return names;
}

void TrendsPage::showPicture(const QString& picture)
{
    TrendChoice choice = m_state.choice();
    choice.horizon = horizonFromKey(picture.mid(u"trends-"_s.size())).value_or(choice.horizon);
    choose(choice);
}

void TrendsPage::layOut()
{
    const Theme& look = m_context.theme.theme();
    // Beside the title where there is room, else below it.
    const bool wide = width() >= look.px(800);
    m_top->setSpacing(look.gap(12));
    m_top->addWidget(m_span->horizons(), wide ? 0 : 1, wide ? 1 : 0, 1, wide ? 1 : 3);
    m_columns->setDirection(width() < look.px(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QLayout* layout : {static_cast<QLayout*>(m_columns), m_content->layout(), m_columns->itemAt(0)->layout(),
                            m_columns->itemAt(1)->layout()})
        layout->setSpacing(look.gap(14));
}

void TrendsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOut();
}

void TrendsPage::showSources()
{
    const TrendWindow& window = m_state.window();
    const Member member = m_state.choice().subject.member;
    const Result<std::vector<Source>> sources = sourcesOf(member, m_context.store, window.first, window.last);
    if (!sources)
        return m_context.messages.showError(sources.error());
    (new SourcesDialog(m_context.theme, m_context.tables, member, *sources, windowText(window, m_state.today()),
                       displayUnits(m_context.settings), this))
        ->openAndForget();
}

} // namespace osteolog::ui
