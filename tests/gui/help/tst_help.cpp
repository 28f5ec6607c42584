// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/serverdialog.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/help.h"
#include "gui/help/helpwindow.h"
#include "gui/help/manualview.h"
#include "gui/layersettings/layersettingspanel.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/newprofile/newprofiledialog.h"
#include "gui/problems/problemspanel.h"
#include "gui/problems/rulesdialog.h"
#include "gui/shortcuts/keysfield.h"
#include "gui/shortcuts/shortcuts.h"
#include "gui/shortcuts/shortcutsdialog.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/colors.h"
#include "gui/variables/variablespanel.h"
#include "model/libraries.h"
#include "tests/gui/windowtest.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QWhatsThis>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Help as one meets it: by keys, from the menu, in dialogs.
class TestHelp final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keyOpensThePageOfThePlace_data();
    void keyOpensThePageOfThePlace();
    void keyOnAProblemTellsOfItsRule();
    void keyInADialogTellsOfIt();
    void keyOverADialogThatKeepsTheKeyboard();
    void keyThatIsGivenIsTaken();
    void menuOpensTheBeginning();
    void oneWindowForAll();
    void rulesDialogLeadsToTheRule();
    void searchShowsAndMarks();
    void escapeClearsThenCloses();
    void backGoesWhereOneWas();
    void linksOfThePage();
    void contentsFollow();
    void coloursFollow();
    void headingsAndCodeStandOut();
    void whatsThisByKey();
    void whatsThisOfPanelsAndFieldsLeads();
    void everyFieldIsExplained();
    void aboutIsCopied();

private:
    static HelpWindow *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *help = qobject_cast<HelpWindow *>(widget); help && help->isVisible())
                return help;
        return nullptr;
    }
    static QString placeShown()
    {
        const HelpWindow *help = shown();
        return help ? help->place().page + u'#' + help->place().anchor : u"no help"_s;
    }
    /// As soon as it has the keyboard.
    HelpWindow *opened(const ManualPlace &place) const
    {
        HelpWindow *window = help()->open(place);
        window->activateWindow();
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }
    static QWidget *sayingOfWhatsThis()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->inherits("QWhatsThat") && widget->isVisible())
                return widget;
        return nullptr;
    }
    QAction *action(ActionId id) const { return m_window->actions()[id]; }
    Help *help() const { return m_test->windows().help(); }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestHelp::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestHelp::cleanup()
{
    QWhatsThis::hideText();
    m_test.reset();
    QVERIFY(!shown()); // it goes with the program's windows
}

void TestHelp::keyOpensThePageOfThePlace_data()
{
    QTest::addColumn<int>("focus");
    QTest::addColumn<QString>("expected");
    QTest::newRow("stack") << int(ActionId::FocusStack) << u"stack#"_s;
    QTest::newRow("editor") << int(ActionId::FocusEditor) << u"values#"_s;
    QTest::newRow("variables") << int(ActionId::FocusVariables) << u"variables#"_s;
    QTest::newRow("settings") << int(ActionId::FocusLayerSettings) << u"layers#settings-of-a-layer"_s;
    QTest::newRow("outline") << int(ActionId::FocusOutline) << u"values#outline-and-path"_s;
    QTest::newRow("waves") << int(ActionId::FocusWaves) << u"stack#install-order"_s;
    QTest::newRow("find bar") << int(ActionId::Find) << u"values#find-and-replace"_s;
    QTest::newRow("command palette") << int(ActionId::CommandPalette) << u"keyboard#everything-by-name"_s;
}

void TestHelp::keyOpensThePageOfThePlace()
{
    QFETCH(int, focus);
    action(ActionId(focus))->trigger();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QTEST(placeShown(), "expected");
}

void TestHelp::keyOnAProblemTellsOfItsRule()
{
    QTreeView *view = m_window->problems()->view();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    action(ActionId::FocusProblems)->trigger();
    view->setCurrentIndex({});
    QTest::keyClick(view, Qt::Key_F1);
    QCOMPARE(placeShown(), u"problems#"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    action(ActionId::FocusProblems)->trigger();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_F1);
    QVERIFY2(placeShown().startsWith(u"rules#"_s) && placeShown() != u"rules#"_s, qPrintable(placeShown()));
}

