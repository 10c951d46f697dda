// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/units.h"
#include "ui/shell/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>

namespace osteolog::ui {

enum class MeasureSystem { Metric, UnitedStates };
enum class VitaminDUnit { Microgram, InternationalUnit };
enum class VitaminDLabUnit { NanomolePerLitre, NanogramPerMillilitre };

/// How a person wants the program to look and to speak: never diary content. Every preference is one row of the table
/// in settings.cpp (key, default) and one typed pair here. Kept as an ini file in the data folder; a value that cannot
/// be read counts as its default.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString& iniFile, QObject* parent = nullptr);

    ThemeName theme() const;
    void setTheme(ThemeName theme);
    double textScale() const; ///< 1.0–2.0
    void setTextScale(double scale);
    MeasureSystem measureSystem() const;
    void setMeasureSystem(MeasureSystem system);
    VitaminDUnit vitaminDUnit() const;
    void setVitaminDUnit(VitaminDUnit unit);
    VitaminDLabUnit vitaminDLabUnit() const;
    void setVitaminDLabUnit(VitaminDLabUnit unit);
    QString language() const; ///< "de", "en"; empty: the system's
    void setLanguage(const QString& language);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// What stands ready on the Body page, as symptomSetToText() writes it; empty: nothing was chosen.
    QString symptoms() const;
    void setSymptoms(const QString& set);
    QString lastDiary() const; ///< file name within the data folder
    void setLastDiary(const QString& fileName);
    bool welcomeDone() const;
    void setWelcomeDone(bool done);

    /// Writes now rather than at the end of the program. False when the folder cannot be written.
    bool save();

Q_SIGNALS:
    void themeChanged(osteolog::ui::ThemeName theme);
    void textScaleChanged(double scale);
    /// Measure system, vitamin D unit or laboratory unit: every figure on the screen is written anew.
    void unitsChanged();
    /// Takes effect at the next start.
    void languageChanged(const QString& language);

private:
    enum class Row : int;
    QString text(Row row) const;
    bool put(Row row, const QString& value);

    QSettings m_file;
};

} // namespace osteolog::ui
