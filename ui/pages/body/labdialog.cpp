// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/labdialog.h"

#include "core/domain/reference.h"
#include "ui/pages/body/bodywords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ownUnits = {
    Unit::MillimolePerLitre, Unit::MicromolePerLitre,     Unit::NanomolePerLitre,      Unit::PicomolePerLitre,
    Unit::GramPerLitre,      Unit::MicrogramPerLitre,     Unit::NanogramPerLitre,      Unit::MilligramPerDecilitre,
    Unit::GramPerDecilitre,  Unit::NanogramPerMillilitre, Unit::PicogramPerMillilitre, Unit::UnitPerLitre,
};

} // namespace

LabDialog::LabDialog(const AppContext& context, QWidget* parent)
    : EntryDialog(context, u"lab"_s, tr("Laboratory result"), parent)
{
    m_which = new QComboBox(&form());
    m_which->setObjectName(u"labTest"_s);
    for (const LabTest& known : context.tables.labs)
        m_which->addItem(known.name, known.key);
    m_which->addItem(tr("Another test"), QString());
    form().addRow(tr("Which test"), m_which);
    m_own = new QLineEdit(&form());
    m_own->setObjectName(u"labOwn"_s);
    m_own->setMaxLength(200);
    m_ownRow = form().addRow(tr("Its name"), m_own);
    m_amount = new QWidget(&form());
    m_amount->setObjectName(u"labAmount"_s);
    m_value = new QLineEdit(m_amount);
    m_value->setObjectName(u"labValue"_s);
    m_value->setMaxLength(40);
    m_unit = new QComboBox(m_amount);
    m_unit->setObjectName(u"labUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    auto* line = new QHBoxLayout(m_amount);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_value, 1);
    line->addWidget(m_unit);
    m_amount->setFocusProxy(m_value);
    m_amountRow = form().addRow(tr("Result, with the unit on the paper"), m_amount);
    m_value->setAccessibleName(tr("Result"));
    m_low = new QLineEdit(&form());
    m_high = new QLineEdit(&form());
    m_low->setObjectName(u"labLow"_s);
    m_high->setObjectName(u"labHigh"_s);
    m_lowRow = form().addRow(tr("The laboratory’s range, from (may stay empty)"), m_low);
    form().addRow(tr("to (may stay empty)"), m_high);
    addDay(tr("Day the blood was taken"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &LabDialog::showTest);
    showTest();
    m_which->setFocus();
}

const LabTest* LabDialog::test() const
{
    const QString key = m_which->currentData().toString();
    return key.isEmpty() ? nullptr : context().tables.lab(key);
}

void LabDialog::showTest()
{
    const LabTest* known = test();
    const DisplayUnits units = displayUnits(context().settings);
    m_ownRow->setVisible(!known);
    m_unit->clear();
    const auto offer = [this](Unit unit) { m_unit->addItem(unitText(unit), static_cast<int>(unit)); };
    if (known) {
        for (const Unit unit : known->units)
            offer(unit);
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(static_cast<int>(labUnit(*known, units)))));
    } else {
        for (const Unit unit : ownUnits)
            offer(unit);
    }
    m_amountRow->setError({});
    m_amountRow->setHelp(known ? labInformationText(*known, units) : QString());
}

std::optional<Amount> LabDialog::said() const
{
    const std::optional<double> value = numberIn(*m_value);
    if (!value)
        return {};
    return Amount{*value, static_cast<Unit>(m_unit->currentData().toInt())};
}

Result<LabResult> LabDialog::result() const
{
    const std::optional<Amount> amount = said();
    if (!amount)
        return error(ErrorCode::AmountInvalid, u"lab"_s, m_value->text());
    const LabRange range{numberIn(*m_low), numberIn(*m_high)};
    const LabTest* known = test();
    return known ? labResultOf(*known, *amount, range) : ownLabResult(m_own->text().simplified(), *amount, range);
}

Payload LabDialog::payload() const
{
    return result().valueOr({});
}

QWidget* LabDialog::showProblems()
{
    m_ownRow->setError(!test() && m_own->text().trimmed().isEmpty() ? tr("Give the test a name.") : QString());
    m_lowRow->setError({});
    m_amountRow->setError({});
    for (const QLineEdit* field : {m_low, m_high}) {
        if (!field->text().trimmed().isEmpty() && !numberIn(*field))
            m_lowRow->setError(tr("“%1” is no number.").arg(field->text().left(40)));
    }
    if (!said()) {
        m_amountRow->setError(tr("Give the result as a number."));
    } else if (const Result<LabResult> kept = result(); !kept) {
        (kept.error().subject == "range"_L1 ? m_lowRow : m_amountRow)->setError(errorText(kept.error()));
    }
    if (m_ownRow->hasError())
        return m_own;
    return m_amountRow->hasError() ? static_cast<QWidget*>(m_value) : m_lowRow->hasError() ? m_low : nullptr;
}

QString LabDialog::doubt() const
{
    const LabTest* known = test();
    const std::optional<Amount> amount = said();
    const std::optional<LabDoubt> doubt = known && amount ? labDoubt(*known, *amount) : std::nullopt;
    if (!doubt)
        return {};
    const QString typed = amountText(amount->value, amount->unit);
    if (doubt->likelyUnit)
        return tr("%1 would be very unusual. Does the paper perhaps say %2?")
            .arg(typed, amountText(amount->value, *doubt->likelyUnit));
    return tr("%1 would be very unusual for this test.").arg(typed);
}

} // namespace osteolog::ui
