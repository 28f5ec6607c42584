// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addchartdialog.h"
#include "gui/addlayer/addpackdialog.h"
#include "gui/addlayer/identitydialog.h"
#include "gui/addlayer/packview.h"
#include "gui/addlayer/readmeview.h"
#include "gui/addlayer/versiondialog.h"
#include "gui/addlayer/yamlpreview.h"
#include "gui/compare/comparedialog.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/valueseditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/presets/changeview.h"
#include "gui/settings/settings.h"
#include "gui/stack/stackpanel.h"
#include "model/catalog/packexport.h"
#include "model/document/cataloglisting.h"
#include "tests/gui/windowtest.h"
#include "tests/support/corpus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Packs brought into the stack of the real window, through its dialogs.
class TestAddPack final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }

    void packIsFoundAndAdded();
    void trainIsWritten();
    void theSamePackTwice();
    void namesFollowTheDisplayName();
    void coreLayerTakesThePlaceOfTheOther();
    void anotherPackForALayer();
    void browserComparesWithTheStack();
    void versionKeepsValuesUnlessAsked();
    void versionCarriesChanges();
    void unknownVersionIsTyped();
    void chartIsReadAndAdded();
    void chartByName();
    void zarfPackage();
    void removedCoreLayerIsToldOf();
    void cancelChangesNothing();
    void nothingFoundSaysSo();
    void packsForOtherCloudsAreLeftOut();
    void folderChosenMeanwhileIsShown();
    void readmeLoadsNothing();
    void manifestLayersHaveNoPack();
    void everyControlHasAName();
    void archiveOfPacks();
    void corpusIsThereAtOnce();

private:
    AddPackDialog *openDialog(ActionId id = ActionId::AddPack);
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (Dialog *each : m_window->findChildren<Dialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    static void press(QDialog *dialog, QDialogButtonBox::StandardButton button)
    {
        dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    }
    static QStringList shown(const AddPackDialog *dialog);
    static QString texts(const QWidget *widget);
    QStringList names() const { return WindowTest::layerNames(m_window); }
    const Layer &layer(const QString &name) const
    {
        return m_window->document()->profile().layers[names().indexOf(name)];
    }
    QUndoStack *undoStack() const { return m_window->document()->undoStack(); }

    const QStringList m_start{u"ubuntu"_s, u"k3s"_s,  u"cilium"_s, u"longhorn"_s,
                              u"alpha"_s,  u"beta"_s, u"gamma"_s};
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestAddPack::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_test = std::make_unique<WindowTest>();
    m_test->makePack(u"web"_s, u"1.9.0"_s);
    m_test->makePack(u"web"_s, u"1.10.0"_s, ",\"displayName\":\"Web Server\"");
    m_test->makePack(u"aws-only"_s, u"1.0.0"_s, ",\"cloudTypes\":[\"aws\"]");
    m_test->addCatalog(u"packs"_s);
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    QTRY_VERIFY(m_window->library()->isReady());
}

AddPackDialog *TestAddPack::openDialog(ActionId id)
{
    m_window->actions()[id]->trigger();
    auto *opened = dialog<AddPackDialog>();
    if (!opened || !QTest::qWaitForWindowExposed(opened))
        qFatal("no dialog");
    return opened;
}

