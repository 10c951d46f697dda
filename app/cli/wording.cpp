// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wording.h"

#include "app/cli/output.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

/// What was typed, short enough to be read: a name of 10,000 letters is not repeated.
QString quoted(const QString& text)
{
    constexpr qsizetype longest = 60;
    return u"“"_s + (text.size() > longest ? text.left(longest) + u"…"_s : text) + u"”"_s;
}

QString withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? sentence : sentence + u" ("_s + detail + u')';
}

QString fileSentence(const Error& error)
{
    const QString file = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::FileMissing:
        return u"There is no file %1."_s.arg(file);
    case ErrorCode::FileUnreadable:
        return u"The file %1 cannot be read."_s.arg(file);
    case ErrorCode::FileNotWritable:
        return u"%1 cannot be written to. Check that the folder exists and that you are allowed to write there."_s.arg(
            file);
    case ErrorCode::FileForeign:
        return u"%1 is not a diary of Osteolog. It was left as it is."_s.arg(file);
    case ErrorCode::FileCorrupt:
        return u"The diary %1 is damaged. Keep a copy of the file, then go back to your last backup."_s.arg(file);
    case ErrorCode::FileNewer:
        return u"The diary %1 was written by a newer version of Osteolog. Please use that version; the file was left "
               "as it is."_s.arg(file);
    case ErrorCode::FileLocked:
        return u"The diary %1 is open in Osteolog or another program, and only one may write. Close it there, then "
               "try again."_s.arg(file);
    case ErrorCode::FileVanished:
        return u"The diary %1 was moved or deleted while it was in use. Put it back, then try again."_s.arg(file);
    case ErrorCode::DiskFull:
        return u"The disk is full. Make room, then try again."_s;
    case ErrorCode::ReadOnly:
        return u"The diary is open for reading only."_s;
    default:
        return u"A table inside the program is missing or damaged: %1. Please install Osteolog again."_s.arg(file);
    }
}

/// Of files that are imported: what is wrong, where, and that nothing of it was taken.
QString importSentence(const Error& error)
{
    const QString file = quoted(error.subject);
    const QString line = error.detail.isEmpty() ? file : u"%1, line %2"_s.arg(file, error.detail);
    switch (error.code) {
    case ErrorCode::FormatUnknown:
        return u"%1 is no food database that this program can read: no USDA Standard Reference (FOOD_DES.txt and "
               "NUT_DATA.txt, or ABBREV.txt), no CSV files of FoodData Central, no export of Open Food Facts."_s.arg(
                   file);
    case ErrorCode::ArchiveDamaged:
        return withDetail(u"%1 is cut off or damaged. Please download it again; nothing was imported"_s.arg(file),
                          error.detail) +
               u'.';
    case ErrorCode::ArchiveTooLarge:
        return u"%1 unpacks to far more than a food database holds. Nothing was imported."_s.arg(file);
    case ErrorCode::TableMissing:
        return u"The file %1 of the database is missing. Nothing was imported."_s.arg(file);
    case ErrorCode::ColumnMissing:
        return u"%1 has no column %2. Nothing was imported."_s.arg(file, quoted(error.detail));
    case ErrorCode::LineTooLong:
        return u"%1 is longer than a line of a food database can be. Nothing was imported."_s.arg(line);
    case ErrorCode::QuoteUnclosed:
        return u"%1: a quotation mark is opened here and never closed. Nothing was imported."_s.arg(line);
    case ErrorCode::EncodingUnknown:
        return u"%1 is no text, or text in UTF-16. Please save it as UTF-8; nothing was imported."_s.arg(file);
    case ErrorCode::RowsUnreadable:
        return u"%1 and most other rows cannot be what they should be: another format, or columns that changed "
               "places. Nothing was imported."_s.arg(line);
    case ErrorCode::UnknownDatabase:
        return u"There is no imported food database %1. “osteolog-cli foods databases” lists them."_s.arg(file);
    default: // NothingToImport
        return u"There is no food in %1 that could be imported."_s.arg(file);
    }
}

