// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/consoleimport.h"
#include "model/document/latestjob.h"
#include "model/yaml/finding.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Layerwright {

class ConsoleBar;
class ConsoleConnector;
class ImportChoicesForm;
class NoteLabel;

/// Leads a profile into a console: what is sent, what the console says of it, what it wants to be told, and
/// the import. Each step says what it asks before it does.
class UploadDialog final : public QDialog
{
    Q_OBJECT

public:
    UploadDialog(ConsoleConnector *connector, const LoadedProfile &loaded, QWidget *parent = nullptr);

signals:
    void imported(const QString &what);

private:
    enum class Step { Ask, Import, Done };

    QLayout *makeForm();
    QLayout *makeButtons();
    void countErrors();
    void showErrors(int errors);
    void restart();
    void goOn();
    void ask();
    void take(const Result<ImportAnswer> &answer);
    void import();
    void end(const Result<QString> &uid);
    void setStep(Step step);
    void showStep();
    void say(const QString &text, Severity severity);
    QString target() const;
    ImportChoices choices() const;

    ConsoleConnector *m_connector;
    const Profile m_profile;
    const ProfileSource m_source;
    Step m_step = Step::Ask;
    bool m_isBusy = false;
    ConsoleBar *m_bar;
    QLineEdit *m_name;
    QLineEdit *m_version;
    QCheckBox *m_publishes;
    QCheckBox *m_sendsErrors;
    NoteLabel *m_answer;
    ImportChoicesForm *m_form;
    QScrollArea *m_scroll;
    NoteLabel *m_note;
    QPushButton *m_next;
    LatestJob<int> m_errors;
};

} // namespace Layerwright
