// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodspage.h"

#include "core/advice/unwantedfoods.h"
#include "core/base/clock.h"
#include "core/foods/catalogue.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/models/daystate.h"
#include "ui/pages/foods/foodactions.h"
#include "ui/pages/foods/fooddetail.h"
#include "ui/pages/foods/foodlist.h"
#include "ui/pages/foods/foodtable.h"
#include "ui/pages/foods/foodtablemodel.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideBySide = 940; ///< at 100 % text: the width from which table and detail stand beside each other

bool touchesFoods(const ChangeSet& changes)
{
    return changes.touches(RecordKind::OwnFood) || changes.touches(RecordKind::Recipe) ||
           changes.touches(RecordKind::Favourite) || changes.touches(RecordKind::UnwantedFood);
}

} // namespace

FoodsPage::FoodsPage(const AppContext& context, QWidget* parent)
    : Page(u"foods"_s, parent)
    , m_context(context)
    , m_day(new DayState(context, this))
    , m_actions(new FoodActions(context, this))
    , m_model(new FoodTableModel(this))
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget;
    m_content->setObjectName(u"scrollContent"_s);
    auto* column = new QVBoxLayout(m_content);
    column->addWidget(makeTopLine());
    m_filters = new FoodFilterBar(context.theme, m_content);
    column->addWidget(m_filters);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addWidget(makeTableCard(), 16);
    m_detail = new FoodDetail(context.theme, m_content);
    m_columns->addWidget(m_detail, 9);
    column->addLayout(m_columns, 1);
    m_scroll->setWidget(m_content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* oneKey = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        oneKey->setContext(Qt::WidgetWithChildrenShortcut);
        connect(oneKey, &QShortcut::activated, m_detail, &FoodDetail::requestAdd);
    }
    connect(m_detail, &FoodDetail::addRequested, this, &FoodsPage::add);
    connect(m_detail, &FoodDetail::favouriteRequested, this, &FoodsPage::setFavourite);
    connect(m_detail, &FoodDetail::actionRequested, m_actions, &FoodActions::run);
    connect(m_actions, &FoodActions::saved, this, &FoodsPage::showSaved);
    connect(m_filters, &FoodFilterBar::viewChanged, this, &FoodsPage::search);
    connect(m_table, &FoodTable::orderRequested, this, &FoodsPage::orderBy);
    connect(&context.theme, &ThemeProvider::changed, this, &FoodsPage::adaptLook);
    adaptLook();
}

QString FoodsPage::title() const
{
    return tr("Foods");
}

QWidget* FoodsPage::makeTopLine()
{
    const ThemeProvider& theme = m_context.theme;
    auto* top = new QWidget(m_content);
    m_search = new QLineEdit(top);
    m_search->setObjectName(u"foodSearch"_s);
    m_search->setAccessibleName(tr("Search foods"));
    m_search->setPlaceholderText(tr("Search foods"));
    m_search->setMaxLength(200);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto* own = new Button(theme, ButtonKind::Normal, u"newFood"_s, tr("New food…"), top);
    auto* recipe = new Button(theme, ButtonKind::Normal, u"newRecipe"_s, tr("New recipe…"), top);
    auto* more = iconButton(theme, u"moreOfFoods"_s, u"more"_s, tr("Your own water, food databases"), top);
    more->setMenu(new QMenu(more));
    QAction* water = more->menu()->addAction(tr("Your own water…"));
    water->setObjectName(u"ownWater"_s);
    QAction* databases = more->menu()->addAction(tr("Food databases…"));
    databases->setObjectName(u"foodDatabases"_s);
    auto* field = new QHBoxLayout;
    field->addWidget(new Label(theme, FontRole::PageTitle, title(), top));
    field->addWidget(m_search, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(own);
    buttons->addWidget(recipe);
    buttons->addWidget(more);
    buttons->addStretch(1);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight, top);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->addLayout(field, 1);
    m_top->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &FoodsPage::search);
    connect(own, &Button::clicked, m_actions, &FoodActions::newFood);
    connect(recipe, &Button::clicked, m_actions, &FoodActions::newRecipe);
    connect(water, &QAction::triggered, m_actions, [this] { m_actions->editWater(); });
    connect(databases, &QAction::triggered, m_actions, &FoodActions::showDatabases);
    connect(m_actions, &FoodActions::databasesChanged, this, &FoodsPage::search);
    return top;
}

