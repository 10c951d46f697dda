// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace osteolog::ui {
namespace {

Choice askOnDesktop(QWidget* parent, const Question& question)
{
    QMessageBox box(question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                    QMessageBox::Cancel, parent);
    box.setObjectName(u"question"_s);
    const auto role = question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole;
    QPushButton* accept = box.addButton(question.accept, role);
    accept->setObjectName(u"accept"_s);
    QPushButton* alternative = nullptr;
    if (!question.alternative.isEmpty()) {
        alternative = box.addButton(question.alternative, QMessageBox::ActionRole);
        alternative->setObjectName(u"alternative"_s);
    }
    box.setDefaultButton(question.destructive ? qobject_cast<QPushButton*>(box.button(QMessageBox::Cancel)) : accept);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == accept)
        return Choice::Accept;
    return alternative && box.clickedButton() == alternative ? Choice::Alternative : Choice::Cancel;
}

std::optional<QString> given(const QString& answer)
{
    return answer.isEmpty() ? std::nullopt : std::optional(answer);
}

std::optional<QString> enterOnDesktop(QWidget* parent, const TextQuestion& question)
{
    bool accepted = false;
    const QString text =
        QInputDialog::getText(parent, question.title, question.label,
                              question.secret ? QLineEdit::Password : QLineEdit::Normal, question.text, &accepted);
    return accepted ? given(text) : std::nullopt;
}

PrintOutcome printOnDesktop(QWidget* parent, const PrintJob& job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setPageSize(job.paper);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return PrintOutcome::Cancelled;
    const bool drawn = job.draw(printer);
    return drawn && printer.printerState() != QPrinter::Error ? PrintOutcome::Printed : PrintOutcome::Failed;
}

} // namespace

Prompts Prompts::desktop()
{
    return {
        .ask = askOnDesktop,
        .openFile =
            [](QWidget* parent, const FileQuestion& q) {
                return given(QFileDialog::getOpenFileName(parent, q.title, q.suggested, q.filter));
            },
        .saveFile =
            [](QWidget* parent, const FileQuestion& q) {
                return given(QFileDialog::getSaveFileName(parent, q.title, q.suggested, q.filter));
            },
        .chooseFolder =
            [](QWidget* parent, const FileQuestion& q) {
                return given(QFileDialog::getExistingDirectory(parent, q.title, q.suggested));
            },
        .enterText = enterOnDesktop,
        .print = printOnDesktop,
    };
}

} // namespace osteolog::ui
