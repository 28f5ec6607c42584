// SPDX-License-Identifier: Apache-2.0
#include "model/commands/replaceprofile.h"
#include "model/journal/documentjournal.h"
#include "model/journal/journalparser.h"
#include "model/journal/recovereddocument.h"
#include "model/journal/timeline.h"
#include "tests/model/commands/randomcommands.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// All that a document consists of, as bytes.
static QByteArray stateOf(const ProfileDocument &document)
{
    JournalBytes bytes;
    bytes(document.identified());
    return bytes.bytes();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a journal holds is the document, whatever was done to it, with its steps.
class TestJournal final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whateverIsDoneIsThereAgain_data();
    void whateverIsDoneIsThereAgain();
    void everyPrimitiveChangeIsKept();
    void stepsAreThoseOfTheUndoStack();
    void macrosAreOneStep();
    void isThereOnlyWhileSomethingIsUnsaved();
    void undoneBeyondTheSavedState();
    void aNewProfileIsKeptBeforeItsFirstChange();
    void goesOnAfterItWasRecovered();
    void aLongOneIsMadeSmaller();
    void theWritingThreadSleeps();

private:
    static LoadedProfile randomLoaded(QRandomGenerator &random);
    std::optional<RecoveredDocument> recovered(JournalWriter &writer) const;
    QStringList files() const;
    QString root() const { return m_dir->filePath(u"journals"_s); }

    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>();
};

LoadedProfile TestJournal::randomLoaded(QRandomGenerator &random)
{
    LoadedProfile loaded;
    loaded.profile = randomProfile(random, 4);
    return loaded;
}

QStringList TestJournal::files() const
{
    QStringList paths;
    for (const QString &session : QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo &file : QDir(root() + u'/' + session).entryInfoList({u"*.journal"_s}))
            paths.append(file.filePath());
    return paths;
}

/// As one who starts after this process was killed.
std::optional<RecoveredDocument> TestJournal::recovered(JournalWriter &writer) const
{
    writer.flush();
    if (files().size() != 1)
        return std::nullopt;
    const std::optional<JournalContent> content = readJournal(contentOf(files().first()));
    return content ? recoverDocument(*content) : std::nullopt;
}

/// Pushes, undoes, redoes and jumps.
static void actAtRandom(ProfileDocument &document, QRandomGenerator &random)
{
    QUndoStack *stack = document.undoStack();
    switch (random.bounded(12)) {
    case 0:
        stack->undo();
        break;
    case 1:
        stack->redo();
        break;
    case 2:
        stack->setIndex(random.bounded(stack->count() + 1));
        break;
    case 3:
        document.endTypingBurst();
        break;
    default:
        document.push(randomCommand(&document, random));
    }
}

void TestJournal::whateverIsDoneIsThereAgain_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJournal::whateverIsDoneIsThereAgain()
{
    QFETCH(quint32, seed);
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(seed);
    ProfileDocument document(randomLoaded(random));
    const QByteArray start = stateOf(document);
    DocumentFile file(&document);
    JournalWriter writer(root());
    writer.setPause(std::chrono::milliseconds(0));
    const DocumentJournal journal(&document, &file, &writer);
    for (int step = 0; step < 200; ++step)
        actAtRandom(document, random);
    document.push(std::make_unique<ReplaceProfile>(&document, randomLoaded(random), u"Reload"_s));

    const auto recovery = recovered(writer);
    QVERIFY(recovery);
    QVERIFY(recovery->isWhole);
    QVERIFY(stateOf(*recovery->document) == stateOf(document));
    QVERIFY(recovery->document->isModified());
    recovery->document->undoStack()->setIndex(0);
    QVERIFY(stateOf(*recovery->document) == start);
    QVERIFY(!recovery->document->isModified());
}

/// A change that goes by the journal is no change of a kind that it knows, and a kind that no test makes
/// may be read back as anything.
void TestJournal::everyPrimitiveChangeIsKept()
{
    QRandomGenerator random(3);
    ProfileDocument document(randomLoaded(random));
    QSet<size_t> kinds;
    connect(&document, &ProfileDocument::changing, this, [&](const DocumentChange &change) {
        kinds.insert(change.index());
        JournalBytes bytes;
        bytes(change);
        DocumentChange again;
        JournalParser parser(bytes.bytes());
        parser(again);
        QVERIFY(parser.isDone());
        JournalBytes bytesAgain;
        bytesAgain(again);
        QCOMPARE(bytesAgain.bytes(), bytes.bytes());
    });
    for (int step = 0; step < 2000; ++step)
        actAtRandom(document, random);
    LoadedProfile other = randomLoaded(random);
    other.profile.extra.root = {{u"own"_s, "1", {}}};
    other.attachments = {{u"packs/one/logo.png"_s, "bytes"}};
    document.push(std::make_unique<ReplaceProfile>(&document, other, u"Reload"_s));
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<DocumentChange>));
}

