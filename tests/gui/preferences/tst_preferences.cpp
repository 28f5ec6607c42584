// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/settings/settings.h"
#include "gui/stack/stackpanel.h"
#include "model/document/filebackups.h"
#include "model/journal/journalwriter.h"
#include "tests/gui/windowtest.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The settings over the real window: each counts at once, and a change of language loses nothing.
class TestPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void boxesAreTheMenus();
    void schemeIsTheMenus();
    void keptVersionsCount();
    void languageChangesAtOnce();
    void nothingIsLostByALanguage();
    void everyWindowComesBack();
    void unknownLanguageIsTheSystems();

private:
    static PreferencesDialog *dialog();
    PreferencesDialog *showSettings();
    void choose(const QString &code);
    QString fileMenu() const { return m_test->windows().all().first()->menuBar()->actions().first()->text(); }

    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<WindowTest> m_test;
};

void TestPreferences::init()
{
    QLocale::setDefault(QLocale::c());
    m_translations = std::make_unique<Translations>();
    m_test = std::make_unique<WindowTest>(m_translations.get());
    QVERIFY(m_test->open(m_test->profileFile()));
}

void TestPreferences::cleanup()
{
    m_test.reset();
    m_translations.reset();
}

PreferencesDialog *TestPreferences::dialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<PreferencesDialog *>(widget); found && found->isVisible())
            return found;
    return nullptr;
}

PreferencesDialog *TestPreferences::showSettings()
{
    m_test->windows().all().first()->actions()[ActionId::Preferences]->trigger();
    return dialog();
}

void TestPreferences::choose(const QString &code)
{
    QSignalSpy changed(&m_test->windows(), &Windows::languageChanged);
    PreferencesDialog *settings = showSettings();
    QComboBox *languages = settings->language();
    languages->setCurrentIndex(languages->findData(code));
    QVERIFY(languages->currentIndex() >= 0);
    emit languages->activated(languages->currentIndex());
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->language()->currentData().toString(), code); // the settings are back
    dialog()->reject();
}

void TestPreferences::boxesAreTheMenus()
{
    PreferencesDialog *settings = showSettings();
    QAction *wrap = m_test->windows().all().first()->actions()[ActionId::WrapLines];
    const QList<QCheckBox *> boxes = settings->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 5);
    const auto box = std::ranges::find(boxes, wrap->text(), &QCheckBox::text);
    QVERIFY(box != boxes.end());
    const bool before = wrap->isChecked();
    (*box)->click();
    QCOMPARE(wrap->isChecked(), !before);
    QCOMPARE(Settings::wrapLines.value(), !before);
    wrap->trigger();
    QCOMPARE((*box)->isChecked(), before);
}

void TestPreferences::schemeIsTheMenus()
{
    PreferencesDialog *settings = showSettings();
    const QList<QComboBox *> all = settings->findChildren<QComboBox *>();
    const auto schemes = std::ranges::find(all, u"Look"_s, &QWidget::accessibleName);
    QVERIFY(schemes != all.end());
    QCOMPARE((*schemes)->count(), 3);
    (*schemes)->setCurrentIndex(2);
    emit(*schemes)->activated(2);
    QVERIFY(m_test->windows().all().first()->actions()[ActionId::SchemeDark]->isChecked());
    QCOMPARE(Settings::scheme.value(), int(Appearance::Scheme::Dark));
    m_test->windows().all().first()->actions()[ActionId::SchemeSystem]->trigger();
    QCOMPARE((*schemes)->currentIndex(), 0);
}

void TestPreferences::keptVersionsCount()
{
    showSettings()->findChild<QSpinBox *>()->setValue(3);
    QCOMPARE(Settings::keptVersions.value(), 3);
    QCOMPARE(m_test->windows().backups()->limits().ofEach, 3);
}

void TestPreferences::languageChangesAtOnce()
{
    QCOMPARE(fileMenu(), u"&File"_s);
    choose(u"de"_s);
    QCOMPARE(fileMenu(), u"&Datei"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(Settings::language.value(), u"de"_s);
    choose(QString());
    QCOMPARE(fileMenu(), u"&File"_s);
}

void TestPreferences::nothingIsLostByALanguage()
{
    MainWindow *window = m_test->windows().all().first();
    window->stack()->select(window->document()->layerId(1));
    YamlEditor *editor = window->editor()->editor();
    QTest::keyClicks(editor, u"# typed"_s);
    const ProfileDocument *document = window->document();
    const Profile before = document->profile();
    const int steps = document->undoStack()->count();
    QVERIFY(document->isModified());
    const QString path = window->file()->path();
    const QPointer<MainWindow> old = window;

    choose(u"ja"_s);
    QVERIFY(!old);
    window = m_test->windows().all().first();
    QCOMPARE(window->document(), document); // the very same
    QCOMPARE(document->profile(), before);
    QCOMPARE(document->undoStack()->count(), steps);
    QCOMPARE(window->file()->path(), path);
    QVERIFY(window->isWindowModified());
    QCOMPARE(window->stack()->currentLayer(), document->layerId(1));
    document->undoStack()->undo();
    QVERIFY(!document->isModified());
    QTRY_VERIFY(!window->isWindowModified());
    document->undoStack()->redo();
    QVERIFY(window->file()->save());
    QVERIFY(!document->isModified());
}

void TestPreferences::everyWindowComesBack()
{
    QVERIFY(m_test->open(m_test->profileFile(u"other.json"_s)));
    QStringList before;
    for (const MainWindow *window : m_test->windows().all())
        before.append(window->file()->path());
    QCOMPARE(before.size(), 2);
    choose(u"de"_s);
    QStringList after;
    for (const MainWindow *window : m_test->windows().all())
        after.append(window->file()->path());
    QCOMPARE(after, before);
    QCOMPARE(m_test->windows().lastActive(), m_test->windows().all().last());
}

void TestPreferences::unknownLanguageIsTheSystems()
{
    m_test->windows().setLanguage(u"tlh"_s);
    QCOMPARE(fileMenu(), u"&File"_s);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
