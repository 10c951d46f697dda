// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "tests/support/fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

QLineEdit* partOf(const DateField& field, const char* name)
{
    return field.findChild<QLineEdit*>(QString::fromLatin1(name));
}

} // namespace

TEST(DateField, NotSaidIsAStateOfItsOwn)
{
    DateField field(u"day"_s, u"Day"_s);
    EXPECT_EQ(field.state(), FieldState::Empty);
    EXPECT_FALSE(field.date().isValid());
    field.setDate(QDate(1960, 5, 1));
    EXPECT_EQ(field.state(), FieldState::Valid);
    EXPECT_EQ(field.date(), QDate(1960, 5, 1));
    field.setDate({});
    EXPECT_EQ(field.state(), FieldState::Empty);
}

TEST(DateField, HalfADateAndAnImpossibleOneAreInvalid)
{
    DateField field(u"day"_s, u"Day"_s);
    const QSignalSpy edited(&field, &DateField::edited);
    QTest::keyClicks(partOf(field, "dayDay"), u"31"_s);
    EXPECT_EQ(field.state(), FieldState::Invalid);
    QTest::keyClicks(partOf(field, "dayYear"), u"2020"_s);
    field.findChild<QComboBox*>()->setCurrentIndex(2);
    EXPECT_EQ(field.state(), FieldState::Invalid); // 31 February
    field.findChild<QComboBox*>()->setCurrentIndex(3);
    EXPECT_EQ(field.date(), QDate(2020, 3, 31));
    EXPECT_EQ(edited.size(), 6); // once for each key
    partOf(field, "dayYear")->setText(u"60"_s);
    EXPECT_EQ(field.state(), FieldState::Invalid); // which century is not guessed
}

TEST(DateField, PartsStandInTheOrderOfTheLocale)
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    const auto xOfDayAndYear = [](const QString& locale) {
        QLocale::setDefault(QLocale(locale));
        DateField field(u"day"_s, u"Day"_s);
        field.resize(600, 40);
        field.show();
        QTest::qWait(0);
        return std::tuple(partOf(field, "dayDay")->x(), field.findChild<QComboBox*>()->x(),
                          partOf(field, "dayYear")->x());
    };
    const auto [usDay, usMonth, usYear] = xOfDayAndYear(u"en_US"_s);
    EXPECT_LT(usMonth, usDay);
    EXPECT_LT(usDay, usYear);
    const auto [gbDay, gbMonth, gbYear] = xOfDayAndYear(u"en_GB"_s);
    EXPECT_LT(gbDay, gbMonth);
    EXPECT_LT(gbMonth, gbYear);
    const auto [seDay, seMonth, seYear] = xOfDayAndYear(u"sv_SE"_s);
    EXPECT_LT(seYear, seMonth);
    EXPECT_LT(seMonth, seDay);
}
