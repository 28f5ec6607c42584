// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edittext.h"
#include "model/commands/insertlayer.h"
#include "model/commands/returntocheckpoint.h"
#include "model/commands/setprofileinfo.h"
#include "model/journal/documentjournal.h"
#include "model/journal/journalbytes.h"
#include "model/journal/unsavedwork.h"
#include "tests/model/commands/randomcommands.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

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

/// Checkpoints come back with the document, and never stand in its way.
class TestJournalCheckpoints final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void allComeBack_data();
    void allComeBack();
    void thoseOfBeforeTheJournal();
    void thoseOfBeforeASave();
    void goOnAfterARecovery();
    void stayWithASavedFile();
    void comeBackWithTheirFile();
    void ofAFileThatIsGoneAllIsOffered();
    void areNotAwaitedForEver();
    void textsAreWrittenOnce();
    void aJournalOfTheFirstForm();
    void oneThatIsDamagedHidesNothing();
    void aStepIsNotTakenForOne();
    void cutOffAnywhere();
    void stayInASmallerJournal();

private:
    /// A document with its journal, as a window has it.
    struct Bench
    {
        explicit Bench(const QString &root, quint32 seed)
            : document(loaded(seed))
            , checkpoints(&document)
            , file(&document)
            , writer(root)
            , journal(std::make_unique<DocumentJournal>(&document, &file, &writer))
        {
        }
        void type(const QByteArray &text)
        {
            document.endTypingBurst();
            if (document.profile().layers.isEmpty()) // random steps may have taken all
                document.push(std::make_unique<InsertLayer>(&document, 0, Layer()));
            document.push(std::make_unique<EditText>(&document, TextId{document.layerId(0), 0},
                                                     QList<TextEdit>{{{0, 0}, text}}));
        }

        ProfileDocument document;
        Checkpoints checkpoints;
        DocumentFile file;
        JournalWriter writer;
        std::unique_ptr<DocumentJournal> journal;
    };

    static LoadedProfile loaded(quint32 seed);
    std::optional<RecoveredDocument> recovered(JournalWriter &writer) const;
    QByteArray journalBytes(JournalWriter &writer) const;
    LeftWork leftBy(JournalWriter &writer) const;
    QString root() const { return m_dir->filePath(u"journals"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

LoadedProfile TestJournalCheckpoints::loaded(quint32 seed)
{
    QRandomGenerator random(seed);
    LoadedProfile result;
    result.profile = randomProfile(random, 3);
    result.attachments = {{u"packs/one/values.yaml"_s, QByteArray(1000, 'v')}};
    return result;
}

QByteArray TestJournalCheckpoints::journalBytes(JournalWriter &writer) const
{
    writer.flush();
    for (const QString &session : QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo &file : QDir(root() + u'/' + session).entryInfoList({u"*.journal"_s}))
            return contentOf(file.filePath());
    return {};
}

std::optional<RecoveredDocument> TestJournalCheckpoints::recovered(JournalWriter &writer) const
{
    const std::optional<JournalContent> content = readJournal(journalBytes(writer));
    return content ? recoverDocument(*content) : std::nullopt;
}

void TestJournalCheckpoints::allComeBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Names, times and profiles are those; where steps lead to one they lead to it again.
void TestJournalCheckpoints::allComeBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Bench bench(root(), seed);
    QUndoStack *stack = bench.document.undoStack();
    const auto any = [&] {
        const QList<Checkpoint> &all = bench.checkpoints.all();
        return all.isEmpty() ? Checkpoint() : all[random.bounded(int(all.size()))];
    };
    bench.type("first: 1\n");
    for (int step = 0; step < 200; ++step) {
        switch (random.bounded(16)) {
        case 0:
            stack->undo();
            break;
        case 1:
            stack->setIndex(random.bounded(stack->count() + 1));
            break;
        case 2:
            QVERIFY(bench.checkpoints.set(u"Point %1"_s.arg(step)));
            break;
        case 3:
            bench.checkpoints.setBefore(u"Step %1"_s.arg(step));
            break;
        case 4:
            bench.checkpoints.rename(any().id, u"Renamed %1"_s.arg(step));
            break;
        case 5:
            if (random.bounded(2) == 0)
                bench.checkpoints.remove(any().id);
            break;
        case 6:
            if (const Checkpoint target = any(); target.id != 0)
                returnTo(&bench.document, target);
            break;
        default:
            bench.document.push(randomCommand(&bench.document, random));
        }
    }
    QVERIFY(bench.checkpoints.set(u"Last"_s));
    bench.type("last: 1\n");
    const auto recovery = recovered(bench.writer);
    QVERIFY(recovery && recovery->isWhole);
    QCOMPARE(recovery->lostCheckpoints, 0);
    QVERIFY(stateOf(*recovery->document) == stateOf(bench.document));
    const QList<Checkpoint> again = recovery->checkpoints();
    const QList<Checkpoint> &all = bench.checkpoints.all();
    QCOMPARE(again.size(), all.size());
    QVERIFY(all.size() > 3);
    int onLine = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        Checkpoint expected = all[i];
        expected.position = again[i].position; // some are from before the journal
        expected.time = QDateTime::fromMSecsSinceEpoch(expected.time.toMSecsSinceEpoch(), Qt::UTC);
        QVERIFY2(again[i] == expected, qPrintable(expected.name));
        if (again[i].position == Checkpoint::noPosition)
            continue;
        onLine += 1;
        recovery->document->undoStack()->setIndex(again[i].position);
        QVERIFY2(recovery->document->profile() == again[i].profile, qPrintable(again[i].name));
    }
    QVERIFY(onLine > 0);
}

