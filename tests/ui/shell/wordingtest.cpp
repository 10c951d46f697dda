// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wording.h"

#include "tests/support/fixture.h"

#include <QLocale>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr DisplayUnits metric{};
constexpr DisplayUnits american{MeasureSystem::UnitedStates, VitaminDUnit::InternationalUnit,
                                VitaminDLabUnit::NanogramPerMillilitre};

/// Another default locale for as long as it lives.
class DefaultLocale
{
public:
    explicit DefaultLocale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~DefaultLocale() { QLocale::setDefault(m_before); }
    DefaultLocale(const DefaultLocale&) = delete;
    DefaultLocale& operator=(const DefaultLocale&) = delete;

private:
    QLocale m_before;
};

} // namespace

TEST(Wording, NumbersAreAsExactAsTheySaySomething)
{
    EXPECT_EQ(numberText(248.13), u"248"_s);
    EXPECT_EQ(numberText(9.3), u"9.3"_s);
    EXPECT_EQ(numberText(9.0), u"9"_s);
    EXPECT_EQ(numberText(9.97), u"10"_s);
    EXPECT_EQ(numberText(0.25), u"0.25"_s);
    EXPECT_EQ(numberText(0), u"0"_s);
    EXPECT_EQ(numberText(-0.001), u"0"_s) << "no minus before nothing";
    EXPECT_EQ(numberText(-12.4), u"−12"_s);
}

TEST(Wording, ThousandsStandApartWithoutBreaking)
{
    EXPECT_EQ(numberText(1034), u"1\u202f034"_s);
    EXPECT_EQ(numberText(1234567), u"1\u202f234\u202f567"_s);
    EXPECT_EQ(numberText(999.6), u"1\u202f000"_s);
    EXPECT_EQ(numberText(1234.5, 1), u"1\u202f234.5"_s);
}

TEST(Wording, TheDecimalSignIsThatOfTheCountry)
{
    const DefaultLocale german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(numberText(9.3), u"9,3"_s);
    EXPECT_EQ(numberText(1234.5, 1), u"1\u202f234,5"_s);
}

TEST(Wording, WhatIsNoNumberIsNotShownAsOne)
{
    EXPECT_EQ(numberText(std::numeric_limits<double>::quiet_NaN()), u"–"_s);
    EXPECT_EQ(numberText(std::numeric_limits<double>::infinity()), u"–"_s);
}

TEST(Wording, VitaminDIsShownAsThePersonReadsIt)
{
    EXPECT_EQ(memberAmountText(Member::VitaminD, 15, metric), u"15\u00a0µg"_s);
    EXPECT_EQ(memberAmountText(Member::VitaminD, 15, american), u"600\u00a0IU"_s);
    EXPECT_EQ(memberAmountText(Member::Magnesium, 248, american), u"248\u00a0mg"_s);
    EXPECT_EQ(memberUnitText(Member::VitaminD, american), u"IU"_s);
}

TEST(Wording, BodyMeasuresInBothSystems)
{
    EXPECT_EQ(heightText(Centimetres(165.1), metric), u"165.1\u00a0cm"_s);
    EXPECT_EQ(heightText(Centimetres(165.1), american), u"5 ft 5 in"_s);
    EXPECT_EQ(heightText(Centimetres(182.8), american), u"6 ft 0 in"_s) << "never 5 ft 12 in";
    EXPECT_EQ(weightText(Kilograms(62.5), metric), u"62.5\u00a0kg"_s);
    EXPECT_EQ(weightText(Kilograms(62.5), american), u"138\u00a0lb"_s);
}

TEST(Wording, DatesNameTheYearOnlyWhereItIsAnother)
{
    const QDate today(2026, 11, 21);
    const DefaultLocale british(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(longDateText(today, today), u"Saturday, 21 November"_s);
    EXPECT_EQ(longDateText(QDate(2025, 11, 21), today), u"Fri, 21 November 2025"_s);
    EXPECT_EQ(shortDateText(today, today), u"21 Nov"_s);
}

TEST(Wording, DatesFollowTheOrderOfTheCountry)
{
    const DefaultLocale american_(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(longDateText(QDate(2026, 11, 21), QDate(2026, 1, 1)), u"Saturday, November 21"_s);
}

TEST(Wording, EveryErrorHasItsOwnSentence)
{
    std::set<QString> sentences;
    int count = 0;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString text = errorText(error(static_cast<ErrorCode>(code), u"the thing"_s, u"detail"_s));
        EXPECT_GT(text.size(), 15) << code;
        EXPECT_FALSE(text.contains("%1"_L1)) << text.toStdString();
        EXPECT_TRUE(text.endsWith(u'.') || text.endsWith(u')') || text.endsWith(u'?')) << text.toStdString();
        sentences.insert(text);
        ++count;
    }
    EXPECT_EQ(static_cast<int>(sentences.size()), count) << "two errors read alike";
}

TEST(Wording, EveryNoticeHasWordsThatNameItsSubject)
{
    ReferenceTables tables;
    Medicine medicine;
    medicine.key = u"alendronate"_s;
    medicine.name = u"Alendronate"_s;
    tables.medicines = {medicine};
    for (int id = 0; id <= static_cast<int>(NoticeId::ConditionAskDoctor); ++id) {
        Notice notice;
        notice.id = static_cast<NoticeId>(id);
        notice.subject = u"alendronate"_s;
        notice.amount = 4;
        notice.limit = 2;
        const NoticeWords words = noticeWords(notice, tables, metric);
        EXPECT_TRUE(words.title.endsWith(u'.')) << id;
        EXPECT_GT(words.text.size(), 20) << id;
        EXPECT_FALSE(words.text.contains(u'%')) << words.text.toStdString();
    }
    const Notice spacing{NoticeId::MedicineSpacing, Severity::Caution, u"alendronate"_s, 4, {}};
    EXPECT_TRUE(noticeWords(spacing, tables, metric).text.contains("Alendronate"_L1));
}

TEST(Wording, TheMagnesiumLimitSaysThatFoodDoesNotCount)
{
    const Notice notice{NoticeId::UpperLimit, Severity::Caution, memberKey(Member::Magnesium), 400, 350};
    const NoticeWords words = noticeWords(notice, {}, metric);
    EXPECT_TRUE(words.text.contains(u"400\u00a0mg"_s));
    EXPECT_TRUE(words.text.contains(u"350\u00a0mg"_s));
    EXPECT_TRUE(words.text.contains("food does not count"_L1, Qt::CaseInsensitive));
}

TEST(Wording, EveryEnumerationHasANameForEachValue)
{
    for (const Member member : allMembers) {
        EXPECT_FALSE(memberName(member).isEmpty());
        EXPECT_FALSE(memberShortName(member).isEmpty());
    }
    for (const Nutrient nutrient : allNutrients)
        EXPECT_FALSE(nutrientName(nutrient).isEmpty());
    for (const Allergen allergen : allAllergens)
        EXPECT_FALSE(allergenName(allergen).isEmpty());
    for (int name = 0; name <= static_cast<int>(EditName::Redo); ++name)
        EXPECT_FALSE(editNameText(static_cast<EditName>(name)).isEmpty());
    for (int kind = 0; kind < recordKindCount; ++kind)
        EXPECT_FALSE(recordKindName(static_cast<RecordKind>(kind)).isEmpty());
    for (int why = 1; why <= static_cast<int>(TargetWithheld::HighCalcium); ++why)
        EXPECT_FALSE(targetWithheldText(static_cast<TargetWithheld>(why)).isEmpty());
    EXPECT_TRUE(targetWithheldText(TargetWithheld::No).isEmpty());
}
