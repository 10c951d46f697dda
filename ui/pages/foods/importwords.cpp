// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/importwords.h"

#include <QCoreApplication>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui)
};

QString problemText(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::FieldCount:
        return Words::tr("the number of fields is not that of this format (%1)");
    case ImportProblem::IdInvalid:
        return Words::tr("“%1” is no number of a food");
    case ImportProblem::BarcodeDamaged:
        return Words::tr("a spreadsheet rounded this barcode: “%1”");
    case ImportProblem::DuplicateId:
        return Words::tr("this food came before (%1)");
    case ImportProblem::OlderVersion:
        return Words::tr("a newer version of barcode %1 is there");
    case ImportProblem::NameMissing:
        return Words::tr("the food has no name");
    case ImportProblem::FoodMissing:
        return Words::tr("food %1 is not in the list of foods");
    case ImportProblem::NumberUnreadable:
        return Words::tr("this is no number: %1");
    case ImportProblem::NumberAmbiguous:
        return Words::tr("the comma may mean decimals or thousands: %1");
    case ImportProblem::NumberNegative:
        return Words::tr("less than nothing: %1");
    case ImportProblem::BelowDetection:
        return Words::tr("too little to be measured: %1");
    case ImportProblem::Implausible:
        return Words::tr("more than 100 g of a food can hold: %1");
    case ImportProblem::NoEnergy:
        return Words::tr("the energy of “%1” is not given");
    case ImportProblem::NoNutrients:
        return Words::tr("nothing is known of “%1”");
    case ImportProblem::PortionUnreadable:
        return Words::tr("a portion without a name or a weight: %1");
    case ImportProblem::Encoding:
        return Words::tr("written in an older encoding, read all the same: %1");
    }
    return u"%1"_s;
}

} // namespace

QString importIssueText(const ImportIssue& issue)
{
    QString problem = problemText(issue.problem);
    if (problem.contains("%1"_L1))
        problem = problem.arg(issue.detail);
    const QString place = Words::tr("%1, line %2: %3").arg(issue.file).arg(issue.line).arg(problem);
    if (issue.skipped)
        return Words::tr("%1; the row was left out").arg(place);
    return issue.problem == ImportProblem::Encoding ? place : Words::tr("%1; kept as unknown").arg(place);
}

QString FoodSource::text() const
{
    return u"<a href=\"%1\">%2</a><br>%3"_s.arg(address, title.toHtmlEscaped(), about.toHtmlEscaped());
}

std::vector<FoodSource> foodSources()
{
    return {
        {u"USDA FoodData Central"_s,
         Words::tr("Foundation Foods, SR Legacy, Survey or Branded Foods, as CSV. The best measured; in English."),
         u"https://fdc.nal.usda.gov/download-datasets"_s},
        {u"USDA National Nutrient Database, release 28"_s,
         Words::tr("8,789 plain foods, as ASCII or abbreviated file. Osteolog’s own foods come from it."),
         u"https://www.ars.usda.gov/northeast-area/beltsville-md-bhnrc/beltsville-human-nutrition-research-center/"
         "methods-and-application-of-food-composition-laboratory/mafcl-site-pages/sr11-sr28/"_s},
        {u"Open Food Facts"_s,
         Words::tr("Packaged foods with barcodes from many countries, as CSV. Large; written by its users."),
         u"https://world.openfoodfacts.org/data"_s},
    };
}

} // namespace osteolog::ui
