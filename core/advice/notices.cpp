// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/notices.h"

#include "core/analysis/gates.h"
#include "core/domain/keys.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int adultAge = 18;
constexpr int daysToTell = 2;          ///< of a symptom or a fracture: its own and the next
constexpr int daysToTellOfHeight = 30; ///< after the measurement

constexpr KeyTable<NoticeId, 18> noticeKeys = {{
    {NoticeId::RedFlagEmergency, u"red-flag-emergency"},
    {NoticeId::RedFlagSameDay, u"red-flag-same-day"},
    {NoticeId::RedFlagUrgent, u"red-flag-urgent"},
    {NoticeId::RedFlagAppointment, u"red-flag-appointment"},
    {NoticeId::PauseMagnesium, u"pause-magnesium"},
    {NoticeId::UpperLimit, u"upper-limit"},
    {NoticeId::KidneyAskTeam, u"kidney-ask-team"},
    {NoticeId::WarfarinVitaminK, u"warfarin-vitamin-k"},
    {NoticeId::BisphosphonateSpacing, u"bisphosphonate-spacing"},
    {NoticeId::MedicineSpacing, u"medicine-spacing"},
    {NoticeId::SupplementAfterKidney, u"supplement-after-kidney"},
    {NoticeId::FractureSeeDoctor, u"fracture-see-doctor"},
    {NoticeId::FallsSeeDoctor, u"falls-see-doctor"},
    {NoticeId::HeightLossSeeDoctor, u"height-loss-see-doctor"},
    {NoticeId::LargeDose, u"large-dose"},
    {NoticeId::MedicineAvoid, u"medicine-avoid"},
    {NoticeId::MedicineTalk, u"medicine-talk"},
    {NoticeId::ConditionAskDoctor, u"condition-ask-doctor"},
}};

constexpr KeyTable<Severity, 3> severityKeys = {
    {{Severity::Information, u"information"}, {Severity::Caution, u"caution"}, {Severity::Urgent, u"urgent"}}};

/// What the day's notices are made from, and the notices so far.
class Collector
{
public:
    Collector(const Day& day, const DaySummary& summary, const Targets& targets, const Profile& profile,
              const ReferenceTables& tables)
        : m_day(day), m_summary(summary), m_targets(targets), m_profile(profile), m_tables(tables)
    {
        m_medicines = QStringList(profile.medicines.begin(), profile.medicines.end());
        m_medicines.sort(); // a set has no order of its own
    }

    void redFlags(std::span<const RaisedRedFlag> flags);
    void upperLimits();
    void kidney();
    void vitaminK();
    void medicines();
    void conditions();
    void largeDoses();

    std::vector<Notice> inOrder();

private:
    void add(NoticeId id, Severity severity, const QString& subject = {}, std::optional<double> amount = {},
             std::optional<double> limit = {})
    {
        m_notices.push_back({id, severity, subject, amount, limit});
    }
    double supplied(Nutrient nutrient) const;
    void symptom(const RaisedRedFlag& flag);
    void spacing(const Medicine& medicine, const QString& subject);

    const Day& m_day;
    const DaySummary& m_summary;
    const Targets& m_targets;
    const Profile& m_profile;
    const ReferenceTables& m_tables;
    QStringList m_medicines;
    std::vector<Notice> m_notices;
};

/// What supplements and medicines of the day supply.
double Collector::supplied(Nutrient nutrient) const
{
    double sum = 0;
    for (const Record& record : m_day.entries) {
        if (const auto* supplement = record.as<SupplementEntry>())
            sum += supplement->values[nutrient].value_or(0);
    }
    return sum;
}

void Collector::symptom(const RaisedRedFlag& flag)
{
    switch (flag.level) {
    case RedFlagLevel::Emergency:
        add(NoticeId::RedFlagEmergency, Severity::Urgent, flag.symptom);
        return; // nothing else matters now
    case RedFlagLevel::SameDay:
        add(NoticeId::RedFlagSameDay, Severity::Urgent, flag.symptom);
        break;
    case RedFlagLevel::Urgent:
        add(NoticeId::RedFlagUrgent, Severity::Urgent, flag.symptom);
        break;
    case RedFlagLevel::Appointment:
        add(NoticeId::RedFlagAppointment, Severity::Caution, flag.symptom);
        break;
    }
    if (flag.pausesMagnesium)
        add(NoticeId::PauseMagnesium, Severity::Caution, flag.symptom);
}

void Collector::redFlags(std::span<const RaisedRedFlag> flags)
{
    for (const RaisedRedFlag& flag : flags) {
        const auto within = [&](int days) { return flag.since.isValid() && flag.since.daysTo(m_day.date) < days; };
        if (!flag.symptom.isEmpty()) {
            if (within(daysToTell))
                symptom(flag);
        } else if (flag.key == "fragility-fracture"_L1 && within(daysToTell)) {
            add(NoticeId::FractureSeeDoctor, Severity::Urgent);
        } else if (flag.key == "falls"_L1) {
            add(NoticeId::FallsSeeDoctor, Severity::Caution, {}, flag.amount);
        } else if (flag.key == "height-loss"_L1 && within(daysToTellOfHeight)) {
            add(NoticeId::HeightLossSeeDoctor, Severity::Caution, {}, flag.amount);
        }
    }
}

void Collector::upperLimits()
{
    for (const Member member : eatenMembers) {
        const MemberTotal& total = m_summary[member];
        if (!total.upperLimitExceeded)
            continue;
        const Target& target = m_targets[member];
        const bool supplements = target.upperLimitScope == UpperLimitScope::Supplement;
        add(NoticeId::UpperLimit, Severity::Caution, memberKey(member),
            supplements ? std::optional(total.fromSupplements) : total.amount, target.upperLimit);
    }
}

