// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edittext.h"
#include "model/commands/movelayers.h"
#include "model/commands/reloadfile.h"
#include "model/commands/setprofileinfo.h"
#include "model/document/documentfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Layerwright;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;
using SaveOutcome = DocumentFile::SaveOutcome;

static Profile sampleProfile(int layers = 3)
{
    Profile profile;
    profile.info.name = u"sample"_s;
    profile.info.version = u"1.0.0"_s;
    profile.info.type = ProfileType::AddOn;
    profile.info.cloudType = u"all"_s;
    for (int number = 0; number < layers; ++number) {
        Layer layer;
        layer.name = u"layer-%1"_s.arg(number);
        layer.kind = LayerKind::AddOn;
        layer.packType = PackType::Manifest;
        layer.version = u"1.0.0"_s;
        layer.values = "pack:\n  namespace: default\n";
        layer.manifests = {{u"ns"_s, "kind: Namespace\n", {}}};
        profile.layers.append(layer);
    }
    return profile;
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Writes until it is killed, two contents in turn.
static int saveUntilKilled(const QString &path)
{
    LoadedProfile loaded;
    loaded.profile = sampleProfile(60);
    ProfileDocument document(loaded);
    DocumentFile file(&document);
    for (int round = 0;; ++round) {
        ProfileInfo info = document.profile().info;
        info.description = QString(20'000, round % 2 == 0 ? u'a' : u'b');
        document.push(std::make_unique<SetProfileInfo>(&document, info));
        if (!file.saveAs(path))
            return 1;
    }
}

class DocumentFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_open.reset(); }
    void aSaveIsCleanAndOpensAgain_data();
    void aSaveIsCleanAndOpensAgain();
    void untouchedBytesStayThroughSaves();
    void aNewDocumentNeedsAName();
    void formsThatAreOnlyReadNeedAName_data();
    void formsThatAreOnlyReadNeedAName();
    void aSampleOfOursIsNotWrittenTo();
    void aChangeOnDiskStopsTheSave();
    void aChangeOnDiskIsTold_data();
    void aChangeOnDiskIsTold();
    void aChangeInAFolderIsTold();
    void theSameContentIsNoChange();
    void ourOwnSaveIsNoChange();
    void aRemovedFileIsToldAndSavedAgain();
    void keepMineOverwritesWithoutAsking();
    void reloadIsOneStep();
    void reloadKeepsTheIds();
    void aReadOnlyFileIsLeftAlone();
    void aFullDiskLosesNothing();
    void aDeviceIsNeverRead();
    void aKilledSaveLeavesAWholeFile();

private:
    struct Open
    {
        explicit Open(const OpenedFile &opened)
            : document(opened.loaded)
            , file(&document, opened)
        {
            file.setWatchPause(20ms);
        }
        void type(const QByteArray &text)
        {
            const TextId id{document.layerId(0), 0};
            document.push(std::make_unique<EditText>(&document, id, QList<TextEdit>{{{0, 0}, text}}));
        }

        ProfileDocument document;
        DocumentFile file;
    };
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void openSample(const QString &name);
    void writeElsewhere(const QString &description) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Open> m_open;
};

void DocumentFileTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void DocumentFileTest::openSample(const QString &name)
{
    LoadedProfile loaded;
    loaded.profile = sampleProfile();
    QVERIFY(saveProfile(loaded, path(name)));
    const Result<OpenedFile> opened = openFile(path(name));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_open = std::make_unique<Open>(*opened);
}

/// As another program does: the file that is open becomes another.
void DocumentFileTest::writeElsewhere(const QString &description) const
{
    LoadedProfile loaded;
    loaded.profile = m_open->document.profile();
    loaded.profile.info.description = description;
    QVERIFY(saveProfile(loaded, m_open->file.path()));
}

void DocumentFileTest::aSaveIsCleanAndOpensAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("archive") << u"p.tgz"_s;
    QTest::newRow("json") << u"p.json"_s;
    QTest::newRow("yaml") << u"p.yaml"_s;
    QTest::newRow("folder") << u"p/"_s;
}

