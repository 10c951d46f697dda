// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/bodypage.h"

#include "ui/pages/body/bodypanels.h"
#include "ui/pages/body/symptompanel.h"
#include "ui/pages/body/timelinepanel.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 400; // at 100 % text

} // namespace

BodyPage::BodyPage(const AppContext& context, QWidget* parent) : Page(u"body"_s, parent), m_context(context)
{
    const ThemeProvider& theme = context.theme;
    auto* scroll = new ScrollColumn(theme, this);
    scroll->column()->addWidget(new Label(theme, FontRole::PageTitle, tr("Body"), scroll));
    auto* cards = new QWidget(scroll);
    m_grid = new FlowGrid(theme.theme().px(columnWidth), theme.theme().gap(14), cards);
    m_grid->setMaximumColumns(2);
    const auto below = [this, scroll](BodyPanel* panel) {
        m_panels.push_back(panel);
        scroll->column()->addWidget(panel);
    };
    below(new RedFlagPanel(context, scroll));
    m_symptoms = new SymptomPanel(context, scroll);
    below(m_symptoms);
    connect(m_symptoms, &SymptomPanel::setChanged, this, &BodyPage::rebuild);
    scroll->column()->addWidget(cards);
    for (BodyPanel* panel :
         std::initializer_list<BodyPanel*>{new LabPanel(context, cards), new ScanPanel(context, cards),
                                           new MeasurePanel(context, cards), new EventPanel(context, cards)}) {
        m_panels.push_back(panel);
        m_grid->addWidget(panel);
    }
    below(new CheckInPanel(context, scroll));
    below(new TimelinePanel(context, scroll));
    scroll->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&theme, &ThemeProvider::changed, this, [this] {
        m_grid->setMinimumColumnWidth(m_context.theme.theme().px(columnWidth));
        m_grid->setCellSpacing(m_context.theme.theme().gap(14));
        rebuild();
    });
}

QString BodyPage::title() const
{
    return tr("Body");
}

void BodyPage::refresh(const ChangeSet* changes)
{
    if (changes && !concernsBody(*changes))
        return;
    m_state = bodyState(m_context);
    rebuild();
}

void BodyPage::focusMainField()
{
    m_symptoms->focusFirst();
}

void BodyPage::rebuild()
{
    const FocusKeeper focus(*this); // a rating by keyboard makes its row anew
    for (BodyPanel* panel : m_panels)
        panel->show(m_state);
}

} // namespace osteolog::ui
