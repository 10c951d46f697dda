// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/personsection.h"

#include "core/base/clock.h"
#include "ui/shell/wording.h"
#include "ui/widgets/bodyfield.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QScopedValueRollback>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Sex, 3> sexes = {Sex::Female, Sex::Male, Sex::Unset};
constexpr int youngest = 9; // the reference tables begin here
constexpr int oldest = 125;

} // namespace

std::vector<LifeStage> lifeStagesFor(Sex sex, std::optional<int> age)
{
    std::vector<LifeStage> stages = {LifeStage::None};
    if (sex == Sex::Male)
        return stages;
    if (!age || (*age >= 14 && *age <= 50)) {
        stages.push_back(LifeStage::Pregnant);
        stages.push_back(LifeStage::Lactating);
    }
    if (!age || *age >= 30) {
        stages.push_back(LifeStage::Perimenopause);
        stages.push_back(LifeStage::Postmenopause);
    }
    return stages;
}

PersonSection::PersonSection(const ThemeProvider& theme, const Clock& clock, QWidget* parent)
    : ProfileSection(theme, parent)
    , m_clock(clock)
    , m_birthDate(new DateField(u"birthDate"_s, tr("Date of birth"), this))
    , m_sex(new Segmented(theme, u"sex"_s, tr("Sex"), {tr("Female"), tr("Male"), tr("Not said")}, this))
    , m_stage(new QComboBox(this))
    , m_weight(new BodyField(u"weight"_s, tr("Weight"), BodyMeasureKind::Weight, this))
    , m_height(new BodyField(u"height"_s, tr("Height"), BodyMeasureKind::Height, this))
{
    m_stage->setObjectName(u"lifeStage"_s);
    m_birthDateRow = addRow(tr("Date of birth"), m_birthDate, tr("Most targets change with age."));
    addRow(tr("Sex"), m_sex, tr("Some targets differ between women and men."));
    m_stageRow = addRow(tr("Life stage"), m_stage);
    m_weightRow = addRow(tr("Weight"), m_weight, tr("Your protein target goes by your weight."));
    m_heightRow = addRow(tr("Height"), m_height);
    m_birthDate->nameParts();
    m_weight->nameParts();
    m_height->nameParts();
    connect(m_birthDate, &DateField::edited, this, [this] { onEdited(m_birthDateRow); });
    connect(m_sex, &Segmented::currentIndexChanged, this, [this] { onEdited(nullptr); });
    connect(m_stage, &QComboBox::activated, this, [this] { Q_EMIT edited(); });
    connect(m_weight, &BodyField::edited, this, [this] { onEdited(m_weightRow); });
    connect(m_height, &BodyField::edited, this, [this] { onEdited(m_heightRow); });
    PersonSection::setProfile({});
}

void PersonSection::setMeasures(MeasureSystem measures)
{
    m_weight->setMeasures(measures);
    m_height->setMeasures(measures);
}

void PersonSection::setProfile(const Profile& profile)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_birthDate->setDate(profile.birthDate);
    m_sex->setCurrentIndex(static_cast<int>(std::find(sexes.begin(), sexes.end(), profile.sex) - sexes.begin()));
    m_weight->setValue(profile.weight ? std::optional(profile.weight->value()) : std::nullopt);
    m_height->setValue(profile.height ? std::optional(profile.height->value()) : std::nullopt);
    for (FormRow* row : {m_birthDateRow, m_weightRow, m_heightRow})
        row->setError({});
    m_birthDate->setInvalid(false);
    m_weight->setInvalid(false);
    m_height->setInvalid(false);
    offerLifeStages(profile.stage);
}

void PersonSection::takeInto(Profile& profile) const
{
    if (birthDateProblem().isEmpty())
        profile.birthDate = m_birthDate->date();
    profile.sex = sex();
    profile.stage = m_stageRow->isHidden() ? LifeStage::None : chosenStage();
    if (m_weight->state() != FieldState::Invalid)
        profile.weight = m_weight->value() ? std::optional(Kilograms(*m_weight->value())) : std::nullopt;
    if (m_height->state() != FieldState::Invalid)
        profile.height = m_height->value() ? std::optional(Centimetres(*m_height->value())) : std::nullopt;
}

QWidget* PersonSection::showProblems()
{
    const QString dateProblem = birthDateProblem();
    m_birthDateRow->setError(dateProblem);
    m_birthDate->setInvalid(!dateProblem.isEmpty());
    const bool weightWrong = m_weight->state() == FieldState::Invalid;
    m_weightRow->setError(weightWrong ? tr("This weight cannot be right. Please check the number and the unit.")
                                      : QString());
    m_weight->setInvalid(weightWrong);
    const bool heightWrong = m_height->state() == FieldState::Invalid;
    m_heightRow->setError(heightWrong ? tr("This height cannot be right. Please check the number and the unit.")
                                      : QString());
    m_height->setInvalid(heightWrong);
    if (!dateProblem.isEmpty())
        return m_birthDate;
    return weightWrong ? m_weight : heightWrong ? m_height : nullptr;
}

Sex PersonSection::sex() const
{
    return sexes[static_cast<std::size_t>(std::clamp(m_sex->currentIndex(), 0, 2))];
}

LifeStage PersonSection::chosenStage() const
{
    return static_cast<LifeStage>(m_stage->currentData().toInt());
}

std::optional<int> PersonSection::age() const
{
    Profile profile;
    profile.birthDate = m_birthDate->date();
    return profile.ageOn(m_clock.today());
}

QString PersonSection::birthDateProblem() const
{
    if (m_birthDate->state() == FieldState::Empty)
        return {};
    if (m_birthDate->state() == FieldState::Invalid)
        return tr("This is not a date. Give day, month and year, for example 5 May 1960.");
    if (m_birthDate->date() > m_clock.today())
        return tr("This day lies in the future. Please check the year.");
    if (*age() < youngest)
        return tr("Osteolog has no targets for children below 9 years. Please check the year.");
    return *age() > oldest ? tr("Please check the year.") : QString();
}

void PersonSection::offerLifeStages(LifeStage wanted)
{
    std::vector<LifeStage> stages = lifeStagesFor(sex(), age());
    // A stage that was kept earlier is not dropped in silence because it looks unlikely today.
    if (m_showing && std::find(stages.begin(), stages.end(), wanted) == stages.end())
        stages.push_back(wanted);
    m_stage->clear();
    for (const LifeStage stage : stages)
        m_stage->addItem(lifeStageName(stage), static_cast<int>(stage));
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(static_cast<int>(wanted))));
    m_stageRow->setVisible(stages.size() > 1 && (sex() == Sex::Female || m_stage->currentIndex() > 0));
}

void PersonSection::onEdited(FormRow* row)
{
    if (m_showing)
        return;
    if (row)
        row->setError({});
    if (row == m_birthDateRow)
        m_birthDate->setInvalid(false);
    else if (row == m_weightRow)
        m_weight->setInvalid(false);
    else if (row == m_heightRow)
        m_height->setInvalid(false);
    if (!row || row == m_birthDateRow)
        offerLifeStages(chosenStage());
    Q_EMIT edited();
}

} // namespace osteolog::ui
