// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setprofileinfo.h"
#include "model/journal/documentjournal.h"
#include "model/journal/unsavedwork.h"
#include "tests/model/commands/randomcommands.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Journals that are damaged, disks that are full, folders that cannot be made, others who are there.
class TestJournalFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cutOffAnywhere();
    void aWrongByteAnywhere();
    void recordsThatDoNotFit();
    void aFolderThatCannotBeMade();
    void aFullDisk();
    void theJournalOfARunningWindow();
    void theFileWasChangedMeanwhile();
    void whatIsInTheFileIsNotOffered();

private:
    struct Made
    {
        QByteArray bytes;
        QList<Profile> states; ///< after the base and each record
        QList<qint64> ends;
    };

    static Made make(int steps);
    QString root() const { return m_dir->filePath(u"journals"_s); }
    QString leave(const QByteArray &journal) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

TestJournalFaults::Made TestJournalFaults::make(int steps)
{
    QRandomGenerator random(21);
    LoadedProfile loaded;
    loaded.profile = randomProfile(random, 1);
    ProfileDocument document(loaded);
    Made made;
    made.bytes = journalHead({u"/nowhere/profile.json"_s, {12, "sum"}, true, document.identified()});
    made.states.append(document.profile());
    made.ends.append(made.bytes.size());
    QList<DocumentChange> changes;
    connect(&document, &ProfileDocument::changing, &document,
            [&changes](const DocumentChange &change) { changes.append(change); });
    while (made.ends.size() <= steps) {
        document.endTypingBurst();
        document.push(randomCommand(&document, random));
        if (changes.isEmpty())
            continue;
        const int index = document.undoStack()->index();
        made.bytes +=
            journalRecord({JournalStep::Kind::Push, index, index, 1, u"Step"_s, std::exchange(changes, {})});
        made.states.append(document.profile());
        made.ends.append(made.bytes.size());
    }
    return made;
}

