// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/welcomepage.h"

#include "core/base/clock.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/pages/profile/profileedit.h"
#include "ui/pages/profile/profileform.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 3;
constexpr int contentWidth = 720; ///< at 100 % text: lines stay short enough to read

/// Where EFSA's values are the ones that people meet: the European Union, the EEA and Switzerland.
bool isEuropean(QLocale::Territory territory)
{
    using L = QLocale;
    static const QSet<L::Territory> territories = {
        L::Austria,       L::Belgium, L::Bulgaria,    L::Croatia,    L::Cyprus, L::Czechia,     L::Denmark,
        L::Estonia,       L::Finland, L::France,      L::Germany,    L::Greece, L::Hungary,     L::Ireland,
        L::Italy,         L::Latvia,  L::Lithuania,   L::Luxembourg, L::Malta,  L::Netherlands, L::Poland,
        L::Portugal,      L::Romania, L::Slovakia,    L::Slovenia,   L::Spain,  L::Sweden,      L::Iceland,
        L::Liechtenstein, L::Norway,  L::Switzerland,
    };
    return territories.contains(territory);
}

} // namespace

bool welcomeIsDue(const AppContext& context)
{
    if (context.settings.welcomeDone() || context.store.isReadOnly())
        return false;
    const auto profiles = context.store.profiles();
    const auto days = context.store.span();
    return profiles && profiles->isEmpty() && days && !days->first.isValid();
}

WelcomePage::WelcomePage(const AppContext& context, QWidget* parent)
    : Page(u"welcome"_s, parent), m_context(context), m_scroll(new ScrollColumn(context.theme, this))
{
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(makeContent(), 100);
    centre->addStretch(1);
    m_scroll->column()->addLayout(centre);
    m_scroll->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeButtons());
    connect(&context.theme, &ThemeProvider::changed, this, &WelcomePage::adaptLook);
    adaptLook();
    suggestByPlace();
    showStep(0);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QWidget* WelcomePage::makeContent()
{
    const ThemeProvider& theme = m_context.theme;
    m_content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    m_heading = wrappingLabel(theme, FontRole::PageTitle, {}, m_content);
    m_heading->setObjectName(u"welcomeHeading"_s);
    m_stepText = wrappingLabel(theme, FontRole::Small, {}, m_content, Tone::Muted);
    m_stepText->setObjectName(u"welcomeStep"_s);
    m_form = new ProfileForm(theme, m_context.tables, m_context.clock, ProfileForm::Extent::Brief, m_content);
    column->addWidget(m_heading);
    column->addWidget(m_stepText);
    column->addWidget(makeIntroduction(m_content));
    column->addWidget(makeUnits(m_content));
    column->addWidget(m_form);
    return m_content;
}

QWidget* WelcomePage::makeIntroduction(QWidget* parent)
{
    const ThemeProvider& theme = m_context.theme;
    m_introduction = new Card(theme, parent);
    m_introduction->setTitle(tr("A private diary for your bones"));
    const QStringList lines = {
        tr("You write down what you eat, take and do. Osteolog shows what your bones may still need today, and foods "
           "that help."),
        tr("Food comes first. Enough is enough: more is not better."),
        tr("It informs. It does not diagnose, and it never replaces your doctor."),
        tr("Nothing leaves this computer. There is no account and no internet in it."),
    };
    for (const QString& line : lines) {
        auto* row = new QHBoxLayout;
        row->addWidget(new Label(theme, FontRole::Strong, u"•"_s, m_introduction, Tone::Accent), 0, Qt::AlignTop);
        row->addWidget(wrappingLabel(theme, FontRole::Body, line, m_introduction), 1);
        m_introduction->body()->addLayout(row);
    }
    return m_introduction;
}

QWidget* WelcomePage::makeUnits(QWidget* parent)
{
    m_unitsCard = new Card(m_context.theme, parent);
    m_unitsCard->setTitle(tr("Units"));
    m_units = new Segmented(m_context.theme, u"units"_s, tr("Units"), {tr("kg and cm"), tr("lb, feet and inches")},
                            m_unitsCard);
    m_unitsCard->body()->addWidget(m_units);
    connect(m_units, &Segmented::currentIndexChanged, this, [this](int index) {
        m_form->setMeasures(index == 1 ? MeasureSystem::UnitedStates : MeasureSystem::Metric);
    });
    return m_unitsCard;
}

QWidget* WelcomePage::makeButtons()
{
    const ThemeProvider& theme = m_context.theme;
    auto* bar = new QWidget(this);
    m_skip = new Button(theme, ButtonKind::Link, u"welcomeSkip"_s, tr("Skip for now"), bar);
    m_back = new Button(theme, ButtonKind::Normal, u"welcomeBack"_s, tr("Back"), bar);
    m_next = new Button(theme, ButtonKind::Primary, u"welcomeNext"_s, tr("Next"), bar);
    auto* line = new QHBoxLayout(bar);
    line->addWidget(m_skip);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_skip, &Button::clicked, this, &WelcomePage::skip);
    connect(m_back, &Button::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &Button::clicked, this, &WelcomePage::next);
    // The way on comes before the way out.
    QWidget::setTabOrder(m_next, m_back);
    QWidget::setTabOrder(m_back, m_skip);
    return bar;
}