QStringList TestAddPack::shown(const AddPackDialog *dialog)
{
    QStringList names;
    const QAbstractItemModel *model = dialog->chooser()->list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QString TestAddPack::texts(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

void TestAddPack::packIsFoundAndAdded()
{
    AddPackDialog *dialog = openDialog();
    QCOMPARE(QApplication::focusWidget(), dialog->chooser()->search());
    QTest::keyClicks(dialog->chooser()->search(), u"serves"_s);
    QVERIFY(shown(dialog).contains(u"Web Server"_s));
    QTest::keyClicks(dialog->chooser()->search(), u" 1.10"_s);
    QCOMPARE(shown(dialog), QStringList{u"Web Server"_s});
    QVERIFY(texts(dialog).contains(u"Goes on top"_s));
    PackView *view = dialog->chooser()->view();
    QTRY_VERIFY(view->findChild<ReadmeView *>()->toPlainText().contains(u"Serves 1.10.0"_s));
    view->findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(view->findChild<YamlPreview *>()->toPlainText().contains(u"# of 1.10.0"_s));
    QVERIFY(view->findChild<YamlPreview *>()->isReadOnly());
    QTest::keyClick(dialog->chooser()->search(), Qt::Key_Return);
    QTRY_VERIFY(!this->dialog<AddPackDialog>());
    QCOMPARE(names(), m_start + QStringList{u"web"_s});
    QCOMPARE(layer(u"web"_s).version, u"1.10.0"_s);
    QCOMPARE(layer(u"web"_s).tag, u"1.10.0"_s);
    QVERIFY(layer(u"web"_s).values.contains("# of 1.10.0"));
    QCOMPARE(m_window->stack()->currentLayer(), m_window->document()->layerId(7));
    QCOMPARE(undoStack()->count(), 1);
    undoStack()->undo();
    QCOMPARE(names(), m_start);
}

void TestAddPack::trainIsWritten()
{
    AddPackDialog *dialog = openDialog();
    dialog->chooser()->choose(u"web"_s, u"1.9.x"_s);
    QVERIFY(texts(dialog).contains(u"Follows the train"_s));
    press(dialog, QDialogButtonBox::Ok);
    QCOMPARE(layer(u"web"_s).version, u"1.9.0"_s);
    QCOMPARE(layer(u"web"_s).tag, u"1.9.x"_s);
    QVERIFY(layer(u"web"_s).values.contains("# of 1.9.0"));
}

void TestAddPack::theSamePackTwice()
{
    for (int i = 0; i < 2; ++i) {
        AddPackDialog *dialog = openDialog();
        dialog->chooser()->choose(u"web"_s);
        if (i == 1)
            QVERIFY(texts(dialog).contains(u"in the stack already"_s));
        press(dialog, QDialogButtonBox::Ok);
    }
    auto *names = dialog<IdentityDialog>();
    QVERIFY(names);
    QVERIFY(texts(names).contains(u"web-2--web"_s));
    press(names, QDialogButtonBox::Ok);
    QCOMPARE(this->names(), m_start + QStringList({u"web"_s, u"web-2--web"_s}));
    const QByteArray &values = layer(u"web-2--web"_s).values;
    QVERIFY2(values.startsWith("pack:\n  namespace: \"web-2\"\n  spectrocloud.com/display-name: web-2\n"
                               "  releaseNameOverride:\n    web: web-2\n"),
             values.constData());
    QCOMPARE(undoStack()->count(), 2);
}

void TestAddPack::namesFollowTheDisplayName()
{
    AddPackDialog *first = openDialog();
    first->chooser()->choose(u"web"_s);
    press(first, QDialogButtonBox::Ok);
    AddPackDialog *second = openDialog();
    second->chooser()->choose(u"web"_s);
    press(second, QDialogButtonBox::Ok);
    auto *names = dialog<IdentityDialog>();
    QVERIFY(names && QTest::qWaitForWindowExposed(names));
    QLineEdit *display = names->findChildren<QLineEdit *>().first();
    QPushButton *ok = names->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(display->hasFocus());
    QTest::keyClicks(display, u"Shop"_s);
    QCOMPARE(names->identity(), (LayerIdentity{u"Shop"_s, u"shop"_s, {{u"web"_s, u"shop"_s}}}));
    display->selectAll();
    QTest::keyClicks(display, u"web"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(texts(names).contains(u"has this name already"_s));
    QLineEdit *nameSpace = names->findChildren<QLineEdit *>().at(1);
    nameSpace->selectAll();
    QTest::keyClicks(nameSpace, u"Bad Space"_s);
    QVERIFY(texts(names).contains(u"is no namespace"_s));
    QTest::keyClick(names, Qt::Key_Escape);
    QTRY_VERIFY(!dialog<IdentityDialog>());
    QCOMPARE(this->names().size(), m_start.size() + 1);
}

void TestAddPack::coreLayerTakesThePlaceOfTheOther()
{
    AddPackDialog *dialog = openDialog();
    dialog->chooser()->setKind(LayerKind::Network);
    dialog->chooser()->choose(u"cni-cilium-oss"_s);
    QCOMPARE(dialog->replacedLayer(), u"cilium"_s);
    QVERIFY(texts(dialog).contains(u"takes the place of cilium"_s));
    press(dialog, QDialogButtonBox::Ok);
    QStringList expected = m_start;
    expected[2] = u"cni-cilium-oss"_s;
    QCOMPARE(names(), expected);
    QCOMPARE(undoStack()->count(), 1);
    undoStack()->undo();
    QCOMPARE(names(), m_start);
    QCOMPARE(layer(u"cilium"_s).values, "pack:\n  name: cilium\n");
}

void TestAddPack::anotherPackForALayer()
{
    m_window->stack()->select(m_window->document()->layerId(3));
    AddPackDialog *dialog = openDialog(ActionId::ReplacePack);
    QCOMPARE(dialog->windowTitle().section(u' ', 0, 1), u"Replace longhorn"_s);
    QCOMPARE(shown(dialog), QStringList{u"Longhorn"_s}); // the sample is the only one of the kind
    dialog->chooser()->choose(u"csi-longhorn"_s);
    press(dialog, QDialogButtonBox::Ok);
    QCOMPARE(names().at(3), u"csi-longhorn"_s);
    QCOMPARE(layer(u"csi-longhorn"_s).kind, LayerKind::Storage);
    QCOMPARE(undoStack()->undoText(), u"Replace longhorn by csi-longhorn"_s);
    undoStack()->undo();
    QCOMPARE(names(), m_start);
    QCOMPARE(layer(u"longhorn"_s).version, u"1.2.3"_s);
}

void TestAddPack::browserComparesWithTheStack()
{
    AddPackDialog *add = openDialog();
    const auto compare = [](const AddPackDialog *dialog) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == u"&Compare…"_s)
                return button;
        return static_cast<QPushButton *>(nullptr);
    };
    add->chooser()->choose(u"web"_s);
    QVERIFY(compare(add) && !compare(add)->isVisible()); // it is not in the stack
    press(add, QDialogButtonBox::Ok);
    add = openDialog();
    add->chooser()->choose(u"web"_s, u"1.9.0"_s);
    QVERIFY(compare(add)->isVisible());
    compare(add)->click();
    auto *comparison = add->findChild<CompareDialog *>();
    QVERIFY(comparison);
    QTRY_VERIFY(comparison->left()->toPlainText().contains(u"# of 1.10.0"_s));
    QVERIFY(comparison->right()->toPlainText().contains(u"# of 1.9.0"_s));
    comparison->close();
    add->reject();
}

void TestAddPack::versionKeepsValuesUnlessAsked()
{
    AddPackDialog *add = openDialog();
    add->chooser()->choose(u"web"_s);
    press(add, QDialogButtonBox::Ok);
    const QByteArray before = layer(u"web"_s).values;
    m_window->actions()[ActionId::ChangeVersion]->trigger();
    auto *version = dialog<VersionDialog>();
    QVERIFY(version && QTest::qWaitForWindowExposed(version));
    QPushButton *ok = version->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled()); // it is this version
    auto *versions = version->findChild<QComboBox *>();
    versions->setCurrentText(u"1.x"_s);
    QCOMPARE(version->choice(), (VersionChoice{u"1.10.0"_s, u"1.x"_s}));
    versions->setCurrentText(u"1.9.0"_s);
    QTRY_VERIFY(texts(version).contains(u"no value"_s)); // of the user would be lost
    QPushButton *compare = nullptr;
    for (QPushButton *button : version->findChildren<QPushButton *>())
        if (button->text() == u"&Compare…"_s)
            compare = button;
    QVERIFY(compare && compare->isEnabled());
    compare->click();
    auto *comparison = version->findChild<CompareDialog *>();
    QVERIFY(comparison);
    QTRY_VERIFY(comparison->left()->toPlainText().contains(u"# of 1.10.0"_s));
    QVERIFY(comparison->right()->toPlainText().contains(u"# of 1.9.0"_s));
    comparison->close();
    ok->click();
    QCOMPARE(layer(u"web"_s).version, u"1.9.0"_s);
    QCOMPARE(layer(u"web"_s).values, before);
    m_window->actions()[ActionId::ChangeVersion]->trigger();
    version = dialog<VersionDialog>();
    version->findChild<QComboBox *>()->setCurrentText(u"1.10.0"_s);
    for (QRadioButton *button : version->findChildren<QRadioButton *>())
        if (button->text().contains(u"1.10.0"_s))
            button->click();
    press(version, QDialogButtonBox::Ok);
    QCOMPARE(layer(u"web"_s).version, u"1.10.0"_s);
    QVERIFY(layer(u"web"_s).values.contains("# of 1.10.0"));
    QCOMPARE(undoStack()->count(), 3);
}

