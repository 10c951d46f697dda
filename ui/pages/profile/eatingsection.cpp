// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/eatingsection.h"

#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QScopedValueRollback>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Diet, 4> diets = {Diet::Omnivore, Diet::Pescatarian, Diet::Vegetarian, Diet::Vegan};

} // namespace

EatingSection::EatingSection(const ThemeProvider& theme, QWidget* parent)
    : ProfileSection(theme, parent)
    , m_diet(new Segmented(theme, u"diet"_s, tr("What you eat"),
                           {tr("Everything"), tr("Fish, no meat"), tr("Vegetarian"), tr("Vegan")}, this))
{
    addRow(tr("What you eat"), m_diet);
    addRow(tr("What you leave out"), makeAvoidList(theme),
           tr("Foods with these are never suggested, nor foods that might have them."));
    connect(m_diet, &Segmented::currentIndexChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited();
    });
    connect(&theme, &ThemeProvider::changed, this, [this, &theme] { adaptGrid(theme); });
    adaptGrid(theme);
}

QWidget* EatingSection::makeAvoidList(const ThemeProvider& theme)
{
    auto* list = new QWidget(this);
    list->setObjectName(u"avoid"_s);
    m_grid = new FlowGrid(theme.theme().px(120), theme.theme().gap(4), list);
    for (std::size_t i = 0; i < allAllergens.size(); ++i) {
        const QString name = allergenName(allAllergens[i]);
        auto* box = new QCheckBox(name.left(1).toUpper() + name.mid(1), list);
        box->setObjectName("avoid-"_L1 + allergenKey(allAllergens[i]));
        //: accessible name of a tick box; %1 is a food: "Leave out milk"
        box->setAccessibleName(tr("Leave out %1").arg(name));
        connect(box, &QCheckBox::clicked, this, &EatingSection::edited);
        m_grid->addWidget(box);
        m_avoid[i] = box;
    }
    return list;
}

void EatingSection::adaptGrid(const ThemeProvider& theme)
{
    m_grid->setMinimumColumnWidth(theme.theme().px(120));
    m_grid->setCellSpacing(theme.theme().gap(4));
}

void EatingSection::setProfile(const Profile& profile)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const auto diet = std::find(diets.begin(), diets.end(), profile.diet);
    m_diet->setCurrentIndex(diet == diets.end() ? 0 : static_cast<int>(diet - diets.begin()));
    for (std::size_t i = 0; i < allAllergens.size(); ++i)
        m_avoid[i]->setChecked(profile.avoid.contains(allAllergens[i]));
}

void EatingSection::takeInto(Profile& profile) const
{
    profile.diet = diets[static_cast<std::size_t>(m_diet->currentIndex())];
    profile.avoid = AllergenSet();
    for (std::size_t i = 0; i < allAllergens.size(); ++i) {
        if (m_avoid[i]->isChecked())
            profile.avoid.insert(allAllergens[i]);
    }
}

} // namespace osteolog::ui
