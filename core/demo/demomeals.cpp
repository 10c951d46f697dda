// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demomeals.h"

#include <array>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Breakfasts
constexpr DemoFood oats[] = {{8120, 55}, {1174, 200}, {9050, 70}, {14209, 0}, {19296, 10}, {9298, 15}};
constexpr DemoFood breadAndCheese[] = {{18075, 64}, {1022, 40}, {1145, 10}, {14209, 0}, {9209, 200}, {11529, 60}};
constexpr DemoFood muesli[] = {{43218, 55}, {1117, 0}, {9003, 0}, {14355, 0}, {9316, 80}};
constexpr DemoFood eggs[] = {{1129, 100}, {18029, 60}, {1145, 12}, {14209, 0}, {9206, 200}, {11529, 80}};
constexpr DemoFood crispbread[] = {{18216, 30}, {1012, 100}, {9433, 0}, {14355, 0}, {11205, 50}};
constexpr DemoFood croissant[] = {{18239, 0}, {19297, 20}, {14209, 0}, {1174, 120}, {9132, 100}};
constexpr DemoFood porridge[] = {{8121, 0}, {9040, 0}, {12155, 20}, {14355, 0}, {1174, 100}};
constexpr DemoFood toast[] = {{18076, 50}, {12195, 20}, {19303, 20}, {14209, 0}, {9112, 0}};
constexpr DemoFood wheatBiscuits[] = {{42237, 0}, {1174, 180}, {9040, 0}, {14355, 0}};

// Lunches
constexpr DemoFood lentilSoup[] = {{6620, 0}, {18060, 64}, {1145, 10}, {9252, 0}, {14411, 0}};
constexpr DemoFood turkeySandwich[] = {{18075, 64}, {7081, 60}, {1040, 28}, {11529, 60}, {4025, 10}, {11251, 30}};
constexpr DemoFood fetaSalad[] = {{1019, 60}, {16358, 120}, {4053, 13}, {18042, 64}, {11251, 80}, {11205, 60}};
constexpr DemoFood tunaSalad[] = {{15121, 90}, {18029, 70}, {4053, 13}, {11253, 60}, {11529, 100}, {11291, 15}};
constexpr DemoFood pasta[] = {{20125, 210}, {6931, 130}, {1032, 15}, {4053, 8}, {11959, 30}};
constexpr DemoFood bakedPotato[] = {{11674, 0}, {1012, 113}, {1145, 12}, {11205, 60}, {11821, 60}};
constexpr DemoFood quinoaBowl[] = {{20137, 190}, {1019, 60}, {4053, 12}, {11478, 120}, {11529, 80}};
constexpr DemoFood omelette[] = {{1130, 122}, {18075, 64}, {11457, 40}, {1145, 8}, {11261, 80}};
constexpr DemoFood minestrone[] = {{6440, 0}, {18348, 72}, {1009, 35}, {9200, 0}};
constexpr DemoFood falafel[] = {{16138, 85}, {18042, 64}, {16158, 60}, {11529, 80}, {11205, 50}};
constexpr DemoFood smokedSalmon[] = {{18216, 30}, {15077, 70}, {1017, 25}, {9150, 15}, {11205, 60}};

// Dinners
constexpr DemoFood salmon[] = {{15237, 150}, {11367, 180}, {11091, 120}, {4053, 8}, {9150, 10}};
constexpr DemoFood chicken[] = {{5064, 130}, {20037, 170}, {11053, 125}, {4053, 10}, {11125, 80}};
constexpr DemoFood beefStew[] = {{23090, 120}, {11657, 180}, {11125, 90}, {6116, 58}, {11115, 100}};
constexpr DemoFood cod[] = {{15016, 170}, {11367, 180}, {11313, 90}, {1145, 10}, {9150, 10}};
constexpr DemoFood pork[] = {{10222, 120}, {11367, 180}, {11439, 120}, {2046, 8}};
constexpr DemoFood buckwheat[] = {{20010, 190}, {11261, 120}, {1033, 20}, {11117, 120}, {4053, 10}};
constexpr DemoFood bolognese[] = {{20421, 190}, {23565, 90}, {6931, 130}, {1032, 12}, {11251, 50}};
constexpr DemoFood lentilsAndSpinach[] = {{16070, 190}, {20037, 150}, {11458, 90}, {1117, 60}, {4053, 10}};
constexpr DemoFood sardines[] = {{15088, 92}, {18060, 64}, {11081, 85}, {11190, 40}, {4053, 8}};
constexpr DemoFood turkey[] = {{5186, 120}, {11508, 150}, {11099, 120}, {9081, 25}, {6119, 57}};
constexpr DemoFood pizza[] = {{21299, 214}, {11253, 60}, {4135, 12}, {14096, 147}};
constexpr DemoFood curry[] = {{16057, 160}, {20045, 160}, {11136, 120}, {11125, 60}, {1117, 60}, {12087, 15}};
constexpr DemoFood breadSupper[] = {{18060, 64}, {1018, 40}, {7028, 46}, {11937, 35}, {11529, 80}, {1145, 10}};
constexpr DemoFood chilli[] = {{22904, 242}, {20045, 140}, {1178, 24}, {11252, 50}};
constexpr DemoFood lamb[] = {{17012, 110}, {20029, 150}, {11210, 100}, {11821, 80}, {4053, 10}};
constexpr DemoFood risotto[] = {{20453, 200}, {11261, 100}, {1033, 15}, {4053, 10}, {14106, 147}};
constexpr DemoFood blackBeans[] = {{16015, 170}, {28295, 82}, {9038, 70}, {6164, 36}, {1009, 25}};

