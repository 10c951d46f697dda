// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/shell/themeprovider.h"

#include <gtest/gtest.h>

using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

/// What QLabel itself makes of the same text, font and policy.
std::unique_ptr<QLabel> ordinary(const QLabel& label)
{
    auto same = std::make_unique<QLabel>(label.text());
    same->setTextFormat(Qt::PlainText);
    same->setFont(label.font());
    same->setWordWrap(label.wordWrap());
    same->setSizePolicy(label.sizePolicy());
    same->setContentsMargins(label.contentsMargins());
    return same;
}

} // namespace

TEST(LabelTest, HasTheSizesOfAnOrdinaryLabel)
{
    const ThemeProvider theme{QPalette()};
    const QString texts[] = {u"12 mg"_s, u"Education, not medical advice."_s,
                             u"Calcium and iron are best two hours apart. "_s.repeated(7)};
    for (const QString& text : texts) {
        for (const int margin : {0, 9}) {
            Label line(theme, FontRole::Small, text);
            line.setContentsMargins(margin, margin, margin, margin);
            EXPECT_EQ(line.sizeHint(), ordinary(line)->sizeHint());
            EXPECT_EQ(line.minimumSizeHint(), ordinary(line)->minimumSizeHint());
            const std::unique_ptr<Label> block(wrappingLabel(theme, FontRole::Body, text, nullptr));
            block->setContentsMargins(margin, margin, margin, margin);
            EXPECT_EQ(block->sizeHint(), ordinary(*block)->sizeHint());
            EXPECT_EQ(block->minimumSizeHint(), ordinary(*block)->minimumSizeHint());
            for (int width = 40; width < 900; width += 13)
                EXPECT_EQ(block->heightForWidth(width), ordinary(*block)->heightForWidth(width)) << width;
        }
    }
}

TEST(LabelTest, MeasuresAgainWhenItsTextOrTheTextSizeChanges)
{
    ThemeProvider theme{QPalette()};
    const std::unique_ptr<Label> label(wrappingLabel(theme, FontRole::Body, u"short"_s, nullptr));
    const int one = label->heightForWidth(100);
    label->setText(u"much longer than what stood there before"_s);
    const int several = label->heightForWidth(100);
    EXPECT_GT(several, one);
    theme.setTextScale(2);
    EXPECT_GT(label->heightForWidth(100), several);
    label->setBoldLead(20);
    EXPECT_EQ(label->text(), u"much longer than what stood there before"_s);
}
