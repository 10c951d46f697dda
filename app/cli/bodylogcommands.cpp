// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logentry.h"
#include "app/cli/lookup.h"
#include "app/cli/values.h"
#include "core/body/bonescans.h"
#include "core/body/checkins.h"
#include "core/body/heightloss.h"
#include "core/body/labs.h"

#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

Result<SymptomRating> ratingOf(const Arguments& arguments, const ReferenceTables& tables)
{
    const Result<int> rating = parseWholeNumber(u"rating"_s, arguments.words[1], 0, 4);
    if (!rating)
        return rating.error();
    SymptomRating entry{symptomKey(tables, arguments.words[0]), *rating};
    const auto days = wholeNumberOption(arguments, u"days"_s, 0, 7);
    const auto count = wholeNumberOption(arguments, u"count"_s, 0, 100);
    const auto minutes = wholeNumberOption(arguments, u"minutes"_s, 0, 1440);
    const auto woke = yesOrNo(arguments, u"woke"_s);
    for (const auto* option : {&days, &count, &minutes}) {
        if (!*option)
            return option->error();
    }
    if (!woke)
        return woke.error();
    entry.daysOfSeven = *days;
    entry.count = *count;
    entry.wokeUp = *woke;
    if (*minutes)
        entry.duration = Minutes(**minutes);
    if (arguments.has(u"side"_s)) {
        const std::optional<BodySide> side = bodySideFromKey(arguments.option(u"side"_s));
        if (!side || *side == BodySide::NotSaid)
            return error(ErrorCode::UnknownKey, u"side"_s, arguments.option(u"side"_s));
        entry.side = *side;
    }
    return entry;
}

Result<Answer> logSymptom(Session& session, const Arguments& arguments)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<SymptomRating> entry = ratingOf(arguments, **tables);
    if (!entry)
        return entry.error();
    return writeEntry(session, *when, *entry, u"%1 %2"_s.arg(entry->symptom.left(200)).arg(entry->rating));
}

/// "75-250", "75-" or "-250", in the unit of the result.
Result<LabRange> rangeOf(const Arguments& arguments)
{
    LabRange range;
    if (!arguments.has(u"range"_s))
        return range;
    const QString text = arguments.option(u"range"_s).trimmed().replace(u'–', u'-');
    const qsizetype dash = text.indexOf(u'-');
    const std::pair<QString, std::optional<double>&> ends[] = {{text.left(dash), range.low},
                                                               {text.mid(dash + 1), range.high}};
    for (const auto& [end, target] : ends) {
        if (end.trimmed().isEmpty())
            continue;
        const Result<double> value = parsePlainNumber(end);
        if (!value || *value < 0)
            return error(ErrorCode::AmountInvalid, arguments.option(u"range"_s));
        target = *value;
    }
    if (dash < 0 || (!range.low && !range.high))
        return error(ErrorCode::AmountInvalid, arguments.option(u"range"_s));
    return range;
}

/// A question that only a person can answer, unless it was answered beforehand.
Outcome askFirst(const Arguments& arguments, const QString& subject, const QString& meant = {})
{
    return arguments.has(u"yes"_s) ? done() : Outcome(error(ErrorCode::Implausible, subject, meant));
}

Result<LabResult> labEntry(const Arguments& arguments, const ReferenceTables& tables)
{
    const Result<Amount> said = parseQuantity(arguments.words.mid(1).join(' '_L1));
    if (!said)
        return said.error();
    const Result<LabRange> range = rangeOf(arguments);
    if (!range)
        return range.error();
    const Result<const LabTest*> test = findLab(tables, arguments.words[0]);
    if (!test && arguments.has(u"own"_s))
        return ownLabResult(arguments.words[0], *said, *range);
    if (!test)
        return test.error();
    Result<LabResult> entry = labResultOf(**test, *said, *range);
    const std::optional<LabDoubt> doubt = labDoubt(**test, *said);
    // Of a value that cannot be, another unit is worth a question; without one it is refused.
    const bool other = doubt && doubt->likelyUnit;
    if (!doubt || (!entry && !(other && entry.error().code == ErrorCode::ValueOutOfRange)))
        return entry;
    const QString amount = shortAmount(said->value, said->unit);
    const Outcome asked = askFirst(arguments, u"%1, %2"_s.arg((*test)->name, amount),
                                   other ? shortAmount(said->value, *doubt->likelyUnit) : QString());
    return asked ? entry : asked.error();
}

