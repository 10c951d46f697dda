<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>osteolog::ui::CheckInDialog</name>
    <message numerus="yes">
        <source>%n themes are not answered, so there will be no sum this time.</source>
        <translation>
            <numerusform>%n theme is not answered, so there will be no sum this time.</numerusform>
            <numerusform>%n themes are not answered, so there will be no sum this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::CheckInPanel</name>
    <message numerus="yes">
        <source>No sum: %n themes are not answered</source>
        <translation>
            <numerusform>No sum: %n theme is not answered</numerusform>
            <numerusform>No sum: %n themes are not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::DatabasesDialog</name>
    <message numerus="yes">
        <source>%n foods</source>
        <translation>
            <numerusform>%n food</numerusform>
            <numerusform>%n foods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is ready: %n foods.</source>
        <translation>
            <numerusform>“%1” is ready: %n food.</numerusform>
            <numerusform>“%1” is ready: %n foods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of these.</source>
        <translation>
            <numerusform>… and %n more of these.</numerusform>
            <numerusform>… and %n more of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::DiaryCheck</name>
    <message numerus="yes">
        <source>The diary is in order: %n entries were read.</source>
        <translation>
            <numerusform>The diary is in order: %n entry was read.</numerusform>
            <numerusform>The diary is in order: %n entries were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The diary file is damaged. %n entries can still be read. Copy the data folder to a safe place before you go on, then restore a backup.</source>
        <translation>
            <numerusform>The diary file is damaged. %n entry can still be read. Copy the data folder to a safe place before you go on, then restore a backup.</numerusform>
            <numerusform>The diary file is damaged. %n entries can still be read. Copy the data folder to a safe place before you go on, then restore a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::DiaryPanel</name>
    <message numerus="yes">
        <source>Copied %n entries</source>
        <translation>
            <numerusform>Copied %n entry</numerusform>
            <numerusform>Copied %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::DiaryView</name>
    <message numerus="yes">
        <source>Removed %n entries</source>
        <translation>
            <numerusform>Removed %n entry</numerusform>
            <numerusform>Removed %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::EntryText</name>
    <message numerus="yes">
        <source>%n impacts</source>
        <translation>
            <numerusform>%n impact</numerusform>
            <numerusform>%n impacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetitions</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::ExclusionsDialog</name>
    <message numerus="yes">
        <source>Your diet: %n foods are left out because they are not for a %1 diet.</source>
        <translation>
            <numerusform>Your diet: %n food is left out because it is not for a %1 diet.</numerusform>
            <numerusform>Your diet: %n foods are left out because they are not for a %1 diet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you avoid (%1): %n foods are left out.</source>
        <translation>
            <numerusform>What you avoid (%1): %n food is left out.</numerusform>
            <numerusform>What you avoid (%1): %n foods are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pregnancy: %n foods are left out, as better avoided until the baby is born.</source>
        <translation>
            <numerusform>Pregnancy: %n food is left out, as better avoided until the baby is born.</numerusform>
            <numerusform>Pregnancy: %n foods are left out, as better avoided until the baby is born.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kidney stones: %n foods are left out because they are high in oxalate.</source>
        <translation>
            <numerusform>Kidney stones: %n food is left out because it is high in oxalate.</numerusform>
            <numerusform>Kidney stones: %n foods are left out because they are high in oxalate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your blood thinner: %n foods are left out because of their vitamin K, which should stay steady.</source>
        <translation>
            <numerusform>Your blood thinner: %n food is left out because of its vitamin K, which should stay steady.</numerusform>
            <numerusform>Your blood thinner: %n foods are left out because of their vitamin K, which should stay steady.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foods are left out because their energy is not known, so that they cannot be weighed against others.</source>
        <translation>
            <numerusform>%n food is left out because its energy is not known, so that it cannot be weighed against others.</numerusform>
            <numerusform>%n foods are left out because their energy is not known, so that they cannot be weighed against others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foods are left out because you asked for that.</source>
        <translation>
            <numerusform>%n food is left out because you asked for that.</numerusform>
            <numerusform>%n foods are left out because you asked for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them nobody knows whether they suit you, and unknown is not safe.</source>
        <translation>
            <numerusform>For %n of them nobody knows whether it suits you, and unknown is not safe.</numerusform>
            <numerusform>For %n of them nobody knows whether they suit you, and unknown is not safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::FoodActions</name>
    <message numerus="yes">
        <source>“%1” stands in %n entries of your diary, with the figures it had so far.</source>
        <translation>
            <numerusform>“%1” stands in %n entry of your diary, with the figures it had so far.</numerusform>
            <numerusform>“%1” stands in %n entries of your diary, with the figures it had so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved, and %n entries were corrected.</source>
        <translation>
            <numerusform>“%1” was saved, and %n entry was corrected.</numerusform>
            <numerusform>“%1” was saved, and %n entries were corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n entries</source>
        <translation>
            <numerusform>Correct %n entry</numerusform>
            <numerusform>Correct %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n entries of your diary. Corrected, they become “%2” with its figures.</source>
        <translation>
            <numerusform>“%1” stands in %n entry of your diary. Corrected, it becomes “%2” with its figures.</numerusform>
            <numerusform>“%1” stands in %n entries of your diary. Corrected, they become “%2” with its figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::FoodsPage</name>
    <message numerus="yes">
        <source>%n foods</source>
        <translation>
            <numerusform>%n food</numerusform>
            <numerusform>%n foods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foods were found, but none of them passes the choices above.</source>
        <translation>
            <numerusform>%n food was found, but it does not pass the choices above.</numerusform>
            <numerusform>%n foods were found, but none of them passes the choices above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::GoalPanel</name>
    <message numerus="yes">
        <source>on %n days a week, %1 minutes of brisk walking, strength training or balance</source>
        <translation>
            <numerusform>on %n day a week, %1 minutes of brisk walking, strength training or balance</numerusform>
            <numerusform>on %n days a week, %1 minutes of brisk walking, strength training or balance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 impacts, such as jumps, hops or stamps, on %n days a week. Nothing in your answers speaks against it. Stop if it hurts.</source>
        <translation>
            <numerusform>%1 impacts, such as jumps, hops or stamps, on %n day a week. Nothing in your answers speaks against it. Stop if it hurts.</numerusform>
            <numerusform>%1 impacts, such as jumps, hops or stamps, on %n days a week. Nothing in your answers speaks against it. Stop if it hurts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %1 impacts on each of %n days. Done this week: %2. Then the next step.</source>
        <translation>
            <numerusform>Now: %1 impacts on each of %n day. Done this week: %2. Then the next step.</numerusform>
            <numerusform>Now: %1 impacts on each of %n days. Done this week: %2. Then the next step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::HalfYearPanel</name>
    <message numerus="yes">
        <source>%1: bone load %2, %n impact days</source>
        <translation>
            <numerusform>%1: bone load %2, %n impact day</numerusform>
            <numerusform>%1: bone load %2, %n impact days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::HorizonPanel</name>
    <message numerus="yes">
        <source> · your plan began %n days ago</source>
        <translation>
            <numerusform> · your plan began %n day ago</numerusform>
            <numerusform> · your plan began %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n weeks</source>
        <translation>
            <numerusform>%1: mean of %n week</numerusform>
            <numerusform>%1: mean of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean of %n days</source>
        <translation>
            <numerusform>%1: mean of %n day</numerusform>
            <numerusform>%1: mean of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be decided: not all foods are known</source>
        <translation>
            <numerusform>%n more cannot be decided: not all foods are known</numerusform>
            <numerusform>%n more cannot be decided: not all foods are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days are left out: incomplete or not over yet</source>
        <translation>
            <numerusform>%n day is left out: incomplete or not over yet</numerusform>
            <numerusform>%n days are left out: incomplete or not over yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::IngredientList</name>
    <message numerus="yes">
        <source>%n ingredients, %1 before cooking</source>
        <translation>
            <numerusform>%n ingredient, %1 before cooking</numerusform>
            <numerusform>%n ingredients, %1 before cooking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::MemberCard</name>
    <message numerus="yes">
        <source>%n impacts today</source>
        <translation>
            <numerusform>%n impact today</numerusform>
            <numerusform>%n impacts today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::MovementWords</name>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the one before: counts %1</source>
        <translation>
            <numerusform>%n day after the one before: counts %1</numerusform>
            <numerusform>%n days after the one before: counts %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::PlanPage</name>
    <message numerus="yes">
        <source>Your diary of the last eight weeks has %n full days, too few to know how you eat.</source>
        <translation>
            <numerusform>Your diary of the last eight weeks has %n full day, too few to know how you eat.</numerusform>
            <numerusform>Your diary of the last eight weeks has %n full days, too few to know how you eat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::ProfileHistoryPanel</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medicines</source>
        <translation>
            <numerusform>%n medicine</numerusform>
            <numerusform>%n medicines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::RecentPanel</name>
    <message numerus="yes">
        <source>and %n more, on their days</source>
        <translation>
            <numerusform>and %n more, on their days</numerusform>
            <numerusform>and %n more, on their days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::RecipeSummary</name>
    <message numerus="yes">
        <source>%n more foods</source>
        <translation>
            <numerusform>%n more food</numerusform>
            <numerusform>%n more foods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::SourcesDialog</name>
    <message numerus="yes">
        <source>%n foods and supplements gave four fifths of all that is known.</source>
        <translation>
            <numerusform>%n food or supplement gave four fifths of all that is known.</numerusform>
            <numerusform>%n foods and supplements gave four fifths of all that is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that gave less</source>
        <translation>
            <numerusform>and %n more that gave less</numerusform>
            <numerusform>and %n more that gave less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no known value: what they gave is not counted here.</source>
        <translation>
            <numerusform>%n entry has no known value: what it gave is not counted here.</numerusform>
            <numerusform>%n entries have no known value: what they gave is not counted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::SymptomPanel</name>
    <message numerus="yes">
        <source> They woke you in %n nights.</source>
        <translation>
            <numerusform> They woke you in %n night.</numerusform>
            <numerusform> They woke you in %n nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Night cramps in the last seven days: %1 in %n counted nights.</source>
        <translation>
            <numerusform>Night cramps in the last seven days: %1 in %n counted night.</numerusform>
            <numerusform>Night cramps in the last seven days: %1 in %n counted nights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::TrendWords</name>
    <message numerus="yes">
        <source>mean of %n days: %1</source>
        <translation>
            <numerusform>mean of %n day: %1</numerusform>
            <numerusform>mean of %n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::WeekLoadPanel</name>
    <message numerus="yes">
        <source>%1: bone load %2, %n bone-loading days</source>
        <translation>
            <numerusform>%1: bone load %2, %n bone-loading day</numerusform>
            <numerusform>%1: bone load %2, %n bone-loading days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::WeekPanel</name>
    <message numerus="yes">
        <source>%1: %n impacts of %2 × body weight or more</source>
        <translation>
            <numerusform>%1: %n impact of %2 × body weight or more</numerusform>
            <numerusform>%1: %n impacts of %2 × body weight or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impacts</source>
        <translation>
            <numerusform>%n impact</numerusform>
            <numerusform>%n impacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2–%n days</source>
        <translation>
            <numerusform>%1 of %2–%n day</numerusform>
            <numerusform>%1 of %2–%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>osteolog::ui::WindowPanel</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
</context>
</TS>