QString inputSentence(const Error& error)
{
    const QString subject = quoted(error.subject);
    switch (error.code) {
    case ErrorCode::AmountInvalid:
        return u"%1 is not an amount. Write a number and a unit, such as 30 g, 2 slices or 100 mg."_s.arg(subject);
    case ErrorCode::AmountOutOfRange:
        return error.detail.isEmpty()
                   ? u"The amount for %1 is more, or less, than can be true."_s.arg(subject)
                   : u"The amount for %1 must be more than nothing and at most %2."_s.arg(subject, error.detail);
    case ErrorCode::UnitMismatch:
        return error.detail.isEmpty() ? u"The unit of %1 is missing or does not fit."_s.arg(subject)
                                      : u"The unit of %1 does not fit. It may be: %2."_s.arg(subject, error.detail);
    case ErrorCode::DateInvalid:
        return u"%1 is not a day of the calendar between 1900 and 2200. Write dates as 2026-11-21."_s.arg(
            error.detail.isEmpty() ? subject : quoted(error.detail));
    case ErrorCode::TimeInvalid:
        return u"%1 is not a time of day. Write times as 08:05 or 17:30."_s.arg(subject);
    case ErrorCode::TextTooLong:
        return u"The text for %1 is too long: at most %2 characters."_s.arg(subject, error.detail);
    case ErrorCode::TextInvalid:
        return withDetail(u"The text for %1 is empty or cannot be read"_s.arg(subject), error.detail) + u'.';
    case ErrorCode::ValueOutOfRange:
        return error.detail.isEmpty() ? u"The value for %1 cannot be true."_s.arg(subject)
                                      : u"The value for %1 must lie within %2."_s.arg(subject, error.detail);
    case ErrorCode::Implausible:
        if (error.subject == "machine"_L1)
            return u"The machine of the scan is missing (--machine): only scans of one machine can be compared. "
                   "Nothing was kept. Say it again with --yes to keep it without."_s;
        return u"%1 would be very unusual%2 Nothing was kept. Say it again with --yes if it is right."_s.arg(
            subject, error.detail.isEmpty() ? u"."_s : u"; did you mean %1?"_s.arg(error.detail));
    case ErrorCode::DateInFuture:
        return u"%1 has not come yet: only what has happened can be kept."_s.arg(subject);
    case ErrorCode::UnknownFood:
        return u"No food is called %1. “osteolog-cli foods search” finds names."_s.arg(subject);
    case ErrorCode::UnknownForm:
        return u"No supplement form is called %1, or its share of the element is not known. Say, for example, "
               "magnesium citrate or vitamin d3."_s.arg(subject);
    case ErrorCode::UnknownActivity:
        return u"No activity is called %1."_s.arg(subject);
    case ErrorCode::ProfileIncomplete:
        return u"The profile does not say enough for this: %1 is missing."_s.arg(subject);
    default: // UnknownKey
        return error.detail.isEmpty() ? u"%1 is not a word that is known here."_s.arg(subject)
                                      : u"%1 is not a word that is known for %2."_s.arg(quoted(error.detail), subject);
    }
}

QString minutesAndHours(const std::optional<double>& hours)
{
    return hours ? shortNumber(*hours) + (*hours == 1 ? u" hour"_s : u" hours"_s) : QString();
}

QString spacingSentence(const Notice& notice)
{
    QString sentence = notice.subject.isEmpty()
                           ? u"Take magnesium and calcium well apart from your medicine"_s
                           : u"Take magnesium and calcium well apart from %1"_s.arg(notice.subject);
    if (notice.amount)
        sentence += u": %1 after it"_s.arg(minutesAndHours(notice.amount));
    if (notice.amount && notice.limit)
        sentence += u", or %1 before it"_s.arg(minutesAndHours(notice.limit));
    return sentence + u'.';
}

} // namespace

QString errorSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileForeign:
    case ErrorCode::FileCorrupt:
    case ErrorCode::FileNewer:
    case ErrorCode::FileLocked:
    case ErrorCode::FileVanished:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::ResourceMissing:
        return fileSentence(error);
    case ErrorCode::FormatUnknown:
    case ErrorCode::ArchiveDamaged:
    case ErrorCode::ArchiveTooLarge:
    case ErrorCode::TableMissing:
    case ErrorCode::ColumnMissing:
    case ErrorCode::LineTooLong:
    case ErrorCode::QuoteUnclosed:
    case ErrorCode::EncodingUnknown:
    case ErrorCode::RowsUnreadable:
    case ErrorCode::UnknownDatabase:
    case ErrorCode::NothingToImport:
        return importSentence(error);
    case ErrorCode::AmountInvalid:
    case ErrorCode::AmountOutOfRange:
    case ErrorCode::UnitMismatch:
    case ErrorCode::DateInvalid:
    case ErrorCode::TimeInvalid:
    case ErrorCode::TextTooLong:
    case ErrorCode::TextInvalid:
    case ErrorCode::ValueOutOfRange:
    case ErrorCode::Implausible:
    case ErrorCode::DateInFuture:
    case ErrorCode::UnknownFood:
    case ErrorCode::UnknownForm:
    case ErrorCode::UnknownActivity:
    case ErrorCode::UnknownKey:
    case ErrorCode::ProfileIncomplete:
        return inputSentence(error);
    case ErrorCode::NotFound:
        return u"%1 is not in the diary."_s.arg(quoted(error.subject));
    case ErrorCode::NothingToUndo:
        return u"There is nothing to undo."_s;
    case ErrorCode::NothingToRedo:
        return u"There is nothing to redo."_s;
    case ErrorCode::NotAllowed:
        return error.subject == "diary"_L1
                   ? u"The diary already holds something. A simulated diary is only written into an empty one."_s
               : error.subject == "ingredients"_L1 ? u"A recipe cannot be part of itself, not even through another."_s
                                                   : u"This cannot be done here."_s;
    case ErrorCode::Cancelled:
        return u"Stopped; nothing was changed."_s;
    case ErrorCode::Internal:
        break;
    }
    return withDetail(u"Something went wrong inside Osteolog"_s, error.detail) + u'.';
}