void TestHelp::keyInADialogTellsOfIt()
{
    action(ActionId::CatalogServer)->trigger();
    auto *dialog = m_window->findChild<ServerDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_F1);
    QCOMPARE(placeShown(), u"catalogs#servers"_s);
    QVERIFY(QTest::qWaitForWindowActive(shown()));
    QTest::keyClicks(shown()->search(), u"keychain"_s); // beside the dialog, one can go on
    QVERIFY(shown()->hits()->model()->rowCount() > 0);
}

/// One that runs a loop of its own keeps all other windows from the keyboard, but not what is over it.
void TestHelp::keyOverADialogThatKeepsTheKeyboard()
{
    QString opened;
    bool isOver = false;
    QTimer::singleShot(0, this, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_F1);
        opened = placeShown();
        isOver = shown() && shown()->parentWidget() == dialog;
        dialog->close();
    });
    action(ActionId::EditInfo)->trigger();
    QCOMPARE(opened, u"profiles#name-version-and-tags"_s);
    QVERIFY(isOver);
    QTRY_VERIFY(!shown());
}

void TestHelp::keyThatIsGivenIsTaken()
{
    action(ActionId::KeyboardShortcuts)->trigger();
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *field = dialog->findChild<KeysField *>();
    QTest::keyClick(field, Qt::Key_F1); // it takes down what is pressed
    QVERIFY(!shown());
    const auto row = std::ranges::find(Actions::rows(), ActionId::Manual, &ActionRow::id);
    m_test->windows().shortcuts()->setKeys(*row, {QKeySequence(u"Ctrl+F7"_s)});
    QTest::keyClick(dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly), Qt::Key_F1);
    QVERIFY(!shown());
    QTest::keyClick(dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly), Qt::Key_F7,
                    Qt::ControlModifier);
    QCOMPARE(placeShown(), u"keyboard#other-keys"_s);
}

void TestHelp::menuOpensTheBeginning()
{
    m_window->editor()->setFocus();
    action(ActionId::Manual)->trigger();
    QCOMPARE(placeShown(), u"index#"_s);
    QVERIFY(shown()->view()->toPlainText().startsWith(u"The manual"_s));
    QVERIFY(!shown()->testAttribute(Qt::WA_QuitOnClose));
}

void TestHelp::oneWindowForAll()
{
    HelpWindow *first = help()->open({u"stack"_s, {}});
    QCOMPARE(help()->open({u"values"_s, u"folding"_s}), first);
    QCOMPARE(placeShown(), u"values#folding"_s);
    QVERIFY(first->view()->verticalScrollBar()->value() > 0);
    help()->open({u"no such page"_s, {}});
    QCOMPARE(placeShown(), u"index#"_s);
    help()->open({u"stack"_s, u"no-such-section"_s});
    QCOMPARE(placeShown(), u"stack#"_s);
}

void TestHelp::rulesDialogLeadsToTheRule()
{
    emit m_window->problems()->rulesRequested(u"yaml-tab"_s);
    auto *dialog = m_window->findChild<RulesDialog *>();
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog->view(), Qt::Key_F1);
    QCOMPARE(placeShown(), u"rules#yaml-tab"_s);
    shown()->close();
    dialog->findChild<QPushButton *>(u"manual"_s)->click();
    QCOMPARE(placeShown(), u"rules#yaml-tab"_s);
    QVERIFY(shown()->view()->verticalScrollBar()->value() > 0);
}

void TestHelp::searchShowsAndMarks()
{
    HelpWindow *window = opened({});
    QVERIFY(window);
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(window->search()->hasFocus());
    QTest::keyClicks(window->search(), u"install order"_s);
    QVERIFY(window->hits()->isVisible());
    QTest::keyClick(window->search(), Qt::Key_Return);
    QCOMPARE(placeShown(), u"stack#install-order"_s);
    QVERIFY(window->search()->hasFocus());
    const auto marks = window->view()->extraSelections();
    QVERIFY(marks.size() >= 2);
    for (const QTextEdit::ExtraSelection &mark : marks) {
        const QString marked = mark.cursor.selectedText().toLower();
        QVERIFY2(marked == u"install"_s || marked == u"order"_s, qPrintable(marked));
    }
    QTest::keyClick(window->search(), Qt::Key_Down);
    QCOMPARE(window->hits()->currentIndex().row(), 1);
    QTest::keyClick(window->search(), Qt::Key_Up);
    QCOMPARE(window->hits()->currentIndex().row(), 0);
    window->search()->setText(u"xylophone"_s);
    QVERIFY(!window->hits()->isVisible());
    QVERIFY(!window->contents()->isVisible()); // it says that nothing was found
    QVERIFY(window->view()->extraSelections().isEmpty());
}

