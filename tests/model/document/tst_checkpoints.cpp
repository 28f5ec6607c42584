// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edittext.h"
#include "model/commands/removelayers.h"
#include "model/commands/renamevariable.h"
#include "model/commands/returntocheckpoint.h"
#include "model/commands/setprofileinfo.h"
#include "model/journal/journalbytes.h"
#include "tests/model/commands/randomcommands.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Checkpoints hold what there was, whatever is done, and lead back to exactly that.
class TestCheckpoints final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void returningIsExact_data();
    void returningIsExact();
    void textsAreShared();
    void typingDoesNotGoOnInTheStepBefore();
    void staysWhereTheStackWentAnotherWay();
    void setBeforeMassChanges();
    void noneWhereNothingChanged();
    void noneWhereNobodyKeepsThem();
    void renamingAVariableOfSeveralTexts();
    void theOldestAutomaticOnesGo();
    void tooManyOfOnesOwnAreRefused();
    void oneThatIsRenamedIsTheUsers();

private:
    static LoadedProfile loaded(quint32 seed, int addOns = 4);
    static void type(ProfileDocument &document, const QByteArray &text);
};

static QByteArray stateOf(const ProfileDocument &document)
{
    JournalBytes bytes;
    bytes(document.identified());
    return bytes.bytes();
}

LoadedProfile TestCheckpoints::loaded(quint32 seed, int addOns)
{
    QRandomGenerator random(seed);
    LoadedProfile result;
    result.profile = randomProfile(random, addOns);
    return result;
}

/// At the beginning of the first layer's values.
void TestCheckpoints::type(ProfileDocument &document, const QByteArray &text)
{
    document.push(std::make_unique<EditText>(&document, TextId{document.layerId(0), 0},
                                             QList<TextEdit>{{{0, 0}, text}}));
}

void TestCheckpoints::returningIsExact_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCheckpoints::returningIsExact()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ProfileDocument document(loaded(seed));
    Checkpoints checkpoints(&document);
    QUndoStack *stack = document.undoStack();
    QHash<quint64, Profile> set; // as it was when it was set
    connect(&checkpoints, &Checkpoints::added, this, [&](quint64 id) { set.insert(id, document.profile()); });
    int returns = 0;
    for (int step = 0; step < 250; ++step) {
        const QList<Checkpoint> &all = checkpoints.all();
        switch (random.bounded(14)) {
        case 0:
            stack->undo();
            break;
        case 1:
            stack->setIndex(random.bounded(stack->count() + 1));
            break;
        case 2:
            QVERIFY(checkpoints.set(u"Point %1"_s.arg(step)));
            break;
        case 3:
            pushMassChange(&document, randomCommand(&document, random));
            break;
        case 4: {
            if (all.isEmpty())
                break;
            const Checkpoint target = all[random.bounded(int(all.size()))];
            const bool isHere = checkpoints.isHere(target);
            const QByteArray before = stateOf(document);
            returnTo(&document, target);
            QVERIFY(document.profile() == set[target.id]);
            QVERIFY(checkpoints.isHere(target));
            if (isHere)
                break;
            const QByteArray after = stateOf(document);
            stack->undo();
            QVERIFY(stateOf(document) == before);
            stack->redo();
            QVERIFY(stateOf(document) == after);
            ++returns;
            break;
        }
        default:
            document.push(randomCommand(&document, random));
        }
    }
    QVERIFY(returns > 0);
    QVERIFY(checkpoints.set(u"End"_s));
    const int index = stack->index();
    const QByteArray end = stateOf(document);
    int onLine = 0;
    for (const Checkpoint &checkpoint : QList<Checkpoint>(checkpoints.all())) {
        QVERIFY(checkpoint.profile == set[checkpoint.id]);
        if (checkpoint.position == Checkpoint::noPosition)
            continue;
        QVERIFY(checkpoint.position <= stack->count());
        stack->setIndex(checkpoint.position);
        QVERIFY2(document.profile() == checkpoint.profile, qPrintable(checkpoint.name));
        ++onLine;
    }
    QVERIFY(onLine > 0);
    stack->setIndex(index);
    QVERIFY(stateOf(document) == end);
}

void TestCheckpoints::textsAreShared()
{
    ProfileDocument document(loaded(1));
    Checkpoints checkpoints(&document);
    QVERIFY(checkpoints.set(u"One"_s));
    const QByteArray &kept = checkpoints.all().first().profile.layers.last().values;
    type(document, "typed: 1\n");
    QCOMPARE(static_cast<const void *>(kept.constData()),
             static_cast<const void *>(document.profile().layers.last().values.constData()));
    QVERIFY(checkpoints.all().first().profile.layers.first().values !=
            document.profile().layers.first().values);
}

void TestCheckpoints::typingDoesNotGoOnInTheStepBefore()
{
    ProfileDocument document(loaded(1));
    Checkpoints checkpoints(&document);
    const TextId text{document.layerId(0), 0};
    const auto put = [&](qsizetype at, const QByteArray &letter) {
        document.push(std::make_unique<EditText>(&document, text, QList<TextEdit>{{{at, at}, letter}}));
    };
    put(0, "a");
    QVERIFY(checkpoints.set(u"One"_s));
    put(1, "b");
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    QVERIFY(checkpoints.isHere(checkpoints.all().first()));
}

