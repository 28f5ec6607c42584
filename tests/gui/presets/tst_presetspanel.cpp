// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/catalogsdialog.h"
#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/presets/changeview.h"
#include "gui/presets/presetlist.h"
#include "gui/presets/presetpreview.h"
#include "gui/presets/presetspanel.h"
#include "gui/settings/settings.h"
#include "gui/stack/stackpanel.h"
#include "model/commands/edittext.h"
#include "model/document/cataloglisting.h"
#include "model/document/packlibrary.h"
#include "model/registry/catalogstore.h"
#include "tests/gui/windowtest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The real window with the sample profile, whose packs are in the sample catalog.
class TestPresetsPanel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup() { m_test.reset(); }

    void everySampleLayerIsKnown();
    void pointerShowsTheChangeInPlace();
    void clickIsOneStepAndUndoGivesTheStart();
    void switchGoesOnAndOff();
    void noneTakesBack();
    void keyboardSeesBeforeItChooses();
    void stateFollowsTheText();
    void ownValuesThatWouldGoAreNamed();
    void refusalSaysWhy();
    void clickOnThePreviewGoesToTheEditor();
    void layersWithoutPresetsSayWhy();
    void catalogFolderIsRemembered();
    void folderThatIsGoneIsTold();
    void manyPresetsCanBeSearched();
    void choicesAreSpoken();

private:
    void select(const QString &layer);
    PresetRow *row(const QString &group, const QString &name) const;
    QString line(const PresetRow *row) const { return row->button()->accessibleDescription(); }
    void pointAt(const QWidget *widget);
    void pointAway();
    void click(const PresetRow *row);
    void type(const QByteArray &before, const QByteArray &after);
    bool isSettled() const { return m_window->library()->isReady() && panel()->finder()->isCurrent(); }
    PresetsPanel *panel() const { return m_window->presets(); }
    QByteArray text() const { return m_window->document()->text(m_text); }
    QUndoStack *undoStack() const { return m_window->document()->undoStack(); }
    QStringList shown(ChangeRow::Kind kind) const;
    QString makePack(int presets, const QString &name = u"price-board"_s) const;
    QString visibleText() const;

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    TextId m_text;
};

void TestPresetsPanel::init()
{
    m_test = std::make_unique<WindowTest>();
    QFile sample(u":/samples/store-edge.json"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    m_window = m_test->open(m_test->write(u"store-edge.json"_s, sample.readAll()));
    QVERIFY(m_window);
    select(u"argo-cd"_s);
}

void TestPresetsPanel::select(const QString &layer)
{
    const auto row = WindowTest::layerNames(m_window).indexOf(layer);
    m_text = {m_window->document()->layerId(int(row)), 0};
    m_window->stack()->select(m_text.layer);
    QTRY_VERIFY(isSettled());
}

PresetRow *TestPresetsPanel::row(const QString &group, const QString &name) const
{
    const QList<PresetRow *> &rows = panel()->list()->rows();
    const auto found = std::ranges::find(rows, PresetKey{group, name}, &PresetRow::key);
    return found == rows.end() ? nullptr : *found;
}

/// The platform's way, so that the window sees the pointer come and go.
void TestPresetsPanel::pointAt(const QWidget *widget)
{
    QTest::mouseMove(m_window->windowHandle(), widget->mapTo(m_window, widget->rect().center()));
}

void TestPresetsPanel::pointAway()
{
    pointAt(m_window->stack());
    QTRY_VERIFY(!panel()->preview());
}

void TestPresetsPanel::click(const PresetRow *row)
{
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                      row->mapTo(m_window, row->rect().center()));
    QTRY_VERIFY(isSettled());
}

void TestPresetsPanel::type(const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = text().indexOf(before);
    QVERIFY(at >= 0);
    m_window->document()->push(std::make_unique<EditText>(
        m_window->document(), m_text, QList<TextEdit>{{{at, at + before.size()}, after}}));
    QTRY_VERIFY(isSettled());
}

QStringList TestPresetsPanel::shown(ChangeRow::Kind kind) const
{
    QStringList lines;
    if (panel()->preview())
        for (const ChangeRow &row : panel()->preview()->view()->rows())
            if (row.kind == kind)
                lines.append(row.text.trimmed());
    return lines;
}

