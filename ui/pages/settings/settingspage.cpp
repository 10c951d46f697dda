// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "core/storage/store.h"
#include "ui/pages/settings/diarycheck.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 380; ///< at 100 % text
constexpr int textStep = 10;     ///< per cent
constexpr std::array<ThemeName, 4> themes = {ThemeName::System, ThemeName::Light, ThemeName::Dark, ThemeName::Contrast};

} // namespace

QStringList availableLanguages()
{
    QStringList languages = {u"en"_s};
    const QString prefix = u"osteolog_"_s;
    const QDir folder(u":/osteolog/translations"_s);
    for (const QString& file : folder.entryList({prefix + "*.qm"_L1}, QDir::Files, QDir::Name)) {
        const QString language = QFileInfo(file).completeBaseName().mid(prefix.size());
        if (!languages.contains(language))
            languages << language;
    }
    return languages;
}

SettingsPage::SettingsPage(const AppContext& context, QWidget* parent)
    : Page(u"settings"_s, parent), m_context(context), m_diaryCheck(new DiaryCheck(this))
{
    auto* scroll = new ScrollColumn(context.theme, this);
    scroll->column()->addWidget(wrappingLabel(context.theme, FontRole::PageTitle, title(), scroll));
    auto* cards = new QWidget(scroll);
    m_grid = new FlowGrid(columnWidth, 0, cards);
    m_grid->setMaximumColumns(2);
    for (QWidget* card : {makeLookCard(), makeUnitsCard(), makeDiaryCard(), makeAboutCard()})
        m_grid->addWidget(card);
    scroll->column()->addWidget(cards);
    scroll->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&context.theme, &ThemeProvider::changed, this, &SettingsPage::adaptLook);
    connect(&context.settings, &Settings::textScaleChanged, this, &SettingsPage::showTextSize);
    connect(&context.settings, &Settings::themeChanged, this, [this] { refresh(nullptr); });
    connect(&context.settings, &Settings::unitsChanged, this, [this] { refresh(nullptr); });
    adaptLook();
    refresh(nullptr);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

Form* SettingsPage::cardForm(Card* card)
{
    auto* form = new Form(m_context.theme, card);
    card->body()->addWidget(form);
    card->body()->addStretch(1);
    return form;
}

QWidget* SettingsPage::makeLookCard()
{
    const ThemeProvider& theme = m_context.theme;
    auto* card = new Card(theme, this);
    card->setTitle(tr("How it looks"));
    Form* form = cardForm(card);
    form->addRow(tr("Text size"), makeTextSize(form));
    m_theme = new Segmented(theme, u"theme"_s, tr("Colours"),
                            {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")}, form);
    form->addRow(tr("Colours"), m_theme);
    if (availableLanguages().size() > 1)
        form->addRow(tr("Language"), makeLanguage(form), tr("Takes effect at the next start."));
    connect(m_theme, &Segmented::currentIndexChanged, this,
            [this](int index) { m_context.settings.setTheme(themes[static_cast<std::size_t>(index)]); });
    return card;
}

QWidget* SettingsPage::makeTextSize(QWidget* parent)
{
    const ThemeProvider& theme = m_context.theme;
    auto* field = new QWidget(parent);
    field->setObjectName(u"textSizeField"_s);
    m_textSize = new QSlider(Qt::Horizontal, field);
    m_textSize->setObjectName(u"textSize"_s);
    m_textSize->setRange(100, 200);
    m_textSize->setSingleStep(textStep);
    m_textSize->setPageStep(5 * textStep);
    field->setFocusProxy(m_textSize);
    m_smaller = new Button(theme, ButtonKind::Normal, u"textSmaller"_s, tr("A−"), field);
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_larger = new Button(theme, ButtonKind::Normal, u"textLarger"_s, tr("A+"), field);
    m_larger->setAccessibleName(tr("Larger text"));
    m_textPercent = new Label(theme, FontRole::Strong, {}, field);
    m_textPercent->setObjectName(u"textPercent"_s);
    auto* line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_smaller);
    line->addWidget(m_textSize, 1);
    line->addWidget(m_larger);
    line->addWidget(m_textPercent);
    connect(m_textSize, &QSlider::valueChanged, this, &SettingsPage::setTextPercent);
    connect(m_smaller, &Button::clicked, this, [this] { setTextPercent(m_textSize->value() - textStep); });
    connect(m_larger, &Button::clicked, this, [this] { setTextPercent(m_textSize->value() + textStep); });
    return field;
}

QWidget* SettingsPage::makeLanguage(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(u"language"_s);
    box->addItem(tr("As the system"), QString());
    for (const QString& language : availableLanguages()) {
        const QString own = QLocale(language).nativeLanguageName();
        box->addItem(own.left(1).toUpper() + own.mid(1), language);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_context.settings.language())));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_context.settings.setLanguage(box->currentData().toString()); });
    return box;
}

