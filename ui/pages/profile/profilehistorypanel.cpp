// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/profilehistorypanel.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

QString profileSummary(const Profile& profile, QDate on, const DisplayUnits& units)
{
    QStringList parts;
    if (profile.sex != Sex::Unset)
        parts << sexName(profile.sex);
    if (const auto age = profile.ageOn(on))
        parts << ProfileHistoryPanel::tr("%n years", nullptr, *age);
    if (profile.weight)
        parts << weightText(*profile.weight, units);
    if (profile.stage != LifeStage::None)
        parts << lifeStageName(profile.stage).toLower();
    if (profile.diet != Diet::Omnivore && profile.diet != Diet::Unknown)
        parts << dietName(profile.diet);
    if (profile.hasKidneyDisease())
        parts << ProfileHistoryPanel::tr("kidney disease");
    if (!profile.medicines.isEmpty())
        parts << ProfileHistoryPanel::tr("%n medicines", nullptr, static_cast<int>(profile.medicines.size()));
    return parts.isEmpty() ? ProfileHistoryPanel::tr("Nothing said yet") : parts.join(u", "_s);
}

ProfileHistoryPanel::ProfileHistoryPanel(const ThemeProvider& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme)
{
    setObjectName(u"profileHistory"_s);
    setTitle(tr("Profile by date"));
    body()->addWidget(wrappingLabel(theme, FontRole::Small,
                                    tr("Each day is judged by the profile of that day. The first one also covers all "
                                       "days before it."),
                                    this, Tone::Muted));
}

void ProfileHistoryPanel::setRecords(std::vector<Record> records, const QUuid& edited, QDate today,
                                     const DisplayUnits& units)
{
    std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.day > b.day; });
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.theme().gap(6));
    body()->addWidget(m_list);
    int number = 0;
    for (const Record& record : records) {
        addRow(record, &record == &records.back(), record.id == edited, today, units, number);
        ++number;
    }
    setVisible(!records.empty());
}

void ProfileHistoryPanel::addRow(const Record& record, bool first, bool edited, QDate today, const DisplayUnits& units,
                                 int number)
{
    const auto* change = record.as<ProfileChange>();
    if (!change)
        return;
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    if (number > 0)
        column->addWidget(new Separator(m_theme, m_list));
    const QString date = shortDateText(record.day, today);
    QString heading = first ? tr("From the beginning (%1)").arg(date) : tr("From %1").arg(date);
    if (edited)
        //: a line of a list: "From 3 May (shown in the form)"
        heading = tr("%1 – shown in the form").arg(heading);
    auto* words = new QVBoxLayout;
    auto* title = wrappingLabel(m_theme, FontRole::SmallStrong, heading, m_list, edited ? Tone::Accent : Tone::Normal);
    title->setObjectName(u"profileDate%1"_s.arg(number));
    words->addWidget(title);
    words->addWidget(wrappingLabel(m_theme, FontRole::Small, profileSummary(change->profile, record.day, units), m_list,
                                   Tone::Muted));
    auto* edit = iconButton(m_theme, u"profileEdit%1"_s.arg(number), u"edit"_s,
                            tr("Edit the profile from %1").arg(date), m_list);
    auto* remove = iconButton(m_theme, u"profileRemove%1"_s.arg(number), u"delete"_s,
                              tr("Remove the profile from %1").arg(date), m_list);
    auto* line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(edit);
    line->addWidget(remove);
    column->addLayout(line);
    // Queued: the answer rebuilds this list, the button that was pressed included.
    connect(
        edit, &Button::clicked, this, [this, id = record.id] { Q_EMIT editRequested(id); }, Qt::QueuedConnection);
    connect(
        remove, &Button::clicked, this, [this, id = record.id] { Q_EMIT removeRequested(id); }, Qt::QueuedConnection);
}

} // namespace osteolog::ui