Result<Answer> logLab(Session& session, const Arguments& arguments)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<LabResult> lab = labEntry(arguments, **tables);
    if (!lab)
        return lab.error();
    return writeEntry(session, *when, *lab,
                      u"%1, %2"_s.arg(lab->test.left(200), shortAmount(lab->amount.value, lab->amount.unit)));
}

Result<BoneScan> scanOf(const Arguments& arguments, const ReferenceTables& tables)
{
    const Result<const ScanSite*> site = findScanSite(tables, arguments.words[0]);
    if (!site)
        return site.error();
    BoneScan scan;
    scan.site = (*site)->key;
    scan.machine = arguments.option(u"machine"_s).simplified();
    const std::pair<QString, std::optional<double>&> figures[] = {{u"bmd"_s, scan.density},
                                                                  {u"t"_s, scan.tScore},
                                                                  {u"z"_s, scan.zScore},
                                                                  {u"lsc"_s, scan.leastSignificantChange}};
    for (const auto& [option, figure] : figures) {
        if (!arguments.has(option))
            continue;
        const Result<double> value = parsePlainNumber(arguments.option(option));
        if (!value)
            return value.error();
        figure = *value;
    }
    return scan;
}

Result<Answer> logScan(Session& session, const Arguments& arguments)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<BoneScan> scan = scanOf(arguments, **tables);
    if (!scan)
        return scan.error();
    // What cannot be at all is refused before anything is asked.
    if (const Outcome outcome = validate(makeRecord(when->day, when->time, *scan)); !outcome)
        return outcome.error();
    const std::pair<ScanDoubt, QString> figures[] = {{ScanDoubt::Density, arguments.option(u"bmd"_s) + u" g/cm²"_s},
                                                     {ScanDoubt::TScore, u"T-score "_s + arguments.option(u"t"_s)},
                                                     {ScanDoubt::ZScore, u"Z-score "_s + arguments.option(u"z"_s)},
                                                     {ScanDoubt::Machine, scanDoubtKey(ScanDoubt::Machine)}};
    const std::vector<ScanDoubt> doubts = scanDoubts(*scan);
    for (const auto& [doubt, subject] : figures) {
        if (std::find(doubts.begin(), doubts.end(), doubt) == doubts.end())
            continue;
        if (const Outcome asked = askFirst(arguments, subject); !asked)
            return asked.error();
    }
    return writeEntry(session, *when, *scan,
                      u"%1, %2 g/cm²"_s.arg(scan->site, QString::number(*scan->density, 'g', 4)));
}

Result<Answer> logMeasure(Session& session, const Arguments& arguments, BodyMeasureKind kind, Unit unit)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const QString text = arguments.words.join(' '_L1);
    const Result<double> value = parseQuantityIn(unit, text);
    if (!value)
        return value.error();
    const BodyMeasure measure{kind, *value};
    if (const Outcome outcome = validate(makeRecord(when->day, when->time, measure)); !outcome)
        return outcome.error();
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<std::vector<Record>> before = (*store)->records(RecordKind::BodyMeasure);
    const Result<ProfileHistory> profiles = (*store)->profiles();
    if (!before || !profiles)
        return before ? profiles.error() : before.error();
    if (isMeasureDoubtful(measure, profiles->on(when->day), *before, when->day)) {
        if (const Outcome asked = askFirst(arguments, text); !asked)
            return asked.error();
    }
    return writeEntry(session, *when, measure, shortAmount(*value, unit));
}

Result<Answer> logWeight(Session& session, const Arguments& arguments)
{
    return logMeasure(session, arguments, BodyMeasureKind::Weight, Unit::Kilogram);
}

Result<Answer> logHeight(Session& session, const Arguments& arguments)
{
    return logMeasure(session, arguments, BodyMeasureKind::Height, Unit::Centimetre);
}