QWidget* FoodsPage::makeTableCard()
{
    const ThemeProvider& theme = m_context.theme;
    auto* card = new Card(theme, m_content);
    m_table = new FoodTable(theme, *m_model, card);
    m_nothing = wrappingLabel(theme, FontRole::Body, {}, card, Tone::Muted);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_count = wrappingLabel(theme, FontRole::Small, {}, card, Tone::Muted);
    m_count->setObjectName(u"foodCount"_s);
    m_unknownNote = wrappingLabel(
        theme, FontRole::Small,
        tr("“?” means the source has no value. It counts as unknown, never as zero. The bars show the share of today's "
           "target."),
        card, Tone::Muted);
    m_unknownNote->setObjectName(u"unknownNote"_s);
    // Below the list, so that the list does not move when a choice is made.
    m_all = new Button(theme, ButtonKind::Link, u"clearFilters"_s, tr("Show all foods"), card);
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_unknownNote);
    card->body()->addWidget(m_count);
    card->body()->addWidget(m_all, 0, Qt::AlignLeft);
    card->body()->addStretch(0);
    connect(m_all, &Button::clicked, this, [this] {
        m_filters->setView({});
        search();
    });
    connect(m_table, &FoodTable::foodChosen, this, &FoodsPage::showFood);
    connect(m_table, &FoodTable::foodActivated, this, [this] { m_detail->focusAmount(); });
    connect(m_table, &FoodTable::doubleClicked, this, [this] { m_detail->focusAmount(); });
    connect(m_table, &FoodTable::starPressed, this, [this](const QString& id) {
        setFavourite(id, !m_model->data(m_model->index(m_model->rowOf(id), 0), FoodTableModel::FavouriteRole).toBool());
    });
    return card;
}

void FoodsPage::adaptLook()
{
    const Theme& theme = m_context.theme.theme();
    m_content->layout()->setContentsMargins(theme.gap(24), theme.gap(18), theme.gap(24), theme.gap(14));
    m_content->layout()->setSpacing(theme.gap(14));
    m_columns->setSpacing(theme.gap(14));
    const bool beside = width() >= theme.px(sideBySide);
    for (QBoxLayout* layout : {m_top, m_columns})
        layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(theme.gap(8));
    // One above the other, each keeps a height to work with, and the page scrolls.
    m_table->setMinimumHeight(beside ? theme.px(160) : theme.px(300));
    m_detail->setMinimumHeight(beside ? theme.px(160) : theme.px(420));
}

void FoodsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adaptLook();
}

bool FoodsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_detail->focusAmount();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void FoodsPage::refresh(const ChangeSet* changes)
{
    const bool everything = changes == nullptr;
    if (everything) {
        m_model->setUnits(displayUnits(m_context.settings));
        m_detail->setUnits(displayUnits(m_context.settings));
        m_detail->setMeal(mealAt(m_context.clock.timeOfDay()));
    }
    m_day->setDate(m_context.clock.today());
    m_day->refresh(changes);
    m_model->setTargets(m_day->targets());
    m_detail->setTargets(m_day->targets());
    const bool foods = everything || touchesFoods(*changes);
    if (foods)
        readMarks();
    if (foods || m_filters->view().order == FoodView::Order::ForGap)
        search();
}

void FoodsPage::focusMainField()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void FoodsPage::readMarks()
{
    auto records = m_context.store.records(RecordKind::Favourite);
    if (!records)
        return m_context.messages.showError(records.error());
    const auto unwanted = unwantedFoods(m_context.store);
    if (!unwanted)
        return m_context.messages.showError(unwanted.error());
    m_favourites = std::move(records).value();
    m_unwanted = *unwanted;
    QSet<QString> ids;
    for (const Record& record : m_favourites)
        ids.insert(record.as<Favourite>()->foodId);
    m_model->setFavourites(ids);
    m_detail->setFavourite(ids.contains(m_detail->foodId()));
    m_detail->setUnwanted(m_unwanted.contains(m_detail->foodId()));
}

