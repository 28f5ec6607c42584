// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/variableform.h"

#include "gui/presets/switch.h"
#include "gui/theme/colors.h"
#include "gui/theme/mnemonics.h"
#include "gui/theme/textfit.h"
#include "gui/variables/optionstable.h"
#include "gui/variables/variablefield.h"
#include "gui/variables/variablepreview.h"
#include "gui/variables/variablewording.h"
#include "model/commands/renamevariable.h"
#include "model/commands/setvariable.h"
#include "model/language/variableuses.h"
#include "model/profile/regularexpression.h"
#include "model/profile/variableproblems.h"
#include "model/profile/variablevalue.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::array flagFields{&Variable::required, &Variable::isSensitive, &Variable::hidden,
                                       &Variable::immutable};

static QLabel *noteLabel()
{
    auto *note = new QLabel;
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(dimFont(note->font()));
    return note;
}

static void showNote(QLabel *note, const QString &text, bool isFault)
{
    const Colors colors = colorsOf(note->palette());
    QPalette palette = note->palette();
    palette.setColor(QPalette::WindowText, isFault ? colors.error : colors.dim);
    note->setPalette(palette);
    note->setText(isFault ? u"⚠ "_s + text : text);
    note->setVisible(!text.isEmpty());
}

/// A field below its name, and a note below that.
static QLabel *addField(QVBoxLayout *layout, const QString &title, QWidget *field, QLabel *note = nullptr)
{
    auto *label = new QLabel(title);
    label->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(title));
    layout->addWidget(label);
    layout->addWidget(field);
    if (note)
        layout->addWidget(note);
    layout->addSpacing(8);
    return label;
}

static void addHeading(QVBoxLayout *layout, const QString &text)
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    auto *heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addSpacing(4);
    layout->addWidget(line);
    layout->addSpacing(8);
    layout->addWidget(heading);
}

