// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include "tests/support/fakeprompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace osteolog;
using namespace osteolog::ui;

namespace {

/// Does `act` with the dialog that is about to open.
template <class Act>
void whenOpen(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        act(dialog);
    });
}

const Question removal{u"Delete"_s, u"Delete 3 entries?"_s, u"Delete 3 entries"_s, u"Only this one"_s, true};

Choice clicking(const char* name)
{
    whenOpen([name](QDialog* dialog) {
        auto* button = dialog->findChild<QAbstractButton*>(QString::fromUtf8(name));
        ASSERT_NE(button, nullptr);
        button->click();
    });
    return Prompts::desktop().ask(nullptr, removal);
}

} // namespace

TEST(Prompts, AnswerIsTheButtonThatWasPressed)
{
    EXPECT_EQ(clicking("accept"), Choice::Accept);
    EXPECT_EQ(clicking("alternative"), Choice::Alternative);
    whenOpen([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    EXPECT_EQ(Prompts::desktop().ask(nullptr, removal), Choice::Cancel);
}

TEST(Prompts, EnterAcceptsOnlyWhatDestroysNothing)
{
    Question question = removal;
    whenOpen([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    EXPECT_EQ(Prompts::desktop().ask(nullptr, question), Choice::Cancel);
    question.destructive = false;
    whenOpen([](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    EXPECT_EQ(Prompts::desktop().ask(nullptr, question), Choice::Accept);
}

TEST(Prompts, PassphraseIsNotShown)
{
    const TextQuestion question{u"Diary"_s, u"Passphrase"_s, {}, true};
    whenOpen([](QDialog* dialog) {
        auto* field = dialog->findChild<QLineEdit*>();
        ASSERT_NE(field, nullptr);
        EXPECT_EQ(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"horse"_s);
        dialog->accept();
    });
    EXPECT_EQ(Prompts::desktop().enterText(nullptr, question), u"horse"_s);
    whenOpen([](QDialog* dialog) { dialog->reject(); });
    EXPECT_EQ(Prompts::desktop().enterText(nullptr, question), std::nullopt);
}

TEST(FakePrompts, AnswersAndRemembers)
{
    test::FakePrompts fake;
    fake.choice = Choice::Alternative;
    fake.file = u"/tmp/diary"_s;
    const Prompts prompts = fake.prompts();
    EXPECT_EQ(prompts.ask(nullptr, removal), Choice::Alternative);
    EXPECT_EQ(prompts.saveFile(nullptr, {u"Export"_s, {}, {}}), u"/tmp/diary"_s);
    EXPECT_EQ(fake.asked, (QStringList{u"Delete"_s, u"Export"_s}));
}