void TestHelp::escapeClearsThenCloses()
{
    HelpWindow *window = opened({u"stack"_s, {}});
    QVERIFY(window);
    window->search()->setText(u"preset"_s);
    QTest::keyClick(window->search(), Qt::Key_Escape);
    QVERIFY(window->search()->text().isEmpty());
    QVERIFY(window->contents()->isVisible());
    QVERIFY(window->isVisible());
    QTest::keyClick(window->search(), Qt::Key_Escape);
    QVERIFY(!window->isVisible());
}

void TestHelp::backGoesWhereOneWas()
{
    HelpWindow *window = opened({u"rules"_s, {}});
    QVERIFY(window);
    QScrollBar *bar = window->view()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 500);
    bar->setValue(400);
    window->open({u"stack"_s, {}});
    window->open({u"values"_s, {}});
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(placeShown(), u"stack#"_s);
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(placeShown(), u"rules#"_s);
    QCOMPARE(bar->value(), 400);
    QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(placeShown(), u"stack#"_s);
    window->open({u"index"_s, {}}); // what lay before is gone
    QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(placeShown(), u"index#"_s);
}

void TestHelp::linksOfThePage()
{
    HelpWindow *window = opened({u"problems"_s, {}});
    QVERIFY(window);
    emit window->view()->anchorClicked(QUrl(u"../rules.md#secrets"_s));
    QCOMPARE(placeShown(), u"rules#secrets"_s);
    help()->openLink(QUrl(u"manual:variables#macros"_s));
    QCOMPARE(placeShown(), u"variables#macros"_s);
    emit window->view()->anchorClicked(QUrl(u"#resolved-preview"_s));
    QCOMPARE(placeShown(), u"variables#resolved-preview"_s);
    emit window->view()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(placeShown(), u"variables#resolved-preview"_s);
}

void TestHelp::contentsFollow()
{
    HelpWindow *window = opened({u"stack"_s, u"install-order"_s});
    QVERIFY(window);
    QCOMPARE(window->contents()->currentIndex().data().toString(), u"Install order"_s);
    QVERIFY(window->contents()->isExpanded(window->contents()->currentIndex().parent()));
    window->open({u"rules"_s, u"yaml-tab"_s}); // too deep to be there
    QCOMPARE(window->contents()->currentIndex().data().toString(), u"The rules behind the findings"_s);
    const QModelIndex first = window->contents()->model()->index(0, 0);
    const QRect row = window->contents()->visualRect(first);
    QTest::mouseClick(window->contents()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(placeShown(), u"index#"_s);
}

static QColor colourOfFirstLink(const QTextDocument *document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (at.fragment().charFormat().isAnchor() && !at.fragment().charFormat().anchorHref().isEmpty())
                return at.fragment().charFormat().foreground().color();
    return {};
}

void TestHelp::coloursFollow()
{
    HelpWindow *window = opened({});
    QVERIFY(window);
    for (const bool dark : {false, true}) {
        const QPalette palette = designPalette(dark);
        window->setPalette(palette);
        QTRY_COMPARE(colourOfFirstLink(window->view()->document()),
                     colorsOf(window->view()->palette()).accent);
    }
}

void TestHelp::headingsAndCodeStandOut()
{
    const HelpWindow *window = opened({u"stack"_s, {}});
    QVERIFY(window);
    const double body = window->view()->font().pointSizeF();
    const auto sizeOf = [](const QTextBlock &block) {
        return block.begin().fragment().charFormat().font().pointSizeF();
    };
    int lines = 0;
    for (QTextBlock block = window->view()->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 1)
            QVERIFY(sizeOf(block) > body * 1.4);
        else if (block.blockFormat().headingLevel() == 2)
            QVERIFY(sizeOf(block) > body * 1.1);
        if (!block.text().contains(u"install-priority: "_s))
            continue;
        ++lines;
        QVERIFY(block.blockFormat().background().style() != Qt::NoBrush);
        QVERIFY(block.begin().fragment().charFormat().fontFixedPitch());
    }
    QCOMPARE(lines, 1);
}