void TestAddPack::versionCarriesChanges()
{
    AddPackDialog *add = openDialog();
    add->chooser()->choose(u"web"_s);
    press(add, QDialogButtonBox::Ok);
    QTRY_COMPARE(m_window->editor()->currentLayer(), m_window->document()->layerId(7));
    auto *editor = m_window->editor()->editor();
    editor->goToLine(1);
    editor->insertText(u"mine: {a: 1}\n"_s, u"Type"_s);
    m_window->actions()[ActionId::ChangeVersion]->trigger();
    auto *version = dialog<VersionDialog>();
    QVERIFY(version && QTest::qWaitForWindowExposed(version));
    version->findChild<QComboBox *>()->setCurrentText(u"1.9.0"_s);
    QTRY_VERIFY(texts(version).contains(u"Yours stay: mine."_s));
    for (QRadioButton *button : version->findChildren<QRadioButton *>())
        if (button->text().contains(u"my changes"_s))
            button->click();
    press(version, QDialogButtonBox::Ok);
    QCOMPARE(layer(u"web"_s).version, u"1.9.0"_s);
    QVERIFY(layer(u"web"_s).values.contains("# of 1.9.0"));
    QVERIFY(layer(u"web"_s).values.contains("mine: {a: 1}"));
    undoStack()->undo();
    QCOMPARE(layer(u"web"_s).version, u"1.10.0"_s);
    QVERIFY(layer(u"web"_s).values.startsWith("mine: {a: 1}\n"));
}

