// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/basicspage.h"

#include "gui/addlayer/notelabel.h"
#include "gui/help/whatsthistext.h"
#include "gui/newprofile/beginlist.h"
#include "gui/newprofile/tagfield.h"
#include "model/document/profiletemplates.h"
#include "model/profile/infofields.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Layerwright {

BasicsPage::BasicsPage(ProfileTemplates *templates, QWidget *parent)
    : NewProfilePage(parent)
    , m_templates(templates)
    , m_begin(new BeginList)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit)
    , m_version(new QLineEdit(u"1.0.0"_s))
    , m_description(new QPlainTextEdit)
    , m_tags(new TagField)
    , m_beginNote(new NoteLabel)
    , m_nameNote(new NoteLabel(tr("Unique together with the version.")))
    , m_versionNote(new NoteLabel(tr("major.minor.patch; left empty, the product takes 1.0.0.")))
    , m_tagsNote(new NoteLabel(tr("key:value or a bare word; a comma or Return ends each.")))
    , m_reading([this](const Result<OpenedFile> &read) { admit(read); })
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_begin->setMinimumWidth(220);
    m_begin->setMaximumWidth(330);
    layout->addWidget(m_begin, 2);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeFields());
    layout->addWidget(scroll, 3);

    connect(m_begin, &BeginList::chosen, this, [this] {
        readTemplate();
        check();
        emit edited();
    });
    connect(m_begin, &BeginList::removeRequested, this, &BasicsPage::remove);
    connect(m_templates, &ProfileTemplates::changed, this,
            [this] { m_begin->setTemplates(m_templates->all()); });
    m_templates->look();
    m_begin->setTemplates(m_templates->all());
    check();
}

