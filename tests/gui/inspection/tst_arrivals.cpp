// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/arrivals.h"
#include "gui/inspection/findingrows.h"
#include "gui/inspection/inspectionactions.h"
#include "gui/inspection/inspectiontree.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/settings/settings.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"
#include "tests/support/tarbuilder.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Files from outside are shown with what they hold before they are opened.
class TestArrivals final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->windows().add();
    }
    void cleanup() { m_test.reset(); }

    void aPlainFileOpensAtOnce();
    void anArchiveIsShownFirst();
    void aCopyBelongsToNoFile();
    void whoDoesNotWantItIsAskedAgain();
    void whatIsOddIsShownFirst_data();
    void whatIsOddIsShownFirst();
    void policies_data();
    void policies();
    void downloadsSayWhereTheyAreFrom();
    void whatTheProgramWroteIsKnown_data();
    void whatTheProgramWroteIsKnown();
    void severalComeOneAfterTheOther();
    void whatIsAskedForTwiceIsDecidedOnce();
    void aWindowMayCloseMeanwhile();
    void aFileThatIsChangedMeanwhileIsReadAgain();
    void openedWithoutAWindow();
    void whatCannotBeOpenedIsListed();
    void anyFileCanBeLookedAt();
    void thePageSetsThePolicy();
    void oddMembersStandFirstAndAreVisible();

private:
    Windows &windows() const { return m_test->windows(); }
    QString archive(const QString &name = u"box.tgz"_s, const QString &profile = u"shop"_s) const;
    QString plain(const QByteArray &values, const QString &name = u"plain.json"_s) const;
    static InspectionDialog *page();
    static QPushButton *button(const QString &text);
    static void press(const QString &text);
    QString openPath() const { return m_window->file()->path(); }

    std::unique_ptr<WindowTest> m_test;
    QPointer<MainWindow> m_window;
};

static LoadedProfile profileWith(const QString &name, const QByteArray &values)
{
    LoadedProfile loaded = FileActions::emptyProfile();
    loaded.profile.info.name = name;
    Layer layer;
    layer.name = u"web"_s;
    layer.kind = LayerKind::AddOn;
    layer.packType = PackType::Manifest;
    layer.values = values;
    loaded.profile.layers.append(layer);
    return loaded;
}

QString TestArrivals::archive(const QString &name, const QString &profile) const
{
    return m_test->write(name, *writeArchive(profileWith(profile, "a: 1\n").profile, {}, {}));
}

QString TestArrivals::plain(const QByteArray &values, const QString &name) const
{
    return m_test->write(name, writeJson(profileWith(u"plain"_s, values).profile, {}, JsonStyle::Pretty));
}

/// The page that is shown; null when there is none.
InspectionDialog *TestArrivals::page()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<InspectionDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

QPushButton *TestArrivals::button(const QString &text)
{
    for (QPushButton *button : page()->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

void TestArrivals::press(const QString &text)
{
    QPushButton *wanted = button(text);
    QVERIFY2(wanted && wanted->isEnabled(), qPrintable(text));
    QTest::mouseClick(wanted, Qt::LeftButton);
}

static QString wordsOf(const QWidget *dialog)
{
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->text());
    return words.join(u'\n');
}

void TestArrivals::aPlainFileOpensAtOnce()
{
    windows().open({plain("a: 1\n")}, m_window);
    QVERIFY(!openPath().isEmpty());
    QVERIFY(!page());
    QVERIFY(!windows().isReading());
}

void TestArrivals::anArchiveIsShownFirst()
{
    const QString path = archive();
    windows().open({path}, m_window);
    QTRY_VERIFY(page());
    QVERIFY(openPath().isEmpty());
    QVERIFY(m_window->document()->profile().layers.isEmpty());
    QVERIFY(windows().isReading());
    const QString words = wordsOf(page());
    QVERIFY2(words.contains(u"shop 1.0.0"_s) && words.contains(u"Add-on profile · "_s) &&
                 words.contains(u"Nothing odd"_s) && words.contains(u"SHA256SUMS"_s),
             qPrintable(words));
    const auto *tree = page()->findChild<InspectionTree *>();
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Layers (1)"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), u"web"_s);
    QCOMPARE(tree->topLevelItem(1)->text(0), u"Members (2)"_s);
    QVERIFY(button(u"Open"_s)->isDefault());

    QSignalSpy settled(&windows(), &Windows::settled);
    press(u"Open"_s);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!page());
    QCOMPARE(QFileInfo(openPath()).fileName(), u"box.tgz"_s);
    QCOMPARE(m_window->document()->profile().info.name, u"shop"_s);

    // It is known now, in this run and in the next.
    m_window->close();
    QTRY_VERIFY(!m_window);
    m_window = windows().add();
    windows().open({path}, m_window);
    QVERIFY(!page());
    QVERIFY(!openPath().isEmpty());
    QVERIFY(KnownFiles(KnownFiles::standardFile()).contains((*fingerprintOf(path))->sha256));
}

