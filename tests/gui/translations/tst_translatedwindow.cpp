// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/settings/settings.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/mnemonics.h"
#include "tests/gui/windowtest.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The main window in each of its languages: what it says fits where it stands, and no letter opens two
/// entries of one menu.
class TestTranslatedWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void lettersOfMenusDiffer_data() { languages(); }
    void lettersOfMenusDiffer();
    void settingsFit_data() { languages(); }
    void settingsFit();

private:
    static void languages();
    void open(const QString &language, QSize size);
    static QStringList cutOff(const QWidget *window);

    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestTranslatedWindow::languages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : Translations::languages())
        QTest::newRow(language.code.data()) << QString(language.code);
}

void TestTranslatedWindow::init()
{
    QLocale::setDefault(QLocale::c());
    m_translations = std::make_unique<Translations>();
    m_test = std::make_unique<WindowTest>(m_translations.get());
}

void TestTranslatedWindow::cleanup()
{
    m_test.reset();
    m_translations.reset();
}

void TestTranslatedWindow::open(const QString &language, QSize size)
{
    m_test->windows().setLanguage(language);
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    m_window->resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->stack()->select(m_window->document()->layerId(1));
    QTest::qWait(300); // the docks find their widths, the findings come
}

/// The room that a button's sign and text take, without what is around them.
static int roomOf(const QAbstractButton *button)
{
    const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
    return icon + button->fontMetrics().horizontalAdvance(withoutMnemonic(button->text()));
}

/// What is shown with less room than it needs. Labels that take several lines or shorten themselves are not.
QStringList TestTranslatedWindow::cutOff(const QWidget *window)
{
    QStringList found;
    const auto note = [&found](const QWidget *widget, const QString &text) {
        found.append(u"%1 “%2”: %3 px of %4"_s.arg(QLatin1StringView(widget->metaObject()->className()), text)
                         .arg(widget->width())
                         .arg(widget->sizeHint().width()));
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->sizeHint().width() <= widget->width())
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool isSignAlone =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (isSignAlone)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && roomOf(button) > button->width())
                note(widget, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!label->wordWrap() && !label->text().isEmpty() && label->textFormat() != Qt::RichText)
                note(widget, label->text());
        } else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            QStringList tabs;
            for (int tab = 0; tab < bar->count(); ++tab)
                tabs.append(bar->tabText(tab));
            note(widget, tabs.join(u" | "));
        }
    }
    for (const QToolButton *more : window->findChildren<QToolButton *>(u"qt_toolbar_ext_button"_s))
        if (more->isVisible())
            note(more, u"the tool bar"_s);
    for (const QToolButton *more : window->findChildren<QToolButton *>(u"qt_menubar_ext_button"_s))
        if (more->isVisible())
            note(more, u"the menu bar"_s);
    return found;
}

void TestTranslatedWindow::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const Language &language : Translations::languages())
        for (const QSize size : {QSize(1440, 900), QSize(1200, 720)})
            QTest::addRow("%s, %d wide", language.code.data(), size.width())
                << QString(language.code) << size;
}

void TestTranslatedWindow::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    open(language, size);
    for (int tries = 0; tries < 20 && !cutOff(m_window).isEmpty(); ++tries)
        QTest::qWait(100);
    const QStringList found = cutOff(m_window);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

static void collectLetters(const QMenu *menu, const QString &path, QStringList *twice)
{
    QHash<QChar, QString> seen;
    for (const QAction *action : menu->actions()) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        const QString name = withoutMnemonic(action->text());
        if (action->menu())
            collectLetters(action->menu(), path + u" › "_s + name, twice);
        if (letter.isEmpty() || !action->isVisible())
            continue;
        const QChar key = letter.toString().back().toLower();
        if (seen.contains(key))
            twice->append(u"%1: %2 in “%3” and “%4”"_s.arg(path, key, seen[key], name));
        seen.insert(key, name);
    }
}

void TestTranslatedWindow::lettersOfMenusDiffer()
{
    QFETCH(QString, language);
    open(language, {1200, 720});
    QStringList twice;
    QHash<QString, QString> bar;
    for (const QAction *action : m_window->menuBar()->actions()) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(!letter.isEmpty(), qPrintable(action->text()));
        QVERIFY2(!bar.contains(letter), qPrintable(action->text() + u" and "_s + bar.value(letter)));
        bar.insert(letter, action->text());
        collectLetters(action->menu(), withoutMnemonic(action->text()), &twice);
    }
    QVERIFY2(twice.isEmpty(), qPrintable(u'\n' + twice.join(u'\n')));
}

void TestTranslatedWindow::settingsFit()
{
    QFETCH(QString, language);
    open(language, {1200, 720});
    m_window->actions()[ActionId::Preferences]->trigger();
    auto *settings = m_window->findChild<PreferencesDialog *>();
    QVERIFY(settings);
    const QStringList found = cutOff(settings);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translatedwindow.moc"
