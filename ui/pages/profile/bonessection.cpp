// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/bonessection.h"

#include "core/base/clock.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/answerfield.h"
#include "ui/widgets/datefield.h"

#include <QScopedValueRollback>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

BonesSection::BonesSection(const ThemeProvider& theme, const Clock& clock, QWidget* parent)
    : ProfileSection(theme, parent)
    , m_clock(clock)
    , m_youngHeight(new BodyField(u"youngHeight"_s, tr("Height at about 25 years"), BodyMeasureKind::Height, this))
    , m_lastPeriod(new DateField(u"lastPeriod"_s, tr("Last period"), this))
    , m_oestrogen(new AnswerField(theme, u"oestrogen"_s, tr("Do you take oestrogen?"), this))
{
    m_youngHeightRow = addRow(tr("Height at about 25 years"), m_youngHeight,
                              tr("As in an old passport. Loss of height is measured from it."));
    m_lastPeriodRow = addRow(tr("Last period, if the menopause is past"), m_lastPeriod,
                             tr("About is enough: the day does not matter."));
    m_oestrogenRow = addRow(tr("Do you take oestrogen?"), m_oestrogen, tr("Hormone therapy or the pill, now"));
    m_youngHeight->nameParts();
    m_lastPeriod->nameParts();
    connect(m_youngHeight, &BodyField::edited, this, [this] { onEdited(m_youngHeightRow); });
    connect(m_lastPeriod, &DateField::edited, this, [this] { onEdited(m_lastPeriodRow); });
    connect(m_oestrogen, &Segmented::currentIndexChanged, this, [this] { onEdited(m_oestrogenRow); });
}

void BonesSection::setMeasures(MeasureSystem measures)
{
    m_youngHeight->setMeasures(measures);
}

void BonesSection::setBasis(const Profile& profile)
{
    for (FormRow* row : {m_lastPeriodRow, m_oestrogenRow})
        row->setVisible(profile.sex != Sex::Male);
}

void BonesSection::setProfile(const Profile& profile)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_youngHeight->setValue(profile.youngAdultHeight ? std::optional(profile.youngAdultHeight->value()) : std::nullopt);
    m_lastPeriod->setDate(profile.menopauseDate);
    m_oestrogen->setAnswer(profile.takesOestrogen);
    for (FormRow* row : {m_youngHeightRow, m_lastPeriodRow})
        row->setError({});
    m_youngHeight->setInvalid(false);
    m_lastPeriod->setInvalid(false);
    setBasis(profile);
}

void BonesSection::takeInto(Profile& profile) const
{
    if (m_youngHeight->state() != FieldState::Invalid)
        profile.youngAdultHeight =
            m_youngHeight->value() ? std::optional(Centimetres(*m_youngHeight->value())) : std::nullopt;
    if (m_lastPeriod->state() != FieldState::Invalid)
        profile.menopauseDate = m_lastPeriod->date();
    profile.takesOestrogen = m_oestrogen->answer();
}

QWidget* BonesSection::showProblems()
{
    const bool heightWrong = m_youngHeight->state() == FieldState::Invalid;
    m_youngHeightRow->setError(heightWrong ? tr("This height cannot be right. Please check the number and the unit.")
                                           : QString());
    m_youngHeight->setInvalid(heightWrong);
    const bool dateWrong = m_lastPeriod->state() == FieldState::Invalid || m_lastPeriod->date() > m_clock.today();
    m_lastPeriodRow->setError(
        dateWrong ? tr("This is not a day in the past. Give day, month and year, or leave it empty.") : QString());
    m_lastPeriod->setInvalid(dateWrong);
    return heightWrong ? static_cast<QWidget*>(m_youngHeight) : dateWrong ? m_lastPeriod : nullptr;
}

void BonesSection::onEdited(FormRow* row)
{
    if (m_showing)
        return;
    row->setError({});
    if (row == m_youngHeightRow)
        m_youngHeight->setInvalid(false);
    else if (row == m_lastPeriodRow)
        m_lastPeriod->setInvalid(false);
    Q_EMIT edited();
}

} // namespace osteolog::ui
