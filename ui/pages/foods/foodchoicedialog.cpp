// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodchoicedialog.h"

#include "core/foods/catalogue.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 50;

} // namespace

FoodChoiceDialog::FoodChoiceDialog(const ThemeProvider& theme, const Catalogue& catalogue, QWidget* parent)
    : QDialog(parent), m_catalogue(catalogue)
{
    setObjectName(u"foodChoiceDialog"_s);
    const Theme& look = theme.theme();
    m_explanation = wrappingLabel(theme, FontRole::Body, {}, this);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"foodChoiceSearch"_s);
    m_search->setAccessibleName(tr("Search foods"));
    m_search->setPlaceholderText(tr("Search foods"));
    m_search->setMaxLength(200);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"foodChoiceList"_s);
    m_list->setAccessibleName(tr("Foods"));
    auto* cancel = new Button(theme, ButtonKind::Normal, u"foodChoiceCancel"_s, tr("Cancel"), this);
    m_take = new Button(theme, ButtonKind::Primary, u"foodChoiceTake"_s, tr("Choose this food"), this);
    m_take->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.gap(24), look.gap(18), look.gap(24), look.gap(14));
    column->setSpacing(look.gap(10));
    column->addWidget(m_explanation);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    const QSize wanted(look.px(460), look.px(520));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(m_search, &QLineEdit::textChanged, this, &FoodChoiceDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, &FoodChoiceDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0); });
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_take, &Button::clicked, this, &FoodChoiceDialog::accept);
    search();
    m_search->setFocus();
}

void FoodChoiceDialog::setExplanation(const QString& text)
{
    m_explanation->setText(text);
}

void FoodChoiceDialog::leaveOut(const QString& foodId)
{
    m_leftOut.insert(foodId);
    search();
}

void FoodChoiceDialog::search()
{
    m_list->clear();
    for (const FoodHit& hit : m_catalogue.search(m_search->text(), mostHits)) {
        if (m_leftOut.contains(hit.food->id))
            continue;
        auto* item = new QListWidgetItem(hit.food->name, m_list);
        item->setData(Qt::UserRole, hit.food->id);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_take->setEnabled(m_list->count() > 0);
}

/// The arrow keys move the choice while the text is being typed.
bool FoodChoiceDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FoodChoiceDialog::accept()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    QDialog::accept();
    Q_EMIT chosen(id);
}

} // namespace osteolog::ui
