// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/activitylistdialog.h"

#include "core/domain/reference.h"
#include "ui/pages/movement/movementwords.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchRole = Qt::UserRole + 1; ///< name and synonyms
constexpr int orderRole = Qt::UserRole + 2;

/// A cell that sorts by its number; what is not known comes last.
QStandardItem* figure(const std::optional<double>& value, int decimals, bool estimated = false)
{
    const QString text = value ? numberText(*value, decimals) : u"?"_s;
    auto* item = new QStandardItem(estimated ? ActivityListDialog::tr("about %1").arg(text) : text);
    item->setData(value.value_or(-1), orderRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QStandardItem* words(const QString& text, const QVariant& order = {})
{
    auto* item = new QStandardItem(text);
    item->setData(order.isValid() ? order : QVariant(text.toCaseFolded()), orderRole);
    return item;
}

QStandardItemModel* modelOf(const ReferenceTables& tables, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({ActivityListDialog::tr("Activity"), ActivityListDialog::tr("For the bones"),
                                      ActivityListDialog::tr("× body weight"), ActivityListDialog::tr("BPAQ rating"),
                                      ActivityListDialog::tr("MET")});
    for (const Activity& activity : tables.activities) {
        QString kind = impactClassText(activity);
        if (activity.resistance)
            kind = ActivityListDialog::tr("Strength");
        else if (activity.balance)
            kind += ActivityListDialog::tr(", balance");
        QStandardItem* name = words(activity.name);
        name->setData(activity.name + u' ' + activity.synonyms.join(u' '), searchRole);
        name->setToolTip(activity.note.isEmpty() ? activity.source : activity.note + u'\n' + activity.source);
        model->appendRow({name, words(kind, activity.loadForce().value_or(0)),
                          figure(activity.loadForce(), 1, !activity.peakForce && activity.estimatedForce),
                          figure(activity.bpaqRating, 2), figure(activity.met, 1)});
    }
    return model;
}

} // namespace

ActivityListDialog::ActivityListDialog(const ThemeProvider& theme, const ReferenceTables& tables, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(u"activityList"_s);
    setWindowTitle(tr("All activities"));
    m_search->setObjectName(u"activitySearch"_s);
    m_search->setAccessibleName(tr("Search activities"));
    m_search->setPlaceholderText(tr("Search activities"));
    m_search->setClearButtonEnabled(true);
    m_shown->setSourceModel(modelOf(tables, this));
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterRole(searchRole);
    m_shown->setFilterKeyColumn(0);
    m_shown->setSortRole(orderRole);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activities"));
    m_table->setModel(m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.theme().font(FontRole::Body)).height() +
                                                     theme.theme().gap(12));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* note = wrappingLabel(
        theme, FontRole::Small,
        tr("“?” means that no figure is published. “about” marks our own estimate, from an activity like it. MET says "
           "how much energy it takes, not what it does for bones. Point at a name to see its source."),
        this, Tone::Muted);
    auto* use = new Button(theme, ButtonKind::Primary, u"useActivity"_s, tr("Log this"), this);
    auto* close = new Button(theme, ButtonKind::Normal, u"closeActivities"_s, tr("Close"), this);
    use->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(use);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(note);
    column->addLayout(buttons);
    const QSize wanted(theme.theme().px(760), theme.theme().px(600));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, use] { use->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(use, &Button::clicked, this, [this] { choose(m_table->currentIndex().row()); });
    connect(close, &Button::clicked, this, &QDialog::reject);
}

void ActivityListDialog::choose(int row)
{
    m_chosen = m_shown->index(row, 0).data().toString();
    if (!m_chosen.isEmpty())
        accept();
}

} // namespace osteolog::ui
