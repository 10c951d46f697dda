// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/quickaddfield.h"

#include "core/base/clock.h"
#include "core/foods/quickadd.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/models/entrytext.h"
#include "ui/models/ideamodel.h"
#include "ui/pages/today/ideadelegate.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/themeprovider.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ideasOffered = 8;

} // namespace

QuickAddField::QuickAddField(const AppContext& context, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_draft(context.store.path(), context.store.isReadOnly())
    , m_ideas(new IdeaModel(context.tables, this))
    , m_completer(new QCompleter(m_ideas, this))
    , m_date(context.clock.today())
{
    setObjectName(u"quickAdd"_s);
    setAccessibleName(tr("Add to the diary"));
    setAccessibleDescription(tr("Type a food with an amount, a supplement, an activity with minutes, or how you feel "
                                "from 0 to 4, and press Enter."));
    setMaxLength(500);
    setEnabled(!context.store.isReadOnly());
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(ideasOffered);
    m_completer->popup()->setObjectName(u"quickAddIdeas"_s);
    m_completer->popup()->setAccessibleName(tr("What you may mean"));
    m_completer->popup()->setItemDelegate(new IdeaDelegate(context.theme, m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { addIdea(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &QuickAddField::offer);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_draft.save(text);
        // Its picture is dear to load, and an empty field has nothing to clear.
        if (!isClearButtonEnabled())
            setClearButtonEnabled(true);
    });
    setText(m_draft.load());
}

void QuickAddField::offer()
{
    m_ideas->setIdeas(
        quickAddIdeas(text(), {m_context.catalogue, m_context.tables, m_context.clock.timeOfDay()}, ideasOffered));
    if (m_ideas->ideas().empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void QuickAddField::addMarked()
{
    if (text().trimmed().isEmpty())
        return;
    const QModelIndexList marked = m_completer->popup()->isVisible()
                                       ? m_completer->popup()->selectionModel()->selectedIndexes()
                                       : QModelIndexList();
    if (!marked.isEmpty()) {
        m_completer->popup()->hide();
        return addIdea(marked.front().row());
    }
    offer(); // the text may have been pasted or put in by a helper that types for the person
    m_completer->popup()->hide();
    if (m_ideas->ideas().empty())
        m_context.messages.showWarning(
            tr("Nothing fits “%1”. Try a name and an amount, such as “almonds 30 g”, “walk 20 min” or “cramps 2”. "
               "Your text is still in the field.")
                .arg(text().left(60)));
    else
        addIdea(0);
}

void QuickAddField::addIdea(int row)
{
    if (row < 0 || row >= static_cast<int>(m_ideas->ideas().size()))
        return;
    const QuickAddIdea idea = m_ideas->ideas()[static_cast<std::size_t>(row)];
    // A past day has no "now": without a said time its entries carry none.
    const bool isToday = m_date == m_context.clock.today();
    const QTime time = idea.time.isValid() || !isToday ? idea.time : m_context.clock.timeOfDay();
    const Record record = makeRecord(m_date, time, idea.payload);
    const QString amount = entryAmount(record);
    const QString what = entryName(record, m_context.tables) + (amount.isEmpty() ? QString() : u" · "_s + amount);
    if (!m_context.editor.applyWithUndoOffer(Edit::add(record), tr("Added: %1").arg(what)))
        return;
    clear();
    m_ideas->setIdeas({});
    Q_EMIT added(record.id);
}

void QuickAddField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        addMarked();
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offer();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void QuickAddField::focusInEvent(QFocusEvent* event)
{
    m_completer->setWidget(this);
    QLineEdit::focusInEvent(event);
}

QRect QuickAddField::shortcutRect() const
{
    const Theme& theme = m_context.theme.theme();
    const QFontMetrics metrics(theme.font(FontRole::Small));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const QSize size(metrics.horizontalAdvance(keys) + theme.px(16), metrics.height() + theme.px(4));
    return {QPoint(width() - size.width() - theme.px(14), (height() - size.height()) / 2), size};
}

void QuickAddField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    const Theme& theme = m_context.theme.theme();
    const QRect hint = shortcutRect();
    const QString wide = tr("Add food, supplement, activity or how you feel — “almonds 30 g”");
    const QString narrow = tr("Add food, supplement, activity …");
    const int left = theme.px(14);
    const QRect room(left, 0, hint.left() - 2 * left, height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.mutedText);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.horizontalAdvance(wide) <= room.width() ? wide : narrow;
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.border);
    painter.drawRoundedRect(QRectF(hint).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    painter.setPen(theme.mutedText);
    painter.drawText(hint, Qt::AlignCenter, QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
}

} // namespace osteolog::ui
