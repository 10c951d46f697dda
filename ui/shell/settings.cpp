// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

enum class Settings::Row : int {
    Theme,
    TextScale,
    MeasureSystem,
    VitaminDUnit,
    VitaminDLabUnit,
    Language,
    WindowGeometry,
    LastDiary,
    WelcomeDone,
    Symptoms,
};

namespace {

struct RowDefinition
{
    QLatin1StringView key;
    QLatin1StringView standard;
};

/// In the order of Settings::Row. Everything is kept as text, so that a hand-edited file stays readable.
constexpr std::array<RowDefinition, 10> table = {{
    {"view/theme"_L1, "system"_L1},
    {"view/text-percent"_L1, "100"_L1},
    {"units/measures"_L1, "metric"_L1},
    {"units/vitamin-d"_L1, "ug"_L1},
    {"units/vitamin-d-lab"_L1, "nmol-l"_L1},
    {"view/language"_L1, ""_L1},
    {"window/geometry"_L1, ""_L1},
    {"diary/last"_L1, "diary.osteolog"_L1},
    {"diary/welcome-done"_L1, "no"_L1},
    {"body/symptoms"_L1, ""_L1},
}};

} // namespace

Settings::Settings(const QString& iniFile, QObject* parent) : QObject(parent), m_file(iniFile, QSettings::IniFormat) {}

QString Settings::text(Row row) const
{
    const RowDefinition& definition = table[static_cast<std::size_t>(row)];
    return m_file.value(definition.key, QString(definition.standard)).toString();
}

bool Settings::put(Row row, const QString& value)
{
    if (text(row) == value)
        return false;
    m_file.setValue(table[static_cast<std::size_t>(row)].key, value);
    return true;
}

ThemeName Settings::theme() const
{
    return themeFromKey(text(Row::Theme)).value_or(ThemeName::System);
}

void Settings::setTheme(ThemeName theme)
{
    if (put(Row::Theme, themeKey(theme)))
        Q_EMIT themeChanged(theme);
}

double Settings::textScale() const
{
    bool ok = false;
    const int percent = text(Row::TextScale).toInt(&ok);
    return ok ? std::clamp(percent, 100, 200) / 100.0 : 1.0;
}

void Settings::setTextScale(double scale)
{
    const int percent = static_cast<int>(std::lround(std::clamp(scale, 1.0, 2.0) * 100));
    if (put(Row::TextScale, QString::number(percent)))
        Q_EMIT textScaleChanged(percent / 100.0);
}

MeasureSystem Settings::measureSystem() const
{
    return text(Row::MeasureSystem) == "us"_L1 ? MeasureSystem::UnitedStates : MeasureSystem::Metric;
}

void Settings::setMeasureSystem(MeasureSystem system)
{
    if (put(Row::MeasureSystem, system == MeasureSystem::UnitedStates ? u"us"_s : u"metric"_s))
        Q_EMIT unitsChanged();
}

VitaminDUnit Settings::vitaminDUnit() const
{
    return text(Row::VitaminDUnit) == "iu"_L1 ? VitaminDUnit::InternationalUnit : VitaminDUnit::Microgram;
}

void Settings::setVitaminDUnit(VitaminDUnit unit)
{
    if (put(Row::VitaminDUnit, unit == VitaminDUnit::InternationalUnit ? u"iu"_s : u"ug"_s))
        Q_EMIT unitsChanged();
}

VitaminDLabUnit Settings::vitaminDLabUnit() const
{
    return text(Row::VitaminDLabUnit) == "ng-ml"_L1 ? VitaminDLabUnit::NanogramPerMillilitre
                                                    : VitaminDLabUnit::NanomolePerLitre;
}

void Settings::setVitaminDLabUnit(VitaminDLabUnit unit)
{
    if (put(Row::VitaminDLabUnit, unit == VitaminDLabUnit::NanogramPerMillilitre ? u"ng-ml"_s : u"nmol-l"_s))
        Q_EMIT unitsChanged();
}

QString Settings::language() const
{
    return text(Row::Language);
}

void Settings::setLanguage(const QString& language)
{
    if (put(Row::Language, language))
        Q_EMIT languageChanged(language);
}

QByteArray Settings::windowGeometry() const
{
    return QByteArray::fromBase64(text(Row::WindowGeometry).toLatin1());
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    put(Row::WindowGeometry, QString::fromLatin1(geometry.toBase64()));
}

QString Settings::symptoms() const
{
    return text(Row::Symptoms);
}

void Settings::setSymptoms(const QString& set)
{
    put(Row::Symptoms, set);
}

QString Settings::lastDiary() const
{
    return text(Row::LastDiary);
}

void Settings::setLastDiary(const QString& fileName)
{
    put(Row::LastDiary, fileName);
}

bool Settings::welcomeDone() const
{
    return text(Row::WelcomeDone) == "yes"_L1;
}

void Settings::setWelcomeDone(bool done)
{
    put(Row::WelcomeDone, done ? u"yes"_s : u"no"_s);
}

bool Settings::save()
{
    m_file.sync();
    return m_file.status() == QSettings::NoError;
}

} // namespace osteolog::ui
