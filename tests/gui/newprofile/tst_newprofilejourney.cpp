// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addchartdialog.h"
#include "gui/addlayer/addpackdialog.h"
#include "gui/addlayer/packchooser.h"
#include "gui/addlayer/packdelegate.h"
#include "gui/addlayer/packview.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/valueseditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/newprofile/addonspage.h"
#include "gui/newprofile/beginlist.h"
#include "gui/newprofile/newprofiledialog.h"
#include "gui/newprofile/reviewpage.h"
#include "gui/newprofile/steprail.h"
#include "gui/stack/layerdelegate.h"
#include "gui/stack/layerview.h"
#include "gui/theme/textfit.h"
#include "model/document/offrules.h"
#include "model/document/packlibrary.h"
#include "model/document/profiletemplates.h"
#include "model/items/layerlistmodel.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Profiles are made from nothing through the real main window, by keyboard alone and by mouse.
class TestNewProfileJourney final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->windows().add();
        m_window->resize(1200, 800);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(m_window->library()->isReady());
    }
    void cleanup() { m_test.reset(); }

    void byKeyboardAlone_data();
    void byKeyboardAlone();
    void byMouse();
    void customCloudAndTrain();
    void titlesStandAboveTheirContents();
    void kindIsNotRepeatedInEveryRow();
    void valuesAreEditedBesideThePack();
    void addOnsAreEditedBesideTheList();
    void chartByNameAlone();
    void whatIsOpenIsSaid();
    void untouchedItIsCancelledWithoutAWord();
    void halfMadeIsKept();
    void halfMadeIsThrownAway();
    void olderHalfIsNotOverwritten();
    void typeMayBeChangedLater();
    void fromOwnTemplate();
    void brokenTemplateSaysWhy();
    void templateIsRemoved();
    void everyFieldHasAName();

private:
    NewProfileDialog *dialog() const { return m_window->findChild<NewProfileDialog *>(); }
    /// To whatever has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *widget = QApplication::focusWidget();
        QVERIFY(widget);
        QTest::keyClick(widget, key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void openByKeys()
    {
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        m_window->setFocus();
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        activate();
    }
    /// As a window manager does when the dialog above it is gone.
    void activate()
    {
        dialog()->activateWindow();
        QTRY_VERIFY(dialog()->isActiveWindow());
    }
    void keyThroughCoreLayers(int layers);
    /// When it comes up, presses the button of the question.
    static void answerNext(const QString &button);
    QString titleOfStep() const { return dialog()->rail()->currentItem()->text(); }
    MainWindow *made() const { return m_test->windows().all().constLast(); }
    void checkIsReadBack(const MainWindow *window) const;

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestNewProfileJourney::answerNext(const QString &button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY2(box, "nothing was asked");
        for (QAbstractButton *candidate : box->buttons())
            if (candidate->text() == button)
                return candidate->click();
        box->reject();
        QFAIL(qPrintable(u"no button "_s + button));
    });
}

void TestNewProfileJourney::checkIsReadBack(const MainWindow *window) const
{
    for (const QString &name : {u"made.json"_s, u"made.yaml"_s, u"made.tgz"_s, u"made/"_s}) {
        QVERIFY2(window->file()->saveTo(m_test->path(name)), qPrintable(name));
        const Result<LoadedProfile> read = openProfile(m_test->path(name));
        QVERIFY2(read.has_value(), qPrintable(name));
        QCOMPARE(read->profile, window->document()->profile());
        QCOMPARE(read->notes, QStringList());
    }
}

void TestNewProfileJourney::byKeyboardAlone_data()
{
    QTest::addColumn<ProfileType>("type");
    QTest::addColumn<int>("downs"); // in the list of what it begins with
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QStringList>("layers");
    const QStringList core{u"edge-native-byoi"_s, u"edge-k3s"_s, u"cni-cilium-oss"_s};
    QTest::newRow("full") << ProfileType::Cluster << 0 << u"edge-native"_s
                          << core + QStringList{u"argo-cd"_s};
    QTest::newRow("infrastructure") << ProfileType::Infra << 1 << u"edge-native"_s << core;
    QTest::newRow("add-on") << ProfileType::AddOn << 2 << u"all"_s << QStringList{u"argo-cd"_s};
    QTest::newRow("system") << ProfileType::System << 3 << u"all"_s << QStringList{u"argo-cd"_s};
}

