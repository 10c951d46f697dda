// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/symptomsetdialog.h"

#include "core/domain/reference.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

SymptomSetDialog::SymptomSetDialog(const ThemeProvider& theme, const ReferenceTables& tables, const SymptomSet& set,
                                   QWidget* parent)
    : QDialog(parent), m_tables(tables), m_set(set)
{
    setObjectName(u"symptomSetDialog"_s);
    setWindowTitle(tr("What to rate"));
    m_list = new QListWidget(this);
    m_list->setObjectName(u"symptomList"_s);
    m_list->setAccessibleName(tr("Symptoms that stand ready"));
    m_own = new QPlainTextEdit(this);
    m_own->setObjectName(u"ownSymptoms"_s);
    m_own->setAccessibleName(tr("Words of your own, one in each line"));
    m_own->setTabChangesFocus(true);
    m_own->setMaximumHeight(theme.theme().px(90));
    m_problem = wrappingLabel(theme, FontRole::Small, {}, this, Tone::Danger);
    m_problem->setObjectName(u"symptomSetProblem"_s);
    m_problem->hide();
    auto* cancel = new Button(theme, ButtonKind::Normal, u"symptomSetCancel"_s, tr("Cancel"), this);
    auto* save = new Button(theme, ButtonKind::Primary, u"symptomSetSave"_s, tr("Save choice"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrappingLabel(theme, FontRole::Body, tr("Tick what you want to rate on the Body page."), this));
    column->addLayout(makePresets(theme));
    column->addWidget(m_list, 1);
    column->addWidget(new Label(theme, FontRole::SmallStrong, tr("Words of your own, one in each line"), this));
    column->addWidget(m_own);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    const QSize wanted(theme.theme().px(420), theme.theme().px(600));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &SymptomSetDialog::accept);
    fillList();
}

/// Sets to begin with: a press ticks what is in it and leaves the rest alone.
QLayout* SymptomSetDialog::makePresets(const ThemeProvider& theme)
{
    const std::pair<QString, QString> presets[] = {{u"everyday"_s, tr("What many rate")},
                                                   {u"low-magnesium"_s, tr("Described with low magnesium")},
                                                   {u"night-cramps"_s, tr("Night cramps")},
                                                   {u"menopause"_s, tr("Menopause")},
                                                   {u"tolerance"_s, tr("How a supplement agrees")}};
    auto* row = new FlowRow(theme.theme().gap(6));
    for (const auto& [key, name] : presets) {
        auto* button = new Button(theme, ButtonKind::Link, u"preset-"_s + key, name, this);
        button->setAutoDefault(false);
        connect(button, &Button::clicked, this, [this, set = builtInSymptomSet(key)] { tick(set); });
        row->addWidget(button);
    }
    return row;
}

void SymptomSetDialog::tick(const SymptomSet& set)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (set.symptoms.contains(item->data(Qt::UserRole).toString()))
            item->setCheckState(Qt::Checked);
    }
}

void SymptomSetDialog::fillList()
{
    QStringList own = m_set.symptoms;
    for (const Symptom& symptom : m_tables.symptoms) {
        auto* item = new QListWidgetItem(symptom.name, m_list);
        item->setData(Qt::UserRole, symptom.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_set.symptoms.contains(symptom.key) ? Qt::Checked : Qt::Unchecked);
        own.removeAll(symptom.key);
    }
    m_own->setPlainText(own.join(u'\n'));
}

void SymptomSetDialog::accept()
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen << m_list->item(row)->data(Qt::UserRole).toString();
    }
    Result<SymptomSet> set = symptomSetFromText(chosen.join(u'\n') + u'\n' + m_own->toPlainText(), m_tables);
    if (!set) {
        m_problem->setText(errorText(set.error()));
        m_problem->show();
        return;
    }
    m_set = std::move(set).value();
    QDialog::accept();
}

} // namespace osteolog::ui