void DocumentFileTest::aSaveIsCleanAndOpensAgain()
{
    QFETCH(QString, name);
    openSample(name);
    QCOMPARE(m_open->file.path(), path(name));
    QCOMPARE(m_open->file.displayName(), QString(name).remove(u'/'));
    m_open->type("# typed\n");
    QVERIFY(m_open->document.isModified());
    const QSignalSpy saves(&m_open->file, &DocumentFile::saved);
    const Result<SaveOutcome> outcome = m_open->file.save();
    QVERIFY(outcome && *outcome == SaveOutcome::Saved);
    QCOMPARE(saves.count(), 1);
    QVERIFY(!m_open->document.isModified());
    const Result<OpenedFile> again = openFile(path(name));
    QVERIFY(again);
    QCOMPARE(again->loaded.profile, m_open->document.profile());
    QCOMPARE(again->loaded.source, m_open->document.loaded().source);

    m_open->document.undoStack()->undo();
    QVERIFY(m_open->document.isModified());
    QVERIFY(m_open->file.save());
    QCOMPARE(openFile(path(name))->loaded.profile, sampleProfile());
}

void DocumentFileTest::untouchedBytesStayThroughSaves()
{
    const QByteArray odd =
        "{ \"spec\" : {\"template\": {\"packs\":[ {\"values\":\"a: \\u0031\\n\", \"x-own\": 1.0,\n"
        "\t\"name\":\"one\"} ],\"type\":\"add-on\"}},\r\n \"metadata\":{\"name\":\"odd\"}}\n";
    QVERIFY(put(path(u"odd.json"_s), odd));
    const Result<OpenedFile> opened = openFile(path(u"odd.json"_s));
    QVERIFY(opened);
    Open open(*opened);
    open.type("b: 2\n");
    QVERIFY(open.file.save());
    QCOMPARE(contentOf(path(u"odd.json"_s)), QByteArray(odd).replace("\"a: ", "\"b: 2\\na: "));
    open.document.undoStack()->undo();
    QVERIFY(open.file.save());
    QVERIFY(contentOf(path(u"odd.json"_s)).contains("\"x-own\": 1.0,\n\t\"name\""));
    QCOMPARE(openFile(path(u"odd.json"_s))->loaded.profile, opened->loaded.profile);
}

void DocumentFileTest::aNewDocumentNeedsAName()
{
    LoadedProfile loaded;
    loaded.profile = sampleProfile();
    ProfileDocument document(loaded);
    DocumentFile file(&document);
    QVERIFY(file.needsName());
    QCOMPARE(file.displayName(), u"sample"_s);
    const Result<SaveOutcome> outcome = file.save();
    QVERIFY(outcome && *outcome == SaveOutcome::NeedsName);
    const Result<void> odd = file.saveAs(path(u"p.docx"_s));
    QVERIFY(!odd && odd.error().message.contains(u"p.docx"_s));
    QVERIFY(file.saveAs(path(u"p.tgz"_s)));
    QVERIFY(!file.needsName());
    QCOMPARE(file.path(), path(u"p.tgz"_s));
    QVERIFY(file.save());
}

void DocumentFileTest::formsThatAreOnlyReadNeedAName_data()
{
    QTest::addColumn<SourceForm>("form");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("needsName");
    QTest::newRow("answer of the server") << SourceForm::ServerAnswer << u"p.json"_s << true;
    QTest::newRow("flat yaml") << SourceForm::FlatYaml << u"p.yaml"_s << true;
    QTest::newRow("cluster definition") << SourceForm::SpcArchive << u"p.tgz"_s << true;
    QTest::newRow("json under another name") << SourceForm::ImportEntity << u"p.yaml"_s << true;
    QTest::newRow("a name that says nothing") << SourceForm::ImportEntity << u"p"_s << true;
    QTest::newRow("import entity") << SourceForm::ImportEntity << u"p.json"_s << false;
    QTest::newRow("create body") << SourceForm::CreateBody << u"p.json"_s << false;
    QTest::newRow("archive") << SourceForm::Archive << u"p.tgz"_s << false;
    QTest::newRow("yaml") << SourceForm::ImportYaml << u"p.yml"_s << false;
}

