// SPDX-License-Identifier: Apache-2.0
#include "model/registry/catalogstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestCatalogStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void locationsTellTheirKind_data();
    void locationsTellTheirKind();
    void locationsThatCannotBe_data();
    void locationsThatCannotBe();
    void whatIsAddedIsThereForEverybody();
    void namesAreFoundAndUnique();
    void orderIsTheUsers();
    void removingTakesTheCopyAlong();
    void damagedListIsToldAndKept();
    void unknownMembersOfNoUseAreLeftOut();
    void folderThatCannotBeWritten();

private:
    QString file() const { return m_folder->filePath(u"config/catalogs.json"_s); }
    static CatalogSource remote(const QString &location, const QString &name = {});
    static QStringList names(const CatalogStore &store);
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

CatalogSource TestCatalogStore::remote(const QString &location, const QString &name)
{
    CatalogSource source = *sourceAt(location);
    source.name = name;
    return source;
}

QStringList TestCatalogStore::names(const CatalogStore &store)
{
    QStringList names;
    const auto sources = store.sources();
    for (const CatalogSource &source : *sources)
        names.append(source.name);
    return names;
}

void TestCatalogStore::write(const QByteArray &text) const
{
    QDir().mkpath(m_folder->filePath(u"config"_s));
    QFile list(file());
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write(text) == text.size());
}

void TestCatalogStore::locationsTellTheirKind_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("taken");
    QTest::newRow("folder") << u"/srv/packs"_s << u"local"_s << u"/srv/packs"_s;
    QTest::newRow("repository") << u"https://charts.example/stable/"_s << u"helm"_s
                                << u"https://charts.example/stable"_s;
    QTest::newRow("registry") << u"oci://registry.example:5000/team/a--b"_s << u"oci"_s
                              << u"https://registry.example:5000/team/a--b"_s;
    QTest::newRow("on this machine") << u"http://127.0.0.1:80/x"_s << u"helm"_s << u"http://127.0.0.1:80/x"_s;
}

void TestCatalogStore::locationsTellTheirKind()
{
    QFETCH(QString, location);
    QFETCH(QString, kind);
    QFETCH(QString, taken);
    const auto source = sourceAt(location);
    QVERIFY(source);
    QCOMPARE(source->kind.name(), kind);
    QCOMPARE(source->location, taken);
}

void TestCatalogStore::locationsThatCannotBe_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no host") << u"oci://"_s << QString() << u"no address"_s;
    QTest::newRow("a folder for a registry") << u"/srv/packs"_s << u"oci"_s << u"no address"_s;
    QTest::newRow("password in the address")
        << u"https://me:secret@x.example"_s << QString() << u"Leave the user"_s;
    QTest::newRow("kind that is none") << u"https://x.example"_s << u"zarf"_s << u"“zarf” is no kind"_s;
}

void TestCatalogStore::locationsThatCannotBe()
{
    QFETCH(QString, location);
    QFETCH(QString, kind);
    QFETCH(QString, words);
    const auto source = sourceAt(location, OpenEnum<SourceKind>(kind));
    QVERIFY(!source);
    QVERIFY2(source.error().message.contains(words), qPrintable(source.error().message));
    QVERIFY(!source.error().message.contains(u"secret"_s));
}

void TestCatalogStore::whatIsAddedIsThereForEverybody()
{
    CatalogStore one = CatalogStore(file(), m_folder->filePath(u"copies"_s));
    CatalogStore other(file(), m_folder->filePath(u"copies"_s));
    QVERIFY(one.sources()->isEmpty());
    CatalogSource source = remote(u"https://charts.example"_s, u"stable"_s);
    source.userName = u"me"_s;
    source.trust = {u"/etc/ca.pem"_s, true};
    QVERIFY(one.add(source));
    QSignalSpy changed(&other, &CatalogStore::changed);
    QVERIFY(one.add(localSource(u"/srv/packs"_s)));
    CatalogStore later(file(), m_folder->filePath(u"copies"_s));
    const auto sources = later.sources();
    QCOMPARE(sources->size(), 2);
    QCOMPARE(sources->at(0).userName, u"me"_s);
    QCOMPARE(sources->at(0).trust, source.trust);
    QVERIFY(sources->at(0).copy.startsWith(m_folder->filePath(u"copies"_s)));
    QCOMPARE(sources->at(1), [] {
        CatalogSource packs = localSource(u"/srv/packs"_s);
        packs.name = u"packs"_s;
        return packs;
    }());
    QTRY_VERIFY(changed.size() > 0);
}