/// A folder with one pack that has so many presets, each a switch.
QString TestPresetsPanel::makePack(int presets, const QString &name) const
{
    QDir().mkpath(m_test->path(u"packs/one"_s));
    m_test->write(u"packs/one/pack.json"_s, "{\"name\": \"" + name.toUtf8() + "\", \"version\": \"2.5.0\"}");
    QByteArray yaml = "presets:\n";
    for (int i = 0; i < presets; ++i)
        yaml += QByteArray("- {name: p%1, displayName: Choice %1, group: Group %1, add: \"g%1: 1\"}\n")
                    .replace("%1", QByteArray::number(i));
    m_test->write(u"packs/one/presets.yaml"_s, yaml);
    return m_test->path(u"packs"_s);
}

QString TestPresetsPanel::visibleText() const
{
    QStringList texts;
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

void TestPresetsPanel::everySampleLayerIsKnown()
{
    for (const QString &layer : {u"edge-native-byoi"_s, u"edge-k3s"_s, u"cni-cilium-oss"_s, u"csi-longhorn"_s,
                                 u"prometheus-agent"_s, u"argo-cd"_s}) {
        select(layer);
        QVERIFY2(panel()->finder()->pack() && panel()->finder()->pack()->isExact, qPrintable(layer));
        QVERIFY2(!panel()->list()->rows().isEmpty(), qPrintable(layer));
        for (const PresetRow *row : panel()->list()->rows())
            QVERIFY2(!line(row).contains(u"cannot"_s), qPrintable(layer + line(row)));
    }
}

void TestPresetsPanel::pointerShowsTheChangeInPlace()
{
    const QByteArray before = text();
    QVERIFY(!panel()->preview());
    pointAt(row(u"Ingress"_s, u"enable-ingress"_s));
    QTRY_VERIFY(panel()->preview());
    QVERIFY(shown(ChangeRow::Kind::Removed).contains(u"type: LoadBalancer"_s));
    QVERIFY(shown(ChangeRow::Kind::Added).contains(u"type: ClusterIP"_s));
    QVERIFY(shown(ChangeRow::Kind::Added).contains(u"ingressClassName: cilium"_s));
    QVERIFY(panel()->preview()->caption().startsWith(u"Preset Ingress: Enable"_s));
    const YamlEditor *editor = m_window->editor()->editor();
    QCOMPARE(panel()->preview()->mapTo(m_window, QPoint()), editor->mapTo(m_window, QPoint()));
    QCOMPARE(panel()->preview()->size(), editor->size());
    pointAway();
    QCOMPARE(text(), before);
    QVERIFY(!m_window->document()->isModified());
}

void TestPresetsPanel::clickIsOneStepAndUndoGivesTheStart()
{
    const QByteArray before = text();
    PresetRow *enable = row(u"Ingress"_s, u"enable-ingress"_s);
    PresetRow *disable = row(u"Ingress"_s, u"disable-ingress"_s);
    QVERIFY(disable->button()->isChecked() && !enable->button()->isChecked());
    pointAt(enable);
    QTRY_VERIFY(panel()->preview());
    const QStringList promised = shown(ChangeRow::Kind::Added);
    click(enable);
    QVERIFY(text() != before);
    for (const QString &line : promised)
        QVERIFY2(text().contains(line.toUtf8()), qPrintable(line));
    QVERIFY(text().startsWith("# spectrocloud.com/enabled-presets: Ingress:enable-ingress\n"));
    QTRY_VERIFY(enable->button()->isChecked() && !disable->button()->isChecked());
    QTRY_VERIFY(!panel()->preview()); // nothing more to show: it is on
    QCOMPARE(undoStack()->count(), 1);
    QCOMPARE(undoStack()->undoText(), u"Preset Ingress: Enable"_s);
    const QByteArray after = text();

    m_window->actions()[ActionId::Undo]->trigger();
    QCOMPARE(text(), before);
    QTRY_VERIFY(disable->button()->isChecked() && !enable->button()->isChecked());
    m_window->actions()[ActionId::Redo]->trigger();
    QCOMPARE(text(), after);
}

void TestPresetsPanel::switchGoesOnAndOff()
{
    PresetRow *ha = row(u"High availability"_s, u"ha-on"_s);
    QVERIFY(ha && !ha->button()->isChecked());
    QVERIFY(!row(u"High availability"_s, {})); // alone, it needs no "None"
    const QByteArray before = text();
    click(ha);
    QTRY_VERIFY(ha->button()->isChecked());
    QVERIFY(text().contains("High availability:ha-on"));
    QTest::qWait(150);
    QVERIFY(!panel()->preview()); // one looks at what was done
    pointAway();
    pointAt(ha);
    QTRY_VERIFY(panel()->preview());
    QVERIFY(shown(ChangeRow::Kind::Removed).contains(u"redis-ha:"_s));
    click(ha);
    QTRY_VERIFY(!ha->button()->isChecked());
    QCOMPARE(text(), before);
    QCOMPARE(undoStack()->count(), 2);
    QCOMPARE(undoStack()->undoText(), u"Preset High availability: Three replicas off"_s);
}

void TestPresetsPanel::noneTakesBack()
{
    click(row(u"Ingress"_s, u"enable-ingress"_s));
    PresetRow *none = row(u"Ingress"_s, {});
    click(none);
    QTRY_VERIFY(none->button()->isChecked());
    QVERIFY(!row(u"Ingress"_s, u"enable-ingress"_s)->button()->isChecked());
    QVERIFY(!text().contains("ingressClassName"));
    QVERIFY(text().contains("type: LoadBalancer"));
}

void TestPresetsPanel::keyboardSeesBeforeItChooses()
{
    const QByteArray before = text();
    m_window->actions()[ActionId::FocusPresets]->trigger();
    QVERIFY(row(u"Ingress"_s, u"enable-ingress"_s)->button()->hasFocus());
    QTRY_VERIFY(panel()->preview());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(row(u"Ingress"_s, u"disable-ingress"_s)->button()->hasFocus());
    QTRY_VERIFY(!panel()->preview()); // it is on already
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(text(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(text().contains("Ingress:enable-ingress"));
    QVERIFY(row(u"Ingress"_s, u"enable-ingress"_s)->button()->hasFocus()); // the keyboard stays
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->editor()->editor()->hasFocus());
}

void TestPresetsPanel::stateFollowsTheText()
{
    const PresetRow *disable = row(u"Ingress"_s, u"disable-ingress"_s);
    type("type: LoadBalancer", "type: NodePort");
    QTRY_COMPARE(line(disable).section(u'\n', 0, 0), u"edited since: service.type"_s);
    QVERIFY(line(disable).contains(u"charts.argo-cd.server.service.type"_s));
    QVERIFY(disable->button()->isChecked());
    type("server.insecure: false", "server.insecure: true");
    QTRY_VERIFY(line(disable).startsWith(u"the marker says on, the values say otherwise"_s));
    type("# spectrocloud.com/enabled-presets: Ingress:disable-ingress\n", "");
    QTRY_VERIFY(row(u"Ingress"_s, {})->button()->isChecked());
    while (undoStack()->canUndo())
        undoStack()->undo();
    QTRY_COMPARE(line(disable), u"on, as the preset has it"_s);
}

void TestPresetsPanel::ownValuesThatWouldGoAreNamed()
{
    type("type: LoadBalancer", "type: NodePort");
    pointAt(row(u"Ingress"_s, u"enable-ingress"_s));
    QTRY_VERIFY(panel()->preview());
    QVERIFY(panel()->preview()->caption().contains(u"charts.argo-cd.server.service.type"_s));
    QVERIFY(line(row(u"Ingress"_s, u"enable-ingress"_s)).contains(u"charts.argo-cd.server.service.type"_s));
}

void TestPresetsPanel::refusalSaysWhy()
{
    type("charts:\n", "charts: [\n");
    const QByteArray broken = text();
    const PresetRow *enable = row(u"Ingress"_s, u"enable-ingress"_s);
    QTRY_VERIFY(line(enable).startsWith(u"cannot be applied: The values are no YAML from line"_s));
    QVERIFY(visibleText().contains(u"Presets can be chosen again when that is mended."_s));
    QVERIFY(line(row(u"Ingress"_s, u"disable-ingress"_s)).startsWith(u"on, as the marker says"_s));
    click(enable);
    QCOMPARE(text(), broken);
    const QString said = m_window->messages()->texts().join(u'\n');
    QVERIFY2(said.contains(u"Preset Ingress: Enable was not done."_s), qPrintable(said));
}

void TestPresetsPanel::clickOnThePreviewGoesToTheEditor()
{
    m_window->actions()[ActionId::FocusPresets]->trigger();
    QTRY_VERIFY(panel()->preview());
    const QByteArray before = text();
    QTest::mouseClick(panel()->preview()->view()->viewport(), Qt::LeftButton);
    QVERIFY(!panel()->preview());
    QVERIFY(m_window->editor()->editor()->hasFocus());
    QTest::qWait(150);
    QVERIFY(!panel()->preview());
    QCOMPARE(text(), before);
}

void TestPresetsPanel::layersWithoutPresetsSayWhy()
{
    select(u"store-config"_s);
    QTRY_VERIFY(visibleText().contains(u"Layers of manifests have no presets"_s));
    select(u"price-board"_s);
    QTRY_VERIFY(visibleText().contains(u"No pack is known for price-board 2.6.0"_s));
    const QList<QPushButton *> buttons = panel()->findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Add Catalog Folder…"_s;
    }));
}