void DocumentFileTest::formsThatAreOnlyReadNeedAName()
{
    QFETCH(SourceForm, form);
    QFETCH(QString, name);
    QFETCH(bool, needsName);
    OpenedFile opened;
    opened.loaded.profile = sampleProfile();
    opened.loaded.source.form = form;
    opened.path = path(name);
    const Open open(opened);
    QCOMPARE(open.file.needsName(), needsName);
}

void DocumentFileTest::aSampleOfOursIsNotWrittenTo()
{
    OpenedFile opened;
    opened.loaded.profile = sampleProfile();
    opened.loaded.source.form = SourceForm::ImportEntity;
    opened.path = u":/samples/p.json"_s;
    Open open(opened);
    QVERIFY(open.file.needsName());
    QVERIFY(open.file.path().isEmpty());
    QCOMPARE(open.file.displayName(), u"sample"_s);
}

void DocumentFileTest::aChangeOnDiskStopsTheSave()
{
    openSample(u"p.json"_s);
    m_open->file.setWatchPause(1h);
    writeElsewhere(u"theirs"_s);
    const QByteArray theirs = contentOf(path(u"p.json"_s));
    m_open->type("# ours\n");
    const QSignalSpy changes(&m_open->file, &DocumentFile::changedOnDisk);
    const Result<SaveOutcome> refused = m_open->file.save();
    QVERIFY(refused && *refused == SaveOutcome::ChangedOnDisk);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(contentOf(path(u"p.json"_s)), theirs);
    QVERIFY(m_open->document.isModified());
    const Result<SaveOutcome> forced = m_open->file.save(DocumentFile::Overwrite::Yes);
    QVERIFY(forced && *forced == SaveOutcome::Saved);
    QVERIFY(!m_open->file.isChangedOnDisk());
    QCOMPARE(openFile(path(u"p.json"_s))->loaded.profile, m_open->document.profile());
}

void DocumentFileTest::aChangeOnDiskIsTold_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("written in place") << false;
    QTest::newRow("replaced by a new file") << true;
}

void DocumentFileTest::aChangeOnDiskIsTold()
{
    QFETCH(bool, replaced);
    openSample(u"p.json"_s);
    const QSignalSpy changes(&m_open->file, &DocumentFile::changedOnDisk);
    for (int round = 1; round <= 3; ++round) {
        if (replaced)
            writeElsewhere(u"round %1"_s.arg(round));
        else
            QVERIFY(put(path(u"p.json"_s), "{\"round\": " + QByteArray::number(round) + '}'));
        QTRY_COMPARE(changes.count(), round);
        QVERIFY(m_open->file.isChangedOnDisk());
        QTest::qWait(100); // what is still under way must not meet a file that is half written
    }
    QCOMPARE(changes.count(), 3);
    QVERIFY(!m_open->document.isModified());
}

void DocumentFileTest::aChangeInAFolderIsTold()
{
    openSample(u"p/"_s);
    const QSignalSpy changes(&m_open->file, &DocumentFile::changedOnDisk);
    QVERIFY(put(path(u"p/notes.txt"_s), "mine"));
    QTest::qWait(100);
    QCOMPARE(changes.count(), 0);
    m_open->type("# ours\n");
    QVERIFY(m_open->file.save());
    QTest::qWait(100);
    QCOMPARE(changes.count(), 0);
    const QStringList files = filesOfFolder(m_open->file.path());
    QVERIFY(files.size() > 3);
    QVERIFY(put(files.last(), "other: 1\n"));
    QTRY_COMPARE(changes.count(), 1);
    const Result<SaveOutcome> refused = m_open->file.save();
    QVERIFY(refused && *refused == SaveOutcome::ChangedOnDisk);
    QVERIFY(QFile::remove(files.last()));
    QTRY_COMPARE(changes.count(), 2);
}