void TestHelp::whatsThisByKey()
{
    action(ActionId::FocusStack)->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(sayingOfWhatsThis());
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QWhatsThis::hideText();
    action(ActionId::WhatsThis)->trigger(); // from the menu the pointer asks
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
    QWhatsThisClickedEvent click(u"manual:presets#no-presets"_s);
    QApplication::sendEvent(m_window, &click);
    QCOMPARE(placeShown(), u"presets#no-presets"_s);
}

static QString explanationOf(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        if (!widget->whatsThis().isEmpty())
            return widget->whatsThis();
    return {};
}

void TestHelp::whatsThisOfPanelsAndFieldsLeads()
{
    static const QRegularExpression link(u"href=\"manual:([^\"]*)\""_s);
    const Manual manual;
    const ServerDialog server({}, m_window);
    action(ActionId::NewProfile)->trigger();
    int count = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const QRegularExpressionMatch match = link.match(widget->whatsThis());
        if (!match.hasMatch())
            continue;
        ++count;
        QVERIFY2(manual.has(Manual::fromText(match.captured(1))), qPrintable(match.captured(1)));
    }
    QVERIFY(count > 40);
    for (const ActionRow &row : Actions::rows())
        QCOMPARE(action(row.id)->whatsThis().isEmpty(), !*row.toolTip);
    m_window->findChild<NewProfileDialog *>()->reject();
}

/// In the main window and its forms there is nothing to fill in that says nothing of itself.
void TestHelp::everyFieldIsExplained()
{
    m_window->docks()->variables()->create();
    action(ActionId::NewProfile)->trigger();
    auto *wizard = m_window->findChild<NewProfileDialog *>();
    const ServerDialog server({}, m_window);
    const QList<const QWidget *> places{m_window->docks()->variables(), m_window->docks()->layerSettings(),
                                        m_window->docks()->stack(), wizard, &server};
    for (const QWidget *place : places) {
        QWidgetList fields;
        for (QWidget *widget : place->findChildren<QWidget *>())
            if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QCheckBox *>(widget))
                fields.append(widget);
        QVERIFY(!fields.isEmpty());
        for (const QWidget *field : fields)
            QVERIFY2(!explanationOf(field).isEmpty(),
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(place->metaObject()->className()),
                                                field->accessibleName())));
    }
    wizard->reject();
}

void TestHelp::aboutIsCopied()
{
    action(ActionId::AboutLayerwright)->trigger();
    auto *about = m_window->findChild<AboutDialog *>();
    QVERIFY(about);
    const QString libraries = about->findChild<QTextBrowser *>(u"libraries"_s)->toPlainText();
    for (const Library &library : modelLibraries()) {
        QVERIFY2(libraries.contains(library.name), qPrintable(library.name));
        QVERIFY2(libraries.contains(library.licence), qPrintable(library.licence));
    }
    QVERIFY(libraries.contains(QString::fromLatin1(qVersion())));
    QVERIFY(about->findChild<QPlainTextEdit *>(u"licence"_s)->toPlainText().contains(u"Apache License"_s));
    bool saysIndependent = false;
    for (const QLabel *label : about->findChildren<QLabel *>())
        saysIndependent |= label->text().contains(u"independent of Palette's vendor"_s);
    QVERIFY(saysIndependent);
    about->findChild<QPushButton *>(u"copy"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Layerwright " LAYERWRIGHT_VERSION "\n"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"\nQt "_s + QString::fromLatin1(qVersion()) + u'\n'));
    static const QRegularExpression version(u"\\nlibyaml \\d+\\.\\d+"_s);
    QVERIFY2(copied.contains(version), qPrintable(copied));
    about->close();
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
