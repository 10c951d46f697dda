// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wording.h"

#include <QCoreApplication>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui)
};

/// Errors of files and of the diary: they say what was kept and what to do.
QString fileErrorText(const Error& error)
{
    const QString name = error.subject;
    switch (error.code) {
    case ErrorCode::FileMissing:
        return Words::tr("“%1” was not found. Check that the folder or the drive is still there.").arg(name);
    case ErrorCode::FileUnreadable:
        return Words::tr("“%1” cannot be read. Nothing was changed. Check that you may open it.").arg(name);
    case ErrorCode::FileNotWritable:
        return Words::tr("“%1” cannot be written. Your earlier entries are safe; this change was not saved. "
                         "Check that the folder is not write-protected.")
            .arg(name);
    case ErrorCode::FileForeign:
        return Words::tr("“%1” is not an Osteolog file. It was left as it is.").arg(name);
    case ErrorCode::FileCorrupt:
        return Words::tr("“%1” is damaged. It was left as it is; restore a backup or ask for help.").arg(name);
    case ErrorCode::FileNewer:
        return Words::tr("“%1” was written by a newer Osteolog. It was left as it is; please update the program.")
            .arg(name);
    case ErrorCode::FileLocked:
        return Words::tr("The diary is open in another window. Nothing was changed. Close that window and try again.");
    case ErrorCode::FileVanished:
        return Words::tr("The diary file is no longer where it was. This change was not saved. "
                         "Bring the drive or the folder back and try again.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full. Your earlier entries are safe; this change was not saved. "
                         "Free some space and try again.");
    case ErrorCode::ReadOnly:
        return Words::tr("This window can only read the diary. Make the change in the other window.");
    case ErrorCode::ResourceMissing:
        return Words::tr("A part of the program is missing or damaged (%1). Your diary is not affected. "
                         "Please install Osteolog again.")
            .arg(name);
    default:
        return {};
    }
}

/// Errors of a file that is imported: what is wrong and where; nothing of it was taken.
QString importErrorText(const Error& error)
{
    const QString name = error.subject;
    switch (error.code) {
    case ErrorCode::FormatUnknown:
        return Words::tr("“%1” is nothing that can be imported here. Nothing was changed.").arg(name);
    case ErrorCode::ArchiveDamaged:
        return Words::tr("“%1” is cut off or damaged. Nothing was imported; please download it again.").arg(name);
    case ErrorCode::ArchiveTooLarge:
        return Words::tr("“%1” unpacks to far more than such a file holds. Nothing was imported.").arg(name);
    case ErrorCode::TableMissing:
        return Words::tr("The file “%1” is missing beside the others. Nothing was imported.").arg(name);
    case ErrorCode::ColumnMissing:
        return Words::tr("“%1” has no column “%2”. Nothing was imported.").arg(name, error.detail);
    case ErrorCode::LineTooLong:
        return Words::tr("Line %2 of “%1” is far too long. Nothing was imported.").arg(name, error.detail);
    case ErrorCode::QuoteUnclosed:
        return Words::tr("Line %2 of “%1” opens a quotation mark that nothing closes. Nothing was imported.")
            .arg(name, error.detail);
    case ErrorCode::EncodingUnknown:
        return Words::tr("“%1” is no text that can be read. Nothing was imported; please save it as UTF-8.").arg(name);
    case ErrorCode::RowsUnreadable:
        return Words::tr("Line %2 of “%1” and most others cannot be right: another format, or columns that changed "
                         "places. Nothing was imported.")
            .arg(name, error.detail);
    case ErrorCode::NothingToImport:
        return Words::tr("There is nothing in “%1” that could be imported.").arg(name);
    case ErrorCode::UnknownDatabase:
        return Words::tr("The food database “%1” is no longer there.").arg(name);
    default:
        return {};
    }
}

/// Errors of what was typed: they repeat it and say what would be understood.
QString inputErrorText(const Error& error)
{
    const QString said = error.subject;
    switch (error.code) {
    case ErrorCode::AmountInvalid:
        return Words::tr("“%1” is not an amount that can be read. Try “30 g” or “2 slices”.").arg(said);
    case ErrorCode::AmountOutOfRange:
        return Words::tr("The amount “%1” is too small or too large to be right. Please check it.").arg(said);
    case ErrorCode::UnitMismatch:
        return error.detail.isEmpty() ? Words::tr("“%1” does not fit here. Try grams.").arg(said)
                                      : Words::tr("“%1” does not fit this food. It knows: %2.").arg(said, error.detail);
    case ErrorCode::DateInvalid:
        return Words::tr("“%1” is not a date that can be used here.").arg(said);
    case ErrorCode::TimeInvalid:
        return Words::tr("“%1” is not a time of day. Write it like 08:30.").arg(said);
    case ErrorCode::TextTooLong:
        return Words::tr("This text is too long. Please shorten it.");
    case ErrorCode::TextInvalid:
        return Words::tr("This text holds characters that cannot be kept. Please type it again.");
    case ErrorCode::ValueOutOfRange:
        return Words::tr("The value for “%1” cannot be right. Please check it.").arg(said);
    case ErrorCode::Implausible:
        return error.detail.isEmpty()
                   ? Words::tr("“%1” would be very unusual. Please check it.").arg(said)
                   : Words::tr("“%1” would be very unusual. Did you mean %2?").arg(said, error.detail);
    case ErrorCode::DateInFuture:
        return Words::tr("“%1” has not come yet. Only what has happened can be kept.").arg(said);
    case ErrorCode::UnknownFood:
        return Words::tr("No food called “%1” was found.").arg(said);
    case ErrorCode::UnknownForm:
        return Words::tr("No supplement form called “%1” is known.").arg(said);
    case ErrorCode::UnknownActivity:
        return Words::tr("No activity called “%1” is known.").arg(said);
    case ErrorCode::UnknownKey:
        return Words::tr("“%1” is not known here.").arg(said);
    case ErrorCode::ProfileIncomplete:
        return Words::tr("Your profile does not say enough for this. Open Profile and fill in what is missing.");
    default:
        return {};
    }
}