QString TestJournalFaults::leave(const QByteArray &journal) const
{
    const QString folder = root() + u"/left"_s;
    QDir().mkpath(folder);
    QFile file(folder + u"/1.journal"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(journal) != journal.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestJournalFaults::cutOffAnywhere()
{
    const Made made = make(12);
    for (qsizetype size = 0; size <= made.bytes.size(); ++size) {
        const auto content = readJournal(made.bytes.first(size));
        QCOMPARE(content.has_value(), size >= made.ends.first());
        if (!content)
            continue;
        const auto recovered = recoverDocument(*content);
        QVERIFY(recovered);
        const auto whole = std::ranges::upper_bound(made.ends, size) - made.ends.begin() - 1;
        QCOMPARE(recovered->document->undoStack()->index(), int(whole));
        QCOMPARE(recovered->document->profile(), made.states[whole]);
        QCOMPARE(recovered->soundBytes, made.ends[whole]);
        QCOMPARE(recovered->isWhole, size == made.ends[whole]);
    }
}

void TestJournalFaults::aWrongByteAnywhere()
{
    const Made made = make(5);
    for (qsizetype place = 0; place < made.bytes.size(); ++place) {
        QByteArray bytes = made.bytes;
        bytes[place] = static_cast<char>(bytes[place] ^ 0x41);
        const auto content = readJournal(bytes);
        QCOMPARE(content.has_value(), place >= made.ends.first());
        if (!content)
            continue;
        const auto recovered = recoverDocument(*content);
        QVERIFY(recovered);
        QVERIFY(!recovered->isWhole);
        const auto before = std::ranges::upper_bound(made.ends, place) - made.ends.begin() - 1;
        QCOMPARE(recovered->document->profile(), made.states[before]);
    }
}

/// Sound by their sums, and still not to be believed.
void TestJournalFaults::recordsThatDoNotFit()
{
    const Made made = make(3);
    const ItemId layer = recoverDocument(*readJournal(made.bytes))->document->layerId(0);
    const QList<DocumentChange> bad{
        Changes::TakeLayer{99},
        Changes::MoveLayer{0, -1},
        Changes::SetHeader{9999, {}},
        Changes::InsertLayer{0, {{}, layer, {}}},
        Changes::InsertLayer{0, {{}, 0, {}}},
        Changes::TakeManifest{9999, 0},
        Changes::InsertManifest{layer, 77, {}, 500},
        Changes::RenameManifest{{layer, 9999}, {}},
        Changes::MoveVariable{0, 5},
        Changes::SetVariable{-1, {}},
        Changes::ReplaceText{{layer, 0}, {0, 1 << 20}, "x"},
        Changes::ReplaceText{{layer, 0}, {3, 1}, "x"},
        Changes::ReplaceText{{9999, 0}, {0, 0}, "x"},
    };
    for (const DocumentChange &change : bad) {
        // Half of the step fits, and is not to be seen either.
        const QByteArray bytes =
            made.bytes +
            journalRecord({JournalStep::Kind::Push, 4, 4, 1, u"Bad"_s, {Changes::SetInfo{}, change}}) +
            journalRecord({JournalStep::Kind::Push, 5, 5, 1, u"Late"_s, {}});
        const auto recovered = recoverDocument(*readJournal(bytes));
        QVERIFY(recovered);
        QVERIFY(!recovered->isWhole);
        QCOMPARE(recovered->document->profile(), made.states.last());
        QCOMPARE(recovered->document->undoStack()->count(), 3);
        QCOMPARE(recovered->soundBytes, made.ends.last());
    }
    for (const JournalStep &step : {JournalStep{JournalStep::Kind::Push, 9, 9, 1, {}, {}},
                                    JournalStep{JournalStep::Kind::Move, -1, 3, 1, {}, {}},
                                    JournalStep{JournalStep::Kind::Move, 3, 8, 1, {}, {}},
                                    JournalStep{JournalStep::Kind::Merge, 2, 2, 1, {}, {}},
                                    JournalStep{static_cast<JournalStep::Kind>(77), 3, 3, 1, {}, {}}}) {
        const auto recovered = recoverDocument(*readJournal(made.bytes + journalRecord(step)));
        QVERIFY(recovered);
        QVERIFY(!recovered->isWhole);
        QCOMPARE(recovered->document->profile(), made.states.last());
    }
    JournalContent twice = *readJournal(made.bytes);
    twice.base.identified.layerIds[1].id = twice.base.identified.layerIds[0].id;
    QVERIFY(!recoverDocument(twice));
}

void TestJournalFaults::aFolderThatCannotBeMade()
{
    QFile file(root());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QRandomGenerator random(22);
    ProfileDocument document;
    DocumentFile documentFile(&document);
    JournalWriter writer(root());
    const DocumentJournal journal(&document, &documentFile, &writer);
    QSignalSpy failed(&journal, &DocumentJournal::failed);
    QSignalSpy works(&journal, &DocumentJournal::worksAgain);
    for (int step = 0; step < 5; ++step) {
        document.push(randomCommand(&document, random));
        writer.flush();
    }
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QDir::toNativeSeparators(root())));

    // Neither does the next journal tell it again.
    QVERIFY(documentFile.saveAs(m_dir->filePath(u"saved.json"_s)));
    const auto change = [&] {
        ProfileInfo info = document.profile().info;
        info.name += u'x';
        document.endTypingBurst();
        document.push(std::make_unique<SetProfileInfo>(&document, info));
    };
    change();
    writer.flush();
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);

    QVERIFY(QFile::remove(root()));
    change();
    writer.flush();
    QTRY_COMPARE(works.count(), 1);
    QCOMPARE(failed.count(), 1);
    const QStringList sessions = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(sessions.size(), 1);
    QFile made(root() + u'/' + sessions.first() + u"/2.journal"_s);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const auto recovered = recoverDocument(*readJournal(made.readAll()));
    QCOMPARE(recovered->document->profile(), document.profile());
}