void WelcomePage::adaptLook()
{
    const Theme& theme = m_context.theme.theme();
    m_content->setMaximumWidth(theme.px(contentWidth));
    m_content->layout()->setSpacing(theme.gap(14));
    m_next->parentWidget()->layout()->setContentsMargins(theme.gap(24), theme.gap(8), theme.gap(24), theme.gap(12));
    m_next->setMinimumWidth(theme.px(120));
    m_back->setMinimumWidth(theme.px(96));
}

void WelcomePage::suggestByPlace()
{
    const QLocale system = QLocale::system();
    const bool us = system.measurementSystem() == QLocale::ImperialUSSystem;
    m_units->setCurrentIndex(us ? 1 : 0);
    Profile profile;
    profile.reference = isEuropean(system.territory()) ? ReferenceSet::Efsa : ReferenceSet::Nam;
    m_form->setProfile(profile);
}

void WelcomePage::showStep(int step)
{
    using Part = ProfileForm::Part;
    m_step = std::clamp(step, 0, steps - 1);
    const std::array<QString, steps> headings = {tr("Welcome to Osteolog"), tr("About you"), tr("Food and health")};
    m_heading->setText(headings[static_cast<std::size_t>(m_step)]);
    const std::array<QString, steps> remarks = {
        tr("It takes about a minute. You can leave out any question and change every answer later."),
        tr("Your targets follow from this. It stays on this computer."),
        tr("Tips keep to this. It stays on this computer."),
    };
    //: "Step 1 of 3." and a remark on the step
    m_stepText->setText(
        tr("Step %1 of %2. %3").arg(m_step + 1).arg(steps).arg(remarks[static_cast<std::size_t>(m_step)]));
    m_introduction->setVisible(m_step == 0);
    m_unitsCard->setVisible(m_step == 0);
    if (m_step == 0)
        m_form->showParts({Part::Reference});
    else if (m_step == 1)
        m_form->showParts({Part::Person});
    else
        m_form->showParts({Part::Eating, Part::Health});
    m_back->setVisible(m_step > 0);
    m_next->setText(m_step == steps - 1 ? tr("Finish") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_scroll->verticalScrollBar()->setValue(0);
    focusMainField();
}

void WelcomePage::next()
{
    if (!m_form->check())
        return;
    if (m_step == steps - 1)
        finish();
    else
        showStep(m_step + 1);
}

void WelcomePage::finish()
{
    const QDate today = m_context.clock.today();
    const auto records = m_context.store.records(RecordKind::Profile);
    if (!records)
        return m_context.messages.showError(records.error());
    const Record* there = profileRecordOn(*records, today);
    const Edit edit = profileEdit(m_form->profile(), today, there ? std::optional(*there) : std::nullopt);
    if (!m_context.editor.apply(edit))
        return;
    m_context.settings.setMeasureSystem(m_units->currentIndex() == 1 ? MeasureSystem::UnitedStates
                                                                     : MeasureSystem::Metric);
    m_context.settings.setWelcomeDone(true);
    m_context.settings.save();
    m_context.messages.showDone(tr("Your profile was saved. You can change it at any time under Profile."));
    Q_EMIT finished();
    Q_EMIT openPageRequested(u"today"_s);
}

void WelcomePage::skip()
{
    m_context.settings.setWelcomeDone(true);
    m_context.settings.save();
    m_context.messages.showDone(tr("Nothing was saved. Under Profile you can fill this in at any time."));
    Q_EMIT finished();
    Q_EMIT openPageRequested(u"today"_s);
}

void WelcomePage::refresh(const ChangeSet*) {}

void WelcomePage::focusMainField()
{
    const std::array<QString, steps> firstFields = {u"welcomeNext"_s, u"birthDate"_s, u"diet0"_s};
    if (QWidget* first = findChild<QWidget*>(firstFields[static_cast<std::size_t>(m_step)]))
        first->setFocus(Qt::OtherFocusReason);
}

QStringList WelcomePage::pictures() const
{
    return {u"welcome"_s, u"welcome-2"_s, u"welcome-3"_s};
}

void WelcomePage::showPicture(const QString& picture)
{
    showStep(static_cast<int>(std::max<qsizetype>(0, pictures().indexOf(picture))));
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return Page::keyPressEvent(event);
    // Enter presses the button that has the keyboard; anywhere else it goes on.
    if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()); button && isAncestorOf(button))
        button->click();
    else
        next();
}

} // namespace osteolog::ui
