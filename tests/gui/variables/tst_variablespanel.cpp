// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/switch.h"
#include "gui/variables/optionstable.h"
#include "gui/variables/variablefield.h"
#include "gui/variables/variableform.h"
#include "gui/variables/variablepreview.h"
#include "gui/variables/variablespanel.h"
#include "gui/variables/variableview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static Variable makeVariable(const QString &name, VariableFormat format = VariableFormat::String)
{
    Variable variable;
    variable.name = name;
    variable.displayName = name.toUpper();
    variable.format = format;
    variable.inputType = VariableInput::Text;
    return variable;
}

class VariablesPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup();

    void emptyProfileOffersOne();
    void keyboardOpensChangesAndComesBack();
    void typingIsOneStep();
    void renameChangesUses();
    void aNameThatCannotBeIsTold();
    void removeRefusesWhatIsUsed();
    void removeAndUndo();
    void duplicateAndMoveByKeys();
    void undefinedOnesAreOffered();
    void previewTakesAndRefuses();
    void formatAndInput();
    void optionsAreEdited();
    void maskedValuesAreCovered();
    void expressionIsCheckedWhileTyped();
    void undoIsShown();
    void filterFinds();
    void copyGivesTheReference();
    void anotherDocument();

private:
    void open(const QString &name);
    const Variable &at(int row) const { return m_document->profile().variables.at(row); }
    QStringList names() const;
    bool says(const QString &words) const;
    QComboBox *box(const QString &name) const;
    Switch *flag(const QString &text) const;

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<QAction> m_create;
    std::unique_ptr<VariablesPanel> m_panel;
};

