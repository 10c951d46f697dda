// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/scandialog.h"

#include "core/body/bonescans.h"
#include "core/domain/reference.h"
#include "ui/pages/body/bodywords.h"
#include "ui/shell/appcontext.h"

#include <QComboBox>
#include <QLineEdit>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

ScanDialog::ScanDialog(const AppContext& context, const QString& machine, QWidget* parent)
    : EntryDialog(context, u"scan"_s, tr("Bone-density scan"), parent)
{
    m_site = new QComboBox(&form());
    m_site->setObjectName(u"scanSite"_s);
    for (const ScanSite& site : context.tables.scanSites)
        m_site->addItem(site.name, site.key);
    form().addRow(tr("Where"), m_site);
    addNumber(m_density, u"scanDensity"_s, tr("Density (BMD) in g/cm²"));
    addNumber(m_tScore, u"scanT"_s, tr("T-score"), tr("Mostly a number below zero, such as −1.8"));
    addNumber(m_zScore, u"scanZ"_s, tr("Z-score (may stay empty)"));
    m_machine = new QLineEdit(&form());
    m_machine->setObjectName(u"scanMachine"_s);
    m_machine->setMaxLength(200);
    m_machine->setText(machine);
    form().addRow(tr("Machine"), m_machine,
                  tr("Name and place, as on the sheet: only scans of one machine can be compared."));
    addNumber(m_change, u"scanChange"_s, tr("Smallest change that counts, in % (may stay empty)"),
              tr("The clinic’s “least significant change”, if the sheet names it"));
    addDay(tr("Day of the scan"));
    m_density->setFocus();
}

FormRow* ScanDialog::addNumber(QLineEdit*& field, const QString& name, const QString& label, const QString& help)
{
    field = new QLineEdit(&form());
    field->setObjectName(name);
    field->setMaxLength(40);
    FormRow* row = form().addRow(label, field, help);
    m_numbers.push_back(row);
    return row;
}

BoneScan ScanDialog::scan() const
{
    BoneScan scan;
    scan.site = m_site->currentData().toString();
    scan.density = numberIn(*m_density);
    scan.tScore = numberIn(*m_tScore);
    scan.zScore = numberIn(*m_zScore);
    scan.machine = m_machine->text().simplified();
    scan.leastSignificantChange = numberIn(*m_change);
    return scan;
}

Payload ScanDialog::payload() const
{
    return scan();
}

QWidget* ScanDialog::showProblems()
{
    QWidget* first = nullptr;
    for (FormRow* row : m_numbers) {
        const auto* field = static_cast<const QLineEdit*>(row->field());
        const bool wrong = !field->text().trimmed().isEmpty() && !numberIn(*field);
        row->setError(wrong ? tr("“%1” is no number.").arg(field->text().left(40)) : QString());
        if (wrong && !first)
            first = row->field();
    }
    if (first)
        return first;
    const BoneScan said = scan();
    if (!said.density && !said.tScore && !said.zScore) {
        m_numbers.front()->setError(tr("Give the density or a score."));
        return m_density;
    }
    return nullptr;
}

QString ScanDialog::doubt() const
{
    QStringList words;
    for (const ScanDoubt doubt : scanDoubts(scan())) {
        switch (doubt) {
        case ScanDoubt::Machine:
            words << tr("No machine is named, so this scan can never be compared with another one.");
            break;
        case ScanDoubt::Density:
            words << tr("A density of %1 would be very unusual.")
                         .arg(amountText(scan().density.value_or(0), Unit::GramPerSquareCentimetre));
            break;
        case ScanDoubt::TScore:
        case ScanDoubt::ZScore:
            words << tr("A score that far from zero would be very unusual.");
            break;
        }
    }
    return words.join(u' ');
}

} // namespace osteolog::ui
