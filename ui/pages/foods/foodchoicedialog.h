// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSet>

class QLineEdit;
class QListWidget;

namespace osteolog {
class Catalogue;
}

namespace osteolog::ui {

class Button;
class Label;
class ThemeProvider;

/// One food of the catalogue, found by typing.
class FoodChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    FoodChoiceDialog(const ThemeProvider& theme, const Catalogue& catalogue, QWidget* parent = nullptr);

    void setExplanation(const QString& text);
    void leaveOut(const QString& foodId);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void chosen(const QString& foodId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();

    const Catalogue& m_catalogue;
    QSet<QString> m_leftOut;
    Label* m_explanation = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    Button* m_take = nullptr;
};

} // namespace osteolog::ui