constexpr DemoMeal meals[] = {
    {Meal::Breakfast, 30, 15, true, oats},
    {Meal::Breakfast, 25, 20, false, breadAndCheese},
    {Meal::Breakfast, 20, 15, true, muesli},
    {Meal::Breakfast, 4, 35, false, eggs},
    {Meal::Breakfast, 10, 5, false, crispbread},
    {Meal::Breakfast, 2, 18, false, croissant},
    {Meal::Breakfast, 12, 8, true, porridge},
    {Meal::Breakfast, 10, 10, false, toast},
    {Meal::Breakfast, 8, 2, false, wheatBiscuits},
    {Meal::Lunch, 14, 8, true, lentilSoup},
    {Meal::Lunch, 20, 6, false, turkeySandwich},
    {Meal::Lunch, 10, 12, true, fetaSalad},
    {Meal::Lunch, 12, 8, false, tunaSalad},
    {Meal::Lunch, 12, 12, false, pasta},
    {Meal::Lunch, 8, 10, false, bakedPotato},
    {Meal::Lunch, 7, 8, true, quinoaBowl},
    {Meal::Lunch, 6, 16, false, omelette},
    {Meal::Lunch, 12, 6, false, minestrone},
    {Meal::Lunch, 5, 8, true, falafel},
    {Meal::Lunch, 4, 10, false, smokedSalmon},
    {Meal::Dinner, 9, 10, false, salmon},
    {Meal::Dinner, 14, 10, false, chicken},
    {Meal::Dinner, 5, 12, false, beefStew},
    {Meal::Dinner, 9, 5, false, cod},
    {Meal::Dinner, 7, 7, false, pork},
    {Meal::Dinner, 7, 4, true, buckwheat},
    {Meal::Dinner, 10, 8, false, bolognese},
    {Meal::Dinner, 7, 5, true, lentilsAndSpinach},
    {Meal::Dinner, 7, 4, false, sardines},
    {Meal::Dinner, 5, 9, false, turkey},
    {Meal::Dinner, 3, 14, false, pizza},
    {Meal::Dinner, 8, 6, true, curry},
    {Meal::Dinner, 12, 6, false, breadSupper},
    {Meal::Dinner, 6, 6, true, chilli},
    {Meal::Dinner, 2, 8, false, lamb},
    {Meal::Dinner, 4, 8, false, risotto},
    {Meal::Dinner, 5, 5, true, blackBeans},
};

constexpr DemoFood snacks[] = {{9003, 0},   {9040, 0},  {12155, 25}, {19904, 20}, {1117, 0},   {1022, 30},
                               {18173, 30}, {9200, 0},  {9252, 0},   {9132, 120}, {1289, 200}, {16158, 50},
                               {9291, 0},   {9148, 0},  {12120, 20}, {18133, 0},  {1293, 0},   {9218, 0},
                               {19411, 28}, {9037, 80}, {1256, 0},   {9094, 0},   {19015, 0},  {12151, 25},
                               {18178, 0},  {11124, 0}, {9279, 0},   {19034, 20}, {1040, 28},  {9236, 0}};
constexpr DemoFood summerSnacks[] = {{19095, 0}, {9316, 0}, {9070, 0}, {9326, 0}, {9302, 0}, {9021, 0}, {9191, 0}};
constexpr DemoFood drinks[] = {{14209, 0}, {14355, 0}, {14381, 0},  {14411, 0}, {14411, 0},
                               {14384, 0}, {14545, 0}, {1174, 200}, {14278, 0}, {9209, 200}};
constexpr DemoFood magnesiumExtras[] = {{12016, 15}, {12061, 20}, {12016, 12}, {12155, 20}, {12087, 20}, {12006, 12}};

// An afternoon with something still to go, so that the day has a gap to close.
constexpr DemoFood lastBreakfast[] = {{18029, 60}, {1022, 40}, {1117, 245}, {14209, 0}};
constexpr DemoFood lastLunch[] = {{15237, 120}, {20045, 150}, {11251, 60}};
constexpr DemoFood lastSnack[] = {{9003, 0}, {1174, 200}};

} // namespace

QString demoFoodId(int ndb)
{
    return u"sr-"_s + QString::number(ndb).rightJustified(5, '0'_L1);
}

std::span<const DemoMeal> demoMeals()
{
    return meals;
}

std::span<const DemoFood> demoSnacks()
{
    return snacks;
}

std::span<const DemoFood> demoSummerSnacks()
{
    return summerSnacks;
}

std::span<const DemoFood> demoDrinks()
{
    return drinks;
}

std::span<const DemoFood> demoMagnesiumExtras()
{
    return magnesiumExtras;
}

std::span<const DemoFood> demoLastBreakfast()
{
    return lastBreakfast;
}

std::span<const DemoFood> demoLastLunch()
{
    return lastLunch;
}

std::span<const DemoFood> demoLastSnack()
{
    return lastSnack;
}

} // namespace osteolog
