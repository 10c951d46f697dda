// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace osteolog::ui {

/// A question with at most three ways out. Its words are translated by whoever asks.
struct Question
{
    QString title;
    QString text;
    QString accept;           ///< what happens: "Delete 3 entries", never "OK"
    QString alternative;      ///< a second way to go on; empty for none
    bool destructive = false; ///< then Enter does not accept
};
enum class Choice { Accept, Alternative, Cancel };

struct FileQuestion
{
    QString title;
    QString filter;    ///< as QFileDialog takes it: "Comma-separated values (*.csv)"
    QString suggested; ///< folder, or folder and file name
};

struct TextQuestion
{
    QString title;
    QString label;
    QString text;        ///< what stands in the field at first
    bool secret = false; ///< a passphrase: shown as dots
};

/// Something to be printed.
struct PrintJob
{
    QString title; ///< as the printer's queue names it
    QPageSize paper;
    std::function<bool(QPagedPaintDevice&)> draw; ///< false: it could not be drawn
};
enum class PrintOutcome { Printed, Cancelled, Failed };

/// Every question that stops the person is asked through these functions, so that a test can answer it and a window
/// can be driven without anybody there. An empty answer means: cancelled.
struct Prompts
{
    std::function<Choice(QWidget* parent, const Question&)> ask;
    std::function<std::optional<QString>(QWidget* parent, const FileQuestion&)> openFile;
    std::function<std::optional<QString>(QWidget* parent, const FileQuestion&)> saveFile;
    std::function<std::optional<QString>(QWidget* parent, const FileQuestion&)> chooseFolder;
    std::function<std::optional<QString>(QWidget* parent, const TextQuestion&)> enterText;
    /// Asks for a printer and prints.
    std::function<PrintOutcome(QWidget* parent, const PrintJob&)> print;

    /// The desktop's own dialogs.
    static Prompts desktop();
};

} // namespace osteolog::ui
