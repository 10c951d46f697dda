// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/databasesdialog.h"

#include "core/base/clock.h"
#include "core/foods/catalogue.h"
#include "core/storage/store.h"
#include "ui/editing/foodimporter.h"
#include "ui/pages/foods/importwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/scrollcolumn.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000; // of the progress bar

} // namespace

DatabasesDialog::DatabasesDialog(const AppContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_importer(new FoodImporter(this))
{
    setObjectName(u"databasesDialog"_s);
    setWindowTitle(tr("Food databases"));
    auto* scroll = new ScrollColumn(context.theme, this);
    for (QWidget* card : {makeListCard(), makeImportCard(), makeSourcesCard()})
        scroll->column()->addWidget(card);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeFoot());
    const Theme& look = context.theme.theme();
    const QSize wanted(look.px(620), look.px(640));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(m_importer, &FoodImporter::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * steps)); });
    connect(m_importer, &FoodImporter::finished, this, &DatabasesDialog::showDone);
    connect(m_importer, &FoodImporter::failed, this, &DatabasesDialog::showFailed);
    showDatabases();
    showRunning(false);
}

QWidget* DatabasesDialog::makeListCard()
{
    auto* card = new Card(m_context.theme, this);
    card->setTitle(tr("Imported so far"));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    card->body()->addLayout(m_rows);
    return card;
}

QWidget* DatabasesDialog::makeImportCard()
{
    const ThemeProvider& theme = m_context.theme;
    auto* card = new Card(theme, this);
    card->setTitle(tr("Import a database"));
    card->body()->addWidget(wrappingLabel(
        theme, FontRole::Body,
        tr("Choose the file as you downloaded it, or the folder that you unpacked. Its foods can then be searched and "
           "logged beside the ones that come with Osteolog. Importing a newer release replaces the older one."),
        card));
    m_file = new Button(theme, ButtonKind::Primary, u"importFile"_s, tr("Choose a file…"), card);
    m_folder = new Button(theme, ButtonKind::Normal, u"importFolder"_s, tr("Choose a folder…"), card);
    m_cancel = new Button(theme, ButtonKind::Normal, u"importCancel"_s, tr("Stop the import"), card);
    auto* line = new FlowRow(theme.theme().gap(8));
    for (QWidget* button : {m_file, m_folder, m_cancel})
        line->addWidget(button);
    card->body()->addLayout(line);
    m_progress = new QProgressBar(card);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_result = wrappingLabel(theme, FontRole::Body, {}, card);
    m_result->setObjectName(u"importResult"_s);
    m_result->hide();
    m_issues = new QPlainTextEdit(card);
    m_issues->setObjectName(u"importIssues"_s);
    m_issues->setAccessibleName(tr("What was left out, and why"));
    m_issues->setReadOnly(true);
    m_issues->setTabChangesFocus(true);
    m_issues->setMinimumHeight(theme.theme().px(160));
    m_issues->hide();
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_result);
    card->body()->addWidget(m_issues);
    connect(m_file, &Button::clicked, this, &DatabasesDialog::chooseFile);
    connect(m_folder, &Button::clicked, this, &DatabasesDialog::chooseFolder);
    connect(m_cancel, &Button::clicked, m_importer, &FoodImporter::cancel);
    return card;
}

QWidget* DatabasesDialog::makeSourcesCard()
{
    auto* card = new Card(m_context.theme, this);
    card->setTitle(tr("Where databases can be had"));
    card->body()->addWidget(wrappingLabel(m_context.theme, FontRole::Small,
                                          tr("Osteolog never connects to anything. A link opens in your browser."),
                                          card, Tone::Muted));
    for (const FoodSource& source : foodSources()) {
        auto* label = wrappingLabel(m_context.theme, FontRole::Body, source.text(), card);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setOpenExternalLinks(true);
        label->setAccessibleName(source.title + u": "_s + source.about);
        card->body()->addWidget(label);
    }
    return card;
}

QWidget* DatabasesDialog::makeFoot()
{
    auto* bar = new QWidget(this);
    auto* close = new Button(m_context.theme, ButtonKind::Normal, u"databasesClose"_s, tr("Close"), bar);
    auto* line = new QHBoxLayout(bar);
    const Theme& look = m_context.theme.theme();
    line->setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(14));
    line->addStretch(1);
    line->addWidget(close);
    connect(close, &Button::clicked, this, &QWidget::close);
    return bar;
}

QWidget* DatabasesDialog::makeRow(const FoodDatabaseInfo& info)
{
    const ThemeProvider& theme = m_context.theme;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, theme.theme().gap(6), 0, theme.theme().gap(6));
    auto* texts = new QVBoxLayout;
    texts->addWidget(wrappingLabel(theme, FontRole::Strong, info.title, row));
    QStringList about = {tr("%n foods", nullptr, info.foods)};
    if (!info.release.isEmpty())
        about << tr("release %1").arg(info.release);
    about << tr("imported %1").arg(shortDateText(info.imported, m_context.clock.today()));
    texts->addWidget(wrappingLabel(theme, FontRole::Small, about.join(u" · "_s), row, Tone::Muted));
    line->addLayout(texts, 1);
    auto* remove = new Button(theme, ButtonKind::Normal, "removeDatabase-"_L1 + info.id, tr("Remove…"), row);
    remove->setAccessibleName(tr("Remove %1").arg(info.title));
    remove->setEnabled(!m_importer->isRunning());
    connect(
        remove, &Button::clicked, this, [this, info] { this->remove(info); }, Qt::QueuedConnection);
    line->addWidget(remove, 0, Qt::AlignTop);
    return row;
}