void TestAddPack::unknownVersionIsTyped()
{
    m_window->stack()->select(m_window->document()->layerId(2));
    m_window->actions()[ActionId::ChangeVersion]->trigger();
    auto *version = dialog<VersionDialog>();
    QVERIFY(version && QTest::qWaitForWindowExposed(version));
    auto *versions = version->findChild<QComboBox *>();
    QPushButton *ok = version->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    versions->setCurrentText(u"1.x"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(texts(version).contains(u"is not known"_s));
    versions->setCurrentText(u"1.3.0"_s);
    QVERIFY(texts(version).contains(u"No place that is known"_s));
    ok->click();
    QCOMPARE(layer(u"cilium"_s).version, u"1.3.0"_s);
    QCOMPARE(layer(u"cilium"_s).tag, u"1.3.0"_s);
    QCOMPARE(layer(u"cilium"_s).values, "pack:\n  name: cilium\n");
}

void TestAddPack::chartIsReadAndAdded()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QDir().mkpath(m_test->path(u"shop"_s));
        return m_test->write(u"shop/"_s + name, bytes);
    };
    write(u"Chart.yaml"_s, "name: shop\nversion: 1.2.3\n");
    write(u"values.yaml"_s, "a: 1 # one\n");
    m_window->actions()[ActionId::AddChart]->trigger();
    auto *chart = dialog<AddChartDialog>();
    QVERIFY(chart && QTest::qWaitForWindowExposed(chart));
    QPushButton *ok = chart->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    chart->setPath(m_test->path(u"nothing.tgz"_s));
    QTRY_VERIFY(texts(chart).contains(u"nothing.tgz"_s));
    QVERIFY(!chart->layer());
    chart->setPath(m_test->path(u"shop"_s));
    QTRY_VERIFY(ok->isEnabled());
    QCOMPARE(chart->findChild<YamlPreview *>()->toPlainText(), u"a: 1 # one\n"_s);
    ok->click();
    QCOMPARE(names().last(), u"shop"_s);
    QCOMPARE(layer(u"shop"_s).packType, PackType::Helm);
    QVERIFY(layer(u"shop"_s).values.startsWith("pack:\n  namespace: shop\n"));
    QCOMPARE(undoStack()->count(), 1);
}