Result<Answer> logFall(Session& session, const Arguments& arguments)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const auto injured = yesOrNo(arguments, u"injured"_s);
    return injured ? writeEntry(session, *when, Fall{*injured}, u"a fall"_s) : Result<Answer>(injured.error());
}

Result<Answer> logFracture(Session& session, const Arguments& arguments)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const auto lowTrauma = yesOrNo(arguments, u"low-trauma"_s);
    if (!lowTrauma)
        return lowTrauma.error();
    const QString site = arguments.words.join(' '_L1).trimmed();
    return writeEntry(session, *when, Fracture{site, *lowTrauma}, u"a fracture: "_s + site.left(200));
}

Result<Answer> logPeriod(Session& session, const Arguments& arguments)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    return when ? writeEntry(session, *when, PeriodStart(), u"the first day of a period"_s)
                : Result<Answer>(when.error());
}

Result<MenopauseCheckIn> checkInOf(const QStringList& words)
{
    MenopauseCheckIn checkIn;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        const auto theme =
            std::find_if(allMenopauseThemes.begin(), allMenopauseThemes.end(),
                         [&](MenopauseTheme known) { return folded(menopauseThemeKey(known)) == folded(name); });
        if (equals < 0 || theme == allMenopauseThemes.end())
            return error(ErrorCode::UnknownKey, u"check-in"_s, word);
        if (checkIn[*theme])
            return error(ErrorCode::UnknownKey, u"a second answer"_s, word);
        const Result<int> answer = parseWholeNumber(name, word.mid(equals + 1), 0, 4);
        if (!answer)
            return answer.error();
        checkIn[*theme] = *answer;
    }
    return checkIn;
}

Result<Answer> logCheckIn(Session& session, const Arguments& arguments)
{
    const Result<When> when = pastWhenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<MenopauseCheckIn> checkIn = checkInOf(arguments.words);
    if (!checkIn)
        return checkIn.error();
    Result<Answer> answer = writeEntry(session, *when, *checkIn, u"a menopause check-in"_s);
    if (!answer)
        return answer;
    QJsonArray missing;
    for (const MenopauseTheme theme : missingThemes(*checkIn))
        missing.append(menopauseThemeKey(theme));
    const std::optional<int> sum = checkIn->sum();
    addToJson(answer.value(), u"sum"_s, sum ? QJsonValue(*sum) : QJsonValue());
    addToJson(answer.value(), u"missing"_s, missing);
    answer->text += sum ? u"Sum: %1 of 44, for your own trend.\n"_s.arg(*sum)
                        : u"A sum needs all eleven themes; %1 are missing.\n"_s.arg(missing.size());
    return answer;
}

constexpr Command commands[] = {
    {u"log symptom", u"KEY 0..4", 2, 2, u"days count side woke minutes on at meal",
     u"how you feel: 0 not at all, 4 very strong", logSymptom},
    {u"log check-in", u"THEME=0..4...", 1, static_cast<int>(menopauseThemeCount), u"on at meal",
     u"the menopause check-in: hot-flushes, heart, sleep, low-mood, irritability, anxiety, exhaustion, sex-life, "
     "bladder, dryness, joints-and-muscles",
     logCheckIn},
    {u"log lab", u"KEY AMOUNT", 2, anyNumber, u"range own yes on at meal",
     u"a laboratory result, with the laboratory's own range; --own for a test of your own", logLab},
    {u"log scan", u"SITE", 1, 1, u"!bmd !t z machine lsc yes on at meal",
     u"a bone-density scan: lumbar-spine, total-hip, femoral-neck or forearm", logScan},
    {u"log weight", u"AMOUNT", 1, anyNumber, u"yes on at meal", u"body weight", logWeight},
    {u"log height", u"AMOUNT", 1, anyNumber, u"yes on at meal", u"body height", logHeight},
    {u"log fall", u"", 0, 0, u"injured on at meal", u"a fall", logFall},
    {u"log fracture", u"SITE", 1, anyNumber, u"low-trauma on at meal",
     u"a broken bone; --low-trauma yes: from a fall from standing height or less", logFracture},
    {u"log period", u"", 0, 0, u"on at meal", u"the first day of a period", logPeriod},
};

} // namespace

std::span<const Command> bodyLogCommands()
{
    return commands;
}

} // namespace osteolog::cli