void TestArrivals::aCopyBelongsToNoFile()
{
    windows().open({archive()}, m_window);
    QTRY_VERIFY(page());
    press(u"Open as a Copy"_s);
    QTRY_COMPARE(m_window->document()->profile().info.name, u"shop"_s);
    QVERIFY(openPath().isEmpty());

    windows().import(archive(u"other.tgz"_s, u"other"_s), m_window);
    QTRY_VERIFY(page());
    press(u"Open"_s); // what was asked for was a copy
    QTRY_COMPARE(windows().all().size(), 2);
    QVERIFY(windows().all().last()->file()->path().isEmpty());
    QCOMPARE(windows().all().last()->document()->profile().info.name, u"other"_s);
}

void TestArrivals::whoDoesNotWantItIsAskedAgain()
{
    const QString path = archive();
    for (int i = 0; i < 2; ++i) {
        windows().open({path}, m_window);
        QTRY_VERIFY(page());
        QTest::keyClick(page(), Qt::Key_Escape);
        QTRY_VERIFY(!windows().isReading());
        QVERIFY(openPath().isEmpty());
        QVERIFY(m_window->file()->isPristine());
    }
}

void TestArrivals::whatIsOddIsShownFirst_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("words");
    QTest::newRow("private key") << QByteArray("tls: |\n  -----BEGIN PRIVATE KEY-----\n")
                                 << u"layer web, line 1: tls"_s;
    QTest::newRow("turned text") << QByteArray("b: x\xE2\x80\xAEy\n") << u"layer web, line 1: U+202E"_s;
}

void TestArrivals::whatIsOddIsShownFirst()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, words);
    windows().open({plain(values)}, m_window);
    QVERIFY(page()); // small files are read at once
    QVERIFY(openPath().isEmpty());
    QVERIFY2(page()->findChild<FindingRows *>()->text().contains(words),
             qPrintable(page()->findChild<FindingRows *>()->text()));
    QVERIFY(page()->findChild<FindingRows *>()->isVisible());
    QVERIFY(button(u"Cancel"_s)->isDefault());
    press(u"Open"_s);
    QTRY_VERIFY(!openPath().isEmpty());
}

void TestArrivals::policies_data()
{
    QTest::addColumn<ArrivalPolicy>("policy");
    QTest::addColumn<bool>("archive");
    QTest::addColumn<bool>("odd");
    QTest::addColumn<bool>("shown");
    using enum ArrivalPolicy;
    QTest::newRow("always, a plain file") << Always << false << false << true;
    QTest::newRow("archives, a plain file") << Archives << false << false << false;
    QTest::newRow("archives, an archive") << Archives << true << false << true;
    QTest::newRow("archives, an odd file") << Archives << false << true << true;
    QTest::newRow("odd, an archive") << WhenOdd << true << false << false;
    QTest::newRow("odd, an odd file") << WhenOdd << false << true << true;
    QTest::newRow("never, an odd file") << Never << false << true << false;
    QTest::newRow("never, an archive") << Never << true << false << false;
    QTest::newRow("of another version") << static_cast<ArrivalPolicy>(99) << true << false << true;
}

void TestArrivals::policies()
{
    QFETCH(const ArrivalPolicy, policy);
    QFETCH(const bool, archive);
    QFETCH(const bool, odd);
    QFETCH(const bool, shown);
    Arrivals::setPolicy(policy);
    windows().open({archive ? this->archive() : plain(odd ? "id: AKIAIOSFODNN7EXAMPLE\n" : "a: 1\n")},
                   m_window);
    if (shown) {
        QTRY_VERIFY(page());
        QVERIFY(openPath().isEmpty());
    } else {
        QTRY_VERIFY(!openPath().isEmpty());
        QVERIFY(!page());
    }
}

void TestArrivals::downloadsSayWhereTheyAreFrom()
{
#ifdef Q_OS_LINUX
    const QString path = plain("a: 1\n");
    const QByteArray url = "https://b.example/<b>p</b>.json";
    if (setxattr(QFile::encodeName(path).constData(), "user.xdg.origin.url", url.constData(),
                 size_t(url.size()), 0) != 0)
        QSKIP("This file system keeps no attributes.");
    windows().open({path}, m_window);
    QVERIFY(page());
    const QString words = wordsOf(page());
    QVERIFY2(words.contains(u"Downloaded from "_s + QString::fromUtf8(url)), qPrintable(words));
#else
    QSKIP("These attributes are those of Linux desktops.");
#endif
}

