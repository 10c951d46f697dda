// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/amountparser.h"
#include "core/foods/quickaddideas.h"

#include <algorithm>
#include <array>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Kind = QuickAddToken::Kind;
namespace score = quickaddscore;

constexpr double wholeName = 0.9;  // quality from which a form was named, not just begun
constexpr double leastUnits = 200; // a bare number of vitamin D from here on is IU: 200 µg would be twice the limit

struct DoseReading
{
    std::optional<CountReading> count;
    std::optional<Unit> unit; ///< empty for a bare number
    QString part;             ///< a unit that is still being typed
    bool salt = false;
    bool ofCompound = false; ///< "of citrate": salt, where the form has one
    bool pieces = false;     ///< "2 tablets"
    QString name;            ///< without "salt" and "elemental"
    QString nameWithSalt;    ///< "epsom salt"
};

bool isDoseUnit(Unit unit)
{
    return unit == Unit::InternationalUnit || measuredBy(unit) == Measures::Mass;
}

/// Where the amount stands and how many tokens it has; `reading` gets its count and unit.
std::pair<std::size_t, std::size_t> findDose(const QuickAddReader& reader, DoseReading& dose)
{
    const QuickAddTokens tokens = reader.tokens();
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!isNumber(tokens, at) || isKind(tokens, at + 1, Kind::Percent))
            continue;
        const QuickAddTokens tail = tokens.subspan(at);
        dose.count = readCount(tail, reader.words);
        const QuickAddTokens rest = tail.subspan(dose.count->used);
        const std::optional<UnitReading> unit = readUnit(rest, reader.words);
        if (unit && isDoseUnit(unit->unit)) {
            dose.unit = unit->unit;
            return {at, dose.count->used + unit->used};
        }
        if (rest.size() == 1 && reader.line.open && isKind(rest, 0, Kind::Word) && rest[0].word.size() <= 2) {
            dose.part = rest[0].word;
            return {at, dose.count->used + 1};
        }
        return {at, dose.count->used};
    }
    return {tokens.size(), 0};
}

DoseReading readDose(const QuickAddReader& reader)
{
    DoseReading dose;
    const QuickAddTokens tokens = reader.tokens();
    const auto [begin, length] = findDose(reader, dose);
    QStringList name;
    QStringList withSalt;
    bool afterOf = false;
    bool elementAfterOf = false;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (at >= begin && at < begin + length)
            continue;
        const QString word = wordAt(tokens, at);
        const bool directlyOf = reader.words.of.contains(word) && length > 0 && at == begin + length;
        afterOf = afterOf || directlyOf;
        elementAfterOf = elementAfterOf || (afterOf && reader.words.elementNames.contains(word));
        dose.pieces = dose.pieces || reader.words.doseForms.contains(word);
        if (reader.words.fillers.contains(word) || reader.words.elemental.contains(word) ||
            reader.words.doseForms.contains(word))
            continue;
        withSalt << tokens[at].text;
        if (reader.words.salts.contains(word) || reader.words.salts.contains(word + 's'_L1))
            dose.salt = true;
        else
            name << tokens[at].text;
    }
    dose.ofCompound = afterOf && !elementAfterOf && dose.unit.has_value();
    dose.name = name.join(' '_L1);
    dose.nameWithSalt = withSalt.join(' '_L1);
    return dose;
}

class SupplementFinder
{
public:
    SupplementFinder(const QuickAddReader& reader, QuickAddFindings& findings)
        : m_reader(reader), m_findings(findings), m_dose(readDose(reader))
    {
    }

