// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountedit.h"

#include "core/foods/quickadd.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// As it would be typed: no spaces between the thousands.
QString editableNumber(double value)
{
    return numberText(value, 4).remove(QChar(0x202f));
}

} // namespace

AmountEdit::AmountEdit(const ThemeProvider& theme, const QString& objectName, std::vector<Unit> units, QWidget* parent)
    : QWidget(parent), m_units(std::move(units)), m_edit(new QLineEdit(this))
{
    Q_ASSERT(!m_units.empty());
    setObjectName(objectName);
    setFocusProxy(m_edit);
    m_edit->setObjectName(objectName + "Number"_L1);
    m_edit->setMaxLength(40);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.theme().gap(6));
    row->addWidget(m_edit, 1);
    if (m_units.size() > 1) {
        m_unitBox = new QComboBox(this);
        m_unitBox->setObjectName(objectName + "Unit"_L1);
        m_unitBox->setAccessibleName(tr("Unit"));
        for (const Unit unit : m_units)
            m_unitBox->addItem(unitText(unit));
        row->addWidget(m_unitBox);
        connect(m_unitBox, &QComboBox::currentIndexChanged, this, &AmountEdit::amountChanged);
    } else if (!unitText(m_units.front()).isEmpty()) {
        row->addWidget(new Label(theme, FontRole::Body, unitText(m_units.front()), this, Tone::Muted));
    }
    connect(m_edit, &QLineEdit::textChanged, this, &AmountEdit::amountChanged);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        takeTypedUnit();
        Q_EMIT editingFinished();
    });
}

// The field still ends its editing when the focus leaves it during destruction, when nothing of this is there any more.
AmountEdit::~AmountEdit()
{
    m_edit->disconnect(this);
}

void AmountEdit::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
}

Unit AmountEdit::currentUnit() const
{
    const int index = m_unitBox ? std::max(0, m_unitBox->currentIndex()) : 0;
    return m_units[static_cast<std::size_t>(index)];
}

/// The number with the unit behind it, or with the chosen one.
std::optional<Amount> AmountEdit::typed() const
{
    const QString text = m_edit->text().trimmed();
    if (const auto number = parseNumber(text))
        return Amount{*number, currentUnit()};
    auto end = std::find_if(text.crbegin(), text.crend(), [](QChar c) { return c.isNumber() || c == u'.'; });
    const qsizetype numberLength = std::distance(end, text.crend());
    const auto number = parseNumber(text.left(numberLength).trimmed());
    const auto unit = unitFromText(text.mid(numberLength).trimmed());
    if (!number || !unit || std::find(m_units.begin(), m_units.end(), *unit) == m_units.end())
        return {};
    return Amount{*number, *unit};
}

void AmountEdit::takeTypedUnit()
{
    const auto amount = typed();
    if (!amount || !m_unitBox)
        return;
    const auto place = std::find(m_units.begin(), m_units.end(), amount->unit) - m_units.begin();
    if (static_cast<int>(place) == m_unitBox->currentIndex())
        return;
    m_unitBox->setCurrentIndex(static_cast<int>(place));
    m_edit->setText(editableNumber(amount->value));
}

std::optional<Amount> AmountEdit::amount() const
{
    return problem().isEmpty() ? typed() : std::nullopt;
}

std::optional<double> AmountEdit::valueInFirstUnit() const
{
    const auto shown = amount();
    return shown ? convert(*shown, m_units.front()) : std::nullopt;
}

void AmountEdit::setAmount(std::optional<Amount> amount)
{
    if (!amount) {
        m_edit->clear();
        return;
    }
    const auto place = std::find(m_units.begin(), m_units.end(), amount->unit);
    const Unit unit = place != m_units.end() ? *place : m_units.front();
    const auto value = amount->unit == unit ? std::optional(amount->value) : convert(*amount, unit);
    if (!value)
        return;
    if (m_unitBox)
        m_unitBox->setCurrentIndex(static_cast<int>(std::find(m_units.begin(), m_units.end(), unit) - m_units.begin()));
    m_edit->setText(editableNumber(*value));
}

bool AmountEdit::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

QString AmountEdit::problem() const
{
    if (isEmpty())
        return {};
    const auto amount = typed();
    if (!amount)
        return tr("Please write a number, like %1.").arg(numberText(m_low && m_high ? (*m_low + *m_high) / 2 : 20, 0));
    if (!m_low || !m_high)
        return {};
    const auto value =
        amount->unit == m_units.front() ? std::optional(amount->value) : convert(*amount, m_units.front());
    if (value && *value >= *m_low && *value <= *m_high)
        return {};
    const auto inShownUnit = [&](double limit) {
        return convert({limit, m_units.front()}, amount->unit).value_or(limit);
    };
    return tr("Please write a number from %1 to %2.")
        .arg(numberText(inShownUnit(*m_low)), amountText(inShownUnit(*m_high), amount->unit));
}

void AmountEdit::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

} // namespace osteolog::ui