void TestPresetsPanel::catalogFolderIsRemembered()
{
    select(u"price-board"_s);
    QVERIFY(!panel()->finder()->pack());
    QVERIFY(m_test->windows().catalogs()->add(localSource(makePack(2))));
    QTRY_VERIFY(panel()->finder()->pack());
    QTRY_VERIFY(visibleText().contains(u"price-board 2.5.0, from the catalog packs; the layer is 2.6.0"_s));
    MainWindow *other = m_test->windows().add();
    QVERIFY(other);
    QTRY_VERIFY(other->library()->isReady());
    QCOMPARE(other->library()->sources().catalogs.packs().size(), 1);
}

void TestPresetsPanel::folderThatIsGoneIsTold()
{
    QVERIFY(m_test->windows().catalogs()->add(localSource(m_test->path(u"gone"_s))));
    QTRY_VERIFY(m_window->messages()->texts().join(u'\n').contains(m_test->path(u"gone"_s)));
    for (QPushButton *button : m_window->messages()->findChildren<QPushButton *>())
        if (button->text() == u"Catalogs…"_s && !m_window->findChild<CatalogsDialog *>())
            button->click();
    const auto *dialog = m_window->findChild<CatalogsDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->list()->topLevelItemCount(), 1);
    QVERIFY(m_test->windows().catalogs()->remove(u"gone"_s));
    QTRY_VERIFY(isSettled() && m_window->messages()->texts().isEmpty());
}

