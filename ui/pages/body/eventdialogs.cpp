// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/eventdialogs.h"

#include "core/body/heightloss.h"
#include "core/storage/store.h"
#include "ui/pages/body/bodywords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/settings.h"
#include "ui/widgets/answerfield.h"
#include "ui/widgets/bodyfield.h"
#include "ui/widgets/label.h"

#include <QLineEdit>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

MeasureDialog::MeasureDialog(const AppContext& context, BodyMeasureKind kind, QWidget* parent)
    : EntryDialog(context, u"measure"_s, kind == BodyMeasureKind::Weight ? tr("Weight") : tr("Height"), parent)
    , m_kind(kind)
{
    m_value = new BodyField(u"measure"_s, windowTitle(), kind, &form());
    m_row = form().addRow(windowTitle(), m_value,
                          kind == BodyMeasureKind::Height ? tr("Without shoes, best in the morning") : QString());
    m_value->nameParts();
    m_value->setMeasures(displayUnits(context.settings).measures);
    addDay(tr("Day"));
    m_value->setFocus();
}

Payload MeasureDialog::payload() const
{
    return BodyMeasure{m_kind, m_value->value().value_or(0)};
}

QWidget* MeasureDialog::showProblems()
{
    const bool right = m_value->state() == FieldState::Valid;
    m_row->setError(right                               ? QString()
                    : m_kind == BodyMeasureKind::Weight ? tr("Give a weight from 15 to 350 kg (33 to 770 lb).")
                                                        : tr("Give a height from 50 to 250 cm (20 to 98 inches)."));
    return right ? nullptr : m_value;
}

QString MeasureDialog::doubt() const
{
    const Store& store = context().store;
    const std::vector<Record> earlier = store.records(RecordKind::BodyMeasure).valueOr({});
    const Profile profile = store.profiles().valueOr(ProfileHistory()).on(day());
    return isMeasureDoubtful(std::get<BodyMeasure>(payload()), profile, earlier, day())
               ? tr("That is far from what was noted before.")
               : QString();
}

FallDialog::FallDialog(const AppContext& context, QWidget* parent) : EntryDialog(context, u"fall"_s, tr("Fall"), parent)
{
    m_injured = new AnswerField(context.theme, u"fallInjured"_s, tr("Were you hurt?"), &form());
    form().addRow(tr("Were you hurt?"), m_injured);
    addDay(tr("Day of the fall"));
}

Payload FallDialog::payload() const
{
    return Fall{m_injured->answer()};
}

FractureDialog::FractureDialog(const AppContext& context, QWidget* parent)
    : EntryDialog(context, u"fracture"_s, tr("Broken bone"), parent)
{
    m_site = new QLineEdit(&form());
    m_site->setObjectName(u"fractureSite"_s);
    m_site->setMaxLength(200);
    m_site->setPlaceholderText(tr("wrist, spine, hip …"));
    m_siteRow = form().addRow(tr("Which bone"), m_site);
    m_lowTrauma = new AnswerField(context.theme, u"fractureLowTrauma"_s, tr("In a simple fall?"), &form());
    form().addRow(tr("Did it break in a simple fall?"), m_lowTrauma,
                  tr("From standing height or less, or without a fall. While this is not said, it counts as yes where "
                     "your safety depends on it."));
    addDay(tr("Day it broke"));
    m_site->setFocus();
}

Payload FractureDialog::payload() const
{
    return Fracture{m_site->text().simplified(), m_lowTrauma->answer()};
}

QWidget* FractureDialog::showProblems()
{
    m_siteRow->setError(m_site->text().trimmed().isEmpty() ? tr("Say which bone.") : QString());
    return m_siteRow->hasError() ? m_site : nullptr;
}

PeriodDialog::PeriodDialog(const AppContext& context, QWidget* parent)
    : EntryDialog(context, u"period"_s, tr("Period"), parent)
{
    addDay(tr("First day of the period"));
}

} // namespace osteolog::ui