void DocumentFileTest::theSameContentIsNoChange()
{
    openSample(u"p.json"_s);
    const QSignalSpy changes(&m_open->file, &DocumentFile::changedOnDisk);
    const QSignalSpy removals(&m_open->file, &DocumentFile::removedOnDisk);
    const QByteArray content = contentOf(path(u"p.json"_s));
    QVERIFY(QFile::remove(path(u"p.json"_s)));
    QVERIFY(put(path(u"p.json"_s), content));
    QVERIFY(put(path(u"another.json"_s), "{}"));
    QTest::qWait(200);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(removals.count(), 0);
    const Result<SaveOutcome> outcome = m_open->file.save();
    QVERIFY(outcome && *outcome == SaveOutcome::Saved);
}

void DocumentFileTest::ourOwnSaveIsNoChange()
{
    openSample(u"p.tgz"_s);
    const QSignalSpy changes(&m_open->file, &DocumentFile::changedOnDisk);
    const QSignalSpy removals(&m_open->file, &DocumentFile::removedOnDisk);
    for (int round = 0; round < 5; ++round) {
        m_open->type("#\n");
        const Result<SaveOutcome> outcome = m_open->file.save();
        QVERIFY(outcome && *outcome == SaveOutcome::Saved);
        QTest::qWait(40);
    }
    QVERIFY(m_open->file.saveAs(path(u"q.json"_s)));
    QVERIFY(QFile::remove(path(u"p.tgz"_s)));
    QTest::qWait(150);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(removals.count(), 0);
    writeElsewhere(u"theirs"_s);
    QTRY_COMPARE(changes.count(), 1);
}

void DocumentFileTest::aRemovedFileIsToldAndSavedAgain()
{
    openSample(u"p.json"_s);
    const QSignalSpy removals(&m_open->file, &DocumentFile::removedOnDisk);
    QVERIFY(QFile::remove(path(u"p.json"_s)));
    QTRY_COMPARE(removals.count(), 1);
    QVERIFY(m_open->document.isModified());
    const Result<SaveOutcome> outcome = m_open->file.save();
    QVERIFY(outcome && *outcome == SaveOutcome::Saved);
    QCOMPARE(openFile(path(u"p.json"_s))->loaded.profile, sampleProfile());
}

void DocumentFileTest::keepMineOverwritesWithoutAsking()
{
    openSample(u"p.json"_s);
    const QSignalSpy changes(&m_open->file, &DocumentFile::changedOnDisk);
    writeElsewhere(u"theirs"_s);
    QTRY_COMPARE(changes.count(), 1);
    m_open->file.keepMine();
    QVERIFY(m_open->document.isModified());
    QVERIFY(!m_open->file.isChangedOnDisk());
    const Result<SaveOutcome> outcome = m_open->file.save();
    QVERIFY(outcome && *outcome == SaveOutcome::Saved);
    QCOMPARE(openFile(path(u"p.json"_s))->loaded.profile, sampleProfile());
    writeElsewhere(u"theirs again"_s);
    QTRY_COMPARE(changes.count(), 2);
}

void DocumentFileTest::reloadIsOneStep()
{
    openSample(u"p.json"_s);
    m_open->type("# ours\n");
    const Profile ours = m_open->document.profile();
    writeElsewhere(u"theirs"_s);
    const Profile theirs = openFile(path(u"p.json"_s))->loaded.profile;
    QVERIFY(!(ours == theirs));
    QVERIFY(reloadFile(&m_open->document, &m_open->file));
    QCOMPARE(m_open->document.profile(), theirs);
    QVERIFY(!m_open->document.isModified());
    QCOMPARE(m_open->file.path(), path(u"p.json"_s));
    QCOMPARE(m_open->document.undoStack()->undoText(), u"Reload p.json"_s);
    m_open->document.undoStack()->undo();
    QCOMPARE(m_open->document.profile(), ours);
    QVERIFY(m_open->document.isModified());
    const Result<SaveOutcome> outcome = m_open->file.save();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(*outcome, SaveOutcome::Saved);
    QCOMPARE(openFile(path(u"p.json"_s))->loaded.profile, ours);

    QVERIFY(put(path(u"p.json"_s), "no profile"));
    const Result<void> failed = reloadFile(&m_open->document, &m_open->file);
    QVERIFY(!failed && failed.error().message.contains(u"p.json"_s));
    QCOMPARE(m_open->document.profile(), ours);
}

