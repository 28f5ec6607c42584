// SPDX-License-Identifier: Apache-2.0
#include "model/profile/writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// A power cut takes what is not yet on disk. What matters is the order in which the program asks for that,
/// as the system sees it: the content of a file before it gets its name, and the name before the journal that
/// it makes needless goes.
class TestPowerCut final : public QObject
{
    Q_OBJECT

private slots:
    void savedBeforeTheJournalGoes_data();
    void savedBeforeTheJournalGoes();

private:
    QStringList callsOf(const QString &file);

    QTemporaryDir m_dir;
};

/// The system calls of a second of editing and saving.
QStringList TestPowerCut::callsOf(const QString &file)
{
    const QString log = m_dir.filePath(u"calls"_s);
    QProcess process;
    process.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-y"_s, u"-e"_s,
                                u"trace=rename,renameat,renameat2,fsync,fdatasync,unlink,unlinkat,linkat"_s,
                                u"-o"_s, log, u"timeout"_s, u"-s"_s, u"KILL"_s, u"3"_s,
                                QStringLiteral(JOURNAL_VICTIM), m_dir.filePath(u"state/journals"_s),
                                m_dir.filePath(u"state/backups"_s), u"7"_s, u"25"_s, file});
    process.waitForFinished(20'000);
    QFile calls(log);
    if (!calls.open(QIODevice::ReadOnly))
        return {};
    // What one thread asks for while the system answers another comes in two lines.
    static const QString cut = u" <unfinished ...>"_s;
    static const QRegularExpression rest(u"<\\.\\.\\. \\w+ resumed>"_s);
    QStringList whole;
    QHash<QString, QString> begun;
    for (const QString &line : QString::fromUtf8(calls.readAll()).split(u'\n')) {
        const QString thread = line.section(u' ', 0, 0);
        if (line.endsWith(cut))
            begun.insert(thread, line.chopped(cut.size()));
        else if (const auto found = rest.match(line); found.hasMatch())
            whole.append(begun.take(thread) + line.sliced(found.capturedEnd()));
        else
            whole.append(line);
    }
    return whole;
}

void TestPowerCut::savedBeforeTheJournalGoes_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("JSON") << u"files/profile.json"_s;
    QTest::newRow("archive") << u"files/profile.tgz"_s;
    QTest::newRow("folder") << u"files/profile/"_s;
}

void TestPowerCut::savedBeforeTheJournalGoes()
{
    QFETCH(const QString, file);
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
    const QString path = m_dir.filePath(file);
    QVERIFY(QDir().mkpath(m_dir.filePath(u"files"_s)));
    LoadedProfile loaded;
    loaded.profile.info.name = u"victim"_s;
    loaded.profile.layers.append(Layer{u"first"_s, {}, {}, u"1.0.0"_s, {}, {}, "a: 1\n", {}, {}});
    QVERIFY(saveProfile(loaded, path));

    static const QRegularExpression named(
        u"(rename(?:at2?)?|linkat)\\(.*\"([^\"]*)/[^/\"]*\"(?:, [A-Z0-9_]+)?\\) += 0"_s);
    static const QRegularExpression synced(u"f(?:data)?sync\\(\\d+<([^>]*)>(?:\\(deleted\\))?\\) += 0"_s);
    static const QRegularExpression journalReplaced(u"rename.*\\.journal\"(?:, [A-Z0-9_]+)?\\) += 0"_s);
    QSet<QString> unsynced;      // folders with a new name in them
    QSet<QString> contentSynced; // threads that did that last
    int saves = 0;
    int gone = 0;
    for (const QString &call : callsOf(path)) {
        const QString thread = call.section(u' ', 0, 0);
        if (const auto sync = synced.match(call); sync.hasMatch()) {
            // A file has a suffix, or no name yet; no folder here has either.
            const QString name = sync.captured(1).section(u'/', -1);
            if (name.contains(u'.') || name.contains(u'#'))
                contentSynced.insert(thread);
            else
                unsynced.remove(sync.captured(1));
        } else if (const auto name = named.match(call);
                   name.hasMatch() && !call.contains(u"/state/backups/"_s)) {
            QVERIFY2(contentSynced.contains(thread), qPrintable(call));
            if (call.contains(
                    journalReplaced)) { // by one of the saved document, which has its checkpoints alone
                ++gone;
                QVERIFY2(unsynced.isEmpty(),
                         qPrintable(call + u'\n' + QStringList(unsynced.values()).join(u'\n')));
            }
            unsynced.insert(name.captured(2));
            saves += call.contains(u"/files/"_s) ? 1 : 0;
            if (name.captured(1) != "linkat"_L1) // which gives the first of two names
                contentSynced.remove(thread);
        } else if (call.contains(u"unlink"_s) && call.contains(u".journal\""_s)) {
            ++gone;
            QVERIFY2(unsynced.isEmpty(),
                     qPrintable(call + u'\n' + QStringList(unsynced.values()).join(u'\n')));
        }
    }
    if (saves == 0 && gone == 0)
        QSKIP("strace may not look at programs here");
    QVERIFY2(saves > 1 && gone > 1, qPrintable(u"%1 saves, %2 journals gone"_s.arg(saves).arg(gone)));
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