void VariablesPanelTest::init()
{
    LoadedProfile loaded;
    Layer layer;
    layer.name = u"app"_s;
    layer.values = "x: '{{.spectro.var.port}}'\ny: '{{ .spectro.var.port }} {{.spectro.var.nope}}'\n";
    loaded.profile.layers = {layer};
    loaded.profile.variables = {makeVariable(u"host"_s), makeVariable(u"port"_s, VariableFormat::Number),
                                makeVariable(u"token"_s)};
    m_document = std::make_unique<ProfileDocument>(loaded);
    m_create = std::make_unique<QAction>(u"New"_s);
    m_panel = std::make_unique<VariablesPanel>(m_create.get());
    m_panel->setDocument(m_document.get());
    m_panel->resize(300, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    QTRY_VERIFY(m_panel->finder()->isCurrent());
}

void VariablesPanelTest::cleanup()
{
    m_panel.reset();
    m_create.reset();
    m_document.reset();
}

QStringList VariablesPanelTest::names() const
{
    QStringList result;
    for (const Variable &variable : m_document->profile().variables)
        result.append(variable.name);
    return result;
}

void VariablesPanelTest::open(const QString &name)
{
    m_panel->edit(m_document->variableId(int(names().indexOf(name))));
    QVERIFY(m_panel->isFormShown());
}

bool VariablesPanelTest::says(const QString &words) const
{
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QComboBox *VariablesPanelTest::box(const QString &name) const
{
    for (QComboBox *candidate : m_panel->form()->findChildren<QComboBox *>())
        if (candidate->accessibleName() == name)
            return candidate;
    return nullptr;
}

Switch *VariablesPanelTest::flag(const QString &text) const
{
    for (Switch *candidate : m_panel->form()->findChildren<Switch *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

void VariablesPanelTest::emptyProfileOffersOne()
{
    ProfileDocument empty;
    connect(m_create.get(), &QAction::triggered, m_panel.get(), &VariablesPanel::create);
    m_panel->setDocument(&empty);
    QVERIFY(says(u"The profile has no variables"_s));
    m_panel->takeFocus();
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Space);
    QVERIFY(m_panel->isFormShown());
    QCOMPARE(empty.profile().variables.size(), 1);
    empty.undoStack()->undo();
    QVERIFY(!m_panel->isFormShown());
    m_panel->setDocument(nullptr);
}

void VariablesPanelTest::keyboardOpensChangesAndComesBack()
{
    m_panel->takeFocus();
    QTest::keyClick(m_panel->view(), Qt::Key_Down);
    QTest::keyClick(m_panel->view(), Qt::Key_Return);
    QVERIFY(m_panel->isFormShown());
    QCOMPARE(m_panel->form()->name()->text(), u"port"_s);
    QTest::keyClick(m_panel->form()->name(), Qt::Key_Escape);
    QVERIFY(!m_panel->isFormShown());
    QCOMPARE(m_panel->view()->currentIndex().data().toString(), u"port"_s);
    QVERIFY(m_panel->view()->hasFocus());
}

void VariablesPanelTest::typingIsOneStep()
{
    open(u"host"_s);
    auto *line = m_panel->form()->defaultField()->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, u"shop"_s);
    QCOMPARE(at(0).defaultValue, u"shop"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_document->undoStack()->count(), 1);
    flag(u"Required"_s)->click();
    flag(u"Hidden"_s)->click();
    QCOMPARE(m_document->undoStack()->count(), 3);
    QVERIFY(at(0).required && at(0).hidden);
    m_document->undoStack()->setIndex(0);
    QCOMPARE(at(0), makeVariable(u"host"_s));
}

void VariablesPanelTest::renameChangesUses()
{
    open(u"port"_s);
    QLineEdit *name = m_panel->form()->name();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"node_port"_s);
    QCOMPARE(at(1).name, u"port"_s); // not with each letter
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(at(1).name, u"node_port"_s);
    QVERIFY(m_document->profile().layers[0].values.contains("{{ .spectro.var.node_port }}"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(name->text(), u"port"_s);
}

void VariablesPanelTest::aNameThatCannotBeIsTold()
{
    open(u"port"_s);
    QLineEdit *name = m_panel->form()->name();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"host"_s);
    QVERIFY(says(u"already has a variable “host”"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(at(1).name, u"port"_s);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void VariablesPanelTest::removeRefusesWhatIsUsed()
{
    m_panel->takeFocus();
    m_panel->view()->setCurrentIndex(m_panel->view()->model()->index(1, 0));
    QTest::keyClick(m_panel->view(), Qt::Key_Delete);
    QCOMPARE(names().size(), 3);
    QVERIFY(m_panel->isFormShown());
    QVERIFY(says(u"Not removed"_s));
    QListWidget *uses = m_panel->form()->uses();
    QCOMPARE(uses->count(), 2);
    QVERIFY(uses->item(1)->text().startsWith(u"app, line 2: y:"_s));
    QSignalSpy chosen(m_panel.get(), &VariablesPanel::placeChosen);
    QTest::keyClick(uses, Qt::Key_Down);
    QTest::keyClick(uses, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto text = chosen[0][0].value<TextId>();
    const auto span = chosen[0][1].value<Span>();
    QCOMPARE(m_document->text(text).sliced(span.begin, span.length()), "port");
    QCOMPARE(span.begin, m_document->text(text).lastIndexOf("port"));
}

void VariablesPanelTest::removeAndUndo()
{
    m_panel->takeFocus();
    QTest::keyClick(m_panel->view(), Qt::Key_Delete);
    QCOMPARE(names(), (QStringList{u"port"_s, u"token"_s}));
    m_document->undoStack()->undo();
    QCOMPARE(names(), (QStringList{u"host"_s, u"port"_s, u"token"_s}));
}

void VariablesPanelTest::duplicateAndMoveByKeys()
{
    m_panel->takeFocus();
    QTest::keyClick(m_panel->view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"port"_s, u"host"_s, u"token"_s}));
    QCOMPARE(m_panel->view()->currentIndex().row(), 1);
    QTest::keyClick(m_panel->view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m_panel->view(), Qt::Key_Up, Qt::AltModifier); // there is no higher place
    QCOMPARE(names(), (QStringList{u"host"_s, u"port"_s, u"token"_s}));
    QCOMPARE(m_document->undoStack()->count(), 2);
    QTest::keyClick(m_panel->view(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(names(), (QStringList{u"host"_s, u"host_2"_s, u"port"_s, u"token"_s}));
    QCOMPARE(at(1).displayName, u"HOST (copy)"_s);
}

void VariablesPanelTest::undefinedOnesAreOffered()
{
    QPushButton *create = nullptr;
    for (QPushButton *button : m_panel->findChildren<QPushButton *>())
        if (button->text() == u"Create nope"_s)
            create = button;
    QVERIFY(create && create->isVisible());
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE(names().last(), u"nope"_s);
    QVERIFY(m_panel->isFormShown());
    m_panel->showList();
    QTRY_VERIFY(!says(u"Used, but not there"_s));
}

void VariablesPanelTest::previewTakesAndRefuses()
{
    open(u"port"_s);
    VariablePreview *preview = m_panel->form()->preview();
    auto *line = preview->field()->findChild<QLineEdit *>();
    QVERIFY(preview->message().contains(u"May be left empty"_s));
    QTest::keyClicks(line, u"80a"_s);
    QVERIFY2(preview->message().contains(u"This is no number"_s), qPrintable(preview->message()));
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(preview->message().contains(u"This value is taken"_s));
    QCOMPARE(m_document->undoStack()->count(), 0); // trying changes nothing
    flag(u"Required"_s)->click();
    QCOMPARE(line->text(), u"80"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(preview->message().contains(u"A value is required"_s));
    flag(u"Read-only"_s)->click();
    QVERIFY(!preview->field()->isEnabled());
    QVERIFY(says(u"Nobody can change it, so it needs a default."_s));
    flag(u"Hidden"_s)->click();
    QVERIFY(!preview->field()->isVisible());
}

void VariablesPanelTest::formatAndInput()
{
    open(u"port"_s);
    QComboBox *format = box(u"Format"_s);
    QComboBox *input = box(u"Input"_s);
    QCOMPARE(format->currentText(), u"Number"_s);
    const auto isOffered = [input](const QString &text) {
        const QModelIndex index = input->model()->index(input->findText(text), 0);
        return input->model()->flags(index).testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(!isOffered(u"Several lines"_s));
    QVERIFY(says(u"Several lines are for text and Base64 alone."_s));
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Up);
    QCOMPARE(at(1).format, VariableFormat::String);
    QVERIFY(isOffered(u"Several lines"_s));
    m_document->undoStack()->undo();
    QCOMPARE(format->currentText(), u"Number"_s);
}

void VariablesPanelTest::optionsAreEdited()
{
    open(u"host"_s);
    QComboBox *input = box(u"Input"_s);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_Down);
    QCOMPARE(at(0).inputType, VariableInput::Dropdown);
    auto *options = m_panel->form()->findChild<OptionsTable *>();
    QVERIFY(options->isVisible());
    QVERIFY(says(u"has no options: add one"_s));
    for (QAbstractButton *button : options->findChildren<QAbstractButton *>())
        if (button->accessibleName() == u"Add option"_s)
            button->click();
    QCOMPARE(at(0).options.size(), 1);
    options->table()->setCurrentCell(0, 1); // the editor closes
    options->table()->item(0, 0)->setText(u"eu"_s);
    options->table()->item(0, 1)->setText(u"Europe"_s);
    QCOMPARE(at(0).options[0].value, u"eu"_s);
    QCOMPARE(at(0).options[0].label, u"Europe"_s);
    auto *choices = m_panel->form()->defaultField()->findChild<QComboBox *>();
    QCOMPARE(choices->itemText(1), u"Europe"_s);
    choices->setFocus();
    QTest::keyClick(choices, Qt::Key_Down);
    QCOMPARE(at(0).defaultValue, u"eu"_s);
    QVERIFY(at(0).options[0].isDefault);
}

void VariablesPanelTest::maskedValuesAreCovered()
{
    open(u"token"_s);
    auto *line = m_panel->form()->defaultField()->findChild<QLineEdit *>();
    flag(u"Masked"_s)->click();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    auto *reveal = m_panel->form()->defaultField()->findChild<QAbstractButton *>();
    QVERIFY(reveal->isVisible());
    reveal->click();
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    m_document->undoStack()->undo();
    QVERIFY(!reveal->isVisible());
    flag(u"Masked"_s)->click();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void VariablesPanelTest::expressionIsCheckedWhileTyped()
{
    open(u"host"_s);
    QLineEdit *expression = nullptr;
    for (QLineEdit *line : m_panel->form()->findChildren<QLineEdit *>())
        if (line->accessibleName().startsWith(u"Expression"_s))
            expression = line;
    QVERIFY(expression);
    QTest::keyClicks(expression, u"(a"_s);
    QVERIFY(says(u"none that the product can read"_s));
    QTest::keyClicks(expression, u")"_s);
    QVERIFY(!says(u"none that the product can read"_s));
    QVERIFY(says(u"any part of the value"_s));
    QTest::keyClicks(m_panel->form()->preview()->field()->findChild<QLineEdit *>(), u"b"_s);
    QVERIFY(m_panel->form()->preview()->message().contains(u"does not fit the expression"_s));
}

void VariablesPanelTest::undoIsShown()
{
    open(u"host"_s);
    flag(u"Required"_s)->click();
    m_document->undoStack()->undo();
    QVERIFY(!flag(u"Required"_s)->isChecked());
    m_document->undoStack()->redo();
    QVERIFY(flag(u"Required"_s)->isChecked());
}

void VariablesPanelTest::filterFinds()
{
    auto *search = m_panel->findChild<QLineEdit *>(u"search"_s);
    QCOMPARE(search->accessibleName(), u"Find variable"_s);
    QTest::keyClicks(search, u"OST"_s);
    QCOMPARE(m_panel->view()->model()->rowCount(), 1);
    QVERIFY(!m_panel->view()->dragEnabled());
    search->clear();
    QCOMPARE(m_panel->view()->model()->rowCount(), 3);
    QVERIFY(m_panel->view()->dragEnabled());
}

void VariablesPanelTest::copyGivesTheReference()
{
    m_panel->takeFocus();
    QTest::keyClick(m_panel->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{{.spectro.var.host}}"_s);
}

void VariablesPanelTest::anotherDocument()
{
    open(u"host"_s);
    LoadedProfile loaded;
    loaded.profile.variables = {makeVariable(u"only"_s)};
    ProfileDocument other(loaded);
    m_panel->setDocument(&other);
    QVERIFY(!m_panel->isFormShown());
    QCOMPARE(m_panel->view()->model()->rowCount(), 1);
    m_panel->edit(other.variableId(0));
    QCOMPARE(m_panel->form()->name()->text(), u"only"_s);
    m_panel->setDocument(nullptr);
}

QTEST_MAIN(VariablesPanelTest)
#include "tst_variablespanel.moc"