QWidget* SettingsPage::makeUnitsCard()
{
    const ThemeProvider& theme = m_context.theme;
    auto* card = new Card(theme, this);
    card->setTitle(tr("Units"));
    Form* form = cardForm(card);
    m_measures = new Segmented(theme, u"measures"_s, tr("Weight and height"),
                               {tr("kg and cm"), tr("lb, feet and inches")}, form);
    m_vitaminD = new Segmented(theme, u"vitaminDUnit"_s, tr("Vitamin D"),
                               {unitText(Unit::Microgram), unitText(Unit::InternationalUnit)}, form);
    m_lab = new Segmented(theme, u"vitaminDLabUnit"_s, tr("Vitamin D in a blood test"),
                          {unitText(Unit::NanomolePerLitre), unitText(Unit::NanogramPerMillilitre)}, form);
    form->addRow(tr("Weight and height"), m_measures);
    //: the two units of vitamin D in food and supplements
    form->addRow(tr("Vitamin D"), m_vitaminD, tr("1 µg is 40 IU."));
    form->addRow(tr("Vitamin D in a blood test"), m_lab, tr("1 ng/mL is about 2.5 nmol/L."));
    Settings& settings = m_context.settings;
    connect(m_measures, &Segmented::currentIndexChanged, this, [&settings](int index) {
        settings.setMeasureSystem(index == 1 ? MeasureSystem::UnitedStates : MeasureSystem::Metric);
    });
    connect(m_vitaminD, &Segmented::currentIndexChanged, this, [&settings](int index) {
        settings.setVitaminDUnit(index == 1 ? VitaminDUnit::InternationalUnit : VitaminDUnit::Microgram);
    });
    connect(m_lab, &Segmented::currentIndexChanged, this, [&settings](int index) {
        settings.setVitaminDLabUnit(index == 1 ? VitaminDLabUnit::NanogramPerMillilitre
                                               : VitaminDLabUnit::NanomolePerLitre);
    });
    return card;
}

QWidget* SettingsPage::makeDiaryCard()
{
    const ThemeProvider& theme = m_context.theme;
    auto* card = new Card(theme, this);
    card->setTitle(tr("Your diary"));
    card->body()->addWidget(wrappingLabel(
        theme, FontRole::Body, tr("Everything is kept in this folder on your computer, and nowhere else:"), card));
    m_folder = wrappingLabel(theme, FontRole::Strong, {}, card);
    m_folder->setObjectName(u"dataFolder"_s);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_folder);
    auto* open = new Button(theme, ButtonKind::Normal, u"openFolder"_s, tr("Open folder"), card);
    m_check = new Button(theme, ButtonKind::Normal, u"checkDiary"_s, tr("Check the diary"), card);
    auto* buttons = new FlowRow(theme.theme().gap(8));
    buttons->addWidget(open);
    buttons->addWidget(m_check);
    card->body()->addLayout(buttons);
    m_checkResult = wrappingLabel(theme, FontRole::Body, {}, card);
    m_checkResult->setObjectName(u"checkResult"_s);
    m_checkResult->hide();
    card->body()->addWidget(m_checkResult);
    card->body()->addStretch(1);
    connect(open, &Button::clicked, this, &SettingsPage::openFolder);
    connect(m_check, &Button::clicked, this, &SettingsPage::checkDiary);
    connect(m_diaryCheck, &DiaryCheck::finished, this, [this](const IntegrityReport& report) {
        m_check->setEnabled(true);
        m_checkResult->setColour(report.ok ? Tone::Accent : Tone::Danger);
        m_checkResult->setText((report.ok ? u"✓ "_s : u"⚠ "_s) + diaryCheckText(report));
    });
    connect(m_diaryCheck, &DiaryCheck::failed, this, [this](const Error& error) {
        m_check->setEnabled(true);
        m_checkResult->setColour(Tone::Danger);
        m_checkResult->setText(u"⚠ "_s + errorText(error));
    });
    return card;
}

