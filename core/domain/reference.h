// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"
#include "core/domain/movementgoals.h"
#include "core/domain/profile.h"

#include <vector>

namespace osteolog {

/// One row of resources/reference/dri.csv: a published intake value for an age band, sex and life stage.
struct ReferenceIntake
{
    QString system; ///< "NAM", "EFSA", "EXPERT", "MHLW-JP"
    Member member = Member::Magnesium;
    QString unit; ///< "mg/d", "ug/d", "g/d", "g/kg/d"; "d/wk" for movement, "mg" for a single dose
    /// "EAR", "AR", "RDA", "AI", "PRI", "UL", "PRI_ADDITION", "TARGET_LOW", "TARGET_HIGH", "RDA_reference_body",
    /// "GUIDELINE", "SINGLE_DOSE"
    QString kind;
    int ageMin = 0, ageMax = 0; ///< completed years, both included
    QString sex;                ///< "M", "F", "any"
    QString lifeStage;          ///< "none", "pregnant", "lactating", "any" …
    double value = 0;
    QString scope;
    QString source;
    QString status; ///< "V" verified, "V2" in a secondary copy, "C" computed, "M" from memory: shown as not re-checked
};

/// A supplement form and the share of it that is the element (resources/reference/supplement_forms.csv).
struct SupplementForm
{
    QString key;          ///< "magnesium-bisglycinate"
    QString name;         ///< "magnesium bisglycinate"
    QStringList synonyms; ///< "glycinate", "magnesium glycinate"
    Nutrient nutrient = Nutrient::Magnesium;
    std::optional<double> elementalFraction; ///< 0–1; empty for vitamins, whose amount is what the label says
    bool medicine = false;                   ///< antacids and laxatives
    QString note;                            ///< key for the form guide
    QString source;
    QString status;
};

/// An activity that can be logged (resources/reference/activities.csv).
struct Activity
{
    QString id; ///< as in the BPAQ list where it has one ("jog"), plus our own ("jumps")
    QString name;
    QStringList synonyms;
    QString impact;                       ///< "high", "moderate", "low", "none" (not weight-bearing)
    std::optional<double> peakForce;      ///< peak vertical ground reaction force in body weights, as published
    std::optional<double> estimatedForce; ///< ours, where none is published: that of a like activity
    QString forceEstimatedFrom;           ///< which one that is
    /// Steps, jumps or landings in a minute, for entries whose impacts were not counted.
    std::optional<double> cyclesPerMinute;
    QString cyclesSource; ///< "estimate" for our own
    std::optional<double> met;
    bool resistance = false;
    bool balance = false;
    bool weightBearing = false;
    std::optional<double> bpaqRating;    ///< effect rating of the BPAQ list; empty for our own activities
    std::optional<double> bpaqPublished; ///< what the list has where that is corrected here; `note` tells why
    double askAboveMinutes = 0;          ///< an entry of more is asked about before it is kept
    int askAboveImpacts = 0;
    QString source;
    QString status;
    QString note; ///< what a figure needs said; empty for most

    /// What bone load is computed with: the published force, else the estimated one.
    std::optional<double> loadForce() const { return peakForce ? peakForce : estimatedForce; }
};

/// A symptom that can be rated without typing a name of one's own (resources/reference/symptoms.csv).
struct Symptom
{
    QString key; ///< "cramps"
    QString name;
    QStringList synonyms;
    bool higherIsBetter = false; ///< "sleep", "muscle ease"
    /// From this rating on the symptom is a red flag: advice stops and a doctor comes first. Empty: never by itself.
    std::optional<int> redFlagFrom;
    QString redFlagLevel;     ///< "emergency", "same-day", "urgent", "appointment"; empty without red flag
    QStringList redFlagAmong; ///< medicine groups: a red flag only for people who take one of them; empty: for all
    QString source;
    QString status;
};

struct LabTest
{
    QString key; ///< "vitamin-d"
    QString name;
    QStringList synonyms;        ///< "25-oh-d"
    std::vector<Unit> units;     ///< that it may be entered in, the first is the one kept
    std::vector<double> factors; ///< one of the first unit in each of `units`: {1, 2.4305} for mmol/L, mg/dL
    double low = 0, high = 0;    ///< plausible span in the first unit; outside it the value is refused
    /// Span in the first unit that nearly every result lies in, ill people's included. A value outside it is asked
    /// about; it is no reference range.
    double usualLow = 0, usualHigh = 0;
    /// What laboratories or expert groups commonly print, in the first unit: information only. The range that counts
    /// is the laboratory's own. Either end may be missing.
    std::optional<double> informationLow, informationHigh;
    QString informationSource, informationStatus; ///< empty where there is no range to tell
    /// Percent that two results must differ by to be told apart (turnover markers only).
    std::optional<double> significantChange;
    QString source;
    QString status;
};

/// Where bone density is measured (resources/reference/scan_sites.csv).
struct ScanSite
{
    QString key; ///< "lumbar-spine", "total-hip", "femoral-neck", "forearm"
    QString name;
    QStringList synonyms;
    /// Percent that two scans on one machine must differ by, where the clinic gives no figure of its own.
    std::optional<double> significantChange;
    bool countsForCategory = false; ///< the lowest of these sites is looked at; the forearm only when they are missing
    QString source;
    QString status;
};

/// A sign that comes before any tip (resources/reference/red_flags.csv).
struct RedFlag
{
    QString key;          ///< "height-loss", "thigh-pain" …
    QString question;     ///< in plain words, to be asked
    QString level;        ///< "emergency", "same-day", "urgent", "appointment"
    QStringList symptoms; ///< keys of symptoms.csv that raise it at their redFlagFrom; empty: from other records
    bool pausesMagnesium = false;
    QString why;
    QString source;
    QString status;
};

struct Medicine
{
    QString key; ///< "alendronate"
    QString name;
    QStringList synonyms;
    QString group;                            ///< "bisphosphonate", "vitamin-k-antagonist", "ppi" …
    std::optional<double> hoursBeforeMineral; ///< medicine first, then this long until magnesium or calcium
    std::optional<double> hoursAfterMineral;  ///< mineral first, then this long until the medicine
    bool avoidMinerals = false;               ///< no spacing helps: not together at all
    /// A matter for a talk with the doctor: "always", or "with-magnesium" (only where a magnesium supplement is taken);
    /// empty where nothing needs saying.
    QString talk;
    QString source;
    QString status;
};

/// Every table of resources/reference, read once at start. Plain data, passed to whoever needs it.
struct ReferenceTables
{
    std::vector<ReferenceIntake> intakes;
    std::vector<SupplementForm> forms;
    std::vector<Activity> activities;
    std::vector<Symptom> symptoms;
    std::vector<LabTest> labs;
    std::vector<Medicine> medicines;
    std::vector<ScanSite> scanSites;
    std::vector<RedFlag> redFlags;
    MovementGoals movement; ///< resources/reference/movement_goals.csv

    /// From the compiled-in resources. ResourceMissing names the table and the line.
    static Result<ReferenceTables> load();
    /// The same from any folder that holds all the tables, for tests of damaged ones.
    static Result<ReferenceTables> loadFrom(const QString& folder);

    /// By key; failing that by name or synonym, whatever the case. Null when there is none.
    const SupplementForm* form(const QString& key) const;
    const Activity* activity(const QString& id) const;
    const Symptom* symptom(const QString& key) const;
    const LabTest* lab(const QString& key) const;
    const Medicine* medicine(const QString& key) const;
    const ScanSite* scanSite(const QString& key) const;
    /// By key alone.
    const RedFlag* redFlag(const QString& key) const;
};

} // namespace osteolog