void TestArrivals::whatTheProgramWroteIsKnown_data()
{
    QTest::addColumn<bool>("isExport");
    QTest::addColumn<QString>("name");
    QTest::newRow("saved archive") << false << u"out.tgz"_s;
    QTest::newRow("exported archive") << true << u"out.tgz"_s;
    QTest::newRow("saved JSON") << false << u"out.json"_s;
    QTest::newRow("exported folder") << true << u"out/"_s;
}

void TestArrivals::whatTheProgramWroteIsKnown()
{
    QFETCH(const bool, isExport);
    QFETCH(const QString, name);
    Arrivals::setPolicy(ArrivalPolicy::Always);
    MainWindow *maker = windows().begin(profileWith(u"made"_s, "id: AKIAIOSFODNN7EXAMPLE\n"), nullptr);
    const QString path = m_test->path(name);
    QVERIFY(isExport ? maker->file()->exportTo(path, JsonStyle::Keep) : maker->file()->saveTo(path));
    if (!isExport)
        maker->close();
    QTRY_VERIFY(isExport || windows().all().size() == 1);
    windows().open({path}, m_window);
    QTRY_VERIFY(!openPath().isEmpty());
    QVERIFY(!page());
}

void TestArrivals::severalComeOneAfterTheOther()
{
    windows().open({archive(u"a.tgz"_s, u"a"_s), archive(u"b.tgz"_s, u"b"_s), plain("a: 1\n")}, m_window);
    QStringList titles;
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(page());
        const QPointer<InspectionDialog> shown(page());
        int pages = 0;
        for (QWidget *widget : QApplication::topLevelWidgets())
            pages += qobject_cast<InspectionDialog *>(widget) ? 1 : 0;
        QCOMPARE(pages, 1);
        titles.append(shown->windowTitle());
        press(u"Open"_s);
        QTRY_VERIFY(!shown);
    }
    QTRY_VERIFY(!windows().isReading());
    titles.sort();
    QCOMPARE(titles, (QStringList{u"What a.tgz Holds"_s, u"What b.tgz Holds"_s}));
    QCOMPARE(windows().all().size(), 3);
}

void TestArrivals::whatIsAskedForTwiceIsDecidedOnce()
{
    const QString path = archive();
    windows().open({path, path}, m_window);
    QTRY_VERIFY(page());
    press(u"Open"_s);
    QTRY_VERIFY(!windows().isReading());
    QVERIFY(!page());
    QVERIFY(!openPath().isEmpty());
    QCOMPARE(windows().all().size(), 1);
}

void TestArrivals::aWindowMayCloseMeanwhile()
{
    QSignalSpy settled(&windows(), &Windows::settled);
    MainWindow *other = windows().add();
    windows().open({archive(u"a.tgz"_s, u"a"_s), archive(u"b.tgz"_s, u"b"_s)}, m_window);
    QTRY_VERIFY(page());
    delete m_window;
    QTRY_COMPARE(settled.size(), 1);
    QTRY_VERIFY(!page());
    QCOMPARE(windows().all(), QList<MainWindow *>{other});
    QVERIFY(other->file()->isPristine());
}

void TestArrivals::aFileThatIsChangedMeanwhileIsReadAgain()
{
    const QString path = archive();
    Arrivals arrivals(&windows());
    const Result<OpenedFile> before = openFile(path);
    QVERIFY(before.has_value());
    archive(u"box.tgz"_s, u"another"_s);
    QString opened;
    arrivals.receive(*before, m_window, [&opened](Arrivals::Decision, const OpenedFile &file, MainWindow *) {
        opened = file.loaded.profile.info.name;
    });
    QTRY_VERIFY(page());
    QVERIFY(wordsOf(page()).contains(u"another 1.0.0"_s));
    press(u"Open"_s);
    QTRY_COMPARE(opened, u"another"_s);
}

void TestArrivals::openedWithoutAWindow()
{
    delete m_window;
    windows().open({archive()});
    QTRY_VERIFY(page());
    QCOMPARE(windows().all().size(), 1);
    press(u"Open"_s);
    QTRY_VERIFY(!windows().isReading());
    QCOMPARE(windows().all().size(), 1); // the new one was empty
    QVERIFY(!windows().all().first()->file()->path().isEmpty());
}

