// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/newprofile/newprofilepage.h"
#include "gui/newprofile/templateadmission.h"
#include "model/document/latestjob.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Layerwright {

class BeginList;
class NoteLabel;
class ProfileTemplates;
class TagField;
struct ProfileTemplate;

/// What the profile begins with, and what it is: name, version, description, tags.
class BasicsPage final : public NewProfilePage
{
    Q_OBJECT

public:
    /// The templates outlive the page.
    explicit BasicsPage(ProfileTemplates *templates, QWidget *parent = nullptr);

    void setAnswers(const NewProfile &answers) override;
    void answer(NewProfile &answers) const override;
    bool isComplete() const override;
    QWidget *firstField() const override;

    /// Whom a template is shown to before it is taken.
    void setAdmission(const TemplateAdmission &admit) { m_admit = admit; }
    BeginList *begin() const { return m_begin; }
    /// Says what was wrong with a thing that was tried here.
    void say(const QString &trouble);

private:
    QWidget *makeFields();
    void explainFields();
    void readTemplate();
    void admit(const Result<OpenedFile> &read);
    void takeSource(const Result<LoadedProfile> &source);
    void describe(const ProfileInfo &info);
    void check();
    void remove(const ProfileTemplate &which);

    ProfileTemplates *m_templates;
    BeginList *m_begin;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_version;
    QPlainTextEdit *m_description;
    TagField *m_tags;
    NoteLabel *m_beginNote;
    NoteLabel *m_nameNote;
    NoteLabel *m_versionNote;
    NoteLabel *m_tagsNote;
    ProfileInfo m_described; // by the template, so that another one may say it anew
    Result<LoadedProfile> m_source = LoadedProfile();
    QString m_sourcePath;
    LatestJob<Result<OpenedFile>> m_reading;
    TemplateAdmission m_admit;
    bool m_isComplete = false;
};

} // namespace Layerwright