QString requestErrorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Words::tr("This entry is no longer there. Nothing was changed.");
    case ErrorCode::NothingToUndo:
        return Words::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Words::tr("There is nothing to redo.");
    case ErrorCode::NotAllowed:
        return Words::tr("That cannot be done here. Nothing was changed.");
    case ErrorCode::Cancelled:
        return Words::tr("Stopped. Nothing was changed.");
    case ErrorCode::Internal:
        return Words::tr("Something went wrong that should not have. Your saved entries are kept; this change was not "
                         "saved. (%1)")
            .arg(error.detail.isEmpty() ? error.subject : error.detail);
    default:
        return {};
    }
}

QString medicineName(const QString& key, const ReferenceTables& tables)
{
    const Medicine* medicine = tables.medicine(key);
    return medicine ? medicine->name : key;
}

NoticeWords upperLimitWords(const Notice& notice, const DisplayUnits& units)
{
    const Member member = memberFromKey(notice.subject).value_or(Member::Magnesium);
    const QString amount = notice.amount ? memberAmountText(member, *notice.amount, units) : QString();
    const QString limit = notice.limit ? memberAmountText(member, *notice.limit, units) : QString();
    const QString title = Words::tr("Above the upper limit.");
    if (member == Member::Magnesium)
        return {title, Words::tr("Magnesium from supplements and medicines is %1 today; the limit is %2. Magnesium in "
                                 "food does not count. Lower the dose, or ask your doctor or pharmacist.")
                           .arg(amount, limit)};
    return {title, Words::tr("%1 is %2 today, from food and supplements together; the limit is %3. One day is no harm; "
                             "if it is every day, ask your doctor or pharmacist.")
                       .arg(memberName(member), amount, limit)};
}

QString symptomName(const QString& key, const ReferenceTables& tables)
{
    const Symptom* symptom = tables.symptom(key);
    return symptom ? symptom->name : key;
}

NoticeWords redFlagWords(const Notice& notice, const ReferenceTables& tables)
{
    const QString name = symptomName(notice.subject, tables);
    if (notice.id == NoticeId::RedFlagEmergency)
        return {Words::tr("Get help now."),
                Words::tr("You noted “%1”. This can be an emergency: call your emergency number or have someone take "
                          "you to a hospital. Do not wait, and take no supplement for it.")
                    .arg(name)};
    if (notice.id == NoticeId::RedFlagSameDay)
        return {Words::tr("See a doctor today."),
                Words::tr("You noted “%1”. Please have a doctor look at it today.").arg(name)};
    if (notice.id == NoticeId::RedFlagUrgent)
        return {Words::tr("See a doctor soon."),
                Words::tr("You noted “%1”. Please have a doctor look at it within the next days.").arg(name)};
    if (notice.id == NoticeId::PauseMagnesium)
        return {Words::tr("No magnesium for now."),
                Words::tr("You noted “%1”. Leave out magnesium supplements and antacids with magnesium while it lasts. "
                          "Ask before you leave out anything that a doctor prescribed.")
                    .arg(name)};
    return {Words::tr("Tell your doctor."),
            Words::tr("You noted “%1”. Please make an appointment and tell your doctor about it.").arg(name)};
}

/// A name of the tables where a sentence begins.
QString asBeginning(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1);
}

/// `amount` hours from the medicine to the mineral, `limit` hours from the mineral to the medicine.
NoticeWords spacingWords(const Notice& notice, const ReferenceTables& tables)
{
    const QString title = Words::tr("Spacing.");
    const QString name = asBeginning(medicineName(notice.subject, tables));
    if (notice.id == NoticeId::BisphosphonateSpacing) {
        const QString medicine = name.isEmpty() ? Words::tr("Your bone medicine") : name;
        if (!notice.amount)
            return {title, Words::tr("%1 comes first in the morning, with plain water only. Magnesium and calcium come "
                                     "later in the day, as the leaflet says.")
                               .arg(medicine)};
        return {title, Words::tr("%1 comes first in the morning, with plain water only. Magnesium and calcium at the "
                                 "earliest %2 h later, else it is hardly absorbed.")
                           .arg(medicine, numberText(*notice.amount))};
    }
    if (notice.amount && notice.limit)
        return {title, Words::tr("%1 and minerals get in each other's way. Take magnesium or calcium at the earliest "
                                 "%2 h after it, and none in the %3 h before it.")
                           .arg(name, numberText(*notice.amount), numberText(*notice.limit))};
    if (notice.amount)
        return {title, Words::tr("%1 first; magnesium or calcium at the earliest %2 h later.")
                           .arg(name, numberText(*notice.amount))};
    return {title,
            Words::tr("%1 and minerals get in each other's way. Take them at different times of the day.").arg(name)};
}