QString memberName(Member member)
{
    switch (member) {
    case Member::Magnesium:
        return u"Magnesium"_s;
    case Member::Calcium:
        return u"Calcium"_s;
    case Member::VitaminD:
        return u"Vitamin D"_s;
    case Member::VitaminK:
        return u"Vitamin K"_s;
    case Member::VitaminK2:
        return u"Vitamin K2"_s;
    case Member::Protein:
        return u"Protein"_s;
    case Member::WeightBearing:
        return u"Weight-bearing"_s;
    }
    return {};
}

QString editWords(EditName name)
{
    switch (name) {
    case EditName::Add:
        return u"adding an entry"_s;
    case EditName::Change:
        return u"changing an entry"_s;
    case EditName::Remove:
        return u"removing an entry"_s;
    case EditName::Move:
        return u"moving an entry"_s;
    case EditName::CopyDay:
        return u"copying a day"_s;
    case EditName::CopyMeal:
        return u"copying a meal"_s;
    case EditName::MarkDay:
        return u"marking a day"_s;
    case EditName::ChangeProfile:
        return u"changing the profile"_s;
    case EditName::ChangeFoods:
        return u"changing your foods"_s;
    case EditName::Import:
        return u"an import"_s;
    case EditName::Undo:
    case EditName::Redo:
        break;
    }
    return u"the last change"_s;
}

QString noticeSentence(const Notice& notice)
{
    const std::optional<Member> member = memberFromKey(notice.subject);
    const QString name = member ? memberName(*member) : notice.subject;
    switch (notice.id) {
    case NoticeId::RedFlagEmergency:
        return u"%1: get emergency help now."_s.arg(name);
    case NoticeId::RedFlagSameDay:
        return u"%1: have this looked at today."_s.arg(name);
    case NoticeId::RedFlagUrgent:
        return u"%1: have this looked at within the next days."_s.arg(name);
    case NoticeId::RedFlagAppointment:
        return u"%1: tell your doctor about this."_s.arg(name);
    case NoticeId::PauseMagnesium:
        return u"Take no magnesium supplement while this lasts (%1)."_s.arg(name);
    case NoticeId::UpperLimit:
        return u"%1 is above the upper limit of %2."_s.arg(name, member ? shortAmount(notice.limit, unitOf(*member))
                                                                        : shortNumber(notice.limit.value_or(0)));
    case NoticeId::KidneyAskTeam:
        return u"With kidney disease, your kidney team sets the goals. Take supplements only if they say so."_s;
    case NoticeId::WarfarinVitaminK:
        return u"With warfarin, keep vitamin K steady from day to day. Tell your clinic before you change anything."_s;
    case NoticeId::BisphosphonateSpacing:
    case NoticeId::MedicineSpacing:
        return spacingSentence(notice);
    case NoticeId::SupplementAfterKidney:
        return u"A magnesium supplement is logged, and kidney disease is in the profile. Ask your kidney team."_s;
    case NoticeId::FractureSeeDoctor:
        return u"A fracture is logged. See your doctor about your bones if you have not yet."_s;
    case NoticeId::FallsSeeDoctor:
        return u"Two or more falls within a year: please tell your doctor."_s;
    case NoticeId::HeightLossSeeDoctor:
        return u"You have become %1 cm shorter: please have your back looked at."_s.arg(
            shortNumber(notice.amount.value_or(0)));
    case NoticeId::LargeDose:
        return u"%1: a dose this large is not well absorbed at once. Two smaller ones may serve you better."_s.arg(
            name);
    case NoticeId::MedicineAvoid:
        return u"Do not take minerals with %1 unless your doctor says so."_s.arg(name);
    case NoticeId::MedicineTalk:
        return u"Talk with your doctor or pharmacist about magnesium and %1."_s.arg(name);
    case NoticeId::ConditionAskDoctor:
        return u"Ask your doctor before you take supplements (%1)."_s.arg(name);
    }
    return {};
}

QString withheldSentence(TargetWithheld reason)
{
    switch (reason) {
    case TargetWithheld::No:
        return {};
    case TargetWithheld::UnknownAge:
        return u"needs your birth date"_s;
    case TargetWithheld::UnknownSex:
        return u"needs your sex"_s;
    case TargetWithheld::UnknownWeight:
        return u"needs your weight"_s;
    case TargetWithheld::Kidney:
        return u"your kidney team sets it"_s;
    case TargetWithheld::HighCalcium:
        return u"your doctor sets it"_s;
    }
    return {};
}

QString noFoodSentence(const QString& reason)
{
    if (reason == "red-flag"_L1)
        return u"No food is suggested now: something in the diary comes first."_s;
    if (reason == "kidney"_L1)
        return u"No food is suggested: with this kidney disease, your kidney team sets the goals."_s;
    if (reason == "no-gap"_L1)
        return u"Nothing is missing today, so nothing is suggested."_s;
    if (reason == "no-targets"_L1)
        return u"Without a profile there are no targets, so nothing is suggested. “osteolog-cli profile set” makes one."_s;
    return u"No food was found that fits."_s;
}

} // namespace osteolog::cli