/// A disk that takes a part of a record, and later all of it.
void TestJournalFaults::aFullDisk()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QRandomGenerator random(23);
    ProfileDocument document;
    JournalFile file(u"1.journal"_s);
    file.setFolder(m_dir->path());
    file.begin({{}, {}, true, document.identified()}, 0);
    QVERIFY(file.write());
    const QByteArray text(5000, 'x');
    Layer layer;
    layer.values = text;
    const auto step = [&](int index) {
        return JournalStep{JournalStep::Kind::Push,
                           index,
                           index,
                           1,
                           u"Step"_s,
                           {Changes::InsertLayer{0, {layer, ItemId(index), {}}}}};
    };
    file.append(step(1));
    QVERIFY(file.write());
    const qint64 size = QFileInfo(file.path()).size();

    rlimit full = unlimited;
    full.rlim_cur = static_cast<rlim_t>(size + 2000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    file.append(step(2));
    const Result<void> failed = file.write();
    const Result<void> again = file.write();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QVERIFY(!failed && !again);
    QVERIFY(failed.error().message.contains(QDir::toNativeSeparators(m_dir->path())));
    QCOMPARE(QFileInfo(file.path()).size(), size);

    file.append(step(3));
    QVERIFY(file.write());
    QFile written(file.path());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto recovered = recoverDocument(*readJournal(written.readAll()));
    QVERIFY(recovered && recovered->isWhole);
    QCOMPARE(recovered->document->profile().layers.size(), 3);
#endif
}

void TestJournalFaults::theJournalOfARunningWindow()
{
    QRandomGenerator random(24);
    ProfileDocument document;
    DocumentFile file(&document);
    auto writer = std::make_unique<JournalWriter>(root());
    auto journal = std::make_unique<DocumentJournal>(&document, &file, writer.get());
    document.push(randomCommand(&document, random));
    writer->flush();
    QVERIFY(findUnsavedWork(root()).empty());
    journal.reset();
    writer.reset();
    QVERIFY(QDir(root()).isEmpty());

    leave(make(2).bytes);
    const auto offered = findUnsavedWork(root());
    QCOMPARE(offered.size(), size_t(1));
    QVERIFY(findUnsavedWork(root()).empty()); // another asks meanwhile
}

void TestJournalFaults::theFileWasChangedMeanwhile()
{
    const Made made = make(2);
    JournalContent content = *readJournal(made.bytes);
    const QString path = m_dir->filePath(u"profile.json"_s);
    LoadedProfile other;
    other.profile.info.name = u"somebody else's"_s;
    QVERIFY(saveProfile(other, path));
    const QByteArray theirs = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    content.base.path = path;
    content.base.identified.loaded.source.form = SourceForm::ImportEntity;
    QByteArray bytes = journalHead(content.base);
    for (const JournalStep &step : content.steps)
        bytes += journalRecord(step);
    leave(bytes);

    auto found = findUnsavedWork(root());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().file, UnsavedWork::FileState::Changed);
    RecoveredDocument &recovered = found.front().recovered;
    DocumentFile file(recovered.document.get(), OpenedFile{{}, recovered.path, recovered.fingerprint});
    const QSignalSpy changed(&file, &DocumentFile::changedOnDisk);
    file.lookAtDisk();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*file.save(), DocumentFile::SaveOutcome::ChangedOnDisk);
    QCOMPARE(recovered.document->profile(), made.states.last());
    QFile onDisk(path);
    QVERIFY(onDisk.open(QIODevice::ReadOnly));
    QCOMPARE(onDisk.readAll(), theirs);
}

/// Killed after the file was written, and before the journal was removed.
void TestJournalFaults::whatIsInTheFileIsNotOffered()
{
    const Made made = make(4);
    JournalContent content = *readJournal(made.bytes);
    content.base.path = m_dir->filePath(u"profile.json"_s);
    auto recovered = recoverDocument(content);
    QVERIFY(saveProfile(recovered->document->loaded(), content.base.path));
    QByteArray bytes = journalHead(content.base);
    for (const JournalStep &step : content.steps)
        bytes += journalRecord(step);
    const QString journal = leave(bytes);
    QVERIFY(findUnsavedWork(root()).empty());
    QVERIFY(!QFile::exists(journal));
}

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journalfaults.moc"
