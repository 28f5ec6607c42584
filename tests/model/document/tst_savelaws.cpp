// SPDX-License-Identifier: Apache-2.0
#include "model/document/documentfile.h"
#include "tests/model/commands/randomcommands.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is done to a profile and undone leaves no trace in its file, and what is done and saved is there
/// when the file is opened again: over random changes of real profiles.
class SaveLaws final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsUndoneLeavesNoTrace_data() { addFiles(); }
    void whatIsUndoneLeavesNoTrace();
    void whatIsSavedIsThereAgain_data() { addFiles(); }
    void whatIsSavedIsThereAgain();
    void aSavedFileIsSavedAlikeAgain_data() { addFiles(); }
    void aSavedFileIsSavedAlikeAgain();

private:
    static void addFiles();
    QString copyOf(const QString &path) const;

    QTemporaryDir m_dir;
};

void SaveLaws::addFiles()
{
    QTest::addColumn<QString>("path");
    const QDir samples(testData(u"../../resources/samples"_s));
    for (const QFileInfo &file : samples.entryInfoList({u"*.json"_s, u"*.yaml"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    for (const QString &path : corpusProfiles({u"json"_s, u"yaml"_s}))
        QTest::newRow(qPrintable(u"corpus "_s + QFileInfo(path).fileName())) << path;
}

QString SaveLaws::copyOf(const QString &path) const
{
    const QString copy = m_dir.filePath(QFileInfo(path).fileName());
    QFile::remove(copy);
    return QFile::copy(path, copy) && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner)
               ? copy
               : QString();
}

static void changeAtRandom(ProfileDocument &document, quint32 seed, int steps)
{
    QRandomGenerator random(seed);
    for (int step = 0; step < steps; ++step) {
        document.push(randomCommand(&document, random));
        if (random.bounded(3) == 0)
            document.endTypingBurst();
    }
}

/// Part by part, so that a failure says where.
static void compare(const Profile &actual, const Profile &expected, const QString &where)
{
    QVERIFY2(actual.info == expected.info, qPrintable(where));
    QCOMPARE(actual.layers.size(), expected.layers.size());
    for (qsizetype row = 0; row < actual.layers.size(); ++row) {
        const Layer &layer = actual.layers[row];
        const QString place = u"%1, layer %2 (%3)"_s.arg(where).arg(row).arg(layer.name);
        QVERIFY2(headerOf(layer) == headerOf(expected.layers[row]), qPrintable(place));
        QCOMPARE(layer.values, expected.layers[row].values);
        QVERIFY2(layer.manifests == expected.layers[row].manifests, qPrintable(place));
        QVERIFY2(layer.extra == expected.layers[row].extra, qPrintable(place));
    }
    QVERIFY2(actual.variables == expected.variables, qPrintable(where));
    QVERIFY2(actual.extra == expected.extra, qPrintable(where));
    QVERIFY2(actual == expected, qPrintable(where));
}

void SaveLaws::whatIsUndoneLeavesNoTrace()
{
    QFETCH(QString, path);
    const QString copy = copyOf(path);
    const Result<OpenedFile> opened = openFile(copy);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    ProfileDocument document(opened->loaded);
    DocumentFile file(&document, *opened);
    if (file.needsName())
        QSKIP("a form that is only read");
    for (quint32 seed = 1; seed <= 3; ++seed) {
        changeAtRandom(document, seed, 60);
        document.undoStack()->setIndex(0);
        QVERIFY(file.save(DocumentFile::Overwrite::Yes));
        QCOMPARE(contentOf(copy), contentOf(path));
    }
}

void SaveLaws::whatIsSavedIsThereAgain()
{
    QFETCH(QString, path);
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const Result<OpenedFile> opened = openFile(copyOf(path));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        ProfileDocument document(opened->loaded);
        DocumentFile file(&document, *opened);
        changeAtRandom(document, seed, static_cast<int>(seed) * 10);
        const QString name = QFileInfo(path).completeBaseName();
        for (const QString &target : {name + u".json"_s, name + u".tgz"_s, name + u".yaml"_s, name + u'/'}) {
            const Result<void> saved = file.saveAs(m_dir.filePath(u"out-"_s + target));
            QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
            const Result<OpenedFile> again = openFile(file.path());
            QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
            compare(again->loaded.profile, document.profile(), target);
            if (QTest::currentTestFailed())
                return;
            QDir(file.path().endsWith(u'/') ? file.path() : u"/nowhere"_s).removeRecursively();
        }
    }
}

void SaveLaws::aSavedFileIsSavedAlikeAgain()
{
    QFETCH(QString, path);
    const Result<OpenedFile> opened = openFile(copyOf(path));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    ProfileDocument document(opened->loaded);
    DocumentFile file(&document, *opened);
    for (quint32 seed = 1; seed <= 4; ++seed) {
        changeAtRandom(document, seed, 15);
        QVERIFY(file.saveAs(m_dir.filePath(u"one.json"_s)));
        const QByteArray first = contentOf(m_dir.filePath(u"one.json"_s));
        QVERIFY(file.saveAs(m_dir.filePath(u"two.json"_s)));
        QCOMPARE(contentOf(m_dir.filePath(u"two.json"_s)), first);
        const int index = document.undoStack()->index();
        document.undoStack()->setIndex(0);
        document.undoStack()->setIndex(index);
        QVERIFY(file.save());
        QCOMPARE(contentOf(m_dir.filePath(u"two.json"_s)), first);
    }
}

QTEST_GUILESS_MAIN(SaveLaws)
#include "tst_savelaws.moc"