void TestJournalCheckpoints::thoseOfBeforeTheJournal()
{
    Bench bench(root(), 1);
    QVERIFY(bench.checkpoints.set(u"As it came"_s)); // there is no journal yet
    QVERIFY(journalBytes(bench.writer).isEmpty());
    bench.type("one: 1\n");
    const auto recovery = recovered(bench.writer);
    QVERIFY(recovery);
    QCOMPARE(recovery->checkpoints().size(), 1);
    QCOMPARE(recovery->checkpoints().first().name, u"As it came"_s);
    QCOMPARE(recovery->checkpoints().first().position, 0);
    QVERIFY(recovery->checkpoints().first().attachments == bench.document.loaded().attachments);
    returnTo(recovery->document.get(), Checkpoint(recovery->checkpoints().first()));
    QVERIFY(recovery->document->profile() == loaded(1).profile);
    QCOMPARE(recovery->checkpoints().size(), 2); // one before the return
}

void TestJournalCheckpoints::thoseOfBeforeASave()
{
    Bench bench(root(), 1);
    bench.type("one: 1\n");
    QVERIFY(bench.checkpoints.set(u"One"_s));
    const Profile one = bench.document.profile();
    bench.type("two: 2\n");
    QVERIFY(bench.checkpoints.set(u"Two"_s));
    QVERIFY(bench.file.saveAs(m_dir->filePath(u"saved.json"_s)));
    QCOMPARE(bench.checkpoints.all().size(), 2);
    const auto saved = recovered(bench.writer);
    QVERIFY(saved && !saved->document->isModified());
    QCOMPARE(saved->checkpoints().size(), 2);
    QCOMPARE(saved->path, bench.file.path());
    QVERIFY(!contentOf(bench.file.path()).contains("One"));
    bench.type("three: 3\n");
    const auto recovery = recovered(bench.writer);
    QVERIFY(recovery);
    const QList<Checkpoint> &again = recovery->checkpoints();
    QCOMPARE(again.size(), 2);
    QVERIFY(again[0].profile == one);
    QCOMPARE(again[0].position, Checkpoint::noPosition); // its steps are not in the journal
    QCOMPARE(again[1].position, 0);
    // What is undone beyond the save is a step of its own in the journal.
    bench.document.undoStack()->setIndex(1);
    QVERIFY(bench.checkpoints.set(u"Undone"_s));
    const auto second = recovered(bench.writer);
    QVERIFY(second && second->isWhole);
    QCOMPARE(second->checkpoints().last().name, u"Undone"_s);
    QVERIFY(second->checkpoints().last().profile == one);
    QVERIFY(second->document->profile() == one);
}

