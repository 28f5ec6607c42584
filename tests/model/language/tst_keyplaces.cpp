// SPDX-License-Identifier: Apache-2.0
#include "model/language/keyplaces.h"
#include "tests/model/yaml/randomyaml.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestKeyPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void keysHaveTheirPathValueAndPlace();
    void documentsAreTold();
    void brokenTextsGiveWhatIsThere();
    void noMoreThanAsked();
    void pathsAreThoseOfTheTree();
};

static QList<KeyPlace> keysOf(const QByteArray &text)
{
    return keyPlaces(YamlTree::read(text), 1000);
}

static QStringList pathsOf(const QByteArray &text)
{
    QStringList paths;
    for (const KeyPlace &key : keysOf(text))
        paths.append(key.path);
    return paths;
}

void TestKeyPlaces::keysHaveTheirPathValueAndPlace()
{
    const QByteArray text =
        "server:\n  port: 80 # http\n  images:\n    - image: nginx\n    - other\n\"a.b\": x\n";
    const QList<KeyPlace> keys = keysOf(text);
    QCOMPARE(pathsOf(text), (QStringList{u"server"_s, u"server.port"_s, u"server.images"_s,
                                         u"server.images[0].image"_s, u"\"a.b\""_s}));
    QCOMPARE(keys[1].value, u"80"_s);
    QCOMPARE(keys[2].value, u"[2]"_s);
    for (const KeyPlace &key : keys)
        QVERIFY(key.object.isEmpty());
    QCOMPARE(text.sliced(keys[3].span.begin, keys[3].span.length()), QByteArray("image"));
    QCOMPARE(text.sliced(keys[4].span.begin, keys[4].span.length()), QByteArray("\"a.b\""));
}

void TestKeyPlaces::documentsAreTold()
{
    const QList<KeyPlace> keys = keysOf("kind: Service\nmetadata: {name: web}\n---\nkind: Secret\n");
    QCOMPARE(keys.size(), 4);
    QCOMPARE(keys[2].path, u"metadata.name"_s);
    QCOMPARE(keys[2].object, u"Service web"_s);
    QCOMPARE(keys[3].path, u"kind"_s);
    QCOMPARE(keys[3].object, u"Secret"_s);
}

void TestKeyPlaces::brokenTextsGiveWhatIsThere()
{
    QCOMPARE(pathsOf("a: 1\nb: [\n").value(0), u"a"_s);
    QVERIFY(pathsOf({}).isEmpty());
    QVERIFY(pathsOf("# nothing\n").isEmpty());
    QCOMPARE(pathsOf("? {inner: 1}\n: outer\nplain: 2\n").last(), u"plain"_s);
    QVERIFY(!pathsOf("? {inner: 1}\n: outer\n").contains(u"inner"_s)); // part of a key
}

void TestKeyPlaces::noMoreThanAsked()
{
    QByteArray text;
    for (int i = 0; i < 50; ++i)
        text += "key" + QByteArray::number(i) + ": 1\n";
    QCOMPARE(keyPlaces(YamlTree::read(text), 7).size(), 7);
    QCOMPARE(keyPlaces(YamlTree::read(text), 50).size(), 50);
}

/// The short way of making them gives what the tree itself says.
void TestKeyPlaces::pathsAreThoseOfTheTree()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const YamlTree tree = YamlTree::read(RandomText(seed).makeOdd());
        QStringList expected;
        for (int id = 0; id < tree.nodeCount(); ++id) {
            const YamlNode node = tree.node(id);
            bool isInKey = false;
            for (YamlNode at = node; at; at = at.parent())
                isInKey = isInKey || at.isKey();
            if (node.key().isScalar() && !isInKey)
                expected.append(pathText(YamlTree::pathOf(node)));
        }
        QStringList paths;
        for (const KeyPlace &key : keyPlaces(tree, tree.nodeCount()))
            paths.append(key.path);
        QCOMPARE(paths, expected);
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestKeyPlaces)
#include "tst_keyplaces.moc"
