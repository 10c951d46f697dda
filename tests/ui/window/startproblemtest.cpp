// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startproblem.h"

#include "tests/ui/uifixture.h"
#include "ui/shell/wording.h"
#include "ui/widgets/label.h"

#include <QPushButton>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class StartProblemTest : public test::UiFixture
{
};

} // namespace

TEST_F(StartProblemTest, EveryErrorCanBeLeft)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const auto choices = StartProblem::choicesFor(error(static_cast<ErrorCode>(code)));
        ASSERT_FALSE(choices.isEmpty());
        EXPECT_EQ(choices.last(), StartChoice::Quit);
    }
}

TEST_F(StartProblemTest, AFileOfANewerVersionIsNeverOpened)
{
    EXPECT_FALSE(StartProblem::choicesFor(error(ErrorCode::FileNewer)).contains(StartChoice::ReadOnly));
    EXPECT_FALSE(StartProblem::choicesFor(error(ErrorCode::FileForeign)).contains(StartChoice::ReadOnly));
    EXPECT_EQ(StartProblem::choicesFor(error(ErrorCode::FileLocked)).first(), StartChoice::ReadOnly);
}

TEST_F(StartProblemTest, SaysWhatIsWrongAndWhere)
{
    const Error problem = error(ErrorCode::FileCorrupt, u"diary.osteolog"_s);
    StartProblem dialog(theme, problem, u"/home/anna/diary"_s);
    EXPECT_EQ(dialog.findChild<Label*>(u"startProblemText"_s)->text(), errorText(problem));
    EXPECT_FALSE(dialog.accessibleName().isEmpty());
    EXPECT_EQ(dialog.choice(), StartChoice::Quit) << "closing the window is quitting";
}

TEST_F(StartProblemTest, AButtonChooses)
{
    StartProblem dialog(theme, error(ErrorCode::FileLocked), folder());
    dialog.findChild<QPushButton*>(u"startReadOnly"_s)->click();
    EXPECT_EQ(dialog.choice(), StartChoice::ReadOnly);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(StartProblemTest, NothingIsCutAtLargeText)
{
    theme.setTextScale(2);
    StartProblem dialog(theme, error(ErrorCode::FileLocked), folder());
    dialog.show();
    QCoreApplication::processEvents();
    EXPECT_LE(dialog.width(), 1024);
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
        EXPECT_TRUE(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
    }
    for (const Label* label : dialog.findChildren<Label*>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
}
