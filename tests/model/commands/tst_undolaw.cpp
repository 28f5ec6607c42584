// SPDX-License-Identifier: Apache-2.0
#include "model/commands/replaceprofile.h"
#include "tests/model/commands/randomcommands.h"

#include <QTest>
#include <QUndoStack>

using namespace Layerwright;

/// The whole state of a document, ids included.
struct DocumentState
{
    Profile profile;
    QList<ItemId> ids;

    static DocumentState of(const ProfileDocument &document)
    {
        DocumentState state{document.profile(), {}};
        for (int row = 0; row < state.profile.layers.size(); ++row) {
            state.ids.append(document.layerId(row));
            for (int manifest = 0; manifest < state.profile.layers[row].manifests.size(); ++manifest)
                state.ids.append(document.manifestId(row, manifest));
        }
        for (int row = 0; row < state.profile.variables.size(); ++row)
            state.ids.append(document.variableId(row));
        return state;
    }
    bool operator==(const DocumentState &) const = default;
};

/// Undo as a law: whatever was done, undoing all of it gives the start and redoing all of it the end, and
/// every state on the way back is the one of the way there.
class UndoLaw final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void undoAllIsTheStart_data();
    void undoAllIsTheStart();
    void anyIndexIsTheSameAgain();
    void anyProfileIsReplacedByAnyOther();
};

void UndoLaw::undoAllIsTheStart_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("addOns");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("small stack, seed %u", seed) << seed << 4;
    QTest::newRow("200 layers") << 1U << 196;
    QTest::newRow("empty stack") << 2U << 0;
}

void UndoLaw::undoAllIsTheStart()
{
    QFETCH(quint32, seed);
    QFETCH(int, addOns);
    QRandomGenerator random(seed);
    LoadedProfile loaded;
    loaded.profile = randomProfile(random, addOns);
    ProfileDocument document(loaded);
    const DocumentState start = DocumentState::of(document);

    for (int step = 0; step < 300; ++step) {
        document.push(randomCommand(&document, random));
        if (random.bounded(5) == 0)
            document.endTypingBurst();
    }
    const DocumentState end = DocumentState::of(document);
    QVERIFY(!(start == end));
    QUndoStack *stack = document.undoStack();
    QVERIFY(stack->count() > 100 && stack->count() < 300);

    stack->setIndex(0);
    QVERIFY(DocumentState::of(document) == start);
    QVERIFY(!document.isModified());
    stack->setIndex(stack->count());
    QVERIFY(DocumentState::of(document) == end);
    QVERIFY(document.isModified());
}

void UndoLaw::anyIndexIsTheSameAgain()
{
    QRandomGenerator random(7);
    LoadedProfile loaded;
    loaded.profile = randomProfile(random, 6);
    ProfileDocument document(loaded);
    for (int step = 0; step < 100; ++step)
        document.push(randomCommand(&document, random));
    QUndoStack *stack = document.undoStack();

    QList<DocumentState> states;
    for (int index = 0; index <= stack->count(); ++index) {
        stack->setIndex(index);
        states.append(DocumentState::of(document));
    }
    for (int jump = 0; jump < 200; ++jump) {
        const int index = random.bounded(stack->count() + 1);
        stack->setIndex(index);
        QVERIFY2(DocumentState::of(document) == states[index], qPrintable(stack->text(index)));
    }
}

void UndoLaw::anyProfileIsReplacedByAnyOther()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        LoadedProfile loaded;
        loaded.profile = randomProfile(random, random.bounded(8));
        ProfileDocument document(loaded);
        // A relative of the document: some of it moved, changed, gone and new.
        for (int step = random.bounded(30); step > 0; --step)
            document.push(randomCommand(&document, random));
        LoadedProfile target = document.loaded();
        target.profile.extra.root = {{QStringLiteral("own"), "1", {}}};
        target.attachments = {{QStringLiteral("packs/one/logo.png"), "bytes"}};
        if (!target.profile.layers.isEmpty())
            target.profile.layers.first().extra = {{QStringLiteral("own"), "2", {}}};
        document.undoStack()->setIndex(0);
        const DocumentState start = DocumentState::of(document);

        document.push(std::make_unique<ReplaceProfile>(&document, target, QStringLiteral("Reload")));
        const DocumentState end = DocumentState::of(document);
        QCOMPARE(end.profile, target.profile);
        QCOMPARE(document.loaded().attachments, target.attachments);
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QVERIFY(DocumentState::of(document) == start);
        QVERIFY(document.loaded().attachments.isEmpty());
        document.undoStack()->redo();
        QVERIFY(DocumentState::of(document) == end);
        document.push(std::make_unique<ReplaceProfile>(&document, target, QStringLiteral("Reload")));
        QCOMPARE(document.undoStack()->count(), 1);
    }
}

QTEST_GUILESS_MAIN(UndoLaw)
#include "tst_undolaw.moc"
