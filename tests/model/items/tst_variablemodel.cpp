// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edittext.h"
#include "model/commands/insertvariable.h"
#include "model/commands/movevariable.h"
#include "model/commands/removevariable.h"
#include "model/commands/setvariable.h"
#include "model/items/variablelistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Layerwright;

static Variable makeVariable(const QString &name)
{
    Variable variable;
    variable.name = name;
    variable.displayName = name.toUpper();
    return variable;
}

static LoadedProfile threeVariables()
{
    LoadedProfile loaded;
    Layer layer;
    layer.name = u"app"_s;
    layer.values = "x: '{{.spectro.var.a}}'\ny: '{{ .spectro.var.a }} {{.spectro.var.nope}}'\n";
    layer.manifests = {{u"m"_s, "z: {{.spectro.var.b}}\n", {}}};
    loaded.profile.layers = {layer};
    loaded.profile.variables = {makeVariable(u"a"_s), makeVariable(u"b"_s), makeVariable(u"c"_s)};
    return loaded;
}

static QStringList namesIn(const VariableListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

static QStringList namesIn(const ProfileDocument &document)
{
    QStringList names;
    for (const Variable &variable : document.profile().variables)
        names.append(variable.name);
    return names;
}

class VariableModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void surveyTellsUses();
    void surveyFollows();
    void rolesTellAll();
    void movesAreMoves();
    void dropIsOneStep();
    void renameChangesTheTexts();
    void randomChangesAreFollowed();
};

void VariableModelTest::surveyTellsUses()
{
    ProfileDocument document(threeVariables());
    VariableFinder finder(&document);
    QCOMPARE(finder.useCount(u"a"_s), -1);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(finder.useCount(u"a"_s), 2);
    QCOMPARE(finder.useCount(u"c"_s), 0);
    QCOMPARE(finder.survey().undefined, QStringList(u"nope"_s));
    const VariableUse second = finder.survey().uses.value(u"a"_s)[1];
    QCOMPARE(second.text, (TextId{document.layerId(0), 0}));
    QCOMPARE(second.position.line, 2);
    QCOMPARE(second.line, u"y: '{{ .spectro.var.a }} {{.spectro.var.nope}}'"_s);
    const QByteArray text = document.text(second.text);
    QCOMPARE(text.sliced(second.name.begin, second.name.length()), "a");
    QCOMPARE(finder.survey().uses.value(u"b"_s).first().text.manifest, document.manifestId(0, 0));
    QCOMPARE(usesNow(document, u"a"_s), finder.survey().uses.value(u"a"_s));
}

void VariableModelTest::surveyFollows()
{
    ProfileDocument document(threeVariables());
    VariableFinder finder(&document);
    finder.setPause(0ms);
    QTRY_VERIFY(finder.isCurrent());
    document.push(std::make_unique<EditText>(&document, TextId{document.layerId(0), 0},
                                             QList<TextEdit>{{{0, 0}, "w: {{.spectro.var.c}}\n"}}));
    QVERIFY(!finder.isCurrent());
    QTRY_COMPARE(finder.useCount(u"c"_s), 1);
    document.push(std::make_unique<InsertVariable>(&document, 0, makeVariable(u"nope"_s)));
    QTRY_COMPARE(finder.survey().undefined, QStringList());
    QCOMPARE(finder.survey().problems.size(), 0);
}