/// The sample catalog has one pack for each core layer of an edge cluster, which is selected at once.
void TestNewProfileJourney::keyThroughCoreLayers(int layers)
{
    for (int i = 0; i < layers; ++i) {
        const QString step = titleOfStep();
        press(Qt::Key_Return);
        QVERIFY2(titleOfStep() != step, qPrintable(step));
    }
}

void TestNewProfileJourney::byKeyboardAlone()
{
    QFETCH(ProfileType, type);
    QFETCH(int, downs);
    openByKeys();
    press(Qt::Key_Backtab); // from the name to what it begins with
    for (int i = 0; i < downs; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Tab);
    this->type(u"Shop (east)"_s);
    press(Qt::Key_Tab);
    if (type != ProfileType::System) { // which is not asked for a version
        press(Qt::Key_A, Qt::ControlModifier);
        this->type(u"0.2.0"_s);
        press(Qt::Key_Tab);
    }
    this->type(u"For shops."_s);
    press(Qt::Key_Tab);
    this->type(u"env:lab,team"_s);
    press(Qt::Key_Return); // the chip
    press(Qt::Key_Return); // the next step
    if (hasCoreLayers(type)) {
        QCOMPARE(titleOfStep(), u"Cloud type"_s);
        press(Qt::Key_Space);
        const auto *edge = dialog()->findChild<QRadioButton *>(u"edge-native"_s);
        for (int i = 0; i < 20 && !edge->isChecked(); ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        keyThroughCoreLayers(4);
    }
    if (hasAddOns(type)) {
        press(Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(qobject_cast<AddPackDialog *>(QApplication::activeWindow()));
        this->type(u"argo"_s);
        press(Qt::Key_Return);
        activate();
        press(Qt::Key_Return);
    }
    QCOMPARE(titleOfStep(), u"Review"_s);
    const QAbstractItemModel *stack = dialog()->page()->findChild<LayerView *>()->model();
    const QModelIndex top = stack->index(0, 0);
    QCOMPARE(top.data(LayerListModel::IsCoreRole).toBool(), !hasAddOns(type));
    QVERIFY(!top.flags().testFlag(Qt::ItemIsDragEnabled)); // shown alone: nothing is moved here
    QVERIFY(!LayerDelegate::heading(top).contains(u"drag"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());

    QCOMPARE(m_test->windows().all().size(), 1); // the untouched window takes it
    const ProfileInfo &info = m_window->document()->profile().info;
    QCOMPARE(info.name, u"Shop (east)"_s);
    QCOMPARE(info.version, type == ProfileType::System ? u"1.0.0"_s : u"0.2.0"_s);
    QCOMPARE(info.description, u"For shops."_s);
    QCOMPARE(info.tags, (QList<Tag>{{u"env"_s, u"lab"_s}, {u"team"_s, QString(Tag::bareValue)}}));
    QVERIFY(info.type == type);
    QTEST(info.cloudType, "cloud");
    QTEST(WindowTest::layerNames(m_window), "layers");
    QVERIFY2(m_window->isWindowModified(), "it is in no file, so closing asks");
    checkIsReadBack(m_window);
}

static void click(QWidget *widget)
{
    QVERIFY(widget && widget->isVisible() && widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
}

void TestNewProfileJourney::byMouse()
{
    auto *bar = m_window->findChild<QToolBar *>(u"tools"_s);
    click(bar->widgetForAction(m_window->actions()[ActionId::NewProfile]));
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *begin = dialog()->findChild<BeginList *>();
    QVERIFY(!dialog()->nextButton()->isEnabled());
    QTest::mouseClick(begin->viewport(), Qt::LeftButton, {},
                      begin->visualRect(begin->model()->index(1, 0)).center());
    QCOMPARE(begin->type(), ProfileType::Infra);
    auto *name = dialog()->page()->firstField();
    click(name);
    QTest::keyClicks(name, u"by mouse"_s);
    click(dialog()->nextButton());
    auto *edge = dialog()->findChild<QRadioButton *>(u"edge-native"_s);
    QTest::mouseClick(edge, Qt::LeftButton, {}, QPoint(8, edge->height() / 2));
    for (int i = 0; i < 5; ++i)
        click(dialog()->nextButton());
    QCOMPARE(titleOfStep(), u"Review"_s);

    // Back by the rail to Kubernetes, which is now left open.
    StepRail *rail = dialog()->rail();
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualItemRect(rail->item(4)).center());
    QCOMPARE(titleOfStep(), u"Kubernetes"_s);
    QRadioButton *later = nullptr;
    for (QRadioButton *button : dialog()->page()->findChildren<QRadioButton *>())
        if (button->text() == u"Choose &later"_s)
            later = button;
    QVERIFY(later);
    QTest::mouseClick(later, Qt::LeftButton, {}, QPoint(8, later->height() / 2));
    click(dialog()->backButton());
    QCOMPARE(titleOfStep(), u"Operating system"_s);
    for (int i = 0; i < 4; ++i)
        click(dialog()->nextButton());
    QCOMPARE(titleOfStep(), u"Review"_s);
    click(dialog()->nextButton());
    QTRY_VERIFY(!dialog());
    QCOMPARE(WindowTest::layerNames(m_window), (QStringList{u"edge-native-byoi"_s, u"cni-cilium-oss"_s}));
    checkIsReadBack(m_window);
}

/// A cloud that the product does not know takes packs of every cloud; a train is written as the tag.
void TestNewProfileJourney::customCloudAndTrain()
{
    openByKeys();
    type(u"own cloud"_s);
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Cloud type"_s);
    QLineEdit *own = nullptr;
    for (QLineEdit *line : dialog()->page()->findChildren<QLineEdit *>())
        own = line;
    QVERIFY(own);
    for (int i = 0; i < 30 && QApplication::focusWidget() != own; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), own);
    type(u"nutanix"_s);
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Operating system"_s);
    const auto registry = [this] {
        for (QComboBox *box : dialog()->page()->findChildren<QComboBox *>())
            if (box->accessibleName() == u"Registry"_s)
                return box;
        return static_cast<QComboBox *>(nullptr);
    };
    for (int i = 0; i < 12 && !registry()->hasFocus() && !registry()->lineEdit()->hasFocus(); ++i)
        press(Qt::Key_Tab);
    type(u"Public Packs"_s);
    keyThroughCoreLayers(2);
    QCOMPARE(titleOfStep(), u"Network"_s);
    QCOMPARE(registry()->currentText(), u"Public Packs"_s); // most take all from one
    auto *versions = dialog()->page()->findChild<PackView *>()->findChild<QComboBox *>();
    versions->setFocus();
    for (int i = 0; i < versions->count() && !versions->currentData().toString().endsWith(u".x"_s); ++i)
        press(Qt::Key_Down);
    const QString train = versions->currentData().toString();
    QVERIFY2(train.endsWith(u".x"_s), qPrintable(train));
    keyThroughCoreLayers(3);
    QCOMPARE(titleOfStep(), u"Review"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->document()->profile().info.cloudType, u"nutanix"_s);
    const QList<Layer> &layers = m_window->document()->profile().layers;
    const auto network = std::ranges::find(layers, u"cni-cilium-oss"_s, &Layer::name);
    QVERIFY(network != layers.end());
    QCOMPARE(network->tag, train);
    QVERIFY(!network->version.endsWith(u".x"_s));
    QCOMPARE(network->registry.name, u"Public Packs"_s);
    checkIsReadBack(m_window);
}

/// By keyboard: to the editor, a line into the values, away and back, and undone in part.
void TestNewProfileJourney::titlesStandAboveTheirContents()
{
    openByKeys();
    const auto left = [this](const QWidget *part) { return part->mapTo(dialog(), QPoint()).x(); };
    const auto *title = dialog()->findChild<ElidedLabel *>(u"title"_s);
    QVERIFY(title);
    type(u"straight"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    QTRY_COMPARE(left(dialog()->page()->findChild<QRadioButton *>()), left(title));
    press(Qt::Key_Return);
    QTRY_COMPARE(left(dialog()->page()->findChild<PackChooser *>()->search()), left(title));
}

void TestNewProfileJourney::kindIsNotRepeatedInEveryRow()
{
    openByKeys();
    type(u"kind"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    auto *chooser = dialog()->page()->findChild<PackChooser *>();
    const auto *rows = qobject_cast<PackDelegate *>(chooser->list()->itemDelegate());
    QVERIFY(rows && !rows->isKindShown());
    chooser->setKind({});
    QVERIFY(rows->isKindShown());
}

void TestNewProfileJourney::valuesAreEditedBesideThePack()
{
    openByKeys();
    type(u"edited"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    const auto *edge = dialog()->findChild<QRadioButton *>(u"edge-native"_s);
    for (int i = 0; i < 20 && !edge->isChecked(); ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Operating system"_s);
    auto *view = dialog()->page()->findChild<PackView *>();
    const auto showValues = [view] {
        auto *tabs = view->findChild<QTabBar *>();
        for (int i = 0; i < 12 && QApplication::focusWidget() != tabs; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), tabs);
        for (int i = 0; i < tabs->count() && tabs->tabText(tabs->currentIndex()) != u"Values"_s; ++i)
            press(Qt::Key_Right);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), view->valuesEditor()->editor());
    };
    showValues();
    QTRY_VERIFY(view->valuesEditor()->values().contains("system.uri"));
    press(Qt::Key_Home, Qt::ControlModifier);
    type(u"# ours"_s);
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Operating system"_s); // Return was for the text
    type(u"gone"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(view->valuesEditor()->values().startsWith("# ours\n"));
    QVERIFY(!view->valuesEditor()->values().contains("gone"));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(titleOfStep(), u"Kubernetes"_s);
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(titleOfStep(), u"Operating system"_s);
    QTRY_VERIFY(view->valuesEditor()->values().startsWith("# ours\n")); // it is kept, and edited on
    showValues();
    press(Qt::Key_Home, Qt::ControlModifier);
    type(u"# and more of "_s);
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(titleOfStep(), u"Kubernetes"_s);
    keyThroughCoreLayers(3);
    while (titleOfStep() != u"Review"_s)
        keyThroughCoreLayers(1);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    const QByteArray values = m_window->document()->profile().layers.first().values;
    QVERIFY2(values.startsWith("# and more of # ours\n"), values.left(60).constData());
    QVERIFY(!m_window->document()->profile().layers[1].values.contains("# ours"));
    checkIsReadBack(m_window);
}

void TestNewProfileJourney::addOnsAreEditedBesideTheList()
{
    openByKeys();
    dialog()->findChild<BeginList *>()->select(ProfileType::AddOn);
    type(u"tools"_s);
    press(Qt::Key_Return);
    press(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<AddPackDialog *>(QApplication::activeWindow()));
    type(u"argo"_s);
    press(Qt::Key_Return);
    activate();
    const auto *addOns = qobject_cast<AddOnsPage *>(dialog()->page());
    QVERIFY(addOns);
    YamlEditor *editor = addOns->editor()->editor();
    QVERIFY(editor->isVisible());
    click(editor->viewport());
    press(Qt::Key_Home, Qt::ControlModifier);
    type(u"# ours"_s);
    press(Qt::Key_Return);
    addOns->editor()->addManifest(); // the button with the plus
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    click(dialog()->nextButton());
    click(dialog()->backButton());
    QVERIFY(addOns->editor()->editor()->bytes().startsWith("# ours\n"));
    click(dialog()->nextButton());
    click(dialog()->nextButton());
    QTRY_VERIFY(!dialog());
    const Layer &layer = m_window->document()->profile().layers.first();
    QVERIFY(layer.values.startsWith("# ours\n"));
    QCOMPARE(layer.manifests.size(), 1);
}

void TestNewProfileJourney::chartByNameAlone()
{
    openByKeys();
    dialog()->findChild<BeginList *>()->select(ProfileType::System);
    type(u"charts"_s);
    press(Qt::Key_Return);
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<AddChartDialog *>(QApplication::activeWindow()));
    auto *chart = qobject_cast<AddChartDialog *>(QApplication::activeWindow());
    const auto fill = [chart](const QString &name, const QString &text) {
        for (QLineEdit *line : chart->findChildren<QLineEdit *>())
            if (line->isVisible() && line->accessibleName() == name)
                return QTest::keyClicks(line, text);
        QFAIL(qPrintable(name));
    };
    auto *source = chart->findChild<QComboBox *>();
    source->setFocus();
    press(Qt::Key_End);
    fill(u"Name"_s, u"redis"_s);
    fill(u"Version"_s, u"19.1.0"_s);
    fill(u"Namespace"_s, u"cache"_s);
    for (QComboBox *box : chart->findChildren<QComboBox *>())
        if (box->accessibleName() == u"Registry"_s)
            QTest::keyClicks(box->lineEdit(), u"charts.example.com"_s);
    QVERIFY(chart->layer());
    press(Qt::Key_Return);
    QTRY_VERIFY(!chart->isVisible());
    activate();
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(titleOfStep(), u"Review"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(WindowTest::layerNames(m_window), QStringList{u"redis"_s});
    QCOMPARE(m_window->document()->profile().layers.first().packType, PackType::Helm);
}

void TestNewProfileJourney::whatIsOpenIsSaid()
{
    openByKeys();
    type(u"bare"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Space); // AWS, for which the samples have no packs but those for every cloud
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Operating system"_s);
    keyThroughCoreLayers(5);
    QCOMPARE(titleOfStep(), u"Review"_s);
    const auto *review = qobject_cast<ReviewPage *>(dialog()->page());
    QVERIFY(review);
    QTRY_VERIFY(review->findings().join(u' ').contains(u"every cluster needs: operating system"_s));

    QVERIFY(m_test->windows().offRules()->setOffInProfile(u"bare"_s, u"stack-core-missing"_s, true));
    press(Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(titleOfStep() != u"Review"_s);
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(titleOfStep(), u"Review"_s);
    QTRY_VERIFY(!review->findings().join(u' ').contains(u"every cluster needs: operating system"_s));
}

void TestNewProfileJourney::untouchedItIsCancelledWithoutAWord()
{
    openByKeys();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_test->windows().all().size(), 1);
    openByKeys();
    QVERIFY(!dialog()->findChild<MessageBar *>(u"draft"_s));
}

void TestNewProfileJourney::halfMadeIsKept()
{
    openByKeys();
    type(u"half"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Operating system"_s);
    answerNext(u"Keep for Later"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    openByKeys();
    auto *bar = dialog()->findChild<MessageBar *>(u"draft"_s);
    QVERIFY(bar && bar->text().contains(u"half"_s));
    click(bar->findChildren<QPushButton *>().constFirst());
    QCOMPARE(titleOfStep(), u"Operating system"_s);
    QCOMPARE(dialog()->answers().info.name, u"half"_s);
    QCOMPARE(dialog()->answers().info.cloudType, u"aws"_s);
    keyThroughCoreLayers(5);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->document()->profile().info.name, u"half"_s);

    openByKeys(); // finished is not offered again
    QVERIFY(!dialog()->findChild<MessageBar *>(u"draft"_s));
}

void TestNewProfileJourney::halfMadeIsThrownAway()
{
    openByKeys();
    type(u"half"_s);
    answerNext(u"Go On"_s);
    press(Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    activate();
    press(Qt::Key_Return); // what is typed is kept with every step
    answerNext(u"Throw Away"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    openByKeys();
    QVERIFY(!dialog()->findChild<MessageBar *>(u"draft"_s));
}

void TestNewProfileJourney::olderHalfIsNotOverwritten()
{
    openByKeys();
    type(u"first"_s);
    answerNext(u"Keep for Later"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    openByKeys();
    type(u"second"_s);
    press(Qt::Key_Return);
    answerNext(u"Throw Away"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    openByKeys();
    const auto *bar = dialog()->findChild<MessageBar *>(u"draft"_s);
    QVERIFY(bar && bar->text().contains(u"first"_s));
}

void TestNewProfileJourney::typeMayBeChangedLater()
{
    openByKeys();
    auto *begin = dialog()->findChild<BeginList *>();
    begin->select(ProfileType::AddOn);
    type(u"tools"_s);
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Profile layers"_s);
    QCOMPARE(dialog()->rail()->count(), 3);
    click(dialog()->backButton());
    begin->select(ProfileType::Cluster);
    QCOMPARE(dialog()->rail()->count(), 9);
    press(Qt::Key_Return);
    QCOMPARE(titleOfStep(), u"Cloud type"_s);
    QVERIFY(!dialog()->nextButton()->isEnabled()); // "all" of the add-on is no answer
}

void TestNewProfileJourney::fromOwnTemplate()
{
    m_window = m_test->open(m_test->profileFile());
    const QList<Layer> layers = m_window->document()->profile().layers;
    ProfileTemplates *templates = m_test->windows().templates();
    templates->look();
    QTRY_VERIFY(templates->isReady());
    QVERIFY(templates->save(m_window->document()->loaded(), u"golden"_s).has_value());
    QTRY_VERIFY(templates->own(u"golden"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    openByKeys();
    auto *begin = dialog()->findChild<BeginList *>();
    begin->select(templates->own(u"golden"_s)->path);
    QVERIFY(begin->selectedTemplate());
    type(u"mine"_s);
    QTRY_VERIFY(dialog()->nextButton()->isEnabled());
    for (int i = 0; i < 7 && titleOfStep() != u"Review"_s; ++i)
        click(dialog()->nextButton());
    click(dialog()->nextButton());
    QTRY_COMPARE(m_test->windows().all().size(), 3);
    QCOMPARE(made()->document()->profile().info.name, u"mine"_s);
    QCOMPARE(made()->document()->profile().info.version, u"1.0.0"_s);
    QCOMPARE(made()->document()->profile().layers, layers);
}

void TestNewProfileJourney::brokenTemplateSaysWhy()
{
    QVERIFY(QDir().mkpath(m_test->path(u"data/layerwright-test/templates"_s)));
    ProfileTemplates *templates = m_test->windows().templates();
    templates->look();
    QTRY_VERIFY(templates->isReady());
    QVERIFY(templates->save(FileActions::emptyProfile(), u"torn"_s).has_value());
    QTRY_VERIFY(templates->own(u"torn"_s));
    const QString path = templates->own(u"torn"_s)->path;
    openByKeys();
    type(u"x"_s);
    QVERIFY(dialog()->nextButton()->isEnabled());
    QFile file(path); // broken while it is offered
    QVERIFY(file.resize(file.size() / 2));
    auto *begin = dialog()->findChild<BeginList *>();
    begin->select(path);
    const auto said = [this] {
        const QList<QLabel *> labels = dialog()->page()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *l) { return l->text().contains(u"torn"_s); });
    };
    QTRY_VERIFY(said());
    QVERIFY(!dialog()->nextButton()->isEnabled());
    begin->select(ProfileType::AddOn);
    QVERIFY(dialog()->nextButton()->isEnabled());
}

void TestNewProfileJourney::templateIsRemoved()
{
    ProfileTemplates *templates = m_test->windows().templates();
    templates->look();
    QTRY_VERIFY(templates->isReady());
    QVERIFY(templates->save(FileActions::emptyProfile(), u"old"_s).has_value());
    QTRY_VERIFY(templates->own(u"old"_s));
    openByKeys();
    auto *begin = dialog()->findChild<BeginList *>();
    begin->select(templates->own(u"old"_s)->path);
    begin->setFocus();
    answerNext(u"Cancel"_s);
    press(Qt::Key_Delete);
    QVERIFY(templates->own(u"old"_s));
    activate();
    answerNext(u"Remove"_s);
    press(Qt::Key_Delete);
    QTRY_VERIFY(!templates->own(u"old"_s));
    QTRY_VERIFY(!begin->selectedTemplate());
}

void TestNewProfileJourney::everyFieldHasAName()
{
    openByKeys();
    const auto *fields = dialog();
    for (const QLineEdit *field : fields->findChildren<QLineEdit *>())
        QVERIFY2(!field->accessibleName().isEmpty() || !field->placeholderText().isEmpty() ||
                     qobject_cast<QComboBox *>(field->parentWidget()),
                 qPrintable(field->objectName()));
    for (const QAbstractItemView *view : fields->findChildren<QAbstractItemView *>())
        if (!qobject_cast<const QComboBox *>(view->parentWidget()->parentWidget()))
            QVERIFY2(!view->accessibleName().isEmpty(), view->metaObject()->className());
    for (const QPlainTextEdit *text : fields->findChildren<QPlainTextEdit *>())
        QVERIFY2(!text->accessibleName().isEmpty(), text->metaObject()->className());
}

QTEST_MAIN(TestNewProfileJourney)
#include "tst_newprofilejourney.moc"
