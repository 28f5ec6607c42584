// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setlayerheader.h"
#include "model/items/problemlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static LoadedProfile twoLayers()
{
    LoadedProfile loaded;
    Layer first;
    first.name = u"argo-cd"_s;
    Layer second;
    second.name = u"config"_s;
    second.manifests = {{u"ns"_s, "kind: Namespace\n", {}}};
    loaded.profile.layers = {first, second};
    return loaded;
}

static DocumentFinding problemAt(TextId place, int line, const QString &message)
{
    DocumentFinding problem{place, {}};
    problem.finding.rule = u"yaml-syntax"_s;
    problem.finding.message = message;
    problem.finding.position = {line, line > 0 ? 3 : 0};
    problem.finding.severity = Severity::Error;
    return problem;
}

class ProblemListModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void placesAreNamed();
    void namesFollowTheLayer();
    void theWorstComesFirst();
    void anUpdateKeepsTheRows();
    void anyUpdateEndsWithTheNewList();
};

void ProblemListModelTest::placesAreNamed()
{
    ProfileDocument document(twoLayers());
    ProblemListModel model(&document);
    const QAbstractItemModelTester tester(&model);
    const TextId values{document.layerId(0), 0};
    const TextId manifest{document.layerId(1), document.manifestId(1, 0)};
    model.setProblems({problemAt({}, 0, u"no name"_s), problemAt(values, 0, u"twice"_s),
                       problemAt(values, 4, u"no colon"_s), problemAt(manifest, 2, u"tab"_s)});
    const auto shown = [&model](int row) {
        return QStringList{model.index(row, ProblemListModel::LayerColumn).data().toString(),
                           model.index(row, ProblemListModel::PlaceColumn).data().toString()};
    };
    QCOMPARE(shown(0), QStringList({u"Profile"_s, QString()}));
    QCOMPARE(shown(1), QStringList({u"argo-cd"_s, u"layer"_s}));
    QCOMPARE(shown(2), QStringList({u"argo-cd"_s, u"Ln 4, Col 3"_s}));
    QCOMPARE(shown(3), QStringList({u"config"_s, u"ns, Ln 2, Col 3"_s}));
    QCOMPARE(model.count(Severity::Error), 4);
    QCOMPARE(model.count(Severity::Warning), 0);
}

void ProblemListModelTest::namesFollowTheLayer()
{
    ProfileDocument document(twoLayers());
    ProblemListModel model(&document);
    const ItemId layer = document.layerId(0);
    model.setProblems({problemAt({layer, 0}, 4, u"no colon"_s)});
    const QSignalSpy changes(&model, &ProblemListModel::dataChanged);
    LayerHeader header = document.header(0);
    header.name = u"renamed"_s;
    document.push(std::make_unique<SetLayerHeader>(&document, layer, header));
    QCOMPARE(model.index(0, ProblemListModel::LayerColumn).data().toString(), u"renamed"_s);
    QCOMPARE(changes.count(), 1);
    document.takeLayer(0);
    QCOMPARE(model.index(0, ProblemListModel::LayerColumn).data().toString(), QString());
    QCOMPARE(model.index(0, ProblemListModel::PlaceColumn).data().toString(), u"Ln 4, Col 3"_s);
}

void ProblemListModelTest::theWorstComesFirst()
{
    ProfileDocument document(twoLayers());
    ProblemListModel model(&document);
    const QAbstractItemModelTester tester(&model);
    const auto found = [&document](Severity severity, const QString &message) {
        DocumentFinding problem = problemAt({document.layerId(0), 0}, 1, message);
        problem.finding.severity = severity;
        return problem;
    };
    const auto shown = [&model] {
        QStringList messages;
        for (int row = 0; row < model.rowCount(); ++row)
            messages.append(model.problem(row).finding.message);
        return messages;
    };
    const QList<DocumentFinding> problems{
        found(Severity::Information, u"info"_s), found(Severity::Warning, u"warning"_s),
        found(Severity::Error, u"error"_s), found(Severity::Information, u"second info"_s)};
    model.setProblems(problems);
    QCOMPARE(shown(), QStringList({u"error"_s, u"warning"_s, u"info"_s, u"second info"_s}));
    const QPersistentModelIndex info = model.index(2, 0);
    model.setProblems(problems + QList{found(Severity::Error, u"another"_s)});
    QCOMPARE(shown(), QStringList({u"error"_s, u"another"_s, u"warning"_s, u"info"_s, u"second info"_s}));
    QCOMPARE(info.row(), 3);
}

void ProblemListModelTest::anUpdateKeepsTheRows()
{
    ProfileDocument document(twoLayers());
    ProblemListModel model(&document);
    const TextId values{document.layerId(0), 0};
    const DocumentFinding kept = problemAt(values, 8, u"kept"_s);
    model.setProblems({problemAt(values, 2, u"goes"_s), kept, problemAt(values, 9, u"stays"_s)});
    const QPersistentModelIndex row = model.index(1, 0);
    const QSignalSpy changes(&model, &ProblemListModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    const DocumentFinding lower = problemAt(values, 12, u"kept"_s);
    model.setProblems({problemAt(values, 3, u"new"_s), problemAt(values, 4, u"new too"_s), lower,
                       problemAt(values, 9, u"stays"_s)});
    QVERIFY(row.isValid());
    QCOMPARE(row.row(), 2);
    QCOMPARE(model.problem(row.row()), lower);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
}

void ProblemListModelTest::anyUpdateEndsWithTheNewList()
{
    ProfileDocument document(twoLayers());
    ProblemListModel model(&document);
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator random(3);
    for (int step = 0; step < 300; ++step) {
        QList<DocumentFinding> problems;
        for (int count = random.bounded(30); count > 0; --count)
            problems.append(problemAt({document.layerId(random.bounded(2)), 0}, 1 + random.bounded(9),
                                      u"message %1"_s.arg(random.bounded(12))));
        model.setProblems(problems);
        QCOMPARE(model.rowCount(), problems.size());
        for (int row = 0; row < problems.size(); ++row)
            QCOMPARE(model.problem(row), problems[row]);
    }
}

QTEST_GUILESS_MAIN(ProblemListModelTest)
#include "tst_problemlistmodel.moc"
