// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/settings.h"
#include "gui/shortcuts/shortcutfilter.h"
#include "gui/shortcuts/shortcutmodel.h"
#include "gui/shortcuts/shortcuts.h"
#include "gui/shortcuts/shortcutsheet.h"
#include "tests/gui/windowtest.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The keys of the actions, without a window: what is given, taken, kept and shown.
class TestShortcuts final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_test = std::make_unique<WindowTest>();
        m_shortcuts = std::make_unique<Shortcuts>();
    }
    void cleanup()
    {
        m_shortcuts.reset();
        m_test.reset();
    }

    void atFirstTheyAreThoseOfTheTable();
    void whatIsGivenIsKept();
    void rivalsAreNamed_data();
    void rivalsAreNamed();
    void whoIsGivenAKeyTakesIt();
    void resetGivesBackWhatWasTaken();
    void settingsOfOthersAreSound();
    void noKeyCallsTwo();
    void modelShowsAndFollows();
    void filterFindsMenusNamesAndKeys();
    void sheetIsText();

private:
    static const ActionRow &row(ActionId id)
    {
        return *std::ranges::find(Actions::rows(), id, &ActionRow::id);
    }
    static Shortcuts::Keys keys(const QString &text) { return QKeySequence::listFromString(text); }
    QString shown(ActionId id) const { return QKeySequence::listToString(m_shortcuts->keys(row(id))); }

    std::unique_ptr<WindowTest> m_test;
    std::unique_ptr<Shortcuts> m_shortcuts;
};

void TestShortcuts::atFirstTheyAreThoseOfTheTable()
{
    QVERIFY(!m_shortcuts->isAnyChanged());
    QCOMPARE(shown(ActionId::Redo), u"Ctrl+Shift+Z; Ctrl+Y"_s);
    QVERIFY(m_shortcuts->keys(row(ActionId::Save)).contains(QKeySequence(u"Ctrl+S"_s)));
    QVERIFY(m_shortcuts->keys(row(ActionId::AboutQt)).isEmpty());
    for (const ActionRow &each : Actions::rows()) {
        QVERIFY2(!m_shortcuts->isChanged(each), each.name.data());
        QVERIFY2(m_shortcuts->rivals(each, m_shortcuts->keys(each)).isEmpty(), each.name.data());
    }
}

void TestShortcuts::whatIsGivenIsKept()
{
    QSignalSpy changed(m_shortcuts.get(), &Shortcuts::changed);
    m_shortcuts->setKeys(row(ActionId::FoldAll), keys(u"Ctrl+J; F9"_s));
    m_shortcuts->setKeys(row(ActionId::GoToLine), {});
    QCOMPARE(changed.size(), 2);
    const Shortcuts next; // of the next start
    QCOMPARE(next.keys(row(ActionId::FoldAll)), keys(u"Ctrl+J; F9"_s));
    QVERIFY(next.keys(row(ActionId::GoToLine)).isEmpty());
    QVERIFY(next.isChanged(row(ActionId::GoToLine)));
    m_shortcuts->setKeys(row(ActionId::GoToLine), keys(u"Ctrl+G"_s));
    QVERIFY(!m_shortcuts->isChanged(row(ActionId::GoToLine)));
    m_shortcuts->resetAll();
    QVERIFY(Settings::shortcuts.value().isEmpty());
    QCOMPARE(shown(ActionId::FoldAll), u"Ctrl+Alt+["_s);
}

