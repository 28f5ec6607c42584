// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/presetfile.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestPresetFile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void text();
    void writtenAndRead_data();
    void writtenAndRead();
    void othersStay();
    void refusals();
    void corpus();
};

static const Preset big{u"big"_s, u"Big"_s, u"Size"_s, {u"a.b"_s, u"c"_s}, "charts:\n  # why\n  web: 3\n"};

static QByteArray put(const QByteArray &file, const Preset &preset)
{
    const YamlEdits edits = putPreset(YamlTree::read(file), preset);
    return edits ? applied(file, *edits) : "! " + edits.error().message.toUtf8();
}

void TestPresetFile::text()
{
    const QByteArray first = put({}, big);
    QCOMPARE(first, QByteArray("presets:\n"
                               "- name: \"big\"\n"
                               "  displayName: \"Big\"\n"
                               "  group: \"Size\"\n"
                               "  remove: [\"a.b\", \"c\"]\n"
                               "  add: |\n"
                               "    charts:\n"
                               "      # why\n"
                               "      web: 3\n"));
    Preset small = big;
    small.name = u"small"_s;
    small.remove.clear();
    QVERIFY2(put(first, small).startsWith(first + "- name: \"small\"\n"), put(first, small).constData());
}

void TestPresetFile::writtenAndRead_data()
{
    QTest::addColumn<Preset>("preset");
    QTest::newRow("plain") << big;
    QTest::newRow("nothing added") << Preset{u"n"_s, u"d"_s, u"g"_s, {u"x"_s}, {}};
    QTest::newRow("odd names") << Preset{
        u"a \"b\" 'c' #"_s, u"ä: - ]"_s, u"G - 1"_s, {u"a.\"b.c\""_s}, "a: 1\n"};
    QTest::newRow("no line end") << Preset{u"n"_s, u"d"_s, u"g"_s, {}, "a: 1"};
    QTest::newRow("many line ends") << Preset{u"n"_s, u"d"_s, u"g"_s, {}, "a: 1\n\n\n"};
    QTest::newRow("begins with a comment") << Preset{u"n"_s, u"d"_s, u"g"_s, {}, "# x\na: |\n  1\n\n  2\n"};
    QTest::newRow("begins with a blank line") << Preset{u"n"_s, u"d"_s, u"g"_s, {}, "\na: 1\n"};
    QTest::newRow("begins with a blank") << Preset{u"n"_s, u"d"_s, u"g"_s, {}, "  a: 1\n  b: 2\n"};
    QTest::newRow("tabs and blanks at ends")
        << Preset{u"n"_s, u"d"_s, u"g"_s, {}, "a: 'x'  \nb: \"\\t\" #\t\n"};
    QTest::newRow("a byte that must be escaped") << Preset{u"n"_s, u"d"_s, u"g"_s, {}, "a: \"\xc2\x85\"\n"};
}

void TestPresetFile::writtenAndRead()
{
    QFETCH(Preset, preset);
    const QByteArray once = put({}, preset);
    const auto read = readPresets(once);
    QVERIFY2(read, once.constData());
    QCOMPARE(*read, QList<Preset>{preset});
    const Preset other{u"other"_s, u"Other"_s, u"Size"_s, {}, "a: 1\n"};
    const QByteArray twice = put(put("# mine\npresets: []\n", other), preset);
    const auto both = readPresets(twice);
    QVERIFY2(both, twice.constData());
    QCOMPARE(*both, (QList<Preset>{other, preset}));
    QCOMPARE(put(twice, preset), twice);
}

/// Byte for byte, comments and all.
void TestPresetFile::othersStay()
{
    const QByteArray file = "# of our team\n"
                            "presets:\n"
                            "  # first\n"
                            "  - {name: one, group: G, add: 'a: 1'}   # odd\n"
                            "\n"
                            "  # second\n"
                            "  - name: two\n"
                            "    group: G\n"
                            "    add: |\n"
                            "        a:  2\n"
                            "  - name: three\n"
                            "    group: G\n"
                            "    add: 'a: 3'\n";
    const QList<Preset> all = *readPresets(file);
    const YamlTree tree = YamlTree::read(file);
    const QByteArray without = applied(file, *removePreset(tree, all[1]));
    QByteArray expected = file;
    expected.replace("  # second\n  - name: two\n    group: G\n    add: |\n        a:  2\n", "");
    QCOMPARE(without, expected);
    Preset renamed = all[1];
    renamed.name = u"deux"_s;
    renamed.displayName = u"Zwei"_s;
    const QByteArray changed = applied(file, *replacePreset(tree, all[1], renamed));
    QCOMPARE(*readPresets(changed), (QList<Preset>{all[0], renamed, all[2]}));
    const qsizetype begin = file.indexOf("  - name: two");
    const qsizetype end = file.indexOf("  - name: three");
    QVERIFY2(changed.startsWith(file.first(begin)) && changed.endsWith(file.sliced(end)),
             changed.constData());
    QCOMPARE(applied(put(file, big), *removePreset(YamlTree::read(put(file, big)), big)), file);
    QCOMPARE(*readPresets(put("presets:\n", big)), QList<Preset>{big});
    const QByteArray one = put({}, big);
    QVERIFY(readPresets(applied(one, *removePreset(YamlTree::read(one), big)))->isEmpty());
}

void TestPresetFile::refusals()
{
    for (const QByteArray &file :
         {QByteArray("- a\n"), QByteArray("presets: {}\n"), QByteArray("presets: [\n")}) {
        QVERIFY2(!putPreset(YamlTree::read(file), big), file.constData());
        QVERIFY2(!removePreset(YamlTree::read(file), big), file.constData());
    }
    const YamlEdits edits = removePreset(YamlTree::read("presets: []\n"), big);
    QVERIFY(!edits && edits.error().message.contains(u"big"_s));
}

/// The presets of every pack, put one after the other into a file of our own.
void TestPresetFile::corpus()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus beside the checkout");
    int count = 0;
    for (const QString &pack : packs) {
        QFile file(pack + "/presets.yaml"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<Preset> all = *readPresets(file.readAll());
        QByteArray own;
        for (const Preset &preset : all)
            own = put(own, preset);
        QCOMPARE(*readPresets(own), all);
        count += int(all.size());
    }
    QVERIFY(count > 50);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestPresetFile)
#include "tst_presetfile.moc"