VariableForm::VariableForm(ProfileDocument *document, const VariableFinder *finder, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_finder(finder)
    , m_name(new QLineEdit)
    , m_nameNote(noteLabel())
    , m_displayName(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_format(new QComboBox)
    , m_formatNote(noteLabel())
    , m_input(new QComboBox)
    , m_inputNote(noteLabel())
    , m_options(new OptionsTable)
    , m_default(new VariableField)
    , m_regex(new QLineEdit)
    , m_regexNote(noteLabel())
    , m_problems(noteLabel())
    , m_preview(new VariablePreview)
    , m_usesTitle(new QLabel)
    , m_uses(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(4);
    addTextFields(layout);
    addKindFields(layout);
    addFlags(layout);
    layout->addWidget(m_problems);
    addHeading(layout, tr("As a deployer sees it"));
    layout->addWidget(m_preview);
    addUses(layout);
    layout->addStretch(1);
    connectFields();
    explainFields();
    connect(document, &ProfileDocument::variablesChanged, this, &VariableForm::refresh);
    connect(finder, &VariableFinder::surveyed, this, &VariableForm::fillUses);
}

void VariableForm::addTextFields(QVBoxLayout *layout)
{
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 2 + 12);
    addField(layout, tr("&Name"), m_name, m_nameNote);
    addField(layout, tr("&Display name"), m_displayName);
    addField(layout, tr("De&scription"), m_description);
}

void VariableForm::addKindFields(QVBoxLayout *layout)
{
    for (const EnumName<VariableFormat> &row : enumNames<VariableFormat>())
        m_format->addItem(VariableWording::format(row.value), QVariant::fromValue(int(row.value)));
    for (const EnumName<VariableInput> &row : enumNames<VariableInput>())
        m_input->addItem(VariableWording::input(row.value), QVariant::fromValue(int(row.value)));
    for (QComboBox *box : {m_format, m_input})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_regex->setPlaceholderText(u"^[a-z]+$"_s);
    addField(layout, tr("&Format"), m_format, m_formatNote);
    addField(layout, tr("&Input"), m_input, m_inputNote);
    m_optionsTitle = addField(layout, tr("Options"), m_options);
    addField(layout, tr("Defa&ult"), m_default);
    m_default->setSpokenName(tr("Default"));
    addField(layout, tr("E&xpression that values fit (RE2)"), m_regex, m_regexNote);
}

void VariableForm::addFlags(QVBoxLayout *layout)
{
    for (const QString &text : {tr("Required"), tr("Masked"), tr("Hidden"), tr("Read-only")}) {
        auto *flag = new Switch(text);
        QLabel *note = noteLabel();
        layout->addWidget(flag);
        layout->addWidget(note);
        layout->addSpacing(8);
        m_flags.append(flag);
        m_flagNotes.append(note);
    }
}

void VariableForm::addUses(QVBoxLayout *layout)
{
    addHeading(layout, tr("Where it is used"));
    m_usesTitle->setFont(dimFont(font()));
    m_usesTitle->setForegroundRole(QPalette::PlaceholderText);
    m_usesTitle->setWordWrap(true);
    m_uses->setAccessibleName(tr("Where it is used"));
    m_uses->setTextElideMode(Qt::ElideRight);
    m_uses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uses->setFixedHeight(m_uses->fontMetrics().height() * 9);
    layout->addWidget(m_usesTitle);
    layout->addWidget(m_uses);
    connect(m_uses, &QListWidget::itemActivated, this, &VariableForm::chooseUse);
    connect(m_uses, &QListWidget::itemDoubleClicked, this, &VariableForm::chooseUse);
}

void VariableForm::connectFields()
{
    const auto endBurst = [this] { m_document->endTypingBurst(); };
    connect(m_name, &QLineEdit::editingFinished, this, &VariableForm::rename);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        const Variable *now = variable();
        const auto fault = now && text != now->name ? variableNameFault(m_document->profile(), text)
                                                    : std::optional<Error>();
        showNote(m_nameNote, fault ? fault->message : tr("Enter changes all uses, too."), fault.has_value());
    });
    connect(m_displayName, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&text](Variable &v) { v.displayName = text; }); });
    connect(m_regex, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&text](Variable &v) { v.regex = text; }); });
    for (QLineEdit *field : {m_displayName, m_regex})
        connect(field, &QLineEdit::editingFinished, this, endBurst);
    connect(m_description, &QPlainTextEdit::textChanged, this,
            [this] { change([this](Variable &v) { v.description = m_description->toPlainText(); }); });
    connect(m_default, &VariableField::edited, this, [this](const QString &value) {
        change([&value](Variable &v) {
            v.defaultValue = value;
            for (VariableOption &option : v.options)
                option.isDefault = !value.isEmpty() && option.value == value;
        });
    });
    connect(m_default, &VariableField::finished, this, endBurst);
    connect(m_format, &QComboBox::activated, this, [this](int row) {
        changeAtOnce([&](Variable &v) { v.format = VariableFormat(m_format->itemData(row).toInt()); });
    });
    connect(m_input, &QComboBox::activated, this, [this](int row) {
        changeAtOnce([&](Variable &v) { v.inputType = VariableInput(m_input->itemData(row).toInt()); });
    });
    connect(m_options, &OptionsTable::edited, this, [this](const QList<VariableOption> &options) {
        changeAtOnce([&options](Variable &v) { v.options = options; });
    });
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        connect(m_flags[i], &QCheckBox::clicked, this,
                [this, i](bool isOn) { changeAtOnce([&](Variable &v) { v.*flagFields[i] = isOn; }); });
}

const Variable *VariableForm::variable() const
{
    const int row = m_document->variableRow(m_id);
    return row < 0 ? nullptr : &m_document->profile().variables.at(row);
}

void VariableForm::setVariable(ItemId id)
{
    if (id == m_id)
        return;
    m_document->endTypingBurst();
    m_id = id;
    if (const Variable *now = variable())
        m_preview->setVariable(*now, true);
    refresh();
    fillUses();
}

void VariableForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void VariableForm::change(const std::function<void(Variable &)> &edit)
{
    const Variable *now = variable();
    if (!now)
        return;
    Variable changed = *now;
    edit(changed);
    if (changed != *now)
        m_document->push(std::make_unique<SetVariable>(m_document, m_id, changed));
}

void VariableForm::changeAtOnce(const std::function<void(Variable &)> &edit)
{
    m_document->endTypingBurst();
    change(edit);
    m_document->endTypingBurst();
}

/// A name that cannot be gives way to the one there was.
void VariableForm::rename()
{
    const Variable *now = variable();
    if (!now || m_name->text() == now->name)
        return;
    if (variableNameFault(m_document->profile(), m_name->text())) {
        refresh();
        return;
    }
    m_name->setModified(false); // what comes from now on is shown
    m_document->endTypingBurst();
    renameVariable(m_document, now->name, m_name->text());
}