void TestShortcuts::rivalsAreNamed_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, ActionId id, const QString &pressed, const QStringList &expected) {
        QTest::newRow(name) << int(id) << pressed << expected;
    };
    add("free", ActionId::FoldAll, u"Ctrl+J"_s, {});
    add("its own", ActionId::FoldAll, u"Ctrl+Alt+["_s, {});
    add("of another", ActionId::FoldAll, u"Ctrl+G"_s, {u"edit.goToLine"_s});
    add("second key of another", ActionId::FoldAll, u"Ctrl+Y"_s, {u"edit.redo"_s});
    add("begins that of others", ActionId::GoToLine, u"Ctrl+K"_s,
        {u"view.foldLevel1"_s, u"view.foldLevel2"_s, u"view.foldLevel3"_s, u"view.foldLevel4"_s,
         u"view.foldLevel5"_s});
    add("goes on with that of another", ActionId::FoldAll, u"Ctrl+G, Ctrl+L"_s, {u"edit.goToLine"_s});
    add("in the stack and in the editor", ActionId::DuplicateLayer, u"Alt+PgUp"_s, {});
    add("in the window, where both are", ActionId::FoldAll, u"F2"_s, {u"edit.rename"_s, u"layer.rename"_s});
}

void TestShortcuts::rivalsAreNamed()
{
    QFETCH(int, action);
    QFETCH(QString, pressed);
    QFETCH(QStringList, expected);
    QStringList names;
    for (const ActionRow *rival : m_shortcuts->rivals(row(ActionId(action)), {QKeySequence(pressed)}))
        names.append(rival->name);
    names.sort();
    QCOMPARE(names, expected);
}

void TestShortcuts::whoIsGivenAKeyTakesIt()
{
    m_shortcuts->setKeys(row(ActionId::FoldAll), keys(u"Ctrl+Y"_s));
    QCOMPARE(shown(ActionId::Redo), u"Ctrl+Shift+Z"_s);
    QVERIFY(m_shortcuts->isChanged(row(ActionId::Redo)));
    m_shortcuts->setKeys(row(ActionId::UnfoldAll), keys(u"Ctrl+Y"_s));
    QVERIFY(m_shortcuts->keys(row(ActionId::FoldAll)).isEmpty());
    QCOMPARE(Shortcuts().keys(row(ActionId::UnfoldAll)), keys(u"Ctrl+Y"_s));
}

void TestShortcuts::resetGivesBackWhatWasTaken()
{
    const ActionRow &fold = row(ActionId::FoldAll);
    m_shortcuts->setKeys(fold, keys(u"Ctrl+G"_s));
    QVERIFY(m_shortcuts->keys(row(ActionId::GoToLine)).isEmpty());
    m_shortcuts->setKeys(fold, Shortcuts::initialKeys(fold));
    QCOMPARE(shown(ActionId::GoToLine), u"Ctrl+G"_s);
    QVERIFY(!m_shortcuts->isAnyChanged());
    m_shortcuts->setKeys(fold, keys(u"Ctrl+G"_s)); // and the other way round
    const ActionRow &line = row(ActionId::GoToLine);
    m_shortcuts->setKeys(line, Shortcuts::initialKeys(line));
    QVERIFY(m_shortcuts->keys(fold).isEmpty());
    QCOMPARE(shown(ActionId::GoToLine), u"Ctrl+G"_s);
}

/// A settings file of a later version, or written by hand.
void TestShortcuts::settingsOfOthersAreSound()
{
    Settings::shortcuts.set({{u"view.foldAll"_s, QStringList{u"Ctrl+G"_s, u""_s}},
                             {u"later.action"_s, QStringList{u"Ctrl+J"_s}},
                             {u"edit.find"_s, 17}});
    Shortcuts next;
    QCOMPARE(next.keys(row(ActionId::FoldAll)), keys(u"Ctrl+G"_s));
    QVERIFY(next.keys(row(ActionId::GoToLine)).isEmpty());
    next.setKeys(row(ActionId::AboutQt), keys(u"F6"_s));
    QCOMPARE(Settings::shortcuts.value().value(u"later.action"_s).toStringList(), QStringList{u"Ctrl+J"_s});
}

