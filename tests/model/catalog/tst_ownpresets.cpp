// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/ownpresets.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestOwnPresets final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QStandardPaths::setTestModeEnabled(true);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingAtFirst();
    void whatIsPutIsThere();
    void replaceAndRemove();
    void namesOfPacks();
    void othersAreHeard();
    void brokenFileIsNotOverwritten();
    void readOnlyFolder();
    void manyAtATime();
    void files();

private:
    QString folder() const { return m_folder->filePath(u"a/presets"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static Preset preset(const QString &name)
{
    return {name, name.toUpper(), u"G"_s, {u"x.y"_s}, "a:\n  # why\n  b: " + name.toUtf8() + '\n'};
}

void TestOwnPresets::nothingAtFirst()
{
    const OwnPresets own(folder());
    QCOMPARE(own.presetsOf(u"web"_s).value(), QList<Preset>());
    QVERIFY(!QDir(folder()).exists()); // asking makes none
    QVERIFY(OwnPresets::standardFolder().endsWith(u"/layerwright/presets"_s));
}

void TestOwnPresets::whatIsPutIsThere()
{
    OwnPresets own(folder());
    const QSignalSpy changes(&own, &OwnPresets::changed);
    QVERIFY(own.put(u"web"_s, {preset(u"one"_s), preset(u"two"_s)}));
    QCOMPARE(changes.count(), 1);
    QVERIFY(own.put(u"web"_s, {preset(u"three"_s)}));
    QCOMPARE(own.presetsOf(u"web"_s).value(),
             (QList<Preset>{preset(u"one"_s), preset(u"two"_s), preset(u"three"_s)}));
    QCOMPARE(OwnPresets(folder()).presetsOf(u"web"_s), own.presetsOf(u"web"_s));
    QCOMPARE(own.presetsOf(u"dns"_s).value(), QList<Preset>());
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"web.yaml"_s});
}

void TestOwnPresets::replaceAndRemove()
{
    OwnPresets own(folder());
    QVERIFY(own.put(u"web"_s, {preset(u"one"_s), preset(u"two"_s)}));
    QVERIFY(own.replace(u"web"_s, preset(u"one"_s), preset(u"uno"_s)));
    QCOMPARE(own.presetsOf(u"web"_s).value(), (QList<Preset>{preset(u"uno"_s), preset(u"two"_s)}));
    QVERIFY(own.remove(u"web"_s, preset(u"two"_s)));
    QVERIFY(!own.remove(u"web"_s, preset(u"two"_s)));
    QCOMPARE(own.presetsOf(u"web"_s).value(), QList<Preset>{preset(u"uno"_s)});
    QVERIFY(own.remove(u"web"_s, preset(u"uno"_s)));
    QCOMPARE(own.presetsOf(u"web"_s).value(), QList<Preset>());
    QVERIFY(own.put(u"web"_s, {preset(u"new"_s)}));
}

void TestOwnPresets::namesOfPacks()
{
    const OwnPresets own(folder());
    for (const QString &name : {u"../x"_s, u"/etc/passwd"_s, u"a/b"_s, u""_s, u".hidden"_s}) {
        const QFileInfo file(own.fileOf(name));
        QCOMPARE(file.absolutePath(), QDir(folder()).absolutePath());
        QVERIFY2(!file.fileName().startsWith(u'.'), qPrintable(file.fileName()));
    }
}

void TestOwnPresets::othersAreHeard()
{
    OwnPresets own(folder());
    QVERIFY(own.put(u"web"_s, {preset(u"one"_s)}));
    QSignalSpy changes(&own, &OwnPresets::changed);
    OwnPresets other(folder());
    QVERIFY(other.put(u"web"_s, {preset(u"two"_s)}));
    QVERIFY(changes.wait(5000));
    QCOMPARE(own.presetsOf(u"web"_s)->size(), 2);
}

void TestOwnPresets::brokenFileIsNotOverwritten()
{
    OwnPresets own(folder());
    QVERIFY(QDir().mkpath(folder()));
    QFile file(own.fileOf(u"web"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("presets: [\n") > 0);
    file.close();
    const QSignalSpy changes(&own, &OwnPresets::changed);
    QVERIFY(own.presetsOf(u"web"_s).error().message.contains(u"web.yaml"_s));
    const auto put = own.put(u"web"_s, {preset(u"one"_s)});
    QVERIFY(!put && put.error().message.contains(u"web.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("presets: [\n"));
    QCOMPARE(changes.count(), 0);
}

void TestOwnPresets::readOnlyFolder()
{
    QFile file(m_folder->filePath(u"a"_s)); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    OwnPresets own(folder());
    const auto put = own.put(u"web"_s, {preset(u"one"_s)});
    QVERIFY(!put && put.error().message.contains(u"cannot be made"_s));
}

/// None is lost, whoever writes.
void TestOwnPresets::manyAtATime()
{
    QList<QFuture<bool>> writers;
    for (int writer = 0; writer < 3; ++writer)
        writers.append(QtConcurrent::run([path = folder(), writer] {
            OwnPresets own(path);
            for (int i = 0; i < 5; ++i)
                if (!own.put(u"web"_s, {preset(u"p%1-%2"_s.arg(writer).arg(i))}))
                    return false;
            return true;
        }));
    for (QFuture<bool> &writer : writers)
        QVERIFY(writer.result());
    QCOMPARE(OwnPresets(folder()).presetsOf(u"web"_s)->size(), 15);
}

void TestOwnPresets::files()
{
    const QString path = m_folder->filePath(u"presets.yaml"_s);
    QVERIFY(putPresets(path, {preset(u"one"_s)}));
    QVERIFY(putPresets(path, {preset(u"two"_s), preset(u"one"_s)}));
    QCOMPARE(readPresetFile(path).value(), (QList<Preset>{preset(u"one"_s), preset(u"two"_s)}));
    QVERIFY(!putPresets(m_folder->filePath(u"none/presets.yaml"_s), {preset(u"one"_s)}));
    QLockFile lock(path + u".lock"_s);
    QVERIFY(lock.tryLock());
    const auto locked = putPresets(path, {preset(u"three"_s)});
    QVERIFY(!locked && locked.error().message.contains(u"another program"_s));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestOwnPresets)
#include "tst_ownpresets.moc"