void TestArrivals::whatCannotBeOpenedIsListed()
{
    const QString path = m_test->write(
        u"bad.tgz"_s,
        gzipped(TarBuilder().file("profile.json", "{}").special("passwd", '2', "/etc/passwd").end().bytes()));
    windows().open({path}, m_window);
    QTRY_COMPARE(m_window->messages()->texts().filter(u"symbolic link"_s).size(), 1);
    QVERIFY(!page());
    for (auto *button : m_window->messages()->findChildren<QAbstractButton *>())
        if (button->text().remove(u'&') == u"What It Holds…"_s)
            button->click();
    QTRY_VERIFY(page() && page()->findChild<InspectionTree *>()->isVisible());
    QVERIFY(!button(u"Open"_s)->isEnabled() && !button(u"Open as a Copy"_s)->isEnabled());
    QVERIFY(page()->findChild<FindingRows *>()->text().contains(u"passwd → /etc/passwd"_s));
    const QString words = wordsOf(page());
    QVERIFY2(words.contains(u"cannot be opened"_s) && words.contains(u"symbolic link"_s), qPrintable(words));
    QVERIFY(!page()->findChild<QComboBox *>()->isVisible()); // it was asked for
}

void TestArrivals::anyFileCanBeLookedAt()
{
    InspectionDialog *dialog = InspectionActions::show(plain("a: 1\n"), m_window, &windows());
    QVERIFY(dialog->isVisible());
    QVERIFY(button(u"Close"_s)); // nothing was under way
    QTRY_VERIFY(button(u"Open"_s)->isEnabled());
    QVERIFY(openPath().isEmpty());
    press(u"Open"_s);
    QTRY_VERIFY(!openPath().isEmpty());

    InspectionActions::show(archive(), m_window, &windows());
    QTRY_VERIFY(button(u"Open as a Copy"_s)->isEnabled());
    press(u"Open as a Copy"_s);
    QTRY_COMPARE(windows().all().size(), 2); // without a second page
    QVERIFY(windows().all().last()->file()->path().isEmpty());
    QVERIFY(!page());

    InspectionActions::show(m_test->write(u"x.json"_s, "no profile"), m_window, &windows());
    QTRY_VERIFY(page() && wordsOf(page()).contains(u"x.json"_s) &&
                wordsOf(page()).contains(u"cannot be opened"_s));
    QVERIFY(!page()->findChild<InspectionTree *>()->isVisible());
    QTest::keyClick(page(), Qt::Key_Escape);
    QTRY_VERIFY(!page());
}

void TestArrivals::thePageSetsThePolicy()
{
    windows().open({archive()}, m_window);
    QTRY_VERIFY(page());
    auto *policy = page()->findChild<QComboBox *>();
    QVERIFY(policy->isVisible());
    QCOMPARE(policy->currentData().toInt(), static_cast<int>(ArrivalPolicy::Archives));
    QTest::keyClick(policy, Qt::Key_Down);
    QCOMPARE(Arrivals::policy(), ArrivalPolicy::WhenOdd);
    press(u"Cancel"_s);
    QTRY_VERIFY(!page());
    windows().open({archive(u"next.tgz"_s, u"next"_s)}, m_window);
    QTRY_VERIFY(!openPath().isEmpty());
}

void TestArrivals::oddMembersStandFirstAndAreVisible()
{
    TarBuilder tar;
    const QByteArray profile = writeJson(profileWith(u"shop"_s, "a: 1\n").profile, {}, JsonStyle::Pretty);
    tar.file("profile.json", profile).file("deep/er/run.sh", "#!/bin/sh").special("up", '2', "<b>..</b>");
    for (int i = 0; i < 3'000; ++i)
        tar.file("packs/web-1.0.0/charts/" + QByteArray::number(i) + ".yaml", "x");
    InspectionActions::show(m_test->write(u"odd.tgz"_s, gzipped(tar.end().bytes())), m_window, &windows());
    QTRY_VERIFY(page()->findChild<InspectionTree *>()->topLevelItemCount() > 0);
    const auto *tree = page()->findChild<InspectionTree *>();
    const QTreeWidgetItem *members = tree->topLevelItem(tree->topLevelItemCount() - 1);
    QCOMPARE(members->text(0), u"Members (3003)"_s);
    QVERIFY(members->isExpanded());
    QCOMPARE(members->child(0)->text(0), u"up → <b>..</b>"_s);
    QVERIFY(!members->child(0)->toolTip(0).contains(u"<b>"_s));
    QVERIFY(members->child(members->childCount() - 1)->text(0).contains(u"more member"_s));
    const QList<QTreeWidgetItem *> script = tree->findItems(u"run.sh"_s, Qt::MatchRecursive);
    QCOMPARE(script.size(), 1);
    QVERIFY(!tree->visualItemRect(script.first()).isEmpty());
}

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