void TestJournal::stepsAreThoseOfTheUndoStack()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(11);
    ProfileDocument document(randomLoaded(random));
    DocumentFile file(&document);
    JournalWriter writer(root());
    const DocumentJournal journal(&document, &file, &writer);
    for (int step = 0; step < 150; ++step)
        document.push(randomCommand(&document, random));
    QUndoStack *stack = document.undoStack();
    stack->setIndex(stack->count() - 7);

    const auto recovery = recovered(writer);
    QVERIFY(recovery);
    QUndoStack *again = recovery->document->undoStack();
    QCOMPARE(again->count(), stack->count());
    QCOMPARE(again->index(), stack->index());
    for (int index = stack->count(); index >= 0; --index) {
        QCOMPARE(again->text(index), stack->text(index));
        again->setIndex(index);
        stack->setIndex(index);
        QVERIFY2(stateOf(*recovery->document) == stateOf(document), qPrintable(stack->text(index)));
    }
}

void TestJournal::macrosAreOneStep()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(12);
    ProfileDocument document(randomLoaded(random));
    DocumentFile file(&document);
    JournalWriter writer(root());
    const DocumentJournal journal(&document, &file, &writer);
    document.undoStack()->beginMacro(u"Replace all"_s);
    for (int step = 0; step < 20; ++step)
        document.push(randomCommand(&document, random));
    document.undoStack()->endMacro();
    const auto recovery = recovered(writer);
    QVERIFY(recovery);
    QCOMPARE(recovery->document->undoStack()->count(), 1);
    QCOMPARE(recovery->document->undoStack()->text(0), u"Replace all"_s);
    QVERIFY(stateOf(*recovery->document) == stateOf(document));
}

void TestJournal::isThereOnlyWhileSomethingIsUnsaved()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(13);
    ProfileDocument document(randomLoaded(random));
    DocumentFile file(&document);
    JournalWriter writer(root());
    auto journal = std::make_unique<DocumentJournal>(&document, &file, &writer);
    writer.flush();
    QVERIFY(!QDir(root()).exists());

    document.push(randomCommand(&document, random));
    writer.flush();
    QCOMPARE(files().size(), 1);
    QCOMPARE(QFileInfo(files().first()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    document.undoStack()->undo();
    writer.flush();
    QCOMPARE(files().size(), 0);
    document.undoStack()->redo();
    auto recovery = recovered(writer);
    QVERIFY(recovery);
    QVERIFY(stateOf(*recovery->document) == stateOf(document));

    QVERIFY(file.saveAs(m_dir->filePath(u"saved.json"_s)));
    writer.flush();
    QCOMPARE(files().size(), 0);
    document.push(randomCommand(&document, random));
    recovery = recovered(writer);
    QVERIFY(recovery);
    QCOMPARE(recovery->path, file.path());
    QVERIFY(recovery->fingerprint == file.known());
    QVERIFY(recovery->document->loaded().source == document.loaded().source);

    journal.reset();
    writer.flush();
    QCOMPARE(files().size(), 0);
}

/// What was done before the file was saved and is undone after it: its steps are not in the journal.
void TestJournal::undoneBeyondTheSavedState()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        m_dir = std::make_unique<QTemporaryDir>();
        QRandomGenerator random(seed);
        ProfileDocument document(randomLoaded(random));
        DocumentFile file(&document);
        JournalWriter writer(root());
        const DocumentJournal journal(&document, &file, &writer);
        for (int step = 0; step < 30; ++step)
            document.push(randomCommand(&document, random));
        document.undoStack()->setIndex(20);
        QVERIFY(file.saveAs(m_dir->filePath(u"saved.json"_s)));
        const QByteArray saved = stateOf(document);
        for (const int index : {5, 12, 3, 22, 1}) {
            document.undoStack()->setIndex(index);
            const auto recovery = recovered(writer);
            QVERIFY(recovery);
            QVERIFY(recovery->isWhole);
            QVERIFY(stateOf(*recovery->document) == stateOf(document));
        }
        for (int step = 0; step < 60; ++step)
            actAtRandom(document, random);
        if (!document.isModified())
            continue;
        const auto recovery = recovered(writer);
        QVERIFY(recovery);
        QVERIFY(recovery->isWhole);
        QVERIFY(stateOf(*recovery->document) == stateOf(document));
        recovery->document->undoStack()->setIndex(0);
        QVERIFY(stateOf(*recovery->document) == saved);
    }
}

