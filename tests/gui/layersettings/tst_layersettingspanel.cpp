// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/notelabel.h"
#include "gui/layersettings/layersettingsform.h"
#include "gui/layersettings/layersettingspanel.h"
#include "gui/layersettings/packrowstable.h"
#include "model/commands/edittext.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static const QByteArray appValues = "pack:\n  namespace: \"web\" # ours\n  content:\n    images:\n"
                                    "      - image: r/a:1\n      - image: r/b:1\nfree: text\n";

/// The form by pointer and keyboard, over a document.
class TestLayerSettingsPanel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup();

    void showsWhatIsThere();
    void typingIsOneStepAndTheSmallestSpan();
    void emptiedFieldGoes();
    void whatTheFormMadeGoes();
    void typingInTheTextKeepsTheCursor();
    void imageByKeyboard();
    void imageByPointer();
    void rowWithoutANameIsNotWritten();
    void labelTwiceIsRefused();
    void wrongNamespaceIsMarked();
    void brokenTextShutsTheForm();
    void oddValuesAreSaidAndKept();
    void followsTheLayer();
    void undoOfEverythingIsTheStart();
    void thirtyImages();

private:
    QByteArray values(int row = 0) const { return m_document->profile().layers.at(row).values; }
    void replace(const QByteArray &text);
    QLineEdit *line(PackField field) const { return m_panel->form()->line(field); }
    PackRowsTable *rows(PackField field) const { return m_panel->form()->table(field); }
    QLineEdit *cellEditor(PackField field) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the one before
        return rows(field)->table()->findChild<QLineEdit *>();
    }

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<LayerSettingsPanel> m_panel;
};

void TestLayerSettingsPanel::init()
{
    LoadedProfile loaded;
    Layer app;
    app.name = u"app"_s;
    app.values = appValues;
    Layer bare;
    bare.name = u"bare"_s;
    bare.values = "a: 1\n";
    loaded.profile.layers = {app, bare};
    m_document = std::make_unique<ProfileDocument>(loaded);
    m_panel = std::make_unique<LayerSettingsPanel>();
    m_panel->setDocument(m_document.get());
    m_panel->setLayer(m_document->layerId(0));
    m_panel->resize(300, 900);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
}

void TestLayerSettingsPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void TestLayerSettingsPanel::replace(const QByteArray &text)
{
    const TextId id{m_document->layerId(0), 0};
    m_document->push(std::make_unique<EditText>(m_document.get(), id, smallestEdit(values(), text), u"Type"_s,
                                                EditText::Merge::No));
}

void TestLayerSettingsPanel::showsWhatIsThere()
{
    QCOMPARE(line(PackField::Namespace)->text(), u"web"_s);
    QCOMPARE(line(PackField::DisplayName)->text(), QString());
    QCOMPARE(rows(PackField::Images)->table()->rowCount(), 2);
    QCOMPARE(rows(PackField::Images)->table()->item(1, 0)->text(), u"r/b:1"_s);
    QVERIFY(rows(PackField::Charts)->table()->isHidden());
    QCOMPARE(m_document->undoStack()->count(), 0);
    for (const PackFieldPlace &place : packFieldPlaces()) {
        const QWidget *field = place.shape == PackShape::Text ? static_cast<QWidget *>(line(place.field))
                                                              : rows(place.field)->table();
        QVERIFY(!field->accessibleName().isEmpty());
    }
}

void TestLayerSettingsPanel::typingIsOneStepAndTheSmallestSpan()
{
    m_panel->takeFocus();
    QCOMPARE(QApplication::focusWidget(), line(PackField::Namespace));
    QTest::keyClick(line(PackField::Namespace), Qt::Key_End);
    QTest::keyClicks(line(PackField::Namespace), u"-two"_s);
    QCOMPARE(values(), QByteArray(appValues).replace("\"web\"", "\"web-two\""));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), u"Namespace of app"_s);
    QTest::keyClick(line(PackField::Namespace), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), line(PackField::AdditionalNamespaces));
    QTest::keyClicks(line(PackField::AdditionalNamespaces), u"a,b"_s);
    QCOMPARE(m_document->undoStack()->count(), 2);
    QVERIFY(values().contains("  additionalNamespaces: a,b\n"));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(values(), appValues);
    QTRY_COMPARE(line(PackField::Namespace)->text(), u"web"_s);
}