void DatabasesDialog::showDatabases()
{
    clearLayout(*m_rows);
    const std::vector<FoodDatabase>& databases = m_context.catalogue.databases();
    for (const FoodDatabase& database : databases)
        m_rows->addWidget(makeRow(database.info()));
    if (databases.empty())
        m_rows->addWidget(wrappingLabel(m_context.theme, FontRole::Body,
                                        tr("None yet. The foods that come with Osteolog need no import."), nullptr,
                                        Tone::Muted));
}

void DatabasesDialog::chooseFile()
{
    const auto path = m_context.prompts.openFile(
        this, {tr("Choose a food database"), tr("Food databases (*.zip *.csv *.tsv *.txt *.gz);;All files (*)"), {}});
    if (path)
        importFrom(*path);
}

void DatabasesDialog::chooseFolder()
{
    if (const auto path = m_context.prompts.chooseFolder(this, {tr("Choose the unpacked folder"), {}, {}}))
        importFrom(*path);
}

void DatabasesDialog::importFrom(const QString& path)
{
    if (m_importer->isRunning())
        return;
    FoodImport import;
    import.path = path;
    import.today = m_context.clock.today();
    m_progress->setValue(0);
    // An open file cannot be replaced everywhere.
    m_context.catalogue.setDatabases({});
    Q_EMIT databasesChanged();
    m_importer->start(import, dataFolder());
    showRunning(true);
}

void DatabasesDialog::showRunning(bool running)
{
    m_file->setEnabled(!running && !m_context.store.isReadOnly());
    m_folder->setEnabled(m_file->isEnabled());
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    if (running) {
        m_result->setText(tr("Reading…"));
        m_result->show();
        m_issues->hide();
    }
}

void DatabasesDialog::showDone(const FoodDatabaseInfo& info)
{
    reload();
    showRunning(false);
    QStringList words = {tr("“%1” is ready: %n foods.", nullptr, info.foods).arg(info.title)};
    const ImportReport& report = m_importer->report();
    if (report.skipped() > 0)
        words << tr("%n rows were left out.", nullptr, static_cast<int>(report.skipped()));
    m_result->setText(words.join(u' '));
    showIssues();
}

void DatabasesDialog::showFailed(const Error& error)
{
    reload();
    showRunning(false);
    m_result->setText(error.code == ErrorCode::Cancelled
                          ? tr("The import was stopped. Nothing of it was kept, and nothing else was changed.")
                          : errorText(error));
    if (error.code != ErrorCode::Cancelled)
        showIssues();
}

void DatabasesDialog::showIssues()
{
    const ImportReport& report = m_importer->report();
    QStringList lines;
    for (const ImportIssue& issue : report.issues())
        lines << importIssueText(issue);
    const auto more = report.issueCount() - static_cast<qint64>(report.issues().size());
    if (more > 0)
        lines << tr("… and %n more of these.", nullptr, static_cast<int>(more));
    m_issues->setPlainText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
}

void DatabasesDialog::remove(const FoodDatabaseInfo& info)
{
    Question question;
    question.title = tr("Remove a food database");
    question.text =
        tr("Remove “%1”? What you logged of its foods stays in your diary. To have it back, import it again.")
            .arg(info.title);
    question.accept = tr("Remove “%1”").arg(info.title);
    question.destructive = true;
    if (m_context.prompts.ask(this, question) != Choice::Accept)
        return;
    m_context.catalogue.setDatabases({});
    const Outcome outcome = removeFoodDatabase(dataFolder(), info.id);
    reload();
    m_result->setText(outcome ? tr("“%1” was removed.").arg(info.title) : errorText(outcome.error()));
    m_result->show();
    m_issues->hide();
}

/// Opens what is in the data folder now.
void DatabasesDialog::reload()
{
    std::vector<Error> problems;
    m_context.catalogue.setDatabases(foodDatabasesIn(dataFolder(), &problems));
    for (const Error& problem : problems)
        m_context.messages.showError(problem);
    showDatabases();
    Q_EMIT databasesChanged();
}

QString DatabasesDialog::dataFolder() const
{
    return QFileInfo(m_context.store.path()).path();
}

void DatabasesDialog::closeEvent(QCloseEvent* event)
{
    if (m_importer->isRunning()) {
        Question question;
        question.title = tr("An import is under way");
        question.text = tr("Closing stops the import. Nothing of it would be kept.");
        question.accept = tr("Stop the import");
        question.destructive = true;
        if (m_context.prompts.ask(this, question) != Choice::Accept) {
            event->ignore();
            return;
        }
        m_importer->stop();
        reload();
    }
    QDialog::closeEvent(event);
}

} // namespace osteolog::ui