void TestCatalogStore::namesAreFoundAndUnique()
{
    CatalogStore store(file(), m_folder->filePath(u"copies"_s));
    QVERIFY(store.add(localSource(u"/a/packs"_s)));
    QVERIFY(store.add(localSource(u"/b/packs"_s)));
    QVERIFY(store.add(remote(u"https://charts.example/x"_s)));
    QCOMPARE(names(store), (QStringList{u"packs"_s, u"packs 2"_s, u"charts.example"_s}));
    const auto same = store.add(remote(u"https://other.example"_s, u"packs"_s));
    QVERIFY(!same && same.error().message.contains(u"“packs”"_s));
    const auto twice = store.add(localSource(u"/a/packs"_s));
    QVERIFY(!twice && twice.error().message.contains(u"already"_s));
    QCOMPARE(store.sources()->size(), 3);
    CatalogSource renamed = store.sources()->at(2);
    renamed.name = u"packs"_s;
    QVERIFY(!store.replace(u"charts.example"_s, renamed));
    renamed.name = u"Company"_s;
    QVERIFY(store.replace(u"charts.example"_s, renamed));
    QCOMPARE(names(store).last(), u"Company"_s);
    QVERIFY(!store.replace(u"charts.example"_s, renamed));
}

void TestCatalogStore::orderIsTheUsers()
{
    CatalogStore store(file(), m_folder->filePath(u"copies"_s));
    for (const QString &name : {u"/a"_s, u"/b"_s, u"/c"_s})
        QVERIFY(store.add(localSource(name)));
    QVERIFY(store.move(u"c"_s, 0));
    QCOMPARE(names(store), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(store.move(u"c"_s, 99));
    QCOMPARE(names(store), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!store.move(u"d"_s, 0));
}

void TestCatalogStore::removingTakesTheCopyAlong()
{
    CatalogStore store(file(), m_folder->filePath(u"copies"_s));
    const auto source = store.add(remote(u"https://charts.example"_s));
    QVERIFY(QDir().mkpath(source->copy + u"/blobs"_s));
    QFile blob(source->copy + u"/blobs/a"_s);
    QVERIFY(blob.open(QIODevice::WriteOnly) && blob.write("abc") == 3);
    blob.close();
    QCOMPARE(store.stateOf(*source).bytes, 3);
    QVERIFY(!store.stateOf(*source).read.isValid());
    CatalogSource changed = *source;
    changed.userName = u"me"_s;
    QVERIFY(store.replace(source->name, changed));
    QVERIFY(QFile::exists(source->copy));
    changed.location = u"https://charts.example/moved"_s;
    QVERIFY(store.replace(source->name, changed));
    QVERIFY(!QFile::exists(source->copy));

    const QString copy = store.sources()->first().copy;
    QVERIFY(QDir().mkpath(copy));
    QVERIFY(store.remove(source->name));
    QVERIFY(!QFile::exists(copy));
    QVERIFY(!store.remove(source->name));

    const auto local = store.add(localSource(m_folder->path()));
    QVERIFY(store.remove(local->name));
    QVERIFY(QFile::exists(m_folder->path())); // a place is the user's own
}

void TestCatalogStore::damagedListIsToldAndKept()
{
    write("{\"catalogs\": [");
    CatalogStore store(file(), m_folder->filePath(u"copies"_s));
    QVERIFY(!store.sources());
    QVERIFY(store.sources().error().message.contains(u"is damaged"_s));
    QVERIFY(!store.add(localSource(u"/a"_s)));
    QFile list(file());
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(list.readAll(), "{\"catalogs\": [");
}

void TestCatalogStore::unknownMembersOfNoUseAreLeftOut()
{
    write(R"({"version":2,"catalogs":[{"name":"","kind":"local","location":"/a"},{"name":"b","kind":"new"},
             {"name":"c","kind":"local","location":"/c","later":1},{"name":"c","kind":"local"},null,5]})");
    CatalogStore store(file(), m_folder->filePath(u"copies"_s));
    QCOMPARE(names(store), QStringList{u"c"_s});
}

void TestCatalogStore::folderThatCannotBeWritten()
{
    QFile inTheWay(m_folder->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    CatalogStore store(file(), m_folder->filePath(u"copies"_s));
    const auto added = store.add(localSource(u"/a"_s));
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(u"cannot be changed"_s), qPrintable(added.error().message));
}

QTEST_GUILESS_MAIN(TestCatalogStore)
#include "tst_catalogstore.moc"
