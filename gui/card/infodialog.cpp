// SPDX-License-Identifier: Apache-2.0
#include "gui/card/infodialog.h"

#include "gui/accessibility/announcer.h"
#include "gui/theme/colors.h"
#include "gui/theme/mnemonics.h"
#include "model/items/wording.h"
#include "model/profile/infofields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// A note under a field: the help in dim, or what is wrong in red and with a mark.
static bool showCheck(QLabel *note, const Result<void> &result)
{
    const Colors colors = colorsOf(note->palette());
    QPalette palette = note->palette();
    palette.setColor(QPalette::WindowText, result ? colors.dim : colors.error);
    note->setPalette(palette);
    const QString text = result ? note->property("help").toString() : u"⚠ "_s + result.error().message;
    if (!result && text != note->text() && note->isVisible())
        Announcer::say(note, result.error().message);
    note->setText(text);
    return result.has_value();
}

InfoDialog::InfoDialog(const ProfileInfo &info, InfoField focus, QWidget *parent)
    : QDialog(parent)
    , m_info(info)
    , m_name(new QLineEdit(info.name))
    , m_version(new QLineEdit(info.version))
    , m_description(new QPlainTextEdit(info.description))
    , m_tags(new QLineEdit(InfoFields::text(info.tags)))
    , m_nameNote(addNote(tr("Unique together with the version.")))
    , m_versionNote(addNote(tr("major.minor.patch; left empty, the product takes 1.0.0.")))
    , m_tagsNote(addNote(tr("key:value or a bare word, separated by commas.")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Profile Info"));
    m_version->setPlaceholderText(u"1.0.0"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(12);
    form->addRow(tr("&Name"), m_name);
    form->addRow({}, m_nameNote);
    form->addRow(tr("&Version"), m_version);
    form->addRow({}, m_versionNote);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow({}, m_tagsNote);
    auto *type = new QLabel(Wording::type(info.type));
    type->setToolTip(tr("The product does not let the type of a profile be changed later."));
    form->addRow(tr("Type"), type);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    setMinimumWidth(460);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *field : {m_name, m_version, m_tags}) {
        connect(field, &QLineEdit::textChanged, this, &InfoDialog::check);
        if (auto *label = qobject_cast<QLabel *>(form->labelForField(field)))
            field->setAccessibleName(withoutMnemonic(label->text()));
    }
    m_description->setAccessibleName(tr("Description"));
    check();
    const QList<QWidget *> fields{m_name, m_version, m_description, m_tags};
    fields.at(int(focus))->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(fields.at(int(focus))))
        line->selectAll();
}

QLabel *InfoDialog::addNote(const QString &help)
{
    auto *note = new QLabel(help, this);
    note->setProperty("help", help);
    note->setWordWrap(true);
    QFont font = note->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    note->setFont(font);
    note->setContentsMargins(0, 0, 0, 6);
    return note;
}

/// What was there before stays allowed: a file that came with odd values can still be described anew.
void InfoDialog::check()
{
    const ProfileInfo now = info();
    const auto unlessKept = [](bool kept, const Result<void> &result) {
        return kept ? Result<void>() : result;
    };
    bool fine = showCheck(m_nameNote, unlessKept(now.name == m_info.name && !now.name.isEmpty(),
                                                 InfoFields::checkName(now.name)));
    fine &= showCheck(m_versionNote,
                      unlessKept(now.version == m_info.version, InfoFields::checkVersion(now.version)));
    const Result<QList<Tag>> tags = InfoFields::tags(m_tags->text());
    fine &= showCheck(m_tagsNote, tags || m_tags->text() == InfoFields::text(m_info.tags)
                                      ? Result<void>()
                                      : Result<void>(failure(tags.error().message)));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fine);
    m_name->setAccessibleDescription(m_nameNote->text());
    m_version->setAccessibleDescription(m_versionNote->text());
    m_tags->setAccessibleDescription(m_tagsNote->text());
}

ProfileInfo InfoDialog::info() const
{
    ProfileInfo info = m_info;
    info.name = m_name->text();
    info.version = m_version->text().trimmed();
    if (m_description->document()->isModified())
        info.description = m_description->toPlainText();
    if (m_tags->text() != InfoFields::text(m_info.tags))
        info.tags = InfoFields::tags(m_tags->text()).value_or(m_info.tags);
    return info;
}

} // namespace Layerwright
