// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QRegularExpression>

#include <functional>

namespace osteolog::app {

using namespace Qt::StringLiterals;

namespace {

struct Definition
{
    QString name;
    QString value; ///< what follows it; empty for none
    QString text;
    /// False when the value cannot be used.
    std::function<bool(Options&, const QString&)> take;
};

bool takeSize(Options& options, const QString& text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return false;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size.width() < 320 || size.height() < 240 || size.width() > 8192 || size.height() > 8192)
        return false;
    options.size = size;
    return true;
}

bool takeTextScale(Options& options, const QString& text)
{
    bool ok = false;
    const int percent = text.toInt(&ok);
    if (!ok || percent < 100 || percent > 200)
        return false;
    options.textScale = percent / 100.0;
    return true;
}

bool takeTheme(Options& options, const QString& text)
{
    options.theme = ui::themeFromKey(text);
    return options.theme.has_value();
}

bool takeDate(Options& options, const QString& text)
{
    options.today = QDate::fromString(text, Qt::ISODate);
    return options.today.isValid() && options.today.year() >= 1900 && options.today.year() <= 2200;
}

bool takeLanguage(Options& options, const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}([_-][A-Za-z]{2})?$"_s);
    options.language = text;
    return form.match(text).hasMatch();
}

std::function<bool(Options&, const QString&)> flag(bool Options::*member)
{
    return [member](Options& options, const QString&) { return options.*member = true; };
}

std::function<bool(Options&, const QString&)> text(QString Options::*member)
{
    return [member](Options& options, const QString& value) {
        options.*member = value;
        return !value.isEmpty();
    };
}

std::vector<Definition> definitions()
{
    return {
        {u"--data"_s, u"DIR"_s, u"use this data folder instead of your own (created if missing)"_s,
         text(&Options::dataFolder)},
        {u"--demo"_s, {}, u"show a simulated diary of three years, never your own data"_s, flag(&Options::demo)},
        {u"--today"_s, u"DATE"_s, u"pretend that today is DATE (YYYY-MM-DD)"_s, takeDate},
        {u"--render-pages"_s, u"DIR"_s, u"draw every page to DIR as PNG and quit; needs no display"_s,
         text(&Options::renderFolder)},
        {u"--size"_s, u"WxH"_s, u"size of the window, 320x240 to 8192x8192"_s, takeSize},
        {u"--theme"_s, u"NAME"_s, u"light, dark, contrast or system"_s, takeTheme},
        {u"--text-scale"_s, u"PERCENT"_s, u"size of the text, 100 to 200"_s, takeTextScale},
        {u"--lang"_s, u"LL"_s, u"language, as in de or en_GB"_s, takeLanguage},
        {u"--time-start"_s,
         {},
         u"print the milliseconds from process start to the first painted page and quit"_s,
         flag(&Options::timeStart)},
        {u"--help"_s, {}, u"show this and quit"_s, flag(&Options::help)},
        {u"--version"_s, {}, u"show the version and quit"_s, flag(&Options::version)},
    };
}

QString longName(const QString& argument)
{
    if (argument == "-h"_L1)
        return u"--help"_s;
    return argument == "-v"_L1 ? u"--version"_s : argument;
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    const std::vector<Definition> known = definitions();
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype equals = arguments[i].startsWith("--"_L1) ? arguments[i].indexOf(u'=') : -1;
        const QString name = longName(arguments[i].left(equals));
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const Definition& one) { return one.name == name; });
        if (found == known.end())
            return error(ErrorCode::UnknownKey, arguments[i], u"there is no such option"_s);
        QString value = equals >= 0 ? arguments[i].mid(equals + 1) : QString();
        if (found->value.isEmpty() && equals >= 0)
            return error(ErrorCode::UnknownKey, arguments[i], u"this option takes no value"_s);
        if (!found->value.isEmpty() && equals < 0) {
            if (++i == arguments.size())
                return error(ErrorCode::AmountInvalid, name, name + u" needs "_s + found->value);
            value = arguments[i];
        }
        if (!found->take(options, value))
            return error(ErrorCode::AmountInvalid, name + u' ' + value, u"expected "_s + found->text);
    }
    if (options.demo && !options.dataFolder.isEmpty())
        return error(ErrorCode::UnknownKey, u"--demo"_s, u"--demo and --data exclude each other"_s);
    return options;
}

QString helpText()
{
    QString help = u"Usage: osteolog [OPTION]…\nA private bone-health diary.\n\n"_s;
    for (const Definition& one : definitions()) {
        const QString usage = one.value.isEmpty() ? one.name : one.name + u' ' + one.value;
        help += "  "_L1 + usage.leftJustified(22) + one.text + u'\n';
    }
    return help + u"\nExit codes: 0 done, 1 the request failed, 2 wrong usage.\n"_s;
}

} // namespace osteolog::app
