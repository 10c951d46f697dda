// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/checkindialog.h"

#include "core/body/checkins.h"
#include "ui/pages/body/bodywords.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

namespace osteolog::ui {

using namespace Qt::StringLiterals;

CheckInDialog::CheckInDialog(const AppContext& context, QWidget* parent)
    : EntryDialog(context, u"checkIn"_s, tr("Menopause check-in"), parent)
{
    form().addWidget(
        wrappingLabel(context.theme, FontRole::Body,
                      tr("How was it in the last four weeks? The sum is for your own comparison; there is no "
                         "good or bad number."),
                      &form()));
    for (const MenopauseTheme theme : allMenopauseThemes) {
        const QString name = menopauseThemeText(theme);
        auto* answer = new Segmented(context.theme, u"checkIn-"_s + menopauseThemeKey(theme), name,
                                     QStringList{u"–"_s} + ratingWords(), &form());
        FormRow* row = form().addRow(name, answer);
        if (!m_firstRow)
            m_firstRow = row;
        m_answers[static_cast<std::size_t>(theme)] = answer;
    }
    addDay(tr("Day"));
}

MenopauseCheckIn CheckInDialog::checkIn() const
{
    MenopauseCheckIn checkIn;
    for (const MenopauseTheme theme : allMenopauseThemes) {
        const int chosen = m_answers[static_cast<std::size_t>(theme)]->currentIndex();
        if (chosen > 0)
            checkIn[theme] = chosen - 1;
    }
    return checkIn;
}

Payload CheckInDialog::payload() const
{
    return checkIn();
}

QWidget* CheckInDialog::showProblems()
{
    const bool empty = missingThemes(checkIn()).size() == menopauseThemeCount;
    m_firstRow->setError(empty ? tr("Answer at least one of them.") : QString());
    return empty ? m_answers.front() : nullptr;
}

QString CheckInDialog::doubt() const
{
    const int missing = static_cast<int>(missingThemes(checkIn()).size());
    return missing == 0 ? QString()
                        : tr("%n themes are not answered, so there will be no sum this time.", nullptr, missing);
}

} // namespace osteolog::ui