void DocumentFileTest::reloadKeepsTheIds()
{
    openSample(u"p.json"_s);
    const QList<ItemId> ids{m_open->document.layerId(0), m_open->document.layerId(1),
                            m_open->document.layerId(2)};
    LoadedProfile theirs;
    theirs.profile = sampleProfile();
    theirs.profile.layers.move(0, 2);
    theirs.profile.layers[0].values += "more: 1\n";
    theirs.profile.layers.insert(1, Layer{});
    theirs.profile.layers[1].name = u"new"_s;
    QVERIFY(saveProfile(theirs, m_open->file.path()));
    QVERIFY(reloadFile(&m_open->document, &m_open->file));
    QCOMPARE(m_open->document.layerRow(ids[0]), 3);
    QCOMPARE(m_open->document.layerRow(ids[1]), 0);
    QCOMPARE(m_open->document.layerRow(ids[2]), 2);
    m_open->document.undoStack()->undo();
    for (int row = 0; row < 3; ++row)
        QCOMPARE(m_open->document.layerId(row), ids[row]);
}

void DocumentFileTest::aReadOnlyFileIsLeftAlone()
{
    openSample(u"p.json"_s);
    const QByteArray before = contentOf(path(u"p.json"_s));
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("the superuser may write everything");
#endif
    QVERIFY(QFile::setPermissions(path(u"p.json"_s), QFileDevice::ReadOwner));
    m_open->type("# ours\n");
    const Result<SaveOutcome> outcome = m_open->file.save();
    QVERIFY(!outcome && outcome.error().message.contains(u"p.json"_s));
    QCOMPARE(contentOf(path(u"p.json"_s)), before);
    QVERIFY(m_open->document.isModified());
}

void DocumentFileTest::aFullDiskLosesNothing()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    openSample(u"p.json"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, path(u"full.json"_s)));
    m_open->type("# ours\n");
    const Profile ours = m_open->document.profile();
    const Result<void> failed = m_open->file.saveAs(path(u"full.json"_s));
    QVERIFY(!failed && failed.error().message.contains(u"full.json"_s));
    QVERIFY(m_open->document.isModified());
    QCOMPARE(m_open->file.path(), path(u"p.json"_s));
    const Result<SaveOutcome> outcome = m_open->file.save();
    QVERIFY(outcome && *outcome == SaveOutcome::Saved);
    QCOMPARE(openFile(path(u"p.json"_s))->loaded.profile, ours);
}

void DocumentFileTest::aDeviceIsNeverRead()
{
    if (!QFile::exists(u"/dev/zero"_s))
        QSKIP("this system has no /dev/zero");
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"zero.json"_s)));
    const Result<OpenedFile> opened = openFile(path(u"zero.json"_s));
    QVERIFY(!opened && opened.error().message.contains(u"zero.json"_s));
    const auto fingerprint = fingerprintOf(path(u"zero.json"_s));
    QVERIFY(!fingerprint && fingerprint.error().message.contains(u"zero.json"_s));
}

void DocumentFileTest::aKilledSaveLeavesAWholeFile()
{
    const QString target = path(u"p.tgz"_s);
    QRandomGenerator random(1);
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--save-until-killed"_s, target});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(QFile::exists(target));
        QTest::qSleep(random.bounded(30));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const Result<OpenedFile> opened = openFile(target);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        const QString description = opened->loaded.profile.info.description;
        QCOMPARE(opened->loaded.profile.layers, sampleProfile(60).layers);
        QCOMPARE(description, QString(20'000, description.at(0)));
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--save-until-killed"_L1)
        return saveUntilKilled(arguments[2]);
    DocumentFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_documentfile.moc"
