// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/medicinelist.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// The row of the table that stands for "any other medicine" is no medicine to choose.
bool isOffered(const Medicine& medicine, const QSet<QString>& asked)
{
    return medicine.group != "default"_L1 && !asked.contains(medicine.key);
}

} // namespace

MedicineList::MedicineList(const ThemeProvider& theme, const ReferenceTables& tables, QSet<QString> asked,
                           QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tables(tables), m_asked(std::move(asked))
{
    setObjectName(u"medicines"_s);
    auto* line = new QWidget(this);
    line->setObjectName(u"medicineField"_s);
    m_search = new QLineEdit(line);
    m_search->setObjectName(u"medicineSearch"_s);
    m_search->setMaxLength(60);
    m_search->setPlaceholderText(tr("Type a name"));
    line->setFocusProxy(m_search);
    QStringList names;
    for (const Medicine& medicine : m_tables.medicines) {
        if (isOffered(medicine, m_asked))
            names << medicine.name << medicine.synonyms;
    }
    names.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(names, m_search);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_search->setCompleter(completer);
    auto* add = new Button(theme, ButtonKind::Normal, u"medicineAdd"_s, tr("Add"), line);
    add->setAccessibleName(tr("Add this medicine"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(add);
    m_searchRow = new FormRow(theme, tr("Other medicines"), line,
                              tr("Only medicines that matter for minerals and bones are in the list."), this);
    m_chosen = new QWidget(this);
    m_chosenRow = new FlowRow(theme.theme().gap(6), m_chosen);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_searchRow);
    column->addWidget(m_chosen);
    connect(add, &Button::clicked, this, &MedicineList::addTyped);
    connect(m_search, &QLineEdit::returnPressed, this, &MedicineList::addTyped);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchRow->setError({}); });
    rebuild();
}

void MedicineList::setMedicines(const QSet<QString>& keys)
{
    m_keys = keys - m_asked;
    m_search->clear();
    m_searchRow->setError({});
    rebuild();
}

QString MedicineList::nameOf(const QString& key) const
{
    const Medicine* medicine = m_tables.medicine(key);
    const QString name = medicine ? medicine->name : key;
    return name.left(1).toUpper() + name.mid(1);
}

bool MedicineList::showProblem()
{
    if (m_search->text().trimmed().isEmpty())
        return false;
    m_searchRow->setError(tr("“%1” is not in the list yet. Choose a name from the list and press Add, or empty the "
                             "field.")
                              .arg(m_search->text().trimmed()));
    return true;
}

void MedicineList::addTyped()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return;
    const Medicine* medicine = m_tables.medicine(text.toLower());
    if (!medicine || medicine->group == "default"_L1) {
        m_searchRow->setError(tr("“%1” is not in the list. It may not matter here; ask your pharmacist if you are not "
                                 "sure.")
                                  .arg(text));
        return;
    }
    if (m_asked.contains(medicine->key)) {
        m_searchRow->setError(tr("For %1 there is a question of its own above.").arg(medicine->name));
        return;
    }
    m_search->clear();
    m_searchRow->setError({});
    if (!m_keys.contains(medicine->key)) {
        m_keys.insert(medicine->key);
        rebuild();
        Q_EMIT edited();
    }
}

void MedicineList::rebuild()
{
    while (QLayoutItem* item = m_chosenRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QStringList keys(m_keys.begin(), m_keys.end());
    std::sort(keys.begin(), keys.end(), [this](const QString& a, const QString& b) { return nameOf(a) < nameOf(b); });
    for (const QString& key : std::as_const(keys)) {
        auto* button = new Button(m_theme, ButtonKind::Normal, "medicine-"_L1 + key, nameOf(key), m_chosen);
        button->setDrawing(u"close"_s);
        button->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the name
        button->setToolTip(tr("Take out"));
        button->setAccessibleName(tr("Take out %1").arg(nameOf(key)));
        connect(button, &Button::clicked, this, [this, key] {
            m_keys.remove(key);
            m_search->setFocus();
            rebuild();
            Q_EMIT edited();
        });
        m_chosenRow->addWidget(button);
    }
    m_chosen->setVisible(!keys.isEmpty());
}

} // namespace osteolog::ui