void FoodsPage::search()
{
    const QString before = m_table->currentFoodId().isEmpty() ? m_detail->foodId() : m_table->currentFoodId();
    const FoodView& view = m_filters->view();
    QSet<QString> favourites;
    for (const Record& record : m_favourites)
        favourites.insert(record.as<Favourite>()->foodId);
    const FoodList list = listFoods(m_context.catalogue, m_search->text(), view, favourites, *m_day);
    m_model->setFoods(list.rows);
    m_model->setOrder(view.order == FoodView::Order::Richest ? std::optional(view.member) : std::nullopt);
    const bool found = !list.rows.empty();
    m_table->setVisible(found);
    m_unknownNote->setVisible(found && m_model->hasUnknown());
    m_nothing->setVisible(!found);
    m_nothing->setText(nothingText(list));
    m_count->setVisible(found);
    m_count->setText(countText(list));
    m_all->setVisible(view != FoodView());
    // Another list begins at its top; the same one, read again, stays where it was.
    const bool sameList = m_searched == m_search->text() && m_shown == view;
    m_searched = m_search->text();
    m_shown = view;
    m_table->chooseRow(sameList ? std::max(0, m_model->rowOf(before)) : 0);
    showFood(m_table->currentFoodId());
}

QString FoodsPage::nothingText(const FoodList& list) const
{
    if (m_filters->view().order == FoodView::Order::ForGap) {
        if (tipsAreOff(m_day->notices()))
            return tr("No suggestions today: please read the notice on the Today page first.");
        const QString why = suggestionsWithheldText(list.withheld);
        if (!why.isEmpty() && list.withheld != SuggestionsWithheld::Nothing)
            return why;
    }
    if (list.hidden > 0)
        return tr("%n foods were found, but none of them passes the choices above.", nullptr, list.hidden);
    return tr("No food called “%1” is in the list. Try another word, or add it with “New food…”.")
        .arg(m_search->text().trimmed());
}

QString FoodsPage::countText(const FoodList& list) const
{
    QStringList words = {tr("%n foods", nullptr, static_cast<int>(list.rows.size()))};
    if (m_filters->view().order != FoodView::Order::ForGap)
        return words.front();
    const DisplayUnits units = displayUnits(m_context.settings);
    QStringList open;
    for (const auto& [member, gap] : list.gap)
        open << tr("%1 %2").arg(memberAmountText(member, gap, units), memberName(member));
    return tr("Left of today’s targets: %1. The amounts are the ones that serve best; what your profile excludes is "
              "left out, and so is what is not known to suit you.")
        .arg(open.join(u", "_s));
}

/// A press on a heading: that member, richest first; a second press goes back to the usual order.
void FoodsPage::orderBy(Member member)
{
    FoodView view = m_filters->view();
    const bool already = view.order == FoodView::Order::Richest && view.member == member;
    view.order = already ? FoodView::Order::Usual : FoodView::Order::Richest;
    view.member = member;
    m_filters->setView(view);
    search();
}

void FoodsPage::showSaved(const QString& foodId)
{
    m_filters->setView({});
    m_search->clear();
    search();
    m_table->chooseRow(m_model->rowOf(foodId));
}

void FoodsPage::showFood(const QString& foodId)
{
    m_detail->setFood(m_context.catalogue.food(foodId));
    m_detail->setUnwanted(m_unwanted.contains(foodId));
    m_detail->setFavourite(std::any_of(m_favourites.begin(), m_favourites.end(), [&foodId](const Record& record) {
        return record.as<Favourite>()->foodId == foodId;
    }));
}

void FoodsPage::add(const FoodEntry& entry)
{
    const Record record = makeRecord(m_context.clock.today(), m_context.clock.timeOfDay(), entry);
    m_context.editor.applyWithUndoOffer(Edit::add(record), tr("“%1” was added to today.").arg(entry.foodName));
}

void FoodsPage::setFavourite(const QString& foodId, bool favourite)
{
    Edit edit{EditName::ChangeFoods, {}, {}};
    for (const Record& record : m_favourites) {
        if (record.as<Favourite>()->foodId == foodId)
            edit.remove.push_back(record);
    }
    if (favourite == !edit.remove.empty())
        return;
    if (favourite)
        edit.put.push_back(makeRecord(m_context.clock.today(), {}, Favourite{foodId}));
    if (!m_context.editor.apply(edit))
        readMarks(); // the star goes back to what is so
}

} // namespace osteolog::ui
