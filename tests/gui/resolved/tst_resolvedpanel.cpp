// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/resolved/resolvedpanel.h"
#include "gui/resolved/resolvedview.h"
#include "gui/resolved/samplefield.h"
#include "gui/resolved/samplesform.h"
#include "gui/variables/variablefield.h"
#include "model/commands/edittext.h"
#include "model/commands/insertvariable.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <ctime>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The resolved preview in the real window.
class TestResolvedPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }

    void hiddenUntilAskedFor();
    void saysInWordsWhatIsNotResolved();
    void samplesAreTakenAndRefused();
    void samplesStayOutOfTheProfile();
    void macrosThatMustExistAreListed();
    void maskedValuesAreCovered();
    void followsEditsAndKeepsItsPlace();
    void eachTextKeepsItsPlace();
    void jumpsBothWays();
    void keyboardAlone();
    void isCopied();
    void cannotBeEdited();
    void anotherProfileForgetsTheSamples();
    void largeTextsDoNotStall();

private:
    ResolvedPanel *panel() const { return m_window->docks()->resolved(); }
    YamlEditor *view() const { return panel()->view()->editor(); }
    YamlEditor *editor() const { return m_window->editor()->editor(); }
    ProfileDocument *document() const { return m_window->document(); }
    QString shown() const { return view()->toPlainText(); }
    void setText(TextId id, const QByteArray &text);
    void settle();
    SampleField *field(const QString &name) const;
    static QLineEdit *line(const SampleField *field) { return field->field()->findChild<QLineEdit *>(); }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    TextId m_text;
};

static Variable makeVariable(const QString &name, const QString &value, VariableFormat format)
{
    Variable variable;
    variable.name = name;
    variable.defaultValue = value;
    variable.format = format;
    return variable;
}

void TestResolvedPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    Variable token = makeVariable(u"token"_s, u"hunter2"_s, VariableFormat::String);
    token.isSensitive = true;
    const QList<Variable> variables{makeVariable(u"host"_s, u"shop"_s, VariableFormat::String),
                                    makeVariable(u"port"_s, u"80"_s, VariableFormat::Number), token};
    for (const Variable &variable : variables)
        document()->push(std::make_unique<InsertVariable>(
            document(), int(document()->profile().variables.size()), variable));
    m_text = {document()->layerId(4), 0};
    setText(m_text, "host: '{{.spectro.var.host}}'\nport: '{{.spectro.var.port}}'\n"
                    "cluster: '{{.spectro.system.cluster.name}}'\nzone: '{{.spectro.macro.zone}}'\n"
                    "none: '{{.spectro.pack.nowhere.x}}'\n");
    m_window->editor()->showText(m_text);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->actions()[ActionId::FocusResolved]->trigger();
    settle();
}

void TestResolvedPanel::setText(TextId id, const QByteArray &text)
{
    document()->push(std::make_unique<EditText>(document(), id,
                                                QList<TextEdit>{{{0, document()->text(id).size()}, text}}));
}

void TestResolvedPanel::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(panel()->resolver()->isCurrent(), 20'000);
}

SampleField *TestResolvedPanel::field(const QString &name) const
{
    for (SampleField *candidate : panel()->samples()->fields())
        if (candidate->input().name == name)
            return candidate;
    return nullptr;
}

void TestResolvedPanel::hiddenUntilAskedFor()
{
    MainWindow *other = m_test->open(m_test->profileFile(u"other.json"_s));
    QVERIFY(!other->docks()->resolved()->isVisible());
    QVERIFY(panel()->isVisible());
    QTRY_VERIFY2(panel()->width() > 400, "wide enough to read");
}

void TestResolvedPanel::saysInWordsWhatIsNotResolved()
{
    QCOMPARE(shown(), u"host: 'shop'\nport: '80'\ncluster: 'sample-cluster'\n"
                      "zone: '{{.spectro.macro.zone}}'\nnone: '{{.spectro.pack.nowhere.x}}'\n"_s);
    QCOMPARE(panel()->summary(), u"2 filled in · 1 with a sample · ⚠ 2 not resolved"_s);
    auto *next = panel()->findChildren<QToolButton *>().value(0);
    for (QToolButton *button : panel()->findChildren<QToolButton *>())
        if (button->text().contains(u"not resolved"_s))
            next = button;
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(view()->cursorTextPosition().line, 4);
    QVERIFY2(panel()->note().contains(u"“zone” must exist where the profile is used"_s),
             qPrintable(panel()->note()));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(view()->cursorTextPosition().line, 5);
    QVERIFY(panel()->note().contains(u"no layer “nowhere”"_s));
    QTest::mouseClick(next, Qt::LeftButton); // and round
    QCOMPARE(view()->cursorTextPosition().line, 4);
    view()->goToLine(3);
    QVERIFY(panel()->note().contains(u"A sample; each cluster has its own"_s));
    view()->goToLine(1);
    QVERIFY(panel()->note().isEmpty());
}

