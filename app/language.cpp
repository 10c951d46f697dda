// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace osteolog::app {

using namespace Qt::StringLiterals;

void applyLanguage(QCoreApplication& application, const QString& language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto* own = new QTranslator(&application);
    if (own->load(wanted, u"osteolog"_s, u"_"_s, u":/osteolog/translations"_s)) {
        QCoreApplication::installTranslator(own);
        auto* ofQt = new QTranslator(&application);
        if (ofQt->load(wanted, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(ofQt);
        QLocale::setDefault(wanted);
        return;
    }
    // English words (a translation too: it knows the plurals), with the numbers of the person's country.
    if (own->load(u":/osteolog/translations/osteolog_en.qm"_s))
        QCoreApplication::installTranslator(own);
    const bool english = wanted.language() == QLocale::English;
    QLocale::setDefault(english ? wanted : QLocale(QLocale::English, wanted.territory()));
}

} // namespace osteolog::app