void TestLayerSettingsPanel::emptiedFieldGoes()
{
    QLineEdit *field = line(PackField::Namespace);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(values(), QByteArray(appValues).replace("  namespace: \"web\" # ours\n", ""));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestLayerSettingsPanel::whatTheFormMadeGoes()
{
    m_panel->setLayer(m_document->layerId(1));
    QLineEdit *field = line(PackField::InstallPriority);
    field->setFocus();
    QTest::keyClicks(field, u"30"_s);
    QCOMPARE(values(1), QByteArray("a: 1\npack:\n  spectrocloud.com/install-priority: \"30\"\n"));
    QTest::keyClick(field, Qt::Key_Return);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(values(1), QByteArray("a: 1\n"));
}

void TestLayerSettingsPanel::typingInTheTextKeepsTheCursor()
{
    QLineEdit *field = line(PackField::Namespace);
    field->setFocus();
    field->setCursorPosition(1);
    replace(QByteArray(appValues).replace("web", "webs"));
    QTRY_COMPARE(field->text(), u"webs"_s);
    QCOMPARE(field->cursorPosition(), 1);
    QVERIFY(field->hasFocus());
    QTableWidget *images = rows(PackField::Images)->table();
    images->setFocus();
    images->setCurrentCell(1, 0);
    replace(QByteArray(appValues).replace("r/a:1", "r/a:2"));
    QTRY_COMPARE(images->item(0, 0)->text(), u"r/a:2"_s);
    QCOMPARE(images->currentRow(), 1);
    QVERIFY(images->hasFocus());
}

void TestLayerSettingsPanel::imageByKeyboard()
{
    QTableWidget *images = rows(PackField::Images)->table();
    images->setFocus();
    images->setCurrentCell(0, 0);
    QTest::keyClick(images, Qt::Key_Insert);
    QVERIFY(cellEditor(PackField::Images));
    QTest::keyClicks(cellEditor(PackField::Images), u"r/c:1"_s);
    QTest::keyClick(cellEditor(PackField::Images), Qt::Key_Return);
    QTRY_VERIFY(!cellEditor(PackField::Images));
    QCOMPARE(values(), QByteArray(appValues).replace("      - image: r/b:1\n",
                                                     "      - image: r/b:1\n      - image: r/c:1\n"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    images->setCurrentCell(0, 0);
    QTest::keyClick(images, Qt::Key_Delete);
    QVERIFY(!values().contains("r/a:1"));
    QCOMPARE(images->rowCount(), 2);
    images->setCurrentCell(0, 0);
    QTest::keyClick(images, Qt::Key_Return);
    QTRY_VERIFY(cellEditor(PackField::Images));
    cellEditor(PackField::Images)->selectAll();
    QTest::keyClicks(cellEditor(PackField::Images), u"x"_s);
    QTest::keyClick(cellEditor(PackField::Images), Qt::Key_Return);
    QTRY_VERIFY(!cellEditor(PackField::Images));
    QVERIFY(values().contains("      - image: x\n      - image: r/c:1\n"));
    QCOMPARE(m_document->undoStack()->count(), 3);
}

void TestLayerSettingsPanel::imageByPointer()
{
    PackRowsTable *images = rows(PackField::Images);
    QTest::mouseClick(images->table()->viewport(), Qt::LeftButton, {},
                      images->table()->visualItemRect(images->table()->item(1, 0)).center());
    QCOMPARE(images->table()->currentRow(), 1);
    QTest::mouseClick(images->removeButton(), Qt::LeftButton);
    QVERIFY(!values().contains("r/b:1"));
    images->table()->setCurrentCell(0, 0);
    QTest::mouseClick(images->removeButton(), Qt::LeftButton);
    QVERIFY(!values().contains("images")); // the last one took the key along
    QVERIFY(images->table()->isHidden());
    QTest::mouseClick(images->addButton(), Qt::LeftButton);
    QVERIFY(!images->table()->isHidden());
    QTest::keyClicks(cellEditor(PackField::Images), u"new"_s);
    QTest::keyClick(cellEditor(PackField::Images), Qt::Key_Tab);
    QVERIFY(values().contains("    images:\n      - image: new\n"));
}

void TestLayerSettingsPanel::rowWithoutANameIsNotWritten()
{
    PackRowsTable *labels = rows(PackField::NamespaceLabels);
    QTest::mouseClick(labels->addButton(), Qt::LeftButton);
    QTest::keyClick(cellEditor(PackField::NamespaceLabels), Qt::Key_Return);
    QTRY_VERIFY(!cellEditor(PackField::NamespaceLabels));
    QCOMPARE(values(), appValues);
    QCOMPARE(labels->table()->rowCount(), 1); // waits for a name
    QTest::mouseClick(labels->removeButton(), Qt::LeftButton);
    QCOMPARE(labels->table()->rowCount(), 0);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestLayerSettingsPanel::labelTwiceIsRefused()
{
    replace("pack:\n  namespaceLabels:\n    a: x=1\n    b: y=2\n");
    QTableWidget *labels = rows(PackField::NamespaceLabels)->table();
    QTRY_COMPARE(labels->rowCount(), 2);
    labels->item(1, 0)->setText(u"a"_s);
    QCOMPARE(values(), QByteArray("pack:\n  namespaceLabels:\n    a: x=1\n    b: y=2\n"));
    QCOMPARE(labels->item(1, 0)->text(), u"b"_s);
    QVERIFY(m_panel->form()->note(PackField::NamespaceLabels)->text().contains(u"already"_s));
    labels->item(1, 1)->setText(u"y=3"_s);
    QVERIFY(values().contains("    b: y=3\n"));
}

void TestLayerSettingsPanel::wrongNamespaceIsMarked()
{
    QLineEdit *field = line(PackField::Namespace);
    const QString hint = m_panel->form()->note(PackField::Namespace)->text();
    field->setFocus();
    field->setCursorPosition(3);
    QTest::keyClicks(field, u"_A"_s);
    QVERIFY(values().contains("\"web_A\"")); // warned, not refused
    QVERIFY(m_panel->form()->note(PackField::Namespace)->text().contains(u"small letters"_s));
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(m_panel->form()->note(PackField::Namespace)->text(), hint);
}

void TestLayerSettingsPanel::brokenTextShutsTheForm()
{
    replace("pack:\n  namespace: [\nfree: text\n");
    QTRY_VERIFY(!m_panel->form()->isEnabled());
    QVERIFY2(m_panel->fault().contains(u"line "_s), qPrintable(m_panel->fault()));
    QSignalSpy chosen(m_panel.get(), &LayerSettingsPanel::placeChosen);
    QTest::mouseClick(m_panel->goThere(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().at(1).value<Span>().begin > 0);
    m_document->undoStack()->undo();
    QTRY_VERIFY(m_panel->form()->isEnabled());
    QCOMPARE(m_panel->fault(), QString());
}

void TestLayerSettingsPanel::oddValuesAreSaidAndKept()
{
    const QByteArray odd =
        "pack:\n  namespace: {a: b}\n  spectrocloud.com/display-name: '{{.spectro.var.n}}'\n"
        "  content:\n    images:\n      - plain\n";
    replace(odd);
    QLineEdit *field = line(PackField::Namespace);
    QTRY_VERIFY(field->isReadOnly());
    field->setFocus();
    QTest::keyClicks(field, u"x"_s);
    QVERIFY(m_panel->form()->note(PackField::Namespace)->text().contains(u"Line 2"_s));
    QCOMPARE(line(PackField::DisplayName)->text(), u"{{.spectro.var.n}}"_s);
    QTableWidget *images = rows(PackField::Images)->table();
    QCOMPARE(images->item(0, 0)->text(), u"⚠ plain"_s);
    QVERIFY(!images->item(0, 0)->flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_panel->form()->note(PackField::Images)->text().contains(u"Line 6"_s));
    QCOMPARE(values(), odd);
}

void TestLayerSettingsPanel::followsTheLayer()
{
    m_panel->setLayer(m_document->layerId(1));
    QCOMPARE(line(PackField::Namespace)->text(), QString());
    QCOMPARE(rows(PackField::Images)->table()->rowCount(), 0);
    m_panel->setLayer(m_document->layerId(0));
    QCOMPARE(line(PackField::Namespace)->text(), u"web"_s);
    m_document->takeLayer(0);
    QCOMPARE(m_panel->layer(), ItemId(0));
    QVERIFY(!m_panel->form()->isVisible());
    m_panel->setDocument(nullptr);
    QVERIFY(!m_panel->form()->isVisible());
}

void TestLayerSettingsPanel::undoOfEverythingIsTheStart()
{
    line(PackField::DisplayName)->setFocus();
    QTest::keyClicks(line(PackField::DisplayName), u"shop"_s);
    QTest::mouseClick(rows(PackField::ReleaseNames)->addButton(), Qt::LeftButton);
    QTest::keyClicks(cellEditor(PackField::ReleaseNames), u"chart"_s);
    QTest::keyClick(cellEditor(PackField::ReleaseNames), Qt::Key_Return);
    QTRY_VERIFY(!cellEditor(PackField::ReleaseNames));
    rows(PackField::ReleaseNames)->table()->item(0, 1)->setText(u"short"_s);
    const QByteArray end = values();
    QVERIFY(end.contains("  releaseNameOverride:\n    chart: \"short\"\n"));
    QUndoStack *undo = m_document->undoStack();
    QCOMPARE(undo->count(), 3);
    undo->setIndex(0);
    QCOMPARE(values(), appValues);
    undo->setIndex(undo->count());
    QCOMPARE(values(), end);
}

void TestLayerSettingsPanel::thirtyImages()
{
    QByteArray text = "pack:\n  content:\n    images:\n";
    for (int i = 0; i < 30; ++i)
        text += "      - image: registry.example.com/long/path/image-" + QByteArray::number(i) + ":1.0\n";
    replace(text);
    QTableWidget *images = rows(PackField::Images)->table();
    QTRY_COMPARE(images->rowCount(), 30);
    QVERIFY(images->height() < 300);
    images->item(29, 0)->setText(u"last"_s);
    QVERIFY(values().endsWith("      - image: last\n"));
    QCOMPARE(values().count("image-"), 29);
}

QTEST_MAIN(TestLayerSettingsPanel)
#include "tst_layersettingspanel.moc"