void TestJournalCheckpoints::goOnAfterARecovery()
{
    Bench bench(root(), 1);
    bench.type("one: 1\n");
    QVERIFY(bench.checkpoints.set(u"One"_s));
    const QByteArray bytes = journalBytes(bench.writer);
    bench.journal.reset();
    bench.writer.flush();
    QVERIFY(QDir().mkpath(root() + u"/left"_s));
    QFile left(root() + u"/left/1.journal"_s);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(bytes) == bytes.size());
    left.close();

    QList<LeftJournal> journals = leftJournals(root());
    auto recovery = recoverDocument(*readJournal(contentOf(journals.first().path)));
    QVERIFY(recovery);
    ProfileDocument &document = *recovery->document;
    DocumentFile file(&document);
    JournalWriter writer(root());
    const DocumentJournal journal(&document, &file, &writer,
                                  writer.resume(journals.first(), recovery->soundBytes, 1, 1));
    journals.clear();
    Checkpoints *checkpoints = Checkpoints::of(&document);
    const quint64 first = checkpoints->all().first().id;
    QVERIFY(checkpoints->set(u"Two"_s));
    QVERIFY(checkpoints->all().last().id != first);
    checkpoints->rename(first, u"One, renamed"_s);
    const auto second = recovered(writer);
    QVERIFY(second && second->isWhole);
    QCOMPARE(second->lostCheckpoints, 0);
    QCOMPARE(second->checkpoints().size(), 2);
    QCOMPARE(second->checkpoints().first().name, u"One, renamed"_s);
    QCOMPARE(second->checkpoints().last().name, u"Two"_s);
}

/// What the program would find after it was killed now.
LeftWork TestJournalCheckpoints::leftBy(JournalWriter &writer) const
{
    const QByteArray bytes = journalBytes(writer);
    const QString folder = m_dir->filePath(u"left/session"_s);
    QDir(m_dir->filePath(u"left"_s)).removeRecursively();
    QDir().mkpath(folder);
    QFile file(folder + u"/1.journal"_s);
    if (!bytes.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()))
        qFatal("cannot write");
    file.close();
    return findLeftWork(m_dir->filePath(u"left"_s));
}

void TestJournalCheckpoints::stayWithASavedFile()
{
    Bench bench(root(), 1);
    QVERIFY(bench.file.saveAs(m_dir->filePath(u"saved.json"_s)));
    QVERIFY(journalBytes(bench.writer).isEmpty());
    QVERIFY(bench.checkpoints.set(u"One"_s)); // nothing is unsaved before or after it
    const quint64 id = bench.checkpoints.all().first().id;
    bench.checkpoints.rename(id, u"One, renamed"_s);
    LeftWork left = leftBy(bench.writer);
    QVERIFY(left.unsaved.empty());
    QCOMPARE(left.saved.size(), 1);
    QCOMPARE(left.saved.first().path, bench.file.path());
    QCOMPARE(left.saved.first().checkpoints.size(), 1);
    QCOMPARE(left.saved.first().checkpoints.first().name, u"One, renamed"_s);
    QVERIFY(left.saved.first().checkpoints.first().profile == bench.document.profile());

    bench.type("two: 2\n");
    left = leftBy(bench.writer);
    QVERIFY(left.saved.isEmpty());
    QCOMPARE(left.unsaved.size(), size_t(1));
    QCOMPARE(left.unsaved.front().recovered.checkpoints().size(), 1);

    bench.document.undoStack()->undo();
    QCOMPARE(leftBy(bench.writer).saved.size(), 1);
    bench.document.undoStack()->redo();
    QVERIFY(bench.file.save());
    left = leftBy(bench.writer);
    QVERIFY(left.unsaved.empty());
    QCOMPARE(left.saved.size(), 1);
    QVERIFY(left.saved.first().checkpoints.first().profile != bench.document.profile());

    bench.checkpoints.remove(id);
    QVERIFY(journalBytes(bench.writer).isEmpty());
}

