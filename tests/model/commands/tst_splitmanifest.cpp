// SPDX-License-Identifier: Apache-2.0
#include "model/commands/splitmanifest.h"
#include "model/profile/manifestlayer.h"

#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestSplitManifest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void documents_data();
    void documents();
    void oneStep();
    void oneDocumentIsNoStep();
};

void TestSplitManifest::documents_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QByteArrayList>("texts");
    const QByteArray a = "kind: ConfigMap\nmetadata:\n  name: A_b\n";
    const QByteArray b = "# of b\nkind: Secret\nmetadata: {name: b}\n";
    QTest::newRow("two") << a + "---\n" + b << u"configmap-a-b secret-b"_s << QByteArrayList{a, b};
    QTest::newRow("a marker first") << "---\n" + a + "---\n" + b << u"configmap-a-b secret-b"_s
                                    << QByteArrayList{a, b};
    QTest::newRow("empty ones between") << "---\n" + a + "---\n---\n# nothing\n---\n" + b
                                        << u"configmap-a-b secret-b"_s << QByteArrayList{a, b};
    QTest::newRow("the same twice") << a + "---\n" + a << u"configmap-a-b configmap-a-b-2"_s
                                    << QByteArrayList{a, a};
    QTest::newRow("no objects") << QByteArray("a: 1\n---\nb: 2") << u"m-1 m-2"_s
                                << QByteArrayList{"a: 1\n", "b: 2"};
    QTest::newRow("CRLF") << QByteArray("a: 1\r\n---\r\nb: 2\r\n") << u"m-1 m-2"_s
                          << QByteArrayList{"a: 1\r\n", "b: 2\r\n"};
    QTest::newRow("content behind the marker")
        << QByteArray("--- {a: 1}\n--- {b: 2}\n") << u"m-1 m-2"_s << QByteArrayList{"{a: 1}\n", "{b: 2}\n"};
    QTest::newRow("directives") << QByteArray("%YAML 1.1\n---\na: 1\n---\nb: 2\n") << u"m"_s
                                << QByteArrayList{"%YAML 1.1\n---\na: 1\n---\nb: 2\n"};
    QTest::newRow("one") << a << u"m"_s << QByteArrayList{a};
    QTest::newRow("templates between lines") << QByteArray("{{ if .x }}\na: [\n---\nb: 2\n") << u"m"_s
                                             << QByteArrayList{"{{ if .x }}\na: [\n---\nb: 2\n"};
}

void TestSplitManifest::documents()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, names);
    QFETCH(QByteArrayList, texts);
    QStringList splitNames;
    QByteArrayList splitTexts;
    for (const Manifest &part : splitDocuments({u"m"_s, content, {}})) {
        splitNames.append(part.name);
        splitTexts.append(part.content);
    }
    QCOMPARE(splitNames.join(u' '), names);
    QCOMPARE(splitTexts, texts);
}

static LoadedProfile layerOf(const QList<Manifest> &manifests)
{
    LoadedProfile loaded;
    loaded.profile.layers = {newManifestLayer(u"web"_s, manifests)};
    return loaded;
}

void TestSplitManifest::oneStep()
{
    ProfileDocument document(
        layerOf({{u"first"_s, "x: 1\n", {}}, {u"m"_s, "a: 1\n---\nb: 2\n", {}}, {u"m-1"_s, "y: 1\n", {}}}));
    const Profile before = document.profile();
    document.push(
        std::make_unique<SplitManifest>(&document, TextId{document.layerId(0), document.manifestId(0, 1)}));
    QStringList names;
    for (const Manifest &manifest : document.profile().layers[0].manifests)
        names.append(manifest.name);
    QCOMPARE(names.join(u' '), u"first m-2 m-3 m-1"_s);
    QCOMPARE(document.profile().layers[0].manifests[1].content, "a: 1\n");
    QCOMPARE(document.undoStack()->count(), 1);
    const Profile after = document.profile();
    document.undoStack()->undo();
    QCOMPARE(document.profile(), before);
    document.undoStack()->redo();
    QCOMPARE(document.profile(), after);
}

void TestSplitManifest::oneDocumentIsNoStep()
{
    ProfileDocument document(layerOf({{u"m"_s, "a: 1\n", {}}}));
    document.push(
        std::make_unique<SplitManifest>(&document, TextId{document.layerId(0), document.manifestId(0, 0)}));
    QCOMPARE(document.undoStack()->count(), 0);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestSplitManifest)
#include "tst_splitmanifest.moc"
