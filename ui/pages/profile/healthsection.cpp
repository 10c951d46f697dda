// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/healthsection.h"

#include "ui/pages/profile/medicinelist.h"
#include "ui/pages/profile/yesnochoice.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/switch.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto vitaminKGroup = "vitamin-k-antagonist"_L1;
constexpr auto boneGroup = "bisphosphonate"_L1;

/// Most severe first: where a profile holds several, this one is shown.
constexpr std::array<Condition, 4> kidneyConditions = {Condition::Dialysis, Condition::KidneyEgfrBelow30,
                                                       Condition::KidneyStageUnknown, Condition::KidneyEgfr30to59};
constexpr std::array<Condition, 7> otherConditions = {
    Condition::Osteoporosis,  Condition::FragilityFracture, Condition::KidneyStones,     Condition::HighCalcium,
    Condition::Malabsorption, Condition::HeartBlock,        Condition::MyastheniaGravis,
};

/// A bone medicine that is swallowed is one that has to keep clear of minerals; an infusion does not.
bool isSwallowed(const Medicine& medicine)
{
    return medicine.hoursBeforeMineral.has_value();
}

QString capitalised(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

QString kidneyAnswer(const Profile& profile)
{
    const auto found = std::find_if(kidneyConditions.begin(), kidneyConditions.end(),
                                    [&](Condition condition) { return profile.conditions.contains(condition); });
    return found == kidneyConditions.end() ? QString() : conditionKey(*found);
}

QString answerIn(const YesNoChoice& choice, const QSet<QString>& medicines)
{
    const QStringList keys = choice.keys();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const QString& key) { return medicines.contains(key); });
    return found == keys.end() ? QString() : *found;
}

/// A person may take two of a group; the question shows one, and both stay as long as its answer is not changed.
QSet<QString> answeredMedicines(const YesNoChoice& question, const QSet<QString>& before)
{
    const QStringList keys = question.keys();
    if (question.answer() == answerIn(question, before))
        return QSet<QString>(keys.begin(), keys.end()) & before;
    return question.answer().isEmpty() ? QSet<QString>() : QSet<QString>{question.answer()};
}

} // namespace

HealthSection::HealthSection(const ThemeProvider& theme, const ReferenceTables& tables, bool inFull, QWidget* parent)
    : ProfileSection(theme, parent)
{
    addQuestions(theme, tables);
    if (inFull) {
        addConditions(theme);
        m_medicines = new MedicineList(theme, tables, askedMedicines(), this);
        addWidget(m_medicines);
        connect(m_medicines, &MedicineList::edited, this, &HealthSection::edited);
    }
}

void HealthSection::addQuestions(const ThemeProvider& theme, const ReferenceTables& tables)
{
    m_kidney = new YesNoChoice(theme, u"kidney"_s, tr("Do you have kidney disease?"), tr("Which one fits?"), this);
    m_kidney->addChoice(conditionKey(Condition::KidneyEgfr30to59), tr("eGFR 30 to 59"));
    m_kidney->addChoice(conditionKey(Condition::KidneyEgfrBelow30), tr("eGFR below 30"));
    m_kidney->addChoice(conditionKey(Condition::Dialysis), tr("I am on dialysis"));
    m_kidney->addChoice(conditionKey(Condition::KidneyStageUnknown), tr("I do not know"));
    m_kidney->setHelp({}, tr("The eGFR stands on your blood test. As long as it is not known, Osteolog keeps to the "
                             "safe side and leaves goals and tips to your kidney team."));
    m_vitaminK = new YesNoChoice(theme, u"vitaminKBlocker"_s,
                                 tr("Do you take warfarin or another blood thinner that works against vitamin K?"),
                                 tr("Which one?"), this);
    m_vitaminK->setHelp(tr("Then vitamin K has to stay steady, and none is suggested."), {});
    m_boneMedicine =
        new YesNoChoice(theme, u"boneMedicine"_s, tr("Do you take a bone medicine by mouth, such as alendronate?"),
                        tr("Which one?"), this);
    m_boneMedicine->setHelp(
        tr("It must keep clear of calcium and magnesium; Osteolog reminds you."),
        tr("Not in the list? Choose the nearest one and ask your pharmacist about the waiting time."));
    for (const Medicine& medicine : tables.medicines) {
        if (medicine.group == vitaminKGroup)
            m_vitaminK->addChoice(medicine.key, capitalised(medicine.name));
        else if (medicine.group == boneGroup && isSwallowed(medicine))
            m_boneMedicine->addChoice(medicine.key, capitalised(medicine.name));
    }
    for (YesNoChoice* question : {m_kidney, m_vitaminK, m_boneMedicine}) {
        addWidget(question);
        connect(question, &YesNoChoice::edited, this, &HealthSection::edited);
    }
}

void HealthSection::addConditions(const ThemeProvider& theme)
{
    auto* list = new QWidget(this);
    list->setObjectName(u"conditions"_s);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.theme().gap(2));
    for (const Condition condition : otherConditions) {
        auto* box = new Switch(theme, "condition-"_L1 + conditionKey(condition), conditionName(condition), list);
        connect(box, &Switch::clicked, this, &HealthSection::edited);
        column->addWidget(box);
        m_conditions[condition] = box;
    }
    addRow(tr("Do you have one of these?"), list);
}

QSet<QString> HealthSection::askedMedicines() const
{
    const QStringList keys = m_vitaminK->keys() + m_boneMedicine->keys();
    return {keys.begin(), keys.end()};
}

void HealthSection::setProfile(const Profile& profile)
{
    m_shown = profile;
    m_kidney->setAnswer(kidneyAnswer(profile));
    m_vitaminK->setAnswer(answerIn(*m_vitaminK, profile.medicines));
    m_boneMedicine->setAnswer(answerIn(*m_boneMedicine, profile.medicines));
    for (const auto& [condition, box] : m_conditions)
        box->setChecked(profile.conditions.contains(condition));
    if (m_medicines)
        m_medicines->setMedicines(profile.medicines);
}

void HealthSection::takeInto(Profile& profile) const
{
    if (m_kidney->answer() != kidneyAnswer(m_shown)) {
        for (const Condition condition : kidneyConditions)
            profile.conditions.remove(condition);
        if (const auto kidney = conditionFromKey(m_kidney->answer()))
            profile.conditions.insert(*kidney);
    }
    for (const auto& [condition, box] : m_conditions) {
        if (box->isChecked())
            profile.conditions.insert(condition);
        else
            profile.conditions.remove(condition);
    }
    QSet<QString> medicines = m_medicines ? m_medicines->medicines() : profile.medicines - askedMedicines();
    for (const YesNoChoice* question : {m_vitaminK, m_boneMedicine})
        medicines += answeredMedicines(*question, m_shown.medicines);
    profile.medicines = medicines;
}

QWidget* HealthSection::showProblems()
{
    return m_medicines && m_medicines->showProblem() ? m_medicines->findChild<QWidget*>(u"medicineSearch"_s) : nullptr;
}

} // namespace osteolog::ui
