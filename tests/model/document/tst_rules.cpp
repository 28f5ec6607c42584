// SPDX-License-Identifier: Apache-2.0
#include "model/document/offrules.h"
#include "model/document/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The table of rules, and which of them the user has switched off.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pageAndTableAgree();
    void whatTheCodeEmitsIsInTheTable();
    void words();
    void offAndOn();
    void anotherProgram();
    void unknownMembersStay();
    void brokenFile_data();
    void brokenFile();
    void folderThatCannotBe();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static const QString source = QStringLiteral(LAYERWRIGHT_SOURCE);

void TestRules::pageAndTableAgree()
{
    static const QRegularExpression heading(u"^### (.+)$"_s, QRegularExpression::MultilineOption);
    QStringList onPage;
    for (auto match = heading.globalMatch(QString::fromUtf8(contentOf(source + "/docs/rules.md"_L1)));
         match.hasNext();)
        onPage.append(match.next().captured(1));
    QStringList inTable;
    for (const Rule &rule : allRules())
        inTable.append(rule.name);
    QCOMPARE(inTable, onPage); // in the same order
}

/// Rules are named in the code by literals that begin as the names in the table do.
void TestRules::whatTheCodeEmitsIsInTheTable()
{
    QStringList beginnings;
    for (const Rule &rule : allRules())
        beginnings.append(QString(rule.name).section(u'-', 0, 0));
    beginnings.removeDuplicates();
    const QRegularExpression literal(u"\"((?:%1)-[a-z-]+)\""_s.arg(beginnings.join(u'|')));
    QSet<QString> emitted;
    QDirIterator files(source + "/model"_L1, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        // What is odd about a file that is not open yet is no rule that one can turn off.
        if (path.endsWith("/rules.cpp"_L1) || path.endsWith("/libraries.cpp"_L1) ||
            path.contains("/model/inspection/"_L1))
            continue;
        for (auto match = literal.globalMatch(QString::fromUtf8(contentOf(path))); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(findRule(name), qPrintable(path + u": "_s + name));
            emitted.insert(name);
        }
    }
    for (const Rule &rule : allRules())
        QVERIFY2(emitted.contains(rule.name),
                 rule.name.data()); // nor is one in the table that is never emitted
}

void TestRules::words()
{
    QVERIFY(!findRule(u"no-such-rule"));
    for (const Rule &rule : allRules()) {
        QCOMPARE(findRule(QString(rule.name)), &rule);
        const QString section = rule.section();
        const QString gravest = rule.severity == Severity::Error     ? u"error"_s
                                : rule.severity == Severity::Warning ? u"warning"_s
                                                                     : u"information"_s;
        QVERIFY2(section.section(u"\n\n"_s, 0, 0).contains(gravest, Qt::CaseInsensitive),
                 qPrintable(section));
        QVERIFY2(!section.contains("###"_L1) && section != rule.text(), qPrintable(section));
        QVERIFY2(!rule.text().isEmpty() && !rule.text().endsWith(u'.') && rule.text().size() < 80,
                 qPrintable(rule.text()));
    }
}

void TestRules::offAndOn()
{
    QTemporaryDir folder;
    OffRules rules(folder.filePath(u"deep/er/rules.json"_s));
    QSignalSpy changed(&rules, &OffRules::changed);
    QVERIFY(rules.off(u"shop"_s).isEmpty());
    QVERIFY(rules.setOffEverywhere(u"yaml-tab"_s, true));
    QVERIFY(rules.setOffInProfile(u"shop / 1\n"_s, u"layer-version"_s, true));
    QCOMPARE(changed.size(), 2);
    QVERIFY(rules.setOffEverywhere(u"yaml-tab"_s, true)); // once more changes nothing
    QCOMPARE(changed.size(), 2);
    QCOMPARE(rules.off(u"other"_s), QSet<QString>{u"yaml-tab"_s});
    QCOMPARE(rules.off(u"shop / 1\n"_s), (QSet<QString>{u"yaml-tab"_s, u"layer-version"_s}));
    QCOMPARE(OffRules(folder.filePath(u"deep/er/rules.json"_s)).off(u"shop / 1\n"_s),
             rules.off(u"shop / 1\n"_s));
    QVERIFY(rules.setOffEverywhere(u"yaml-tab"_s, false));
    QCOMPARE(rules.off(u"shop / 1\n"_s), QSet<QString>{u"layer-version"_s});
    QVERIFY(rules.clearProfile(u"shop / 1\n"_s));
    QVERIFY(rules.off(u"shop / 1\n"_s).isEmpty());
    QVERIFY(rules.setOffEverywhere(u"yaml-tab"_s, true));
    QVERIFY(rules.clearEverywhere());
    QVERIFY(rules.everywhere().isEmpty());
}

/// A change in one window or on the command line is seen in the others, and neither undoes the other's.
void TestRules::anotherProgram()
{
    QTemporaryDir folder;
    OffRules here(folder.filePath(u"rules.json"_s));
    OffRules there(folder.filePath(u"rules.json"_s));
    QSignalSpy changed(&there, &OffRules::changed);
    QVERIFY(here.setOffEverywhere(u"yaml-tab"_s, true));
    QVERIFY(there.setOffEverywhere(u"yaml-syntax"_s, true));
    const QSet<QString> both{u"yaml-tab"_s, u"yaml-syntax"_s};
    QCOMPARE(there.everywhere(), both);
    QTRY_COMPARE(here.everywhere(), both);
    QVERIFY(here.clearEverywhere());
    QTRY_VERIFY(there.everywhere().isEmpty());
    QVERIFY(changed.size() >= 2);
}

void TestRules::unknownMembersStay()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"everywhere": ["a-rule-of-tomorrow", 3], "profiles": {"x": "?"}, "later": {"a": 1}})");
    file.close();
    OffRules rules(path);
    QCOMPARE(rules.off(u"x"_s), QSet<QString>{u"a-rule-of-tomorrow"_s});
    QVERIFY(rules.setOffEverywhere(u"yaml-tab"_s, true));
    const QJsonDocument after = QJsonDocument::fromJson(contentOf(path));
    QCOMPARE(after[u"later"_s][u"a"_s].toInt(), 1);
    QVERIFY(rules.everywhere().contains(u"a-rule-of-tomorrow"_s));
}

void TestRules::brokenFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("huge") << QByteArray(2 << 20, ' ');
}

/// Nothing is off then, and what somebody wrote there is not overwritten.
void TestRules::brokenFile()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rules.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    OffRules rules(path);
    QVERIFY2(rules.fault().contains(u"rules.json"), qPrintable(rules.fault()));
    QVERIFY(rules.off(u"x"_s).isEmpty());
    const Result<void> done = rules.setOffEverywhere(u"yaml-tab"_s, true);
    QVERIFY(!done);
    QCOMPARE(contentOf(path), content);
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(rules.fault().isEmpty());
}

void TestRules::folderThatCannotBe()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OffRules rules(folder.filePath(u"file/rules.json"_s));
    const Result<void> done = rules.setOffEverywhere(u"yaml-tab"_s, true);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"rules.json"), qPrintable(done.error().message));
    QVERIFY(rules.everywhere().isEmpty());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestRules)
#include "tst_rules.moc"