/// A next run, and one after that.
void TestJournalCheckpoints::comeBackWithTheirFile()
{
    Bench bench(root(), 1);
    bench.type("one: 1\n");
    QVERIFY(bench.checkpoints.set(u"One"_s));
    const Profile one = bench.document.profile();
    bench.type("two: 2\n");
    QVERIFY(bench.file.saveAs(m_dir->filePath(u"saved.json"_s)));
    for (int run = 0; run < 2; ++run) {
        LeftWork left = leftBy(bench.writer);
        QCOMPARE(left.saved.size(), 1);
        const QString before = left.saved.first().journal.path;
        const Result<OpenedFile> opened = openFile(bench.file.path());
        QVERIFY(opened);
        ProfileDocument document(opened->loaded);
        const Checkpoints checkpoints(&document);
        DocumentFile file(&document, *opened);
        JournalWriter writer(m_dir->filePath(u"next"_s));
        const DocumentJournal journal(&document, &file, &writer, left.saved.first());
        left = {};
        writer.flush();
        QVERIFY(!QFile::exists(before)); // it is in the journal of this run
        QVERIFY(!document.isModified());
        QCOMPARE(checkpoints.all().size(), 1);
        QCOMPARE(checkpoints.all().first().name, u"One"_s);
        QVERIFY(checkpoints.all().first().profile == one);
        left = leftBy(bench.writer);
        QVERIFY(left.unsaved.empty());
        QCOMPARE(left.saved.size(), 1);
        const QString next = m_dir->filePath(u"next"_s);
        const QStringList sessions = QDir(next).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(sessions.size(), 1);
        const auto content = readJournal(contentOf(next + u'/' + sessions.first() + u"/1.journal"_s));
        QVERIFY(content && content->checkpoints.size() == 1 && content->lostCheckpoints == 0);
        QVERIFY(content->base.isSaved && content->steps.isEmpty());
    }
}

void TestJournalCheckpoints::ofAFileThatIsGoneAllIsOffered()
{
    Bench bench(root(), 1);
    QVERIFY(bench.file.saveAs(m_dir->filePath(u"saved.json"_s)));
    QVERIFY(bench.checkpoints.set(u"One"_s));
    bench.writer.flush();
    QVERIFY(QFile::remove(bench.file.path()));
    const LeftWork left = leftBy(bench.writer);
    QVERIFY(left.saved.isEmpty());
    QCOMPARE(left.unsaved.size(), size_t(1));
    QVERIFY(left.unsaved.front().recovered.document->profile() == bench.document.profile());
}

void TestJournalCheckpoints::areNotAwaitedForEver()
{
    Bench bench(root(), 1);
    QVERIFY(bench.file.saveAs(m_dir->filePath(u"saved.json"_s)));
    QVERIFY(bench.checkpoints.set(u"One"_s));
    const QString path = leftBy(bench.writer).saved.first().journal.path;
    for (const int days : {29, 31}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFile::FileModificationTime));
        file.close();
        QCOMPARE(findLeftWork(m_dir->filePath(u"left"_s)).saved.size(), days < 30 ? 1 : 0);
        QCOMPARE(QFile::exists(path), days < 30);
    }
}

