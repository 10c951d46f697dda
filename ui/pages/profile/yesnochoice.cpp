// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/yesnochoice.h"

#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QScopedValueRollback>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

YesNoChoice::YesNoChoice(const ThemeProvider& theme, const QString& name, const QString& question, const QString& which,
                         QWidget* parent)
    : Form(theme, parent)
    , m_yesNo(new Segmented(theme, name + "Answer"_L1, question, {tr("No"), tr("Yes")}, this))
    , m_which(new QComboBox(this))
{
    setObjectName(name);
    m_which->setObjectName(name + "Which"_L1);
    m_questionRow = addRow(question, m_yesNo);
    m_whichRow = addRow(which, m_which);
    m_whichRow->hide();
    connect(m_yesNo, &Segmented::currentIndexChanged, this, [this](int index) {
        m_whichRow->setVisible(index == 1 && m_which->count() > 0);
        if (!m_showing)
            Q_EMIT edited();
    });
    connect(m_which, &QComboBox::activated, this, &YesNoChoice::edited);
}

void YesNoChoice::addChoice(const QString& key, const QString& words)
{
    m_which->addItem(words, key);
}

void YesNoChoice::setHelp(const QString& help, const QString& whichHelp)
{
    m_questionRow->setHelp(help);
    m_whichRow->setHelp(whichHelp);
}

void YesNoChoice::setAnswer(const QString& key)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const int index = m_which->findData(key);
    m_which->setCurrentIndex(index < 0 ? 0 : index);
    m_yesNo->setCurrentIndex(index < 0 ? 0 : 1);
}

QString YesNoChoice::answer() const
{
    return m_yesNo->currentIndex() == 1 ? m_which->currentData().toString() : QString();
}

QStringList YesNoChoice::keys() const
{
    QStringList keys;
    for (int i = 0; i < m_which->count(); ++i)
        keys << m_which->itemData(i).toString();
    return keys;
}

} // namespace osteolog::ui
