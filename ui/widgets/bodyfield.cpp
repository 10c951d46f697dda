// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bodyfield.h"

#include "core/foods/quickadd.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double inchesPerFoot = 12;

QString typedNumber(double value, int decimals)
{
    // Without the space between thousands that numberText() sets: this text is read back.
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(1);
    }
    return text;
}

QLineEdit* part(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(7);
    edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    return edit;
}

} // namespace

BodyField::BodyField(const QString& name, const QString& label, BodyMeasureKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_labelText(label)
    , m_edit(part(name + "Value"_L1, this))
    , m_inches(part(name + "Inches"_L1, this))
    , m_unit(new QLabel(this))
    , m_inchUnit(new QLabel(tr("in"), this))
{
    setObjectName(name);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_unit),
                            static_cast<QWidget*>(m_inches), static_cast<QWidget*>(m_inchUnit)})
        line->addWidget(widget);
    line->addStretch(1);
    setFocusProxy(m_edit);
    for (QLineEdit* edit : {m_edit, m_inches}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_touched = true;
            Q_EMIT edited();
        });
    }
    adaptWidths();
    setMeasures(MeasureSystem::Metric);
}

bool BodyField::hasInches() const
{
    return m_kind == BodyMeasureKind::Height && m_measures == MeasureSystem::UnitedStates;
}

void BodyField::setMeasures(MeasureSystem measures)
{
    // What was typed so far is taken along into the new unit, as far as it is a number.
    if (m_touched && state() != FieldState::Invalid) {
        m_value = typed();
        m_touched = false;
    }
    m_measures = measures;
    const bool us = measures == MeasureSystem::UnitedStates;
    if (m_kind == BodyMeasureKind::Weight)
        m_unit->setText(us ? tr("lb") : tr("kg"));
    else
        m_unit->setText(us ? tr("ft") : tr("cm"));
    nameParts();
    m_inches->setVisible(hasInches());
    m_inchUnit->setVisible(hasInches());
    if (!m_touched)
        showValue();
}

void BodyField::nameParts()
{
    //: accessible name of a field: what it is, and its unit, "Weight in kg"
    m_edit->setAccessibleName(tr("%1 in %2").arg(m_labelText, m_unit->text()));
    m_inches->setAccessibleName(tr("%1, inches").arg(m_labelText));
}

void BodyField::setValue(std::optional<double> value)
{
    m_value = value;
    m_touched = false;
    showValue();
}

void BodyField::showValue()
{
    m_edit->clear();
    m_inches->clear();
    if (!m_value)
        return;
    if (m_measures == MeasureSystem::Metric) {
        m_edit->setText(typedNumber(*m_value, 1));
    } else if (m_kind == BodyMeasureKind::Weight) {
        m_edit->setText(typedNumber(convert({*m_value, Unit::Kilogram}, Unit::Pound).value_or(0), 1));
    } else {
        const double inches = std::round(convert({*m_value, Unit::Centimetre}, Unit::Inch).value_or(0) * 2) / 2;
        m_edit->setText(typedNumber(std::floor(inches / inchesPerFoot), 0));
        m_inches->setText(typedNumber(std::fmod(inches, inchesPerFoot), 1));
    }
}

std::optional<double> BodyField::typed() const
{
    const std::optional<double> number = parseNumber(m_edit->text().trimmed());
    if (!number)
        return {};
    if (m_measures == MeasureSystem::Metric)
        return number;
    if (m_kind == BodyMeasureKind::Weight)
        return convert({*number, Unit::Pound}, Unit::Kilogram);
    const QString inchText = m_inches->text().trimmed();
    const std::optional<double> inches = inchText.isEmpty() ? std::optional(0.0) : parseNumber(inchText);
    if (!inches || *inches >= inchesPerFoot)
        return {};
    return convert({*number * inchesPerFoot + *inches, Unit::Inch}, Unit::Centimetre);
}

FieldState BodyField::state() const
{
    const bool empty = m_edit->text().trimmed().isEmpty() && (!hasInches() || m_inches->text().trimmed().isEmpty());
    if (empty)
        return FieldState::Empty;
    return value() ? FieldState::Valid : FieldState::Invalid;
}

std::optional<double> BodyField::value() const
{
    const std::optional<double> amount = m_touched ? typed() : m_value;
    if (!amount || !validate(makeRecord(QDate(2000, 1, 1), {}, BodyMeasure{m_kind, *amount})))
        return {};
    return amount;
}

void BodyField::setInvalid(bool invalid)
{
    markInvalid(m_edit, invalid);
    markInvalid(m_inches, invalid);
}

void BodyField::adaptWidths()
{
    const QFontMetrics metrics(m_edit->font());
    for (QLineEdit* edit : {m_edit, m_inches})
        edit->setFixedWidth(metrics.horizontalAdvance(u"000.0"_s) + 2 * metrics.height());
    layout()->setSpacing(metrics.height() / 3);
}

void BodyField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adaptWidths();
}

} // namespace osteolog::ui