void VariableForm::refresh()
{
    const Variable *now = variable();
    if (!now)
        return;
    const Variable shown = *now;
    const QSignalBlocker description(m_description);
    if (m_name->text() != shown.name && !(m_name->hasFocus() && m_name->isModified()))
        m_name->setText(shown.name);
    if (m_displayName->text() != shown.displayName)
        m_displayName->setText(shown.displayName);
    if (m_description->toPlainText() != shown.description)
        m_description->setPlainText(shown.description);
    if (m_regex->text() != shown.regex)
        m_regex->setText(shown.regex);
    m_format->setCurrentIndex(m_format->findData(int(formatOf(shown))));
    m_input->setCurrentIndex(m_input->findData(int(inputOf(shown))));
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        m_flags[i]->setChecked(shown.*flagFields[i]);
    const bool isList = inputOf(shown) == VariableInput::Dropdown;
    m_options->setVisible(isList);
    m_optionsTitle->setVisible(isList);
    m_options->setOptions(shown.options);
    m_default->setValue(isList ? defaultValueOf(shown) : shown.defaultValue);
    m_default->setVariable(shown);
    m_preview->setVariable(shown, false);
    showNotes(shown);
    showProblems();
}

void VariableForm::showNotes(const Variable &variable)
{
    if (m_name->text() == variable.name)
        showNote(m_nameNote, tr("Used as {{.spectro.var.%1}}").arg(variable.name), false);
    showNote(m_formatNote, VariableWording::formatNote(variable), false);
    showNote(m_inputNote, VariableWording::inputNote(variable, m_document->profile().info), false);
    const auto lines = m_input->findData(int(VariableInput::Multiline));
    const bool takesLines = formatOf(variable) == VariableFormat::String ||
                            formatOf(variable) == VariableFormat::Base64 ||
                            formatOf(variable) == VariableFormat::Unknown;
    static_cast<QStandardItemModel *>(m_input->model())->item(lines)->setEnabled(takesLines);
    const auto expression = RegularExpression::compile(variable.regex);
    const bool isPinned = variable.regex.startsWith(u'^') && variable.regex.endsWith(u'$');
    if (!expression)
        showNote(m_regexNote, expression.error().message, true);
    else
        showNote(m_regexNote,
                 variable.regex.isEmpty() || isPinned
                     ? QString()
                     : tr("Fits when any part of the value does; ^ and $ make it the whole."),
                 false);
    const std::array notes{VariableWording::requiredNote(variable), VariableWording::maskedNote(variable),
                           VariableWording::hiddenNote(variable), VariableWording::readOnlyNote(variable)};
    for (qsizetype i = 0; i < m_flagNotes.size(); ++i)
        showNote(m_flagNotes[i], notes[i], false);
}

/// At once, so that a field says what is wrong while it is filled in.
void VariableForm::showProblems()
{
    QStringList lines;
    for (const Finding &finding :
         findVariableProblems(m_document->profile().variables, m_document->variableRow(m_id)))
        lines.append((finding.severity == Severity::Information ? u"ℹ "_s : u"⚠ "_s) + finding.message);
    const Colors colors = colorsOf(palette());
    QPalette shown = palette();
    shown.setColor(QPalette::WindowText, colors.warning);
    m_problems->setPalette(shown);
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void VariableForm::fillUses()
{
    const Variable *now = variable();
    if (!now)
        return;
    const QList<VariableUse> uses = m_finder->survey().uses.value(now->name);
    m_uses->clear();
    for (const VariableUse &use : uses) {
        const Layer *layer = m_document->layer(use.text.layer);
        const int manifest = m_document->manifestRow(use.text);
        QString place = layer ? layer->name : QString();
        if (layer && manifest >= 0)
            place += u" › "_s + layer->manifests[manifest].name;
        auto *item = new QListWidgetItem(
            tr("%1, line %2: %3").arg(place).arg(use.position.line).arg(use.line), m_uses);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, QVariant::fromValue(use.text));
        item->setData(Qt::UserRole + 1, QVariant::fromValue(use.name.begin));
        item->setData(Qt::UserRole + 2, QVariant::fromValue(use.name.end));
    }
    m_uses->setVisible(!uses.isEmpty());
    m_usesTitle->setText(
        uses.isEmpty()
            ? tr("No layer uses it yet. Write {{.spectro.var.%1}} into a layer's values.").arg(now->name)
            : tr("Double-click goes there."));
}

void VariableForm::showUses(const QString &why)
{
    fillUses();
    m_usesTitle->setText(why);
    if (m_uses->count() > 0)
        m_uses->setCurrentRow(0);
    m_uses->setFocus(Qt::OtherFocusReason);
}

void VariableForm::chooseUse(QListWidgetItem *item)
{
    emit useChosen(
        item->data(Qt::UserRole).value<TextId>(),
        {item->data(Qt::UserRole + 1).value<qsizetype>(), item->data(Qt::UserRole + 2).value<qsizetype>()});
}

} // namespace Layerwright
