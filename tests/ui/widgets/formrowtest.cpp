// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "tests/ui/uifixture.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QTest>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

QLineEdit* lineEdit(const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

class FormRowTest : public test::UiFixture
{
};

} // namespace

TEST_F(FormRowTest, NamesItsFieldAndIsItsBuddy)
{
    auto* edit = lineEdit(u"name"_s);
    const FormRow row(theme, u"&Name"_s, edit, u"As you like"_s);
    EXPECT_EQ(edit->accessibleName(), u"Name"_s);
    EXPECT_EQ(edit->accessibleDescription(), u"As you like"_s);
    EXPECT_EQ(row.findChild<Label*>(QString(), Qt::FindDirectChildrenOnly)->buddy(), edit);
}

TEST_F(FormRowTest, AnErrorTakesThePlaceOfTheHelpAndGivesItBack)
{
    auto* edit = lineEdit(u"name"_s);
    FormRow row(theme, u"Name"_s, edit, u"As you like"_s);
    auto* remark = row.findChild<Label*>(u"nameRemark"_s);
    row.setError(u"Too long"_s);
    EXPECT_TRUE(row.hasError());
    EXPECT_TRUE(remark->text().contains("Too long"_L1));
    EXPECT_EQ(edit->accessibleDescription(), u"Too long"_s);
    EXPECT_EQ(remark->palette().color(QPalette::WindowText), look().dangerText);
    row.setError({});
    EXPECT_EQ(remark->text(), u"As you like"_s);
    EXPECT_EQ(edit->accessibleDescription(), u"As you like"_s);
}

TEST_F(FormRowTest, WithoutHelpThereIsNoEmptyLine)
{
    const FormRow row(theme, u"Name"_s, lineEdit(u"name"_s));
    EXPECT_TRUE(row.findChild<Label*>(u"nameRemark"_s)->isHidden());
}

TEST_F(FormRowTest, TabGoesDownTheForm)
{
    Form form(theme);
    auto* first = lineEdit(u"first"_s);
    auto* second = new AmountEdit(theme, u"second"_s, {Unit::Kilogram, Unit::Pound});
    auto* third = lineEdit(u"third"_s);
    form.addRow(u"First"_s, first);
    form.addRow(u"Second"_s, second);
    form.addRow(u"Third"_s, third);
    activate(form);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_TRUE(second->edit()->hasFocus());
    EXPECT_EQ(second->edit()->accessibleName(), u"Second"_s);
    QTest::keyClick(second->edit(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(third->hasFocus());
}