void Collector::kidney()
{
    if (!m_profile.hasKidneyDisease())
        return;
    const bool severe = hasSevereKidneyDisease(m_profile);
    add(NoticeId::KidneyAskTeam, severe ? Severity::Caution : Severity::Information);
    // Magnesium builds up when the kidneys fail; with some function left the doctor should confirm it.
    if (const double magnesium = supplied(Nutrient::Magnesium); magnesium > 0)
        add(NoticeId::SupplementAfterKidney, severe ? Severity::Urgent : Severity::Caution,
            memberKey(Member::Magnesium), magnesium);
}

void Collector::vitaminK()
{
    if (!takesVitaminKAntagonist(m_profile))
        return;
    const double vitaminK = supplied(Nutrient::VitaminK1) + supplied(Nutrient::VitaminK2);
    add(NoticeId::WarfarinVitaminK, vitaminK > 0 ? Severity::Caution : Severity::Information,
        memberKey(Member::VitaminK), vitaminK > 0 ? std::optional(vitaminK) : std::nullopt);
}

void Collector::spacing(const Medicine& medicine, const QString& subject)
{
    if (!medicine.hoursBeforeMineral && !medicine.hoursAfterMineral)
        return;
    const bool bisphosphonate = medicine.group == "bisphosphonate"_L1;
    const bool ruleOfThumb = medicine.group == "default"_L1;
    add(bisphosphonate ? NoticeId::BisphosphonateSpacing : NoticeId::MedicineSpacing,
        ruleOfThumb ? Severity::Information : Severity::Caution, subject, medicine.hoursBeforeMineral,
        medicine.hoursAfterMineral);
}

/// Spacing only matters on a day with magnesium or calcium to keep apart. A medicine that the table does not know gets
/// the rule of thumb: unknown is not safe.
void Collector::medicines()
{
    const double magnesium = supplied(Nutrient::Magnesium);
    const bool minerals = magnesium > 0 || supplied(Nutrient::Calcium) > 0;
    QSet<QString> seen;
    for (const QString& word : m_medicines) {
        const Medicine* known = m_tables.medicine(word);
        const Medicine* medicine = known ? known : m_tables.medicine(u"other"_s);
        const QString subject = known ? known->key : word;
        if (!medicine || seen.contains(subject))
            continue;
        seen.insert(subject);
        if (minerals && medicine->avoidMinerals)
            add(NoticeId::MedicineAvoid, Severity::Caution, subject);
        if (minerals)
            spacing(*medicine, subject);
        if (medicine->talk == "always"_L1)
            add(NoticeId::MedicineTalk, Severity::Information, subject);
        else if (medicine->talk == "with-magnesium"_L1 && magnesium > 0)
            add(NoticeId::MedicineTalk, Severity::Caution, subject);
    }
}

void Collector::conditions()
{
    const bool magnesium = supplied(Nutrient::Magnesium) > 0;
    for (const Condition condition : {Condition::HeartBlock, Condition::MyastheniaGravis}) {
        if (magnesium && m_profile.conditions.contains(condition))
            add(NoticeId::ConditionAskDoctor, Severity::Caution, conditionKey(condition));
    }
    // Where the bowel absorbs too little, the doctor sets the targets.
    if (m_profile.conditions.contains(Condition::Malabsorption))
        add(NoticeId::ConditionAskDoctor, Severity::Information, conditionKey(Condition::Malabsorption));
}

/// How to split doses is supplement advice, which nobody under 18 gets; limits and red flags hold at any age.
void Collector::largeDoses()
{
    if (const std::optional<int> age = m_profile.ageOn(m_day.date); age && *age < adultAge)
        return;
    for (const ReferenceIntake& row : m_tables.intakes) {
        if (row.kind != "SINGLE_DOSE"_L1)
            continue;
        const Nutrient nutrient = row.member == Member::Calcium ? Nutrient::Calcium : Nutrient::Magnesium;
        QMap<QTime, double> atOnce;
        double largest = 0;
        for (const Record& record : m_day.entries) {
            const auto* supplement = record.as<SupplementEntry>();
            const double dose = supplement ? supplement->values[nutrient].value_or(0) : 0;
            largest = std::max(largest, record.time.isValid() ? atOnce[record.time] += dose : dose);
        }
        if (largest > row.value)
            add(NoticeId::LargeDose, Severity::Information, memberKey(row.member), largest, row.value);
    }
}

std::vector<Notice> Collector::inOrder()
{
    std::stable_sort(m_notices.begin(), m_notices.end(), [](const Notice& a, const Notice& b) {
        return std::tuple(b.severity, a.id) < std::tuple(a.severity, b.id);
    });
    return std::move(m_notices);
}

} // namespace

QString noticeKey(NoticeId id)
{
    return keyOf(noticeKeys, id);
}

QString severityKey(Severity severity)
{
    return keyOf(severityKeys, severity);
}

std::vector<Notice> noticesOf(const Day& day, const DaySummary& summary, const Targets& targets, const Profile& profile,
                              const ReferenceTables& tables, std::span<const RaisedRedFlag> redFlags)
{
    Collector collector(day, summary, targets, profile, tables);
    collector.redFlags(redFlags);
    collector.upperLimits();
    collector.kidney();
    collector.vitaminK();
    collector.medicines();
    collector.conditions();
    collector.largeDoses();
    return collector.inOrder();
}

bool tipsAreOff(const std::vector<Notice>& notices)
{
    return std::any_of(notices.begin(), notices.end(), [](const Notice& notice) {
        return notice.id == NoticeId::RedFlagEmergency || notice.id == NoticeId::RedFlagSameDay ||
               notice.id == NoticeId::RedFlagUrgent || notice.id == NoticeId::FractureSeeDoctor;
    });
}

} // namespace osteolog