void TestResolvedPanel::samplesAreTakenAndRefused()
{
    SampleField *port = field(u"port"_s);
    QVERIFY(port);
    QCOMPARE(line(port)->text(), u"80"_s);
    QVERIFY(!port->resetButton()->isEnabled());
    line(port)->setFocus();
    QTest::keyClicks(line(port), u"81"_s);
    settle();
    QVERIFY(shown().contains(u"port: '8081'"_s));
    QTest::keyClicks(line(port), u"x"_s);
    settle();
    QVERIFY2(port->note().contains(u"Not taken: This is no number"_s), qPrintable(port->note()));
    QVERIFY(shown().contains(u"port: '8081'"_s));
    QVERIFY2(line(port)->hasFocus(), "one types on");
    QTest::mouseClick(port->resetButton(), Qt::LeftButton);
    settle();
    QVERIFY(shown().contains(u"port: '80'"_s));
    QTest::keyClicks(line(field(u"zone"_s)), u"eu-1"_s);
    QTest::keyClicks(line(field(u"cluster.name"_s)), u"-7"_s);
    settle();
    QVERIFY(shown().contains(u"cluster: 'sample-cluster-7'\nzone: 'eu-1'\n"_s));
    QCOMPARE(panel()->summary(), u"2 filled in · 2 with a sample · ⚠ 1 not resolved"_s);
}

void TestResolvedPanel::samplesStayOutOfTheProfile()
{
    const Profile before = document()->profile();
    const int steps = document()->undoStack()->count();
    QTest::keyClicks(line(field(u"host"_s)), u"-try"_s);
    settle();
    QVERIFY(shown().contains(u"shop-try"_s));
    QCOMPARE(document()->profile(), before);
    QCOMPARE(document()->undoStack()->count(), steps);
    m_window->editor()->showText({document()->layerId(5), 0}); // they are kept for other texts
    settle();
    m_window->editor()->showText(m_text);
    settle();
    QVERIFY(shown().contains(u"shop-try"_s));
    QCOMPARE(line(field(u"host"_s))->text(), u"shop-try"_s);
}

void TestResolvedPanel::macrosThatMustExistAreListed()
{
    QStringList labels;
    for (const QLabel *label : panel()->samples()->findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY(labels.contains(u"These must exist where the profile is used."_s));
    QVERIFY(field(u"zone"_s)->note().contains(u"Has no value here"_s));
    QVERIFY(!field(u"nowhere"_s)); // a pack is no value to enter
}

void TestResolvedPanel::maskedValuesAreCovered()
{
    setText(m_text, "token: '{{.spectro.var.token}}'\n");
    settle();
    QCOMPARE(shown(), u"token: '********'\n"_s);
    QCOMPARE(line(field(u"token"_s))->echoMode(), QLineEdit::Password);
    QToolButton *reveal = nullptr;
    for (QToolButton *button : panel()->findChildren<QToolButton *>())
        if (button->text() == u"Show Masked"_s)
            reveal = button;
    QVERIFY(reveal && reveal->isVisible());
    QTest::mouseClick(reveal, Qt::LeftButton);
    settle();
    QCOMPARE(shown(), u"token: 'hunter2'\n"_s);
    setText(m_text, "host: '{{.spectro.var.host}}'\n");
    settle();
    QVERIFY(!reveal->isVisible());
}

void TestResolvedPanel::followsEditsAndKeepsItsPlace()
{
    QByteArray text;
    for (int i = 0; i < 400; ++i)
        text += "key" + QByteArray::number(i) + ": '{{.spectro.var.host}}'\n";
    setText(m_text, text);
    settle();
    view()->verticalScrollBar()->setValue(200);
    const auto edit = [this](qsizetype at, const QByteArray &inserted) {
        document()->push(
            std::make_unique<EditText>(document(), m_text, QList<TextEdit>{{{at, at}, inserted}}));
        settle();
    };
    edit(text.indexOf("key250"), "new: 1\n");
    QCOMPARE(view()->verticalScrollBar()->value(), 200);
    QVERIFY(shown().contains(u"new: 1\nkey250: 'shop'"_s));
    Variable host = document()->profile().variables[0];
    SampleField *sample = field(u"host"_s);
    QTest::keyClicks(line(sample), u"s"_s);
    settle();
    QVERIFY(shown().contains(u"key399: 'shops'"_s));
    QCOMPARE(view()->verticalScrollBar()->value(), 200);
    document()->undoStack()->undo();
    settle();
    QVERIFY(!shown().contains(u"new: 1"_s));
}

void TestResolvedPanel::eachTextKeepsItsPlace()
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "key" + QByteArray::number(i) + ": 1\n";
    setText(m_text, text);
    settle();
    view()->verticalScrollBar()->setValue(120);
    const TextId manifest{m_text.layer, document()->manifestId(4, 0)};
    m_window->editor()->showText(manifest);
    settle();
    QCOMPARE(shown(), u"kind: ConfigMap\n"_s);
    QCOMPARE(panel()->summary(), u"Nothing to fill in: a cluster gets the text as it is"_s);
    m_window->editor()->showText(m_text);
    settle();
    QCOMPARE(view()->verticalScrollBar()->value(), 120);
}

