// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importwords.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QString problemText(ImportProblem problem, const QString& detail)
{
    switch (problem) {
    case ImportProblem::FieldCount:
        return u"it has %1 fields, which is not what this format has"_s.arg(detail);
    case ImportProblem::IdInvalid:
        return u"“%1” is no number of a food"_s.arg(detail);
    case ImportProblem::BarcodeDamaged:
        return u"“%1” was a barcode until a spreadsheet rounded it"_s.arg(detail);
    case ImportProblem::DuplicateId:
        return u"%1 came before"_s.arg(detail);
    case ImportProblem::OlderVersion:
        return u"barcode %1 comes in a newer version"_s.arg(detail);
    case ImportProblem::NameMissing:
        return u"the food has no name"_s;
    case ImportProblem::FoodMissing:
        return u"food %1 is not in the list of foods"_s.arg(detail);
    case ImportProblem::NumberUnreadable:
        return u"no number: %1"_s.arg(detail);
    case ImportProblem::NumberAmbiguous:
        return u"a comma that may mark decimals or thousands: %1"_s.arg(detail);
    case ImportProblem::NumberNegative:
        return u"less than nothing: %1"_s.arg(detail);
    case ImportProblem::BelowDetection:
        return u"too little to be measured: %1"_s.arg(detail);
    case ImportProblem::Implausible:
        return u"more than 100 g of a food can hold: %1"_s.arg(detail);
    case ImportProblem::NoEnergy:
        return u"the energy of “%1” is not given"_s.arg(detail);
    case ImportProblem::NoNutrients:
        return u"nothing is known of “%1”"_s.arg(detail);
    case ImportProblem::PortionUnreadable:
        return u"a portion without a name or a weight: %1"_s.arg(detail);
    case ImportProblem::Encoding:
        return u"not UTF-8, read as Windows-1252: %1"_s.arg(detail);
    }
    return detail;
}

/// Of what is not left out, what became of it; empty where the problem says that itself.
QString consequence(const ImportIssue& issue)
{
    if (issue.skipped)
        return u"; row left out"_s;
    return issue.problem == ImportProblem::Encoding ? QString() : u"; kept as unknown"_s;
}

} // namespace

QString issueSentence(const ImportIssue& issue)
{
    return problemText(issue.problem, issue.detail) + consequence(issue);
}

} // namespace osteolog::cli
