// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QStyle>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900; // the limits of validate() for every date in the diary
constexpr int lastYear = 2200;

QLineEdit* numberPart(const QString& name, const QString& placeholder, int digits, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(digits);
    edit->setInputMethodHints(Qt::ImhDigitsOnly);
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), edit));
    return edit;
}

} // namespace

void markInvalid(QWidget* field, bool invalid)
{
    if (field->property("invalid").toBool() == invalid)
        return;
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
    field->update();
}

DateField::DateField(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_day(numberPart(name + "Day"_L1, tr("Day"), 2, this))
    , m_month(new QComboBox(this))
    , m_year(numberPart(name + "Year"_L1, tr("Year"), 4, this))
{
    setObjectName(name);
    m_month->setObjectName(name + "Month"_L1);
    m_month->addItem(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month));
    nameParts();
    arrangeByLocale();
    adaptWidths();
    connect(m_day, &QLineEdit::textEdited, this, &DateField::edited);
    connect(m_year, &QLineEdit::textEdited, this, &DateField::edited);
    connect(m_month, &QComboBox::activated, this, &DateField::edited);
}

void DateField::nameParts()
{
    //: accessible names of the parts of a date; %1 is what the date is, "Date of birth"
    m_day->setAccessibleName(tr("%1, day").arg(m_label));
    //: accessible names of the parts of a date; %1 is what the date is, "Date of birth"
    m_month->setAccessibleName(tr("%1, month").arg(m_label));
    //: accessible names of the parts of a date; %1 is what the date is, "Date of birth"
    m_year->setAccessibleName(tr("%1, year").arg(m_label));
}

void DateField::arrangeByLocale()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    std::array<std::pair<qsizetype, QWidget*>, 3> parts = {{
        {format.indexOf(u'd'), m_day},
        {format.indexOf(u'M'), m_month},
        {format.indexOf(u'y'), m_year},
    }};
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    QWidget* before = nullptr;
    for (const auto& [place, part] : parts) {
        line->addWidget(part);
        if (before)
            QWidget::setTabOrder(before, part);
        before = part;
    }
    line->addStretch(1);
    setFocusProxy(parts.front().second);
}

void DateField::adaptWidths()
{
    // Room for the placeholder or for four digits, with frame and padding as the style sheet sets them.
    for (QLineEdit* edit : {m_day, m_year}) {
        const QFontMetrics metrics(edit->font());
        const int text = std::max(metrics.horizontalAdvance(edit->placeholderText()),
                                  metrics.horizontalAdvance(QString(edit->maxLength(), u'0')));
        edit->setFixedWidth(text + 3 * metrics.averageCharWidth() + metrics.height());
    }
    layout()->setSpacing(QFontMetrics(font()).height() / 3);
}

void DateField::setDate(QDate date)
{
    m_day->setText(date.isValid() ? QString::number(date.day()) : QString());
    m_month->setCurrentIndex(date.isValid() ? date.month() : 0);
    m_year->setText(date.isValid() ? QString::number(date.year()) : QString());
}

FieldState DateField::state() const
{
    if (m_day->text().isEmpty() && m_year->text().isEmpty() && m_month->currentIndex() == 0)
        return FieldState::Empty;
    return date().isValid() ? FieldState::Valid : FieldState::Invalid;
}

QDate DateField::date() const
{
    const int year = m_year->text().toInt();
    if (year < firstYear || year > lastYear)
        return {};
    return {year, m_month->currentIndex(), m_day->text().toInt()};
}

void DateField::setInvalid(bool invalid)
{
    for (QWidget* part : {static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_month), static_cast<QWidget*>(m_year)})
        markInvalid(part, invalid);
}

void DateField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adaptWidths();
}

} // namespace osteolog::ui
