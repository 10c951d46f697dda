// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// Rules for Qt's own widgets only; ours paint themselves. `kind` is set by ui/widgets/button.h.
const char* const rules = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: @4; }
QMenuBar { background: @rail; color: @text; border-bottom: 1px solid @border; }
QMenuBar::item { padding: @4 @8; background: transparent; }
QMenuBar::item:selected { background: @soft; color: @accent; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: @4; }
QMenu::item { padding: @6 @20 @6 @12; border-radius: 6px; }
QMenu::item:selected { background: @soft; color: @accent; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: @4 @8; }
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 8px;
  padding: @7 @12; }
QPushButton:hover { border-color: @accent; }
QPushButton:pressed, QPushButton:checked { background: @soft; color: @accent; }
QPushButton:disabled { color: @muted; }
QPushButton:focus { border: 2px solid @accent; padding: @6 @11; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @track; color: @muted; border-color: @track; }
QPushButton[kind="danger"] { color: @dangerText; border-color: @dangerText; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @muted; padding: @2 @4; }
QPushButton[kind="link"]:hover { color: @accent; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: @1 @3; }
QPushButton[kind="title"] { background: transparent; border: 1px solid transparent; color: @text; padding: @2 0px; }
QPushButton[kind="title"]:hover { color: @accent; }
QPushButton[kind="title"]:focus { border: 2px solid @accent; }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: @4; }
QPushButton[kind="icon"]:hover { background: @soft; }
QPushButton[kind="icon"]:focus { border: 2px solid @accent; padding: @3; }
QPushButton::menu-indicator { width: 0px; }
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QDoubleSpinBox {
  background: @surface; color: @text; border: 1px solid @border; border-radius: 8px; padding: @6 @10;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid @accent; padding: @5 @9; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border: 2px solid @dangerText; padding: @5 @9; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; background: @window; }
QComboBox::drop-down { border: none; width: @28; }
QComboBox::down-arrow { image: url(:/osteolog/icons/@downIcon); width: @14; height: @14; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; outline: none;
  selection-background-color: @soft; selection-color: @accent; }
QScrollArea, QScrollArea > QWidget > QWidget#scrollContent { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: @10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @10; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; min-height: @32; min-width: @32; margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; border-radius: 8px;
  selection-background-color: @soft; selection-color: @text; outline: none; }
QAbstractItemView[kind="bare"] { background: transparent; border: none; border-radius: 0; }
QSlider::groove:horizontal { height: @6; background: @track; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal { width: @18; height: @18; margin: -@7 0; background: @accent; border: 2px solid @surface;
  border-radius: @half22; }
QSlider::handle:horizontal:focus { border-color: @text; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border;
  padding: @6 @8; font-weight: 600; }
)"
                          R"(
QCheckBox, QRadioButton { spacing: @8; color: @text; padding: @2; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator { width: @18; height: @18; border: 1px solid @muted;
  background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: @half19; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/osteolog/icons/@checkIcon); }
QRadioButton::indicator:checked { border: @5 solid @accent; width: @10; height: @10; }
QDialog { background: @window; }
)";

QString scaled(const Theme& theme, const QString& number)
{
    return QString::number(theme.gap(number.toDouble())) + "px"_L1;
}

} // namespace

QString styleSheet(const Theme& theme)
{
    const QHash<QString, QString> words = {
        {u"surface"_s, theme.surface.name()},
        {u"window"_s, theme.window.name()},
        {u"rail"_s, theme.rail.name()},
        {u"text"_s, theme.text.name()},
        {u"muted"_s, theme.mutedText.name()},
        {u"border"_s, theme.border.name()},
        {u"accent"_s, theme.accent.name()},
        {u"soft"_s, theme.accentSoft.name()},
        {u"onAccent"_s, theme.onAccent.name()},
        {u"dangerText"_s, theme.dangerText.name()},
        {u"track"_s, theme.track.name()},
        {u"handle"_s, theme.contrast ? theme.text.name() : theme.border.darker(theme.dark ? 60 : 112).name()},
        {u"half19"_s, QString::number(theme.gap(18) / 2 + 1) + "px"_L1},
        {u"half22"_s, QString::number(theme.gap(18) / 2 + 2) + "px"_L1},
        {u"downIcon"_s, theme.dark ? u"down-light.svg"_s : u"down-dark.svg"_s},
        {u"checkIcon"_s, theme.onAccent.lightness() > 127 ? u"check-light.svg"_s : u"check-dark.svg"_s},
    };
    const QRegularExpression mark(u"@([A-Za-z]\\w*|\\d+)"_s);
    const QString source = QString::fromLatin1(rules);
    QString sheet;
    sheet.reserve(source.size() + 1024);
    qsizetype last = 0;
    auto matches = mark.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        sheet += QStringView(source).mid(last, match.capturedStart() - last);
        const QString name = match.captured(1);
        sheet += name.front().isDigit() ? scaled(theme, name) : words.value(name);
        last = match.capturedEnd();
    }
    sheet += QStringView(source).mid(last);
    return sheet;
}

} // namespace osteolog::ui