    void run()
    {
        if (m_dose.pieces && m_dose.count && !m_dose.unit)
            return; // how much is in a tablet is not known
        const bool nameAtEnd =
            m_reader.line.open && isKind(m_reader.tokens(), m_reader.tokens().size() - 1, Kind::Word);
        const NameQuery query(m_dose.name, nameAtEnd && m_dose.part.isEmpty(), m_reader.words);
        const NameQuery withSalt(m_dose.nameWithSalt, nameAtEnd, m_reader.words);
        double place = 0;
        for (const SupplementForm& form : m_reader.context.tables.forms) {
            const double quality = std::max(query.quality(form.name, form.synonyms),
                                            m_dose.salt ? withSalt.quality(form.name, form.synonyms) : 0);
            if (quality > 0)
                offer(form, score::name * quality + preference(form, quality) - 1e-6 * place);
            ++place;
        }
    }

private:
    static double preference(const SupplementForm& form, double quality)
    {
        // A weight of protein powder is one of a food; only its protein is asked for here.
        if (quality > wholeName && form.nutrient != Nutrient::Protein)
            return score::form;
        // While the name is still open: the plain element first, antacids and laxatives last.
        return form.medicine ? -0.05 : (form.elementalFraction ? 0 : 0.01);
    }

    void offer(const SupplementForm& form, double points)
    {
        if (!m_dose.count) {
            add(form, startingDose(form), false, points - 0.05, false);
            return;
        }
        for (const auto& [unit, extra] : unitsOf(form)) {
            const std::optional<double> value =
                m_dose.unit || m_dose.count->mark == NumberMark::None ? valueIn(*m_dose.count, unit) : std::nullopt;
            if (!value) {
                m_findings.fail(error(ErrorCode::AmountInvalid, amountTyped()), points);
                continue;
            }
            const bool salt = m_dose.salt || (m_dose.ofCompound && form.elementalFraction);
            add(form, {*value, unit}, salt, points + extra, true);
            // Labels print both: the other reading is one key away.
            if (m_dose.unit && form.elementalFraction)
                add(form, {*value, unit}, !salt, points + extra + 2 * score::second, true);
        }
    }

    std::vector<std::pair<Unit, double>> unitsOf(const SupplementForm& form) const
    {
        const Unit own = unitOf(form.nutrient);
        if (m_dose.unit)
            return {{*m_dose.unit, unitScore(own)}};
        if (!m_dose.part.isEmpty()) {
            std::vector<std::pair<Unit, double>> units;
            for (const Unit unit : {own, Unit::Milligram, Unit::Microgram, Unit::InternationalUnit}) {
                const bool known = !units.empty() && units.front().first == unit;
                if (!known && mayBecome(m_dose.part, unit))
                    units.emplace_back(unit, score::partAmount - 0.01 * double(units.size()));
            }
            return units;
        }
        const bool units = form.nutrient == Nutrient::VitaminD && m_dose.count->value >= leastUnits;
        return {{units ? Unit::InternationalUnit : own, score::bareAmount}};
    }

    double unitScore(Unit own) const
    {
        if (*m_dose.unit != Unit::Gram)
            return score::clearAmount;
        const bool element = m_reader.words.elementNames.contains(m_dose.name.toLower()); // "protein 25 g"
        return own == Unit::Gram && element ? score::clearAmount : score::bareAmount;
    }

    QString amountTyped() const
    {
        for (const QuickAddToken& token : m_reader.tokens()) {
            if (token.kind == Kind::Number)
                return token.text;
        }
        return {};
    }

    void add(const SupplementForm& form, Amount amount, bool salt, double points, bool amountSaid)
    {
        const Result<SupplementEntry> entry = makeSupplementEntry(form, amount, salt);
        if (!entry) {
            Error problem = entry.error();
            problem.subject = form.name;
            m_findings.fail(std::move(problem), points);
            return;
        }
        m_findings.ideas.push_back({*entry, m_reader.line.time, points, form.name, amountSaid});
    }

    const QuickAddReader& m_reader;
    QuickAddFindings& m_findings;
    DoseReading m_dose;
};

} // namespace

void findSupplements(const QuickAddReader& reader, QuickAddFindings& findings)
{
    if (!reader.tokens().empty())
        SupplementFinder(reader, findings).run();
}

} // namespace osteolog