void TestAddPack::chartByName()
{
    m_window->actions()[ActionId::AddChart]->trigger();
    auto *chart = dialog<AddChartDialog>();
    QVERIFY(chart && QTest::qWaitForWindowExposed(chart));
    chart->findChild<QComboBox *>()->setCurrentIndex(1);
    QVERIFY(texts(chart).contains(u"name is missing"_s));
    const auto field = [chart](const QString &name) {
        for (QWidget *widget : chart->findChildren<QWidget *>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        qFatal("no such field");
    };
    QTest::keyClicks(field(u"Name"_s), u"redis"_s);
    QTest::keyClicks(field(u"Version"_s), u"18.4.0"_s);
    QVERIFY(texts(chart).contains(u"registry is missing"_s));
    QTest::keyClicks(field(u"Registry"_s), u"Ours"_s);
    QVERIFY(texts(chart).contains(u"namespace is missing"_s));
    QTest::keyClicks(field(u"Namespace"_s), u"cache"_s);
    press(chart, QDialogButtonBox::Ok);
    QCOMPARE(layer(u"redis"_s).version, u"18.4.0"_s);
    QCOMPARE(layer(u"redis"_s).registry.name, u"Ours"_s);
    QCOMPARE(layer(u"redis"_s).registry.kind, u"helm"_s);
}

void TestAddPack::zarfPackage()
{
    m_window->actions()[ActionId::AddZarfPackage]->trigger();
    auto *zarf = dialog<AddChartDialog>();
    QVERIFY(zarf && QTest::qWaitForWindowExposed(zarf));
    QLineEdit *name = nullptr;
    for (QLineEdit *field : zarf->findChildren<QLineEdit *>()) {
        if (!field->isVisible())
            continue;
        QTest::keyClicks(field, name ? u"1.0.0"_s : u"dos-games"_s);
        name = field;
    }
    press(zarf, QDialogButtonBox::Ok);
    QCOMPARE(layer(u"dos-games"_s).registry.providerType, u"zarf"_s);
    QCOMPARE(layer(u"dos-games"_s).packType, PackType::Oci);
}

void TestAddPack::removedCoreLayerIsToldOf()
{
    QSignalSpy said(m_window->stack(), &StackPanel::refused);
    m_window->stack()->select(m_window->document()->layerId(5));
    m_window->actions()[ActionId::RemoveLayers]->trigger();
    QVERIFY(said.isEmpty()); // an add-on
    m_window->stack()->select(m_window->document()->layerId(2));
    m_window->actions()[ActionId::RemoveLayers]->trigger();
    QVERIFY(!names().contains(u"cilium"_s));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"cilium"_s));
    undoStack()->undo();
    QVERIFY(names().contains(u"cilium"_s));
}

void TestAddPack::cancelChangesNothing()
{
    AddPackDialog *dialog = openDialog();
    dialog->chooser()->choose(u"web"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!this->dialog<AddPackDialog>());
    QCOMPARE(names(), m_start);
    QCOMPARE(undoStack()->count(), 0);
}

void TestAddPack::nothingFoundSaysSo()
{
    AddPackDialog *dialog = openDialog();
    QTest::keyClicks(dialog->chooser()->search(), u"longhorn"_s); // is storage, and add-ons are shown
    QVERIFY(texts(dialog).contains(u"No pack matches"_s));
    QVERIFY(!dialog->choice());
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == "Clear Filters"_L1)
            button->click();
    QCOMPARE(shown(dialog), QStringList{u"Longhorn"_s});
    QVERIFY(ok->isEnabled());
}

void TestAddPack::packsForOtherCloudsAreLeftOut()
{
    AddPackDialog *dialog = openDialog();
    QVERIFY(!shown(dialog).contains(u"aws-only"_s));
    auto *cloudOnly = dialog->findChild<QCheckBox *>();
    QVERIFY(cloudOnly->isVisible() && cloudOnly->isChecked());
    cloudOnly->click();
    QVERIFY(shown(dialog).contains(u"aws-only"_s));
}

void TestAddPack::folderChosenMeanwhileIsShown()
{
    AddPackDialog *dialog = openDialog();
    dialog->chooser()->choose(u"web"_s, u"1.9.0"_s);
    m_test->makePack(u"new-one"_s, u"1.0.0"_s);
    m_test->windows().catalogListing()->read({localSource(m_test->path(u"packs"_s))});
    QTRY_VERIFY(shown(dialog).contains(u"new-one"_s));
    QCOMPARE(dialog->choice()->tag, u"1.9.0"_s); // what was chosen stays so
    m_test->windows().catalogListing()->read({});
    QTRY_VERIFY(!shown(dialog).contains(u"new-one"_s));
}

