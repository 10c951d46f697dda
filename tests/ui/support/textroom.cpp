// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/textroom.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTextDocument>

namespace osteolog::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget& widget)
{
    const QString own = widget.objectName().isEmpty() ? QString() : ' '_L1 + widget.objectName();
    const QWidget* parent = widget.parentWidget();
    while (parent && parent->objectName().isEmpty())
        parent = parent->parentWidget();
    const QString home = parent ? u" in "_s + parent->objectName() : QString();
    return QString::fromLatin1(widget.metaObject()->className()) + own + home;
}

QString shortage(const QWidget& widget, const QString& text, QSize needs, QSize has)
{
    return u"%1 “%2”: needs %3 × %4, has %5 × %6"_s.arg(nameOf(widget), text.left(40))
        .arg(needs.width())
        .arg(needs.height())
        .arg(has.width())
        .arg(has.height());
}

/// One pixel of slack: font metrics round up, layouts round down.
bool fits(QSize needs, QSize has)
{
    return needs.width() <= has.width() + 1 && needs.height() <= has.height() + 1;
}

QSize roomNeeded(const QLabel& label)
{
    const QSize has = label.contentsRect().size();
    if (label.textFormat() == Qt::RichText) {
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setHtml(label.text());
        document.setDocumentMargin(0);
        document.setTextWidth(has.width());
        return document.size().toSize();
    }
    const QFontMetrics metrics(label.font());
    const int flags = label.wordWrap() ? Qt::TextWordWrap : Qt::TextExpandTabs;
    return metrics.boundingRect(QRect(0, 0, has.width(), 100000), flags, label.text()).size();
}

void checkLabel(const QLabel& label, QStringList& found)
{
    if (label.text().isEmpty())
        return;
    const QSize needs = roomNeeded(label);
    if (!fits(needs, label.contentsRect().size()))
        found << shortage(label, label.text(), needs, label.contentsRect().size());
}

void checkButton(const QAbstractButton& button, QStringList& found)
{
    if (button.text().isEmpty())
        return;
    // A button may be narrower than it would like to be, but never narrower than its own minimum says.
    const QSize needs =
        button.hasHeightForWidth() ? QSize(0, button.heightForWidth(button.width())) : button.minimumSizeHint();
    if (!fits(needs, button.size()))
        found << shortage(button, button.text(), needs, button.size());
}

void checkCombo(const QComboBox& combo, QStringList& found)
{
    const QSize needs = combo.minimumSizeHint();
    const int text = combo.fontMetrics().horizontalAdvance(combo.currentText());
    if (!fits({text, needs.height()}, combo.size()))
        found << shortage(combo, combo.currentText(), {text, needs.height()}, combo.size());
}

void checkField(const QLineEdit& field, QStringList& found)
{
    const int height = field.fontMetrics().height();
    if (field.height() < height)
        found << shortage(field, field.text(), {0, height}, field.size());
}

void checkCell(const QAbstractItemView& view, const QModelIndex& index, QStringList& found)
{
    const QString text = index.data().toString();
    const QRect rect = view.visualRect(index);
    if (text.isEmpty() || rect.isEmpty())
        return;
    QFont font = view.font();
    if (const QVariant own = index.data(Qt::FontRole); own.canConvert<QFont>())
        font = own.value<QFont>();
    const QSize needs = view.sizeHintForIndex(index);
    if (needs.height() > rect.height() + 1)
        found << shortage(view, text, needs, rect.size());
    // A cell that does not wrap has to hold its longest word at the least.
    int longest = 0;
    for (const QString& word : text.split(' '_L1))
        longest = std::max(longest, QFontMetrics(font).horizontalAdvance(word));
    if (longest > rect.width() + 1)
        found << shortage(view, text, {longest, 0}, rect.size());
}

void checkCells(const QAbstractItemView& view, const QModelIndex& parent, QStringList& found)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column)
            checkCell(view, model->index(row, column, parent), found);
        const QModelIndex first = model->index(row, 0, parent);
        if (model->hasChildren(first))
            checkCells(view, first, found);
    }
}

/// What scrolls sideways nowhere must not be wider than its window.
void checkInside(const QWidget& widget, const QWidget& root, QStringList& found)
{
    const QWidget* holder = widget.parentWidget();
    const auto isScrolled = [](const QWidget* content) {
        const QWidget* viewport = content->parentWidget();
        return viewport && qobject_cast<QAbstractScrollArea*>(viewport->parentWidget());
    };
    while (holder && holder != &root && !isScrolled(holder))
        holder = holder->parentWidget();
    if (!holder)
        return;
    const int right = widget.mapTo(holder, QPoint(widget.width(), 0)).x();
    const int left = widget.mapTo(holder, QPoint(0, 0)).x();
    if (left < -1 || right > holder->width() + 1)
        found << u"%1: from %2 to %3 in a width of %4"_s.arg(nameOf(widget)).arg(left).arg(right).arg(holder->width());
}

} // namespace

QStringList cutTexts(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->window() != root.window())
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget))
            checkLabel(*label, found);
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            checkButton(*button, found);
        else if (const auto* combo = qobject_cast<QComboBox*>(widget))
            checkCombo(*combo, found);
        else if (const auto* field = qobject_cast<QLineEdit*>(widget))
            checkField(*field, found);
        else if (const auto* view = qobject_cast<QAbstractItemView*>(widget);
                 view && view->model() && !qobject_cast<const QHeaderView*>(widget))
            checkCells(*view, {}, found);
        else
            continue;
        checkInside(*widget, root, found);
    }
    return found;
}

namespace {

void collectCells(const QAbstractItemView& view, const QModelIndex& parent, QList<VisibleText>& texts)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            texts << VisibleText{nameOf(view), index.data().toString()};
            if (column == 0 && model->hasChildren(index))
                collectCells(view, index, texts);
        }
    }
}

} // namespace

QList<VisibleText> visibleTexts(QWidget& root)
{
    QList<VisibleText> texts;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->window() != root.window())
            continue;
        const QString where = nameOf(*widget);
        if (const auto* label = qobject_cast<QLabel*>(widget))
            texts << VisibleText{where, label->text()};
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            texts << VisibleText{where, button->text()};
        if (const auto* field = qobject_cast<QLineEdit*>(widget))
            texts << VisibleText{where, field->placeholderText()};
        if (const auto* combo = qobject_cast<QComboBox*>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                texts << VisibleText{where, combo->itemText(i)};
        }
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
            collectCells(*view, {}, texts);
        texts << VisibleText{where + u" (tool tip)"_s, widget->toolTip()}
              << VisibleText{where + u" (spoken)"_s, widget->accessibleName()};
    }
    texts.removeIf([](const VisibleText& text) { return text.text.isEmpty(); });
    return texts;
}

} // namespace osteolog::test