void TestResolvedPanel::jumpsBothWays()
{
    setText(m_text, "a: '{{.spectro.var.host}}'\nb: |\n  x\nc: '{{.spectro.var.port}}'\n");
    settle();
    editor()->goToLine(2);
    editor()->goToLine(4);
    QTRY_COMPARE(view()->cursorTextPosition().line, 4);
    view()->setFocus();
    view()->goToLine(1, 6);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(editor()->hasFocus());
    QCOMPARE(editor()->cursorTextPosition(), (TextPosition{1, 5})); // where the template begins
    const QPoint third = view()->cursorRect(QTextCursor(view()->document()->findBlockByNumber(2))).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, third + QPoint(4, 0));
    QCOMPARE(editor()->cursorTextPosition().line, 3);
}

void TestResolvedPanel::keyboardAlone()
{
    editor()->setFocus();
    QTest::keyClick(editor(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(panel()->note().contains(u"each cluster has its own"_s));
    QTest::keyClick(view(), Qt::Key_F12);
    QVERIFY(editor()->hasFocus());
    QCOMPARE(editor()->cursorTextPosition().line, 3);
    QTest::keyClick(editor(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(line(field(u"host"_s))->isVisible(), "a new widget shows when its window gets to it");
    for (int i = 0; i < 12 && QApplication::focusWidget() != line(field(u"host"_s)); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), line(field(u"host"_s)));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(editor()->hasFocus());
}

void TestResolvedPanel::isCopied()
{
    QToolButton *copy = nullptr;
    for (QToolButton *button : panel()->findChildren<QToolButton *>())
        if (button->text() == u"Copy"_s)
            copy = button;
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown());
    view()->select({0, 12});
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"host: 'shop'"_s);
    view()->select({0, 5});
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"host:"_s);
}

void TestResolvedPanel::cannotBeEdited()
{
    const QString before = shown();
    view()->setFocus();
    QTest::keyClicks(view(), u"xyz"_s);
    QTest::keyClick(view(), Qt::Key_Backspace);
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown(), before);
    m_window->actions()[ActionId::DuplicateLine]->trigger(); // of the editor
    settle();
    QVERIFY(shown() != before);
}

void TestResolvedPanel::anotherProfileForgetsTheSamples()
{
    QTest::keyClicks(line(field(u"zone"_s)), u"eu-1"_s);
    settle();
    QVERIFY(!panel()->samples()->samples().macros.isEmpty());
    m_window->setDocument(std::make_unique<ProfileDocument>());
    QCOMPARE(panel()->samples()->samples(), SampleValues());
    QTRY_VERIFY(!view()->isVisible());
}

/// Typing in a text of 20,000 lines with the preview open costs the window little: the rest is elsewhere.
void TestResolvedPanel::largeTextsDoNotStall()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "key" + QByteArray::number(i) + (i % 50 == 0 ? ": '{{.spectro.var.host}}'\n" : ": value\n");
    setText(m_text, text);
    settle();
    editor()->setFocus();
    editor()->goToLine(10'000);
    const std::clock_t begin = std::clock();
    QTest::keyClicks(editor(), u"# a comment"_s);
    settle();
    QVERIFY(shown().contains(u"# a comment"_s));
    qInfo("%.0f ms of processor time", 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
}

QTEST_MAIN(TestResolvedPanel)
#include "tst_resolvedpanel.moc"
