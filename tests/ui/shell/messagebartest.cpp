// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "tests/ui/uifixture.h"
#include "ui/shell/wording.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class MessageBarTest : public test::UiFixture
{
protected:
    MessageBarTest() { window.resize(600, 100); }

    QPushButton* button(const char* name) { return bar.findChild<QPushButton*>(QLatin1StringView(name)); }

    QWidget window;
    MessageBar bar{theme, &window};
};

} // namespace

TEST_F(MessageBarTest, IsNotThereWithoutAMessage)
{
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(MessageBarTest, SaysWhatHappenedAndTellsScreenReaders)
{
    const Error problem = error(ErrorCode::DiskFull, u"diary.osteolog"_s);
    bar.showError(problem);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.tone(), MessageTone::Error);
    EXPECT_EQ(bar.text(), errorText(problem));
    EXPECT_EQ(bar.accessibleName(), errorText(problem));
    EXPECT_TRUE(button("messageAction")->isHidden());
}

TEST_F(MessageBarTest, TheActionIsDoneOnceAndTheBarGoes)
{
    int done = 0;
    bar.showDone(u"Removed"_s, u"Undo"_s, [&] { ++done; });
    EXPECT_FALSE(button("messageAction")->isHidden());
    button("messageAction")->click();
    EXPECT_EQ(done, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(MessageBarTest, AnActionMayShowTheNextMessage)
{
    bar.showDone(u"Removed"_s, u"Undo"_s, [&] { bar.showError(error(ErrorCode::ReadOnly)); });
    button("messageAction")->click();
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), errorText(error(ErrorCode::ReadOnly)));
}

TEST_F(MessageBarTest, EscapeCloses)
{
    activate(window);
    bar.showWarning(u"Look"_s);
    button("messageClose")->setFocus();
    QTest::keyClick(button("messageClose"), Qt::Key_Escape);
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(MessageBarTest, APermanentMessageComesBack)
{
    bar.setPermanent(u"Read only"_s);
    EXPECT_TRUE(button("messageClose")->isHidden());
    bar.showErrorText(u"No"_s);
    EXPECT_EQ(bar.text(), u"No"_s);
    bar.close();
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), u"Read only"_s);
}

TEST_F(MessageBarTest, NeverTakesTheKeyboard)
{
    QPushButton typing(&window);
    activate(window);
    typing.setFocus();
    bar.showErrorText(u"No"_s, u"Try again"_s, [] {});
    EXPECT_TRUE(typing.hasFocus());
}

TEST_F(MessageBarTest, MarkupInAMessageStaysText)
{
    bar.showErrorText(u"<b>almonds</b> & co"_s);
    EXPECT_EQ(bar.findChild<QLabel*>(u"messageText"_s)->textFormat(), Qt::PlainText);
}
