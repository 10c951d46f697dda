// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodfield.h"

#include "core/base/clock.h"
#include "core/foods/quickadd.h"
#include "ui/models/entrytext.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t foodsOffered = 8;
/// More ideas are asked for than are offered, because some are supplements, movements and excluded foods.
constexpr int ideasRead = 24;

/// Rows that are easy to hit, in the colours of the theme.
class RoomyRows : public QStyledItemDelegate
{
public:
    RoomyRows(const ThemeProvider& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_theme.theme();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        painter->setFont(theme.font(FontRole::Body));
        painter->setPen(theme.text);
        const QRect room = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_theme.theme();
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                QFontMetrics(theme.font(FontRole::Body)).height() + theme.px(14)};
    }

private:
    const ThemeProvider& m_theme;
};

} // namespace

FoodField::FoodField(const AppContext& context, const QString& objectName, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    setObjectName(objectName);
    setMaxLength(250); // a longer text is no amount
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(foodsOffered));
    m_completer->popup()->setObjectName(objectName + "Ideas"_L1);
    m_completer->popup()->setAccessibleName(tr("Foods that you may mean"));
    m_completer->popup()->setItemDelegate(new RoomyRows(context.theme, m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &FoodField::offer);
}

QString FoodField::read()
{
    m_foods.clear();
    const QuickAddAnswer answer =
        readQuickAdd(text(), {m_context.catalogue, m_context.tables, m_context.clock.timeOfDay()}, ideasRead);
    QString excluded;
    QStringList words;
    for (const QuickAddIdea& idea : answer.ideas) {
        const FoodEntry* food = std::get_if<FoodEntry>(&idea.payload);
        if (!food || m_foods.size() >= foodsOffered)
            continue;
        if (m_excluded.contains(food->foodId)) {
            excluded = excluded.isEmpty() ? food->foodName : excluded;
            continue;
        }
        m_foods.push_back(*food);
        words << food->foodName + u" · "_s + entryAmount(Record{{}, {}, {}, {}, false, *food});
    }
    m_words->setStringList(words);
    if (!m_foods.empty())
        return {};
    if (!excluded.isEmpty())
        return tr("“%1” cannot be in here: this recipe is part of it.").arg(excluded);
    return answer.problem ? errorText(*answer.problem) : QString();
}

void FoodField::offer()
{
    read();
    if (m_foods.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FoodField::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_foods.size()))
        return;
    const FoodEntry food = m_foods[static_cast<std::size_t>(row)];
    m_completer->popup()->hide();
    clear();
    m_foods.clear();
    Q_EMIT chosen(food);
}

void FoodField::takeMarked()
{
    if (text().trimmed().isEmpty())
        return;
    const QModelIndexList marked = m_completer->popup()->isVisible()
                                       ? m_completer->popup()->selectionModel()->selectedIndexes()
                                       : QModelIndexList();
    if (!marked.isEmpty())
        return take(marked.front().row());
    const QString why = read(); // the text may have been pasted or put in by a helper that types for the person
    m_completer->popup()->hide();
    if (!m_foods.empty())
        take(0);
    else
        Q_EMIT notUnderstood(
            why.isEmpty()
                ? tr("No food fits “%1”. Try another word for it, such as “lentils” or “oil”.").arg(text().left(60))
                : why);
}

void FoodField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        takeMarked(); // never climbs on to the default button of a dialog
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FoodField::focusInEvent(QFocusEvent* event)
{
    m_completer->setWidget(this);
    QLineEdit::focusInEvent(event);
}

} // namespace osteolog::ui