void TestCheckpoints::staysWhereTheStackWentAnotherWay()
{
    ProfileDocument document(loaded(1));
    Checkpoints checkpoints(&document);
    type(document, "one: 1\n");
    const quint64 first = *checkpoints.set(u"First"_s);
    type(document, "two: 2\n");
    const quint64 second = *checkpoints.set(u"Second"_s);
    const Profile kept = document.profile();
    QCOMPARE(checkpoints.find(second)->position, 2);
    document.undoStack()->undo();
    QCOMPARE(checkpoints.find(second)->position, 2); // redo leads there
    QSignalSpy moved(&checkpoints, &Checkpoints::positionsChanged);
    type(document, "other: 3\n");
    QCOMPARE(moved.size(), 1);
    QCOMPARE(checkpoints.find(first)->position, 1);
    QCOMPARE(checkpoints.find(second)->position, Checkpoint::noPosition);
    QVERIFY(checkpoints.find(second)->profile == kept);
    returnTo(&document, *checkpoints.find(second));
    QVERIFY(document.profile() == kept);
}

void TestCheckpoints::setBeforeMassChanges()
{
    ProfileDocument document(loaded(1));
    Checkpoints checkpoints(&document);
    const Profile before = document.profile();
    pushMassChange(&document, std::make_unique<RemoveLayers>(
                                  &document, QList<ItemId>{document.layerId(0), document.layerId(1)}));
    QCOMPARE(checkpoints.all().size(), 1);
    const Checkpoint &made = checkpoints.all().first();
    QVERIFY(made.isAutomatic);
    QVERIFY2(made.name.startsWith("Before: Remove"_L1), qPrintable(made.name));
    QVERIFY(made.profile == before);
    QCOMPARE(made.position, 0);
    QCOMPARE(document.undoStack()->count(), 1);
}

void TestCheckpoints::noneWhereNothingChanged()
{
    ProfileDocument document(loaded(1));
    Checkpoints checkpoints(&document);
    checkpoints.setBefore(u"Reload"_s);
    checkpoints.setBefore(u"Reload"_s);
    QCOMPARE(checkpoints.all().size(), 1);
    // A command that changes nothing is dropped, and nothing is about to happen.
    type(document, "one: 1\n");
    pushMassChange(&document, std::make_unique<RemoveLayers>(&document, QList<ItemId>{}));
    QCOMPARE(checkpoints.all().size(), 1);
    QVERIFY(checkpoints.set(u"Mine"_s));
    checkpoints.setBefore(u"Reload"_s);
    QCOMPARE(checkpoints.all().size(), 2);
    QVERIFY(checkpoints.set(u"Mine again"_s)); // who gives a name wants it
    QCOMPARE(checkpoints.all().size(), 3);
}

void TestCheckpoints::noneWhereNobodyKeepsThem()
{
    ProfileDocument document(loaded(1));
    pushMassChange(&document, std::make_unique<RemoveLayers>(&document, QList<ItemId>{document.layerId(0)}));
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(!Checkpoints::of(&document));
}

void TestCheckpoints::renamingAVariableOfSeveralTexts()
{
    LoadedProfile profile = loaded(1);
    profile.profile.variables.resize(1);
    profile.profile.variables[0].name = u"region"_s;
    for (int row = 0; row < profile.profile.layers.size(); ++row)
        profile.profile.layers[row].values = row < 2 ? "a: '{{.spectro.var.region}}'\n" : "a: 1\n";
    ProfileDocument document(profile);
    Checkpoints checkpoints(&document);
    renameVariable(&document, u"region"_s, u"site"_s);
    QCOMPARE(checkpoints.all().size(), 1);
    QCOMPARE(checkpoints.all().first().name, u"Before: Rename variable region to site"_s);
    document.undoStack()->undo();
    QVERIFY(document.profile() == profile.profile);

    profile.profile.layers[0].values = "a: 1\n";
    ProfileDocument one(profile);
    Checkpoints none(&one);
    renameVariable(&one, u"region"_s, u"site"_s);
    QCOMPARE(one.undoStack()->count(), 1);
    QVERIFY(none.all().isEmpty());
}

void TestCheckpoints::theOldestAutomaticOnesGo()
{
    ProfileDocument document(loaded(1));
    Checkpoints checkpoints(&document);
    QVERIFY(checkpoints.set(u"Mine"_s));
    QSignalSpy removed(&checkpoints, &Checkpoints::removed);
    for (int step = 0; step < Checkpoints::mostAutomatic + 3; ++step) {
        type(document, QByteArray::number(step) + '\n');
        checkpoints.setBefore(QString::number(step));
    }
    QCOMPARE(removed.size(), 3);
    QCOMPARE(checkpoints.all().size(), 1 + Checkpoints::mostAutomatic);
    QCOMPARE(checkpoints.all()[0].name, u"Mine"_s);
    QCOMPARE(checkpoints.all()[1].name, u"Before: 3"_s);
}

void TestCheckpoints::tooManyOfOnesOwnAreRefused()
{
    ProfileDocument document(loaded(1, 0));
    Checkpoints checkpoints(&document);
    for (int i = 0; i < Checkpoints::mostOwn; ++i)
        QVERIFY(checkpoints.set(QString::number(i)));
    const Result<quint64> refused = checkpoints.set(u"One more"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"Remove one"_s), qPrintable(refused.error().message));
    checkpoints.remove(checkpoints.all().first().id);
    QVERIFY(checkpoints.set(u"One more"_s));
    QCOMPARE(checkpoints.all().last().name, u"One more"_s);
}

void TestCheckpoints::oneThatIsRenamedIsTheUsers()
{
    ProfileDocument document(loaded(1));
    Checkpoints checkpoints(&document);
    checkpoints.setBefore(u"Reload"_s);
    QSignalSpy renamed(&checkpoints, &Checkpoints::renamed);
    const quint64 id = checkpoints.all().first().id;
    checkpoints.rename(id, u"Before: Reload"_s);
    QVERIFY(renamed.isEmpty());
    checkpoints.rename(id, u"As it came"_s);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(checkpoints.find(id)->name, u"As it came"_s);
    QVERIFY(!checkpoints.find(id)->isAutomatic);
}

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