QWidget *BasicsPage::makeFields()
{
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_description->setAccessibleName(tr("Description"));
    m_name->setAccessibleName(tr("Name"));
    m_version->setAccessibleName(tr("Version"));
    m_version->setPlaceholderText(u"1.0.0"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(4);
    m_form->addRow(tr("Na&me"), m_name);
    m_form->addRow(m_nameNote);
    m_form->addRow(tr("&Version"), m_version);
    m_form->addRow(m_versionNote);
    m_form->addRow(tr("&Description"), m_description);
    auto *tags =
        new QLabel(tr("&Tags")); // the form cuts the label of a field whose height depends on its width
    tags->setBuddy(m_tags);
    tags->setContentsMargins(0, 8, 0, 0);
    m_form->addRow(tags);
    m_form->addRow(m_tags);
    m_form->addRow(m_tagsNote);
    m_form->addRow(m_beginNote);
    for (NoteLabel *note : {m_nameNote, m_versionNote, m_tagsNote})
        note->setContentsMargins(0, 0, 0, 8);
    explainFields();
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->addLayout(m_form);
    layout->addStretch();
    const auto changed = [this] {
        check();
        emit edited();
    };
    connect(m_name, &QLineEdit::textEdited, this, changed);
    connect(m_version, &QLineEdit::textEdited, this, changed);
    connect(m_description, &QPlainTextEdit::textChanged, this, changed);
    connect(m_tags, &TagField::edited, this, changed);
    return fields;
}

void BasicsPage::explainFields()
{
    const auto explain = [](QWidget *field, const QString &sentences) {
        field->setWhatsThis(whatsThisText(sentences, u"profiles#a-new-profile"_s));
    };
    explain(
        m_begin,
        tr("A full profile has the core layers of a cluster and add-ons, an infrastructure profile the core "
           "layers alone, an add-on profile add-ons alone. A system profile is for an edge appliance. A "
           "template brings its layers, variables and tags along."));
    explain(m_name,
            tr("What the profile is called in every list. Blanks and capitals are allowed; name and version "
               "together must be unique in a project."));
    explain(m_version,
            tr("Three numbers with dots, such as 1.0.0, and a suffix such as -rc.1 where you want one. Left "
               "empty, the product takes 1.0.0."));
    explain(m_description, tr("What the profile is for, in a few sentences. It can be changed at any time."));
    explain(m_tags,
            tr("Words by which profiles are found: “env:prod”, or a bare word. A comma or Return ends a "
               "tag, and Backspace takes the last one back."));
}

QWidget *BasicsPage::firstField() const
{
    return m_name;
}

void BasicsPage::setAnswers(const NewProfile &answers)
{
    const QSignalBlocker quiet(this);
    const ProfileInfo &info = answers.info;
    m_name->setText(info.name);
    m_version->setText(info.version);
    m_description->setPlainText(info.description);
    m_tags->setTags(info.tags);
    if (answers.sourcePath.isEmpty())
        m_begin->select(info.type.value());
    else
        m_begin->select(answers.sourcePath);
    check();
}

void BasicsPage::answer(NewProfile &answers) const
{
    const ProfileTemplate *chosen = m_begin->selectedTemplate();
    if (!chosen) {
        if (!answers.sourcePath.isEmpty())
            answers = {};
        answers.info.type = m_begin->type();
    } else if (m_source && m_sourcePath == chosen->summary.path && answers.sourcePath != m_sourcePath) {
        answers = NewProfile::fromTemplate(*m_source);
        answers.sourcePath = m_sourcePath;
    }
    ProfileInfo &info = answers.info;
    info.name = m_name->text();
    info.version = info.type == ProfileType::System ? u"1.0.0"_s : m_version->text().trimmed();
    info.description = m_description->toPlainText();
    info.tags = m_tags->tags().value_or(info.tags);
}

bool BasicsPage::isComplete() const
{
    return m_isComplete;
}

void BasicsPage::readTemplate()
{
    const ProfileTemplate *chosen = m_begin->selectedTemplate();
    m_reading.cancel();
    m_sourcePath = chosen ? chosen->summary.path : QString();
    if (!chosen)
        return;
    m_source = failure(tr("Reading %1…").arg(chosen->summary.info.name));
    m_reading.start(
        [path = m_sourcePath](QPromise<Result<OpenedFile>> &promise) { promise.addResult(openFile(path)); });
}

void BasicsPage::admit(const Result<OpenedFile> &read)
{
    if (!read)
        return takeSource(tl::unexpected(read.error()));
    if (!m_admit)
        return takeSource(read->loaded);
    m_admit(*read, [self = QPointer(this), path = m_sourcePath](const LoadedProfile *admitted) {
        if (!self || self->m_sourcePath != path)
            return; // another one was chosen meanwhile
        if (admitted)
            self->takeSource(*admitted);
        else
            self->m_begin->select(ProfileType::Cluster);
    });
}

void BasicsPage::takeSource(const Result<LoadedProfile> &source)
{
    m_source = source;
    if (source)
        describe(source->profile.info);
    check();
    emit edited();
}

/// A template says what it is for where the user did not.
void BasicsPage::describe(const ProfileInfo &info)
{
    const QSignalBlocker quiet(this);
    const QString description = m_description->toPlainText();
    if (description.isEmpty() || description == m_described.description)
        m_description->setPlainText(info.description);
    const Result<QList<Tag>> tags = m_tags->tags();
    if (tags && (tags->isEmpty() || *tags == m_described.tags))
        m_tags->setTags(info.tags);
    m_described = info;
}

void BasicsPage::check()
{
    const ProfileTemplate *chosen = m_begin->selectedTemplate();
    const bool isSystem =
        (chosen ? chosen->summary.info.type : OpenEnum(m_begin->type())) == ProfileType::System;
    for (QWidget *field : QList<QWidget *>{m_version, m_form->labelForField(m_version), m_versionNote})
        field->setVisible(!isSystem);
    const bool isSourceFine = !chosen || m_source.has_value();
    m_beginNote->show(isSourceFine ? Result<void>() : Result<void>(failure(m_source.error().message)));
    bool isFine =
        m_versionNote->show(InfoFields::checkVersion(isSystem ? QString() : m_version->text().trimmed()));
    const Result<QList<Tag>> tags = m_tags->tags();
    isFine &= m_tagsNote->show(tags ? Result<void>() : Result<void>(failure(tags.error().message)));
    // A name that was not typed yet is no mistake: it is only waited for.
    const Result<void> name = InfoFields::checkName(m_name->text());
    m_nameNote->show(m_name->text().isEmpty() ? Result<void>() : name);
    if (const QString remark = InfoFields::nameRemark(m_name->text()); name && !remark.isEmpty())
        m_nameNote->say(remark, Severity::Warning);
    m_isComplete = isFine && name && isSourceFine;
}

void BasicsPage::say(const QString &trouble)
{
    m_beginNote->say(trouble, Severity::Error);
}

void BasicsPage::remove(const ProfileTemplate &which)
{
    const ProfileTemplate removed = which; // the list is filled anew meanwhile
    const QString shown = removed.summary.fault.isEmpty() ? removed.summary.info.name
                                                          : QFileInfo(removed.summary.path).fileName();
    QMessageBox box(QMessageBox::Question, tr("Remove Template"),
                    tr("Remove the template “%1”? Profiles that were made with it stay.").arg(shown),
                    QMessageBox::Cancel, this);
    QPushButton *remove = box.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != remove)
        return;
    if (const Result<void> done = m_templates->remove(removed); !done)
        say(done.error().message);
}

} // namespace Layerwright