/// Whatever is done, no two actions that count at one place have keys of which only one can win.
void TestShortcuts::noKeyCallsTwo()
{
    QRandomGenerator random(7);
    QList<QKeySequence> all{QKeySequence(u"Ctrl+K"_s), QKeySequence(u"F9"_s)};
    for (const ActionRow &each : Actions::rows())
        all.append(Shortcuts::initialKeys(each));
    const std::span<const ActionRow> rows = Actions::rows();
    for (int step = 0; step < 60; ++step) {
        const ActionRow &each = rows[random.bounded(quint32(rows.size()))];
        Shortcuts::Keys given;
        for (int i = random.bounded(3); i > 0; --i)
            given.append(all[random.bounded(int(all.size()))]);
        m_shortcuts->setKeys(each, random.bounded(4) == 0 ? Shortcuts::initialKeys(each) : given);
        for (const ActionRow &other : rows)
            QVERIFY2(m_shortcuts->rivals(other, m_shortcuts->keys(other)).isEmpty(), other.name.data());
    }
    const Shortcuts next;
    for (const ActionRow &each : rows)
        QCOMPARE(next.keys(each), m_shortcuts->keys(each));
}

void TestShortcuts::modelShowsAndFollows()
{
    ShortcutModel model(m_shortcuts.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    qsizetype actions = 0;
    for (int menu = 0; menu < model.rowCount(); ++menu) {
        QVERIFY(!model.rowOf(model.index(menu, 0)));
        actions += model.rowCount(model.index(menu, 0));
    }
    QCOMPARE(size_t(actions), Actions::rows().size());
    const QModelIndex level = model.indexOf(ActionId::FoldLevel2);
    QCOMPARE(level.data().toString(), u"Level 2"_s);
    QCOMPARE(level.parent().data().toString(), u"View › Fold to Level"_s);
    const QModelIndex line = model.indexOf(ActionId::GoToLine);
    const QModelIndex lineKeys = line.siblingAtColumn(ShortcutModel::KeysColumn);
    QCOMPARE(lineKeys.data().toString(), u"Ctrl+G"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_shortcuts->setKeys(row(ActionId::FoldAll), keys(u"Ctrl+G"_s));
    QVERIFY(!changed.isEmpty());
    QVERIFY(lineKeys.data().toString().isEmpty());
    QVERIFY(line.data(ShortcutModel::ChangedRole).toBool());
    QVERIFY(!level.data(ShortcutModel::ChangedRole).toBool());
}

void TestShortcuts::filterFindsMenusNamesAndKeys()
{
    ShortcutModel model(m_shortcuts.get());
    ShortcutFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto found = [&](const QString &text) {
        filter.setText(text);
        QStringList names;
        for (int menu = 0; menu < filter.rowCount(); ++menu)
            for (int each = 0; each < filter.rowCount(filter.index(menu, 0)); ++each)
                names.append(filter.index(each, 0, filter.index(menu, 0)).data().toString());
        return names;
    };
    QCOMPARE(size_t(found({}).size()), Actions::rows().size());
    QCOMPARE(found(u"ctrl+g"_s), QStringList{u"Go to Line…"_s});
    QCOMPARE(found(u"level 2"_s), QStringList{u"Level 2"_s});
    QCOMPARE(found(u"file SAVE as…"_s), QStringList{u"Save As…"_s});
    QVERIFY(found(u"no such thing"_s).isEmpty());
    QCOMPARE(filter.rowCount(), 0); // nor menus without anything in them
}

void TestShortcuts::sheetIsText()
{
    m_shortcuts->setKeys(row(ActionId::FoldAll), keys(u"Ctrl+J"_s));
    const QString text = ShortcutSheet::text(*m_shortcuts);
    QVERIFY(text.startsWith(u"File\n  New Profile…"_s));
    const QStringList lines = text.split(u'\n');
    const QStringList fold = lines.filter(QRegularExpression(u"^  Fold All +Ctrl\\+J$"_s));
    const QStringList line = lines.filter(QRegularExpression(u"^  Go to Line… +Ctrl\\+G$"_s));
    QCOMPARE(fold.size(), 1);
    QCOMPARE(line.size(), 1);
    QCOMPARE(fold.first().indexOf(u"Ctrl"_s), line.first().indexOf(u"Ctrl"_s));
    QVERIFY(lines.filter(u"About Qt"_s).isEmpty()); // it has no keys
    QVERIFY(!text.contains(u'&'));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