void TestAddPack::readmeLoadsNothing()
{
    QFile secret(m_test->path(u"secret.png"_s));
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(secret.fileName()));
    ReadmeView view;
    view.setReadme("# A\n\n![x](" + secret.fileName().toUtf8() +
                   ") ![y](http://127.0.0.1:1/y.png)\n\n<img src=\"" +
                   QUrl::fromLocalFile(secret.fileName()).toEncoded() + "\">\n");
    for (const QUrl &url : {QUrl::fromLocalFile(secret.fileName()), QUrl(u"http://127.0.0.1:1/y.png"_s),
                            QUrl(u"qrc:/samples/store-edge.json"_s)})
        QCOMPARE(view.document()->resource(QTextDocument::ImageResource, url).value<QImage>().size(),
                 QSize(1, 1));
    view.resize(300, 300);
    const QImage drawn = view.grab().toImage();
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            QVERIFY(drawn.pixelColor(x, y) != QColor(Qt::red));
    view.setReadme(QByteArray(3 << 20, '>'));
    view.setReadme(QByteArray(200000, '*') + "\n" + QByteArray(50000, '['));
    QVERIFY(view.toPlainText().contains(u"not shown"_s));
}

void TestAddPack::manifestLayersHaveNoPack()
{
    const QAction *replace = m_window->actions()[ActionId::ReplacePack];
    m_window->stack()->select(m_window->document()->layerId(5));
    QVERIFY(!replace->isEnabled());
    m_window->stack()->select(m_window->document()->layerId(2));
    QVERIFY(replace->isEnabled());
}

void TestAddPack::everyControlHasAName()
{
    AddPackDialog *dialog = openDialog();
    dialog->chooser()->choose(u"web"_s);
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isControl =
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
             qobject_cast<const QListView *>(widget) || qobject_cast<const QAbstractButton *>(widget));
        if (!isControl || widget->inherits("QComboBoxPrivateContainer"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

/// An archive of packs is a catalog as a folder is; a pack of it is read when it is looked at.
void TestAddPack::archiveOfPacks()
{
    QTemporaryDir folder;
    const QString archive = folder.filePath(u"packs.tgz"_s);
    const auto packs = Catalog::read({QStringLiteral(LAYERWRIGHT_RESOURCES "/catalog")});
    QVERIFY(packs && exportToArchive(packs->packs(), archive));
    m_test->windows().catalogListing()->read({localSource(archive)});
    QTRY_COMPARE(m_window->library()->sources().catalogs.packs().size(), packs->packs().size());
    AddPackDialog *dialog = openDialog();
    dialog->chooser()->setKind({});
    dialog->chooser()->choose(u"argo-cd"_s);
    const auto choice = dialog->choice();
    QVERIFY(choice);
    QVERIFY(choice->pack.values.contains("argo-cd:"));
    QVERIFY(!choice->pack.presets.isEmpty());
    QVERIFY(QFile::remove(archive)); // what was read stays, the rest says so
    QCOMPARE(dialog->choice()->pack.values, choice->pack.values);
    dialog->chooser()->choose(u"prometheus-agent"_s);
    QVERIFY(!dialog->choice());
    QTRY_VERIFY(dialog->findChild<ReadmeView *>()->toPlainText().contains(u"packs.tgz"_s));
}

void TestAddPack::corpusIsThereAtOnce()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    m_test->windows().catalogListing()->read({localSource(QFileInfo(folders.first()).path())});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->library()->sources().catalogs.packs().size() == folders.size(), 20000);
    QElapsedTimer clock;
    clock.start();
    AddPackDialog *dialog = openDialog();
    dialog->chooser()->setKind({});
    dialog->grab();
    qInfo("%d packs are shown after %lld ms", int(shown(dialog).size()), clock.restart());
    dialog->chooser()->search()->setText(u"operator"_s);
    qInfo("and searched in %lld ms", clock.restart());
    QVERIFY(shown(dialog).size() > 3);
    const int rows = dialog->chooser()->list()->model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        dialog->chooser()->list()->setCurrentIndex(dialog->chooser()->list()->model()->index(row, 0));
        QVERIFY(dialog->choice());
    }
    qInfo("and each of %d is looked at in %lld ms", rows, clock.elapsed() / rows);
}

QTEST_MAIN(TestAddPack)
#include "tst_addpack.moc"