void TestPresetsPanel::manyPresetsCanBeSearched()
{
    auto *search = panel()->findChild<QLineEdit *>();
    QVERIFY(search && !search->isVisible()); // not for three
    select(u"price-board"_s);
    m_test->windows().catalogListing()->read({localSource(makePack(20))});
    QTRY_VERIFY(isSettled() && panel()->list()->rows().size() == 20);
    QTRY_VERIFY(search->isVisible());
    QTest::keyClicks(search, u"choice 17"_s);
    const QList<PresetRow *> &rows = panel()->list()->rows();
    QCOMPARE(std::ranges::count_if(rows, &QWidget::isVisible), 1);
    QVERIFY(row(u"Group 17"_s, u"p17"_s)->isVisible());
    QTest::keyClicks(search, u"x"_s);
    QVERIFY(visibleText().contains(u"No preset has these words."_s));
}

void TestPresetsPanel::choicesAreSpoken()
{
    const auto spoken = [](const PresetRow *row) {
        return QAccessible::queryAccessibleInterface(row->button());
    };
    const PresetRow *enable = row(u"Ingress"_s, u"enable-ingress"_s);
    QCOMPARE(spoken(enable)->text(QAccessible::Name), u"Ingress: Enable"_s);
    QCOMPARE(spoken(enable)->role(), QAccessible::RadioButton);
    QVERIFY(spoken(enable)->text(QAccessible::Description).contains(u"+5"_s));
    QVERIFY(spoken(row(u"Ingress"_s, u"disable-ingress"_s))->state().checked);
    const PresetRow *ha = row(u"High availability"_s, u"ha-on"_s);
    QCOMPARE(spoken(ha)->role(), QAccessible::CheckBox);
    QCOMPARE(spoken(ha)->text(QAccessible::Name), u"High availability: Three replicas"_s);
}

QTEST_MAIN(TestPresetsPanel)
#include "tst_presetspanel.moc"