void VariableModelTest::rolesTellAll()
{
    LoadedProfile loaded = threeVariables();
    loaded.profile.variables[1].isSensitive = true;
    loaded.profile.variables[1].required = true;
    loaded.profile.variables[1].defaultValue = u"hunter2"_s;
    loaded.profile.variables[2].immutable = true;
    ProfileDocument document(loaded);
    VariableFinder finder(&document);
    VariableListModel model(&document, &finder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(finder.isCurrent());
    const QModelIndex masked = model.index(1);
    QCOMPARE(masked.data(VariableListModel::FlagsRole).toStringList(),
             (QStringList{u"required"_s, u"masked"_s}));
    QCOMPARE(masked.data(VariableListModel::UseCountRole).toInt(), 1);
    QCOMPARE(masked.data(VariableListModel::FormatNameRole), u"string"_s);
    for (int role = 0; role < VariableListModel::ProblemsTextRole + 1; ++role)
        QVERIFY(!masked.data(role).toString().contains(u"hunter2"_s));
    const QModelIndex odd = model.index(2);
    QCOMPARE(odd.data(VariableListModel::SeverityRole).value<Severity>(), Severity::Warning);
    QVERIFY(odd.data(VariableListModel::ProblemsTextRole).toString().contains(u"read-only"_s));
    QVERIFY(!model.index(0).data(VariableListModel::SeverityRole).isValid());
}

void VariableModelTest::movesAreMoves()
{
    ProfileDocument document(threeVariables());
    VariableFinder finder(&document);
    VariableListModel model(&document, &finder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex first(model.index(0));
    document.push(std::make_unique<MoveVariable>(&document, document.variableId(0), 2));
    QCOMPARE(namesIn(model), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(first.row(), 2);
    document.undoStack()->undo();
    QCOMPARE(first.row(), 0);
    QVERIFY(moved.size() > 0);
    QCOMPARE(removed.size(), 0);
}

void VariableModelTest::dropIsOneStep()
{
    ProfileDocument document(threeVariables());
    VariableFinder finder(&document);
    VariableListModel model(&document, &finder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto drop = [&](int from, int before) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from)}));
        model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        return namesIn(document).join(QString());
    };
    QCOMPARE(drop(0, 3), u"bca"_s);
    QCOMPARE(drop(2, 0), u"abc"_s);
    QCOMPARE(drop(1, 1), u"abc"_s); // where it is
    QCOMPARE(document.undoStack()->count(), 2);
    QCOMPARE(namesIn(model), namesIn(document));
    ProfileDocument other(threeVariables());
    VariableListModel otherModel(&other, &finder);
    const std::unique_ptr<QMimeData> foreign(otherModel.mimeData({otherModel.index(0)}));
    QVERIFY(!model.canDropMimeData(foreign.get(), Qt::MoveAction, 2, 0, {}));
}

void VariableModelTest::renameChangesTheTexts()
{
    ProfileDocument document(threeVariables());
    VariableFinder finder(&document);
    VariableListModel model(&document, &finder);
    QVERIFY(!model.setData(model.index(0), u"b"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0), u"a.b"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0), u"first"_s, Qt::EditRole));
    QVERIFY(document.profile().layers[0].values.contains("{{ .spectro.var.first }}"));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(document.profile(), threeVariables().profile);
    QCOMPARE(namesIn(model), namesIn(document));
}

/// Whatever is done and undone, the rows are those of the document.
void VariableModelTest::randomChangesAreFollowed()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 20; ++round) {
        ProfileDocument document(threeVariables());
        VariableFinder finder(&document);
        VariableListModel model(&document, &finder);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int step = 0; step < 60; ++step) {
            const auto count = int(document.profile().variables.size());
            const int row = count > 0 ? random.bounded(count) : -1;
            const int kind = random.bounded(6);
            if (kind == 0 || row < 0)
                document.push(std::make_unique<InsertVariable>(&document, random.bounded(count + 1),
                                                               makeVariable(u"v%1"_s.arg(step))));
            else if (kind == 1)
                document.push(std::make_unique<RemoveVariable>(&document, document.variableId(row)));
            else if (kind == 2)
                document.push(std::make_unique<MoveVariable>(&document, document.variableId(row),
                                                             random.bounded(count)));
            else if (kind == 3)
                document.push(std::make_unique<SetVariable>(&document, document.variableId(row),
                                                            makeVariable(u"s%1"_s.arg(step))));
            else if (kind == 4)
                document.undoStack()->undo();
            else
                document.undoStack()->redo();
            QCOMPARE(namesIn(model), namesIn(document));
            for (int i = 0; i < model.rowCount(); ++i)
                QCOMPARE(model.variableId(model.index(i)), document.variableId(i));
        }
    }
}

QTEST_GUILESS_MAIN(VariableModelTest)
#include "tst_variablemodel.moc"
