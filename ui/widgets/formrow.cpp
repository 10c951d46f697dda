// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QStyle>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

FormRow::FormRow(const ThemeProvider& theme, const QString& label, QWidget* field, const QString& help, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(wrappingLabel(theme, FontRole::SmallStrong, label, this))
    , m_field(field)
    , m_remark(wrappingLabel(theme, FontRole::Small, {}, this, Tone::Muted))
    , m_help(help)
{
    Q_ASSERT(!field->objectName().isEmpty());
    QWidget* target = field->focusProxy() ? field->focusProxy() : field;
    m_label->setBuddy(target);
    const QString name = QString(label).remove(u'&');
    field->setAccessibleName(name);
    target->setAccessibleName(name);
    m_remark->setObjectName(field->objectName() + "Remark"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_remark);
    connect(&m_theme, &ThemeProvider::changed, this, &FormRow::applyLook);
    applyLook();
    showRemark();
}

void FormRow::setHelp(const QString& help)
{
    m_help = help;
    showRemark();
}

void FormRow::setError(const QString& error)
{
    if (m_error == error)
        return;
    m_error = error;
    showRemark();
    if (!error.isEmpty()) {
        QAccessibleEvent alert(m_remark, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FormRow::showRemark()
{
    const bool wrong = hasError();
    m_remark->setText(wrong ? u"⚠ "_s + m_error : m_help);
    m_remark->setColour(wrong ? Tone::Danger : Tone::Muted);
    m_remark->setVisible(!m_remark->text().isEmpty());
    QWidget* target = m_field->focusProxy() ? m_field->focusProxy() : m_field;
    target->setAccessibleDescription(wrong ? m_error : m_help);
    target->setProperty("invalid", wrong);
    target->style()->unpolish(target);
    target->style()->polish(target);
}

void FormRow::applyLook()
{
    layout()->setSpacing(m_theme.theme().gap(4));
}

Form::Form(const ThemeProvider& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&m_theme, &ThemeProvider::changed, this, &Form::applyLook);
    applyLook();
}

FormRow* Form::addRow(const QString& label, QWidget* field, const QString& help)
{
    auto* row = new FormRow(m_theme, label, field, help, this);
    m_column->addWidget(row);
    if (m_last)
        QWidget::setTabOrder(m_last, field);
    m_last = field;
    return row;
}

void Form::addWidget(QWidget* widget)
{
    widget->setParent(this);
    m_column->addWidget(widget);
    if (m_last)
        QWidget::setTabOrder(m_last, widget);
    m_last = widget;
}

void Form::applyLook()
{
    m_column->setSpacing(m_theme.theme().gap(14));
}

} // namespace osteolog::ui
