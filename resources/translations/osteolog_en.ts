<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
