// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// The profiles of a folder.
class TestCliList final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        make(u"a.json"_s, u"shop"_s, u"1.9.0"_s, {u"env:prod"_s, u"offline"_s});
        make(u"b.yaml"_s, u"shop"_s, u"1.10.0"_s);
        make(u"c.profile.tgz"_s, u"Agents"_s, u"2.0.0"_s);
        make(u"d/"_s, u"zone"_s, u"1.0.0"_s);
        write(u"values.yaml"_s, "replicas: 1\n");
    }

    void newestFirstByName()
    {
        const ProgramRun run = runProgram({u"list"_s, m_folder->path()});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.messages, QByteArray());
        QCOMPARE(run.output, "  Name    Version  Type    Cloud  Layers  Tags               File\n"
                             "  Agents  2.0.0    add-on  all    0                          c.profile.tgz\n"
                             "  shop    1.10.0   add-on  all    0                          b.yaml\n"
                             "  shop    1.9.0    add-on  all    0       env:prod, offline  a.json\n"
                             "  zone    1.0.0    add-on  all    0                          d\n");
    }

    void asJson()
    {
        const QJsonObject listed = jsonOf(0);
        const QJsonArray profiles = listed[u"profiles"_s].toArray();
        QCOMPARE(profiles.size(), 4);
        QCOMPARE(
            profiles[2].toObject(),
            (QJsonObject{{u"file"_s, path(u"a.json"_s)},
                         {u"name"_s, u"shop"_s},
                         {u"version"_s, u"1.9.0"_s},
                         {u"description"_s, QString()},
                         {u"type"_s, u"add-on"_s},
                         {u"cloudType"_s, u"all"_s},
                         {u"tags"_s, QJsonObject{{u"env"_s, u"prod"_s}, {u"offline"_s, u"spectro__tag"_s}}},
                         {u"layers"_s, 0}}));
        QCOMPARE(listed[u"unread"_s].toArray(), QJsonArray());
    }

    void brokenOnesAreTold()
    {
        QFile file(path(u"a.json"_s));
        QVERIFY(file.resize(file.size() - 20));
        const ProgramRun run = runProgram({u"list"_s, m_folder->path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.contains("a.json, line"), run.messages.constData());
        QVERIFY(run.output.contains("1.10.0"));
        QVERIFY(!run.output.contains("1.9.0"));
        const QJsonArray unread = jsonOf(1)[u"unread"_s].toArray();
        QCOMPARE(unread.size(), 1);
        QCOMPARE(unread[0][u"file"_s].toString(), path(u"a.json"_s));
        QVERIFY(unread[0][u"message"_s].toString().contains(u"a.json, line"_s));
    }

    /// Sparse, so that the disk has room; nothing of them is read but what tells that they are too large.
    void hugeFilesAreTold()
    {
        const QList<QPair<QString, QByteArray>> heads{{u"backup.tgz"_s, "\x1f\x8b\x08"},
                                                      {u"huge.json"_s, "{\"spec\":{\"cloudType\":\""}};
        for (const auto &[name, head] : heads) {
            write(name, head);
            QVERIFY(QFile::resize(path(name), 4LL << 30));
        }
        const ProgramRun run = runProgram({u"list"_s, m_folder->path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.contains("backup.tgz is larger than 64 MiB"), run.messages.constData());
        QVERIFY2(run.messages.contains("huge.json"), run.messages.constData());
        QVERIFY2(run.milliseconds < 20'000 && run.peakMebibytes < 1'500,
                 qPrintable(u"%1 ms, %2 MiB"_s.arg(run.milliseconds).arg(run.peakMebibytes)));
    }

    void fileWithoutRights()
    {
        QVERIFY(QFile::setPermissions(path(u"a.json"_s), QFile::Permissions()));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5755)));
        ProgramSettings settings;
        settings.unprivileged = true;
        const ProgramRun run = runProgram({u"list"_s, m_folder->path()}, settings);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.contains("a.json"), run.messages.constData());
        QVERIFY(run.output.contains("1.10.0"));
    }

    void nothingToList()
    {
        QTemporaryDir empty;
        const ProgramRun run = runProgram({u"list"_s, empty.path()});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QByteArray());
        const ProgramRun gone = runProgram({u"list"_s, empty.filePath(u"gone"_s)});
        QCOMPARE(gone.exitCode, 3);
        QVERIFY2(gone.messages.contains("is not there any more"), gone.messages.constData());
        const ProgramRun file = runProgram({u"list"_s, path(u"a.json"_s)});
        QCOMPARE(file.exitCode, 3);
        QVERIFY2(file.messages.contains("is not a folder"), file.messages.constData());
        QCOMPARE(runProgram({u"list"_s, empty.path(), u"--format"_s, u"xml"_s}).exitCode, 2);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void make(const QString &file, const QString &name, const QString &version,
              const QStringList &tags = {}) const
    {
        QStringList words{u"new"_s,       u"--type"_s, u"add-on"_s, u"--name"_s,           name,
                          u"--version"_s, version,     u"-o"_s,     path({}) + u'/' + file};
        for (const QString &tag : tags)
            words += {u"--tag"_s, tag};
        const ProgramRun run = runProgram(words);
        QVERIFY2(run.exitCode == 0, run.messages.constData());
    }
    QJsonObject jsonOf(int exitCode) const
    {
        const ProgramRun run = runProgram({u"list"_s, m_folder->path(), u"--format"_s, u"json"_s});
        return run.exitCode == exitCode ? QJsonDocument::fromJson(run.output).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliList)
#include "tst_clilist.moc"
