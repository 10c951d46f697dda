// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/editimages.h"

#include <QStringList>

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

EditImages sample()
{
    EditImages images;
    images[u"note"_s].added = {{QUuid::createUuid(), 1}, {QUuid::createUuid(), ~quint64(0)}};
    // Values first, one by one: GCC 12 takes a list of pairs of them for uninitialised memory when it optimises.
    const QStringList names{u"bytes"_s, u"grams"_s, u"name"_s, u"time"_s, u"day"_s};
    const Values values{QByteArray("\0\xff", 2), 0.1, u"žluťoučký \U0001F9B4"_s, Value(), qint64(-1)};
    ChangedImage changed{QUuid::createUuid(), 77, {}};
    for (qsizetype i = 0; i < names.size(); ++i)
        changed.replaced.emplace_back(names[i], values[std::size_t(i)]);
    images[u"food_entry"_s].changed = {changed, {QUuid::createUuid(), 78, {}}};
    return images;
}

TEST(EditImagesTest, comeBackAsTheyWere)
{
    const EditImages images = sample();
    EditImages back = imagesFromBytes(imagesToBytes(images)).value();
    for (auto* each : {&back}) { // the order of columns means nothing
        for (ChangedImage& changed : (*each)[u"food_entry"_s].changed)
            std::sort(changed.replaced.begin(), changed.replaced.end());
    }
    EditImages sorted = images;
    for (ChangedImage& changed : sorted[u"food_entry"_s].changed)
        std::sort(changed.replaced.begin(), changed.replaced.end());
    EXPECT_EQ(back, sorted);
    EXPECT_EQ(imagesFromBytes(imagesToBytes({})), EditImages());
}

TEST(EditImagesTest, aThousandAddedRecordsTakeLittleRoom)
{
    EditImages images;
    images[u"food_entry"_s].added.resize(1000);
    EXPECT_LT(imagesToBytes(images).size(), 1000 * 24 + 100);
}

TEST(EditImagesTest, anythingElseIsRefusedNotGuessed)
{
    const QByteArray whole = imagesToBytes(sample());
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(imagesFromBytes(whole.left(size)).has_value()) << size;
    EXPECT_FALSE(imagesFromBytes("\x80").has_value());                               // an array
    EXPECT_FALSE(imagesFromBytes(QByteArray("\xa1\x01\x02")).has_value());           // keys that are no names
    EXPECT_FALSE(imagesFromBytes(QByteArray("\xa1\x61n\x82\x41x\x80")).has_value()); // an id that is too short
    EXPECT_TRUE(rc::check([](const std::string& bytes) {                             // whatever it says, it ends
        (void)imagesFromBytes(QByteArray::fromStdString(bytes));
    }));
}

TEST(FingerprintTest, differsWhenAnyValueDiffers)
{
    const Values values{qint64(1), 2.5, u"a"_s, QByteArray("b"), Value()};
    const quint64 before = fingerprintOf(values);
    EXPECT_EQ(fingerprintOf(values), before);
    const Values others{qint64(2), std::nextafter(2.5, 3), u"b"_s, QByteArray("c"), qint64(0)};
    for (std::size_t i = 0; i < values.size(); ++i) {
        Values changed = values;
        changed[i] = others[i];
        EXPECT_NE(fingerprintOf(changed), before) << i;
    }
    EXPECT_NE(fingerprintOf({u"ab"_s, u"c"_s}), fingerprintOf({u"a"_s, u"bc"_s}));
    EXPECT_NE(fingerprintOf({Value()}), fingerprintOf({qint64(0)}));
    EXPECT_NE(fingerprintOf({u""_s}), fingerprintOf({Value()}));
    EXPECT_EQ(fingerprintOf({-0.0}), fingerprintOf({0.0}));
}

/// Kept in files: it must never change.
TEST(FingerprintTest, isTheSameInEveryVersion)
{
    EXPECT_EQ(fingerprintOf({}), 14695981039346656037U);
    EXPECT_EQ(fingerprintOf({qint64(2461175), Value(), 30.0, u"Gouda"_s}), 4346061268404931971U);
}

} // namespace

} // namespace osteolog
