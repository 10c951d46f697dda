// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textblock.h"

#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <functional>
#include <gtest/gtest.h>

using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

const QString sentence =
    u"Alendronate comes first: on an empty stomach,\nthirty minutes before anything else – “water” only."_s;

/// As the program sets its texts: what else a machine has may be drawn a fraction of a pixel apart.
QFont face(int pixels)
{
    QFont font;
    font.setFamilies(preferredFontFamilies());
    font.setPixelSize(pixels);
    return font;
}

QImage drawn(const QSize& size, const std::function<void(QPainter&)>& draw)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

} // namespace

TEST(TextBlockTest, MeasuresAsQtDoesAtEveryWidth)
{
    for (const int pixels : {9, 12, 14, 22, 31}) {
        TextBlock block;
        block.set(sentence, face(pixels), Qt::LeftToRight);
        const QFontMetrics metrics(face(pixels));
        EXPECT_EQ(block.size(), metrics.boundingRect(QRect(0, 0, 1 << 20, 1 << 20), 0, sentence).size());
        for (int width = 0; width < 1000; width += 7) {
            const QRect room(0, 0, width, 1 << 20);
            EXPECT_EQ(block.size(width), metrics.boundingRect(room, Qt::TextWordWrap, sentence).size())
                << pixels << " px in " << width;
        }
    }
}

TEST(TextBlockTest, FollowsTextAndFont)
{
    TextBlock block;
    block.set(u"one"_s, face(12), Qt::LeftToRight);
    const QSize before = block.size();
    block.set(u"one, two and three"_s, face(12), Qt::LeftToRight);
    EXPECT_GT(block.size().width(), 2 * before.width());
    EXPECT_EQ(block.size().height(), before.height());
    block.set(u"one, two and three"_s, face(24), Qt::LeftToRight);
    EXPECT_GT(block.size().height(), before.height());
    block.set(u"one"_s, face(12), Qt::LeftToRight);
    EXPECT_EQ(block.size(), before);
    block.set({}, face(12), Qt::LeftToRight);
    EXPECT_EQ(block.size(), QSize(0, before.height()));
}

TEST(TextBlockTest, ABoldLeadIsWider)
{
    TextBlock plain;
    TextBlock lead;
    plain.set(u"Spacing. Apart from food"_s, face(14), Qt::LeftToRight);
    lead.set(u"Spacing. Apart from food"_s, face(14), Qt::LeftToRight, 8);
    EXPECT_GT(lead.size().width(), plain.size().width());
}

TEST(TextBlockTest, DrawsAsQtDoes)
{
    const QSize size(180, 140);
    for (const Qt::Alignment alignment :
         {Qt::AlignLeft | Qt::AlignTop, Qt::AlignHCenter | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignBottom}) {
        TextBlock block;
        block.set(sentence, face(14), Qt::LeftToRight);
        EXPECT_GT(block.size(60).height(), block.size(180).height()); // and is then drawn at another width
        const QImage ours = drawn(size, [&](QPainter& painter) {
            block.draw(painter, QRect({0, 0}, size), alignment);
        });
        const QImage theirs = drawn(size, [&](QPainter& painter) {
            painter.setFont(face(14));
            painter.drawText(QRect({0, 0}, size), static_cast<int>(alignment) | Qt::TextWordWrap, sentence);
        });
        EXPECT_EQ(ours, theirs) << static_cast<int>(alignment);
    }
}