NoticeWords medicineWords(const Notice& notice, const ReferenceTables& tables)
{
    const QString name = asBeginning(medicineName(notice.subject, tables));
    if (notice.id == NoticeId::MedicineAvoid)
        return {Words::tr("Not together."),
                Words::tr("%1 and mineral supplements do not go together, at no distance in time. Please ask your "
                          "doctor or pharmacist before you take any.")
                    .arg(name)};
    return {Words::tr("Worth a talk."),
            Words::tr("%1 can change how much magnesium you need, or how safe a supplement is. Bring it up with your "
                      "doctor or pharmacist. Keep taking your medicine as prescribed.")
                .arg(name)};
}

NoticeWords conditionWords(const Notice& notice)
{
    const auto condition = conditionFromKey(notice.subject);
    return {Words::tr("Ask your doctor first."), Words::tr("%1: talk with your doctor before you take a supplement.")
                                                     .arg(condition ? conditionName(*condition) : notice.subject)};
}

/// Notices whose words do not depend on a subject or an amount.
NoticeWords fixedWords(NoticeId id)
{
    switch (id) {
    case NoticeId::KidneyAskTeam:
        return {Words::tr("Kidneys."), Words::tr("With kidney disease, minerals are for your kidney team to set. "
                                                 "Goals and supplement tips are switched off.")};
    case NoticeId::WarfarinVitaminK:
        return {Words::tr("Vitamin K and your blood thinner."),
                Words::tr("Keep vitamin K steady from day to day. Tell your clinic before you change what you eat or "
                          "take.")};
    case NoticeId::SupplementAfterKidney:
        return {Words::tr("Ask first."),
                Words::tr("A magnesium supplement is in this day's diary, and your profile says kidney disease. Please "
                          "ask your kidney team before you take more.")};
    case NoticeId::FractureSeeDoctor:
        return {Words::tr("A broken bone."),
                Words::tr("Tell your doctor about it, above all if it came from a small fall. It changes what is right "
                          "for you.")};
    case NoticeId::FallsSeeDoctor:
        return {Words::tr("Falls."), Words::tr("Two or more falls within a year are a good reason to see your doctor. "
                                               "Much can be done about them.")};
    default:
        return {};
    }
}

NoticeWords largeDoseWords(const Notice& notice, const DisplayUnits& units)
{
    const Member member = memberFromKey(notice.subject).value_or(Member::Calcium);
    return {Words::tr("A large dose."),
            Words::tr("%1 of %2 at once: the body takes up a smaller share of a large dose. Two smaller ones, with "
                      "meals, do more.")
                .arg(notice.amount ? memberAmountText(member, *notice.amount, units) : QString(),
                     memberName(member).toLower())};
}

} // namespace

QString errorText(const Error& error)
{
    for (const auto words : {fileErrorText, importErrorText, inputErrorText, requestErrorText}) {
        const QString text = words(error);
        if (!text.isEmpty())
            return text;
    }
    return Words::tr("Something went wrong. Nothing was changed.");
}

NoticeWords noticeWords(const Notice& notice, const ReferenceTables& tables, const DisplayUnits& units)
{
    switch (notice.id) {
    case NoticeId::RedFlagEmergency:
    case NoticeId::RedFlagSameDay:
    case NoticeId::RedFlagUrgent:
    case NoticeId::RedFlagAppointment:
    case NoticeId::PauseMagnesium:
        return redFlagWords(notice, tables);
    case NoticeId::UpperLimit:
        return upperLimitWords(notice, units);
    case NoticeId::BisphosphonateSpacing:
    case NoticeId::MedicineSpacing:
        return spacingWords(notice, tables);
    case NoticeId::MedicineAvoid:
    case NoticeId::MedicineTalk:
        return medicineWords(notice, tables);
    case NoticeId::ConditionAskDoctor:
        return conditionWords(notice);
    case NoticeId::HeightLossSeeDoctor:
        return {Words::tr("Height."), Words::tr("You have become %1 cm shorter. Please have your back looked at: it "
                                                "can come from broken vertebrae that do not hurt.")
                                          .arg(numberText(notice.amount.value_or(0)))};
    case NoticeId::LargeDose:
        return largeDoseWords(notice, units);
    case NoticeId::KidneyAskTeam:
    case NoticeId::WarfarinVitaminK:
    case NoticeId::SupplementAfterKidney:
    case NoticeId::FractureSeeDoctor:
    case NoticeId::FallsSeeDoctor:
        return fixedWords(notice.id);
    }
    return {};
}

} // namespace osteolog::ui