QWidget* SettingsPage::makeAboutCard()
{
    const ThemeProvider& theme = m_context.theme;
    auto* card = new Card(theme, this);
    card->setTitle(tr("About Osteolog"));
    const QString version = QCoreApplication::applicationVersion();
    const QStringList lines = {
        version.isEmpty() ? QString() : tr("Version %1.").arg(version),
        tr("Education, not medical advice. Osteolog does not diagnose and does not replace your doctor."),
        tr("Free software under the GNU General Public License, version 3 or later."),
        tr("Food values: USDA National Nutrient Database for Standard Reference, release 28, and published studies of "
           "vitamin K2. Targets: National Academies (US and Canada) and EFSA (Europe). The source of each figure "
           "stands "
           "beside it."),
        tr("There is no account, and the program never goes online."),
    };
    for (const QString& line : lines) {
        if (!line.isEmpty())
            card->body()->addWidget(wrappingLabel(theme, FontRole::Body, line, card));
    }
    card->body()->addStretch(1);
    return card;
}

void SettingsPage::adaptLook()
{
    const Theme& theme = m_context.theme.theme();
    m_grid->setMinimumColumnWidth(theme.px(columnWidth));
    m_grid->setCellSpacing(theme.gap(14));
    // The widest text keeps its room, so that the slider does not move under the hand.
    m_textPercent->setMinimumWidth(QFontMetrics(m_textPercent->font()).horizontalAdvance(percentText(2)));
}

void SettingsPage::refresh(const ChangeSet* changes)
{
    if (changes)
        return; // nothing here comes out of the diary's entries
    const Settings& settings = m_context.settings;
    showTextSize();
    m_theme->setCurrentIndex(
        static_cast<int>(std::find(themes.begin(), themes.end(), settings.theme()) - themes.begin()));
    m_measures->setCurrentIndex(settings.measureSystem() == MeasureSystem::UnitedStates ? 1 : 0);
    m_vitaminD->setCurrentIndex(settings.vitaminDUnit() == VitaminDUnit::InternationalUnit ? 1 : 0);
    m_lab->setCurrentIndex(settings.vitaminDLabUnit() == VitaminDLabUnit::NanogramPerMillilitre ? 1 : 0);
    m_folder->setText(QDir::toNativeSeparators(folder()));
}

void SettingsPage::focusMainField()
{
    m_textSize->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::showTextSize()
{
    const int percent = static_cast<int>(std::lround(m_context.settings.textScale() * 100));
    m_textSize->setValue(percent);
    m_textPercent->setText(percentText(percent / 100.0));
    m_smaller->setEnabled(percent > m_textSize->minimum());
    m_larger->setEnabled(percent < m_textSize->maximum());
}

void SettingsPage::setTextPercent(int percent)
{
    const int rounded = (percent + textStep / 2) / textStep * textStep;
    m_context.settings.setTextScale(std::clamp(rounded, m_textSize->minimum(), m_textSize->maximum()) / 100.0);
    showTextSize();
}

QString SettingsPage::folder() const
{
    return QFileInfo(m_context.store.path()).absolutePath();
}

void SettingsPage::checkDiary()
{
    m_check->setEnabled(false);
    m_checkResult->setColour(Tone::Muted);
    m_checkResult->setText(tr("Reading the diary …"));
    m_checkResult->show();
    m_diaryCheck->start(m_context.store.path());
}

void SettingsPage::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder())))
        m_context.messages.showWarning(
            tr("The folder could not be opened from here. You find it at %1.").arg(QDir::toNativeSeparators(folder())));
}

} // namespace osteolog::ui