void TestJournalCheckpoints::textsAreWrittenOnce()
{
    Bench bench(root(), 1);
    bench.type(QByteArray(100'000, 'x'));
    QVERIFY(bench.checkpoints.set(u"One"_s));
    const qsizetype first = journalBytes(bench.writer).size();
    for (int i = 0; i < 10; ++i) {
        ProfileInfo info = bench.document.profile().info;
        info.description = QString::number(i); // the long text stays
        bench.document.push(std::make_unique<SetProfileInfo>(&bench.document, info));
        QVERIFY(bench.checkpoints.set(QString::number(i)));
    }
    const qsizetype all = journalBytes(bench.writer).size();
    QVERIFY2(all < first + 150'000, QByteArray::number(all - first).constData());
}

/// As the program wrote it before there were checkpoints: another first line, and nothing but steps.
void TestJournalCheckpoints::aJournalOfTheFirstForm()
{
    Bench bench(root(), 1);
    bench.type("one: 1\n");
    QByteArray bytes = journalBytes(bench.writer);
    QVERIFY(bytes.startsWith("Layerwright journal 2\n"));
    bytes.replace(0, 22, "Layerwright journal 1\n");
    auto recovery = recoverDocument(*readJournal(bytes));
    QVERIFY(recovery && recovery->isWhole);
    QVERIFY(stateOf(*recovery->document) == stateOf(bench.document));
    QVERIFY(recovery->checkpoints().isEmpty());

    // Who goes on with it makes it one of the second form.
    JournalFile file(u"1.journal"_s);
    file.setFolder(m_dir->path());
    const QString old = m_dir->filePath(u"old"_s);
    QFile left(old);
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(bytes) == bytes.size());
    left.close();
    QVERIFY(file.resume(old, recovery->soundBytes, 1, 1));
    Checkpoint checkpoint;
    checkpoint.id = 1;
    checkpoint.name = u"New"_s;
    checkpoint.profile = recovery->document->profile();
    file.append(JournalCheckpoint{JournalCheckpoint::Kind::SetHere, checkpoint});
    QVERIFY(file.write());
    const QByteArray grown = contentOf(file.path());
    QVERIFY(grown.startsWith("Layerwright journal 2\n"));
    recovery = recoverDocument(*readJournal(grown));
    QVERIFY(recovery && recovery->isWhole);
    QCOMPARE(recovery->checkpoints().size(), 1);
}

/// Whichever of its bytes is wrong: the steps behind it are there, and the other checkpoints.
void TestJournalCheckpoints::oneThatIsDamagedHidesNothing()
{
    Bench bench(root(), 1);
    bench.type("one: 1\n");
    const qsizetype begin = journalBytes(bench.writer).size();
    QVERIFY(bench.checkpoints.set(u"Damaged"_s));
    const qsizetype end = journalBytes(bench.writer).size();
    bench.type("two: 2\n");
    QVERIFY(bench.checkpoints.set(u"Sound"_s));
    const QByteArray bytes = journalBytes(bench.writer);
    constexpr qsizetype lengthAndItsSum = 8;
    for (qsizetype place = begin; place < end; ++place) {
        QByteArray wrong = bytes;
        wrong[place] = static_cast<char>(wrong[place] ^ 0x41);
        const auto recovery = recoverDocument(*readJournal(wrong));
        QVERIFY(recovery);
        if (place < begin + lengthAndItsSum) { // where it ends is not known
            QVERIFY(!recovery->isWhole);
            QCOMPARE(recovery->document->undoStack()->index(), 1);
            continue;
        }
        QVERIFY(recovery->isWhole);
        QCOMPARE(recovery->lostCheckpoints >= 1, true);
        QVERIFY(stateOf(*recovery->document) == stateOf(bench.document));
        for (const Checkpoint &checkpoint : recovery->checkpoints())
            QVERIFY(checkpoint.profile == bench.document.profile());
    }
}

/// The highest bit of a length is one bit: a step that has it by damage is no checkpoint to be passed over.
void TestJournalCheckpoints::aStepIsNotTakenForOne()
{
    Bench bench(root(), 1);
    bench.type("one: 1\n");
    const qsizetype begin = journalBytes(bench.writer).size();
    bench.type("two: 2\n");
    bench.type("three: 3\n");
    QByteArray bytes = journalBytes(bench.writer);
    bytes[begin + 3] = static_cast<char>(bytes[begin + 3] ^ 0x80);
    const auto recovery = recoverDocument(*readJournal(bytes));
    QVERIFY(recovery);
    QVERIFY(!recovery->isWhole);
    QCOMPARE(recovery->document->undoStack()->count(), 1);
}

void TestJournalCheckpoints::cutOffAnywhere()
{
    Bench bench(root(), 1);
    bench.type("one: 1\n");
    const qsizetype begin = journalBytes(bench.writer).size();
    QVERIFY(bench.checkpoints.set(u"One"_s));
    const qsizetype first = journalBytes(bench.writer).size();
    bench.checkpoints.rename(1, u"Renamed"_s);
    const QByteArray bytes = journalBytes(bench.writer);
    for (qsizetype size = begin; size <= bytes.size(); ++size) {
        const auto recovery = recoverDocument(*readJournal(bytes.first(size)));
        QVERIFY(recovery);
        QVERIFY(stateOf(*recovery->document) == stateOf(bench.document));
        QCOMPARE(recovery->checkpoints().size(), size < first ? 0 : 1);
        QCOMPARE(recovery->soundBytes, size < first ? begin : size < bytes.size() ? first : size);
        QCOMPARE(recovery->isWhole, size == begin || size == first || size == bytes.size());
        if (size >= first)
            QCOMPARE(recovery->checkpoints().first().name, size < bytes.size() ? u"One"_s : u"Renamed"_s);
    }
}

void TestJournalCheckpoints::stayInASmallerJournal()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QRandomGenerator random(seed);
        m_dir = std::make_unique<QTemporaryDir>();
        Bench bench(root(), seed);
        QUndoStack *stack = bench.document.undoStack();
        bench.type("first: 1\n");
        for (int step = 0; step < 120; ++step) {
            if (random.bounded(10) == 0)
                QVERIFY(bench.checkpoints.set(QString::number(step)));
            if (random.bounded(15) == 0)
                stack->setIndex(std::max(1, stack->count() - random.bounded(10)));
            bench.document.push(randomCommand(&bench.document, random));
        }
        const QByteArray bytes = journalBytes(bench.writer);
        const auto whole = recoverDocument(*readJournal(bytes));
        QVERIFY(whole);
        const CompactJournal compact = compactJournal(*readJournal(bytes), 2000);
        const auto smaller = recoverDocument(*readJournal(compact.bytes));
        QVERIFY(smaller && smaller->isWhole);
        QVERIFY(compact.stepsGone > 0);
        QVERIFY(stateOf(*smaller->document) == stateOf(*whole->document));
        QCOMPARE(smaller->checkpoints().size(), whole->checkpoints().size());
        int onLine = 0;
        for (const Checkpoint &checkpoint : QList<Checkpoint>(smaller->checkpoints())) {
            const Checkpoint *same = Checkpoints::of(whole->document.get())->find(checkpoint.id);
            QVERIFY(same && same->name == checkpoint.name && same->profile == checkpoint.profile);
            if (checkpoint.position == Checkpoint::noPosition)
                continue;
            ++onLine;
            smaller->document->undoStack()->setIndex(checkpoint.position);
            QVERIFY(smaller->document->profile() == checkpoint.profile);
        }
        QVERIFY(onLine > 0 || std::ranges::all_of(whole->checkpoints(), [&](const Checkpoint &checkpoint) {
                    return checkpoint.position <= compact.stepsGone;
                }));
    }
}

QTEST_GUILESS_MAIN(TestJournalCheckpoints)
#include "tst_journalcheckpoints.moc"
