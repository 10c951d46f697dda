<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
    <name>osteolog::ui::RecipeSummary</name>
    <message numerus="yes">
        <source>%n more foods</source>
        <translation>
            <numerusform>%n more food</numerusform>
            <numerusform>%n more foods</numerusform>
        </translation>
    </message>
</context>
</TS>
