// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QSlider;

namespace osteolog::ui {

class Button;
class Card;
class DiaryCheck;
class FlowGrid;
class Form;
class FormRow;
class Label;
class Segmented;
struct AppContext;

/// How the program looks and speaks, where the diary lies and whether it is whole. Every control acts at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void refresh(const ChangeSet* changes) override;
    void focusMainField() override;

private:
    QWidget* makeLookCard();
    QWidget* makeTextSize(QWidget* parent);
    QWidget* makeUnitsCard();
    QWidget* makeLanguage(QWidget* parent);
    QWidget* makeDiaryCard();
    QWidget* makeAboutCard();
    Form* cardForm(Card* card);
    void adaptLook();
    void showTextSize();
    void setTextPercent(int percent);
    void checkDiary();
    void openFolder();
    QString folder() const;

    const AppContext& m_context;
    FlowGrid* m_grid = nullptr;
    QSlider* m_textSize = nullptr;
    Label* m_textPercent = nullptr;
    Button* m_smaller = nullptr;
    Button* m_larger = nullptr;
    Segmented* m_theme = nullptr;
    Segmented* m_measures = nullptr;
    Segmented* m_vitaminD = nullptr;
    Segmented* m_lab = nullptr;
    Label* m_folder = nullptr;
    Button* m_check = nullptr;
    Label* m_checkResult = nullptr;
    DiaryCheck* m_diaryCheck = nullptr;
};

/// The languages that there are words for, English first: "en", "de" …
QStringList availableLanguages();

} // namespace osteolog::ui