void TestJournal::aNewProfileIsKeptBeforeItsFirstChange()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(14);
    ProfileDocument document(randomLoaded(random));
    DocumentFile file(&document);
    JournalWriter writer(root());
    const DocumentJournal journal(&document, &file, &writer);
    document.undoStack()->resetClean(); // it is nowhere but here
    const auto recovery = recovered(writer);
    QVERIFY(recovery);
    QVERIFY(recovery->document->isModified());
    QVERIFY(recovery->path.isEmpty());
    QVERIFY(stateOf(*recovery->document) == stateOf(document));
}

void TestJournal::goesOnAfterItWasRecovered()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(15);
    ProfileDocument document(randomLoaded(random));
    DocumentFile file(&document);
    {
        // A run that ended without closing the document.
        JournalWriter writer(root());
        auto *journal = new DocumentJournal(&document, &file, &writer);
        for (int step = 0; step < 50; ++step)
            document.push(randomCommand(&document, random));
        writer.flush();
        QVERIFY(QFile::copy(files().first(), m_dir->filePath(u"copy"_s)));
        delete journal;
    }
    QVERIFY(QDir().mkpath(root() + u"/left"_s));
    QVERIFY(QFile::rename(m_dir->filePath(u"copy"_s), root() + u"/left/1.journal"_s));
    QFile torn(root() + u"/left/1.journal"_s);
    QVERIFY(torn.open(QIODevice::Append));
    torn.write("\x12\x00\x00\x00half a record");
    torn.close();

    JournalWriter writer(root());
    QList<LeftJournal> left = leftJournals(root());
    QCOMPARE(left.size(), 1);
    QCOMPARE(leftJournals(root()).size(), 0); // it is ours for now
    auto recovery = recoverDocument(*readJournal(contentOf(left.first().path)));
    QVERIFY(recovery);
    QVERIFY(!recovery->isWhole);
    ProfileDocument &again = *recovery->document;
    DocumentFile fileAgain(&again);
    const QUndoStack *stack = again.undoStack();
    const DocumentJournal journal(
        &again, &fileAgain, &writer,
        writer.resume(left.first(), recovery->soundBytes, stack->index(), stack->count()));
    left.clear();
    for (int step = 0; step < 60; ++step)
        actAtRandom(again, random);
    const auto second = recovered(writer);
    QVERIFY(second);
    QVERIFY(second->isWhole);
    QVERIFY(stateOf(*second->document) == stateOf(again));
    QVERIFY(!QDir(root() + u"/left"_s).exists());
}

void TestJournal::aLongOneIsMadeSmaller()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(16);
    ProfileDocument document(randomLoaded(random));
    const QByteArray start = stateOf(document);
    const QString folder = m_dir->path();
    JournalFile file(u"1.journal"_s);
    file.setFolder(folder);
    file.setSizeLimit(20'000);
    file.begin({{}, {}, true, document.identified()}, 0);
    QList<DocumentChange> changes;
    connect(&document, &ProfileDocument::changing, this,
            [&changes](const DocumentChange &change) { changes.append(change); });
    qint64 largest = 0;
    for (int step = 0; step < 1500; ++step) {
        QUndoStack *stack = document.undoStack();
        document.endTypingBurst();
        const int place = random.bounded(20) == 0 ? std::max(0, stack->index() - random.bounded(30)) : -1;
        if (place >= 0)
            stack->setIndex(place);
        else
            document.push(randomCommand(&document, random));
        if (changes.isEmpty())
            continue;
        file.append({place >= 0 ? JournalStep::Kind::Move : JournalStep::Kind::Push, stack->index(),
                     stack->count(), 0, u"Step"_s, std::exchange(changes, {})});
        QVERIFY(file.write());
        largest = std::max(largest, QFileInfo(file.path()).size());
        if (step % 50 != 0)
            continue;
        const auto recovery = recoverDocument(*readJournal(contentOf(file.path())));
        QVERIFY(recovery && recovery->isWhole);
        QVERIFY(stateOf(*recovery->document) == stateOf(document));
        recovery->document->undoStack()->setIndex(0);
        QVERIFY(stateOf(*recovery->document) == start);
    }
    QVERIFY2(largest < 200'000, QByteArray::number(largest).constData());
    QVERIFY(QDir(folder).entryList({u"*.part"_s}).isEmpty());
}

void TestJournal::theWritingThreadSleeps()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QRandomGenerator random(17);
    ProfileDocument document(randomLoaded(random));
    DocumentFile file(&document);
    JournalWriter writer(root());
    const DocumentJournal journal(&document, &file, &writer);
    document.push(randomCommand(&document, random));
    writer.flush();
    const std::clock_t before = std::clock();
    QThread::msleep(600);
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 0.05, QByteArray::number(seconds).constData());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
