// SPDX-License-Identifier: Apache-2.0
#include "gui/console/uploaddialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/catalogs/transferline.h"
#include "gui/console/consolebar.h"
#include "gui/console/consoleconnector.h"
#include "gui/console/importchoicesform.h"
#include "gui/forms/form.h"
#include "model/document/packproblems.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

UploadDialog::UploadDialog(ConsoleConnector *connector, const LoadedProfile &loaded, QWidget *parent)
    : QDialog(parent)
    , m_connector(connector)
    , m_profile(loaded.profile)
    , m_source(loaded.source)
    , m_bar(new ConsoleBar(connector))
    , m_name(new QLineEdit(loaded.profile.info.name))
    , m_version(new QLineEdit(loaded.profile.info.version))
    , m_publishes(new QCheckBox(tr("&Publish it at once, not as a draft")))
    , m_sendsErrors(new QCheckBox)
    , m_answer(new NoteLabel)
    , m_form(new ImportChoicesForm)
    , m_scroll(new QScrollArea)
    , m_note(new NoteLabel)
    , m_next(new QPushButton)
    , m_errors([this](int errors) { showErrors(errors); })
{
    setWindowTitle(tr("Upload to Console"));
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("What the console wants to be told"));
    for (NoteLabel *note : {m_answer, m_note}) {
        note->setWordWrap(true);
        note->setTextFormat(Qt::PlainText);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_bar);
    layout->addLayout(makeForm());
    layout->addWidget(m_answer);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_note);
    layout->addLayout(makeButtons());
    resize(620, 480);
    connect(m_bar, &ConsoleBar::warned, this, [this](const QString &why) { say(why, Severity::Warning); });
    connect(connector, &ConsoleConnector::connectionChanged, this, &UploadDialog::restart);
    countErrors();
    restart();
}

QLayout *UploadDialog::makeForm()
{
    QFormLayout *form = newForm();
    addRow(form, tr("&Name"), m_name);
    addRow(form, tr("&Version"), m_version);
    form->addRow(QString(), m_publishes);
    form->addRow(QString(), m_sendsErrors);
    m_publishes->setChecked(true);
    m_sendsErrors->hide();
    for (QLineEdit *field : {m_name, m_version})
        connect(field, &QLineEdit::textChanged, this, &UploadDialog::restart);
    connect(m_publishes, &QCheckBox::toggled, this, &UploadDialog::showStep);
    connect(m_sendsErrors, &QCheckBox::toggled, this, &UploadDialog::showStep);
    return form;
}

QLayout *UploadDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TransferLine(m_connector->queue()), 1);
    row->addWidget(buttons);
    connect(m_next, &QPushButton::clicked, this, &UploadDialog::goOn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void UploadDialog::countErrors()
{
    m_errors.start([profile = m_profile](QPromise<int> &promise) {
        const QList<ProfileFinding> findings = findProblems(profile);
        promise.addResult(int(std::ranges::count_if(findings, [](const ProfileFinding &finding) {
            return finding.finding.severity == Severity::Error;
        })));
    });
}

void UploadDialog::showErrors(int errors)
{
    m_sendsErrors->setText(tr("&Send it in spite of %n error(s); Problems has them", nullptr, errors));
    m_sendsErrors->setVisible(errors > 0);
    showStep();
}

QString UploadDialog::target() const
{
    return u"%1 %2"_s.arg(m_name->text().trimmed(), m_version->text().trimmed());
}

ImportChoices UploadDialog::choices() const
{
    return {m_name->text().trimmed(), m_version->text().trimmed(), m_form->registries(), m_form->secrets()};
}

/// What was answered before is about something else.
void UploadDialog::restart()
{
    m_form->clear();
    m_scroll->hide();
    m_answer->say({});
    m_answer->hide();
    setStep(Step::Ask);
}

void UploadDialog::setStep(Step step)
{
    m_step = step;
    showStep();
}

void UploadDialog::say(const QString &text, Severity severity)
{
    m_answer->say(text, severity);
    m_answer->setVisible(!text.isEmpty());
}

/// What the button would do, in words.
void UploadDialog::showStep()
{
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const bool isHeldBack = !m_sendsErrors->isHidden() && !m_sendsErrors->isChecked();
    const bool isDone = m_step == Step::Done;
    m_next->setVisible(!isDone);
    m_next->setText(m_step == Step::Ask ? tr("&Ask the Console") : tr("&Import"));
    m_next->setEnabled(!m_isBusy && isNamed && !isHeldBack);
    for (QWidget *field : QList<QWidget *>{m_bar, m_name, m_version, m_publishes, m_form})
        field->setEnabled(!m_isBusy && !isDone);
    if (isDone)
        m_note->say({});
    else if (!m_connector->connection())
        m_note->say(tr("Name the console first, and the API key for it."));
    else if (m_step == Step::Ask)
        m_note->say(
            tr("“Ask the Console” sends the profile to %1 to be checked: whether the name and version "
               "are free, and the packs and macros there. Nothing is changed there.")
                .arg(m_connector->scope()));
    else
        m_note->say((m_publishes->isChecked() ? tr("“Import” makes %1 in %2, and publishes it.")
                                              : tr("“Import” makes %1 in %2, as a draft."))
                        .arg(target(), m_connector->scope()));
}

void UploadDialog::goOn()
{
    if (!m_connector->connection())
        return m_bar->chooseConsole();
    m_isBusy = true;
    showStep();
    if (m_step == Step::Ask)
        ask();
    else
        import();
}

void UploadDialog::ask()
{
    m_connector->ask<ImportAnswer>(
        tr("asking about %1").arg(target()),
        [profile = m_profile, source = m_source, choices = choices()](Console &console) {
            return examineImport(console, profile, source, choices);
        },
        this, [this](const Result<ImportAnswer> &answer) { take(answer); });
}

void UploadDialog::take(const Result<ImportAnswer> &answer)
{
    m_isBusy = false;
    showStep();
    if (!answer)
        return say(answer.error().message, Severity::Error);
    if (!answer->mayImport())
        return say(QStringList({answer->nameFault, answer->check.refusal}).join(u'\n').trimmed(),
                   Severity::Error);
    QStringList words;
    if (!answer->missingMacros.isEmpty())
        words.append(tr("These macros are used and not there; make them in the console first: %1")
                         .arg(answer->missingMacros.join(u", "_s)));
    if (!answer->macrosFault.isEmpty())
        words.append(tr("Whether the macros are there is not known. %1").arg(answer->macrosFault));
    m_form->show(*answer, m_profile);
    m_scroll->setVisible(!m_form->isEmpty());
    if (words.isEmpty())
        say(tr("The console would take it."), Severity::Information);
    else
        say(words.join(u'\n'), Severity::Warning);
    setStep(Step::Import);
}

void UploadDialog::import()
{
    const auto text = importText(m_profile, m_source, choices());
    if (!text)
        return end(tl::unexpected(text.error()));
    m_connector->ask<QString>(
        tr("importing %1").arg(target()),
        [text = *text, publishes = m_publishes->isChecked()](Console &console) {
            return console.import(text, publishes);
        },
        this, [this](const Result<QString> &uid) { end(uid); });
}

void UploadDialog::end(const Result<QString> &uid)
{
    m_isBusy = false;
    showStep();
    if (!uid)
        return say(uid.error().message, Severity::Error);
    m_scroll->hide();
    say(tr("%1 is in %2 now. Its UID is %3.").arg(target(), m_connector->scope(), *uid),
        Severity::Information);
    setStep(Step::Done);
    emit imported(target());
}

} // namespace Layerwright
