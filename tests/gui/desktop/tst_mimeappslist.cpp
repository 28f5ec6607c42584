// SPDX-License-Identifier: Apache-2.0
#include "gui/desktop/mimeappslist.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Layerwright;

static const QByteArray type("application/x-compressed-tar");
static const QByteArray ours("layerwright.desktop");

/// The text of a mimeapps.list, changed where it must be and nowhere else.
class TestMimeAppsList final : public QObject
{
    Q_OBJECT

private slots:
    void prefers_data();
    void prefers();
    void reads_data();
    void reads();
    void unprefersWhatOthersWrote_data();
    void unprefersWhatOthersWrote();
    void thereAndBackIsTheIdentity();
};

void TestMimeAppsList::prefers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("no list yet", "", "[Default Applications]\napplication/x-compressed-tar=layerwright.desktop\n");
    row("another group alone", "[Added Associations]\na/b=c.desktop;\n",
        "[Added Associations]\na/b=c.desktop;\n[Default Applications]\n"
        "application/x-compressed-tar=layerwright.desktop\n");
    row("last in its group, before the blank line",
        "# mine\n[Default Applications]\na/b=c.desktop\n\n[Other]\n",
        "# mine\n[Default Applications]\na/b=c.desktop\n"
        "application/x-compressed-tar=layerwright.desktop\n\n[Other]\n");
    row("before the one that was", "[Default Applications]\napplication/x-compressed-tar=ark.desktop\n",
        "[Default Applications]\napplication/x-compressed-tar=layerwright.desktop;ark.desktop\n");
    row("spaces stay", "[Default Applications]\n  application/x-compressed-tar = ark.desktop; \n",
        "[Default Applications]\n  application/x-compressed-tar =layerwright.desktop; ark.desktop; \n");
    row("no line end at the end", "[Default Applications]\na/b=c.desktop",
        "[Default Applications]\na/b=c.desktop\napplication/x-compressed-tar=layerwright.desktop");
    row("CRLF", "[Default Applications]\r\na/b=c.desktop\r\n",
        "[Default Applications]\r\na/b=c.desktop\r\napplication/x-compressed-tar=layerwright.desktop\r\n");
    row("of two entries the later counts",
        "[Default "
        "Applications]\napplication/x-compressed-tar=a.desktop\napplication/x-compressed-tar=b.desktop\n",
        "[Default Applications]\napplication/x-compressed-tar=a.desktop\n"
        "application/x-compressed-tar=layerwright.desktop;b.desktop\n");
    row("an empty value", "[Default Applications]\napplication/x-compressed-tar=\n",
        "[Default Applications]\napplication/x-compressed-tar=layerwright.desktop\n");
    row("a comment is no entry", "[Default Applications]\n#application/x-compressed-tar=a.desktop\n",
        "[Default Applications]\n#application/x-compressed-tar=a.desktop\n"
        "application/x-compressed-tar=layerwright.desktop\n");
    row("the same key of another group",
        "[Added Associations]\napplication/x-compressed-tar=a.desktop;\n"
        "[Default Applications]\n",
        "[Added Associations]\napplication/x-compressed-tar=a.desktop;\n"
        "[Default Applications]\napplication/x-compressed-tar=layerwright.desktop\n");
    row("the user had taken it away",
        "[Default Applications]\na/b=c.desktop\n[Removed Associations]\n"
        "application/x-compressed-tar=a.desktop;layerwright.desktop;b.desktop;\n",
        "[Default Applications]\na/b=c.desktop\napplication/x-compressed-tar=layerwright.desktop\n"
        "[Removed Associations]\napplication/x-compressed-tar=a.desktop;b.desktop;\n");
    row("taken away alone",
        "[Removed Associations]\napplication/x-compressed-tar=layerwright.desktop;\nx/y=z.desktop\n",
        "[Removed Associations]\nx/y=z.desktop\n[Default Applications]\n"
        "application/x-compressed-tar=layerwright.desktop\n");
    row("already first", "[Default Applications]\napplication/x-compressed-tar=layerwright.desktop;\n",
        "[Default Applications]\napplication/x-compressed-tar=layerwright.desktop;\n");
    row("somewhere behind",
        "[Default Applications]\napplication/x-compressed-tar=a.desktop;layerwright.desktop\n",
        "[Default Applications]\n"
        "application/x-compressed-tar=layerwright.desktop;a.desktop;layerwright.desktop\n");
    row("not UTF-8, no syntax", "\xff\xfe\n=\n[\n",
        "\xff\xfe\n=\n[\n[Default Applications]\n"
        "application/x-compressed-tar=layerwright.desktop\n");
}

void TestMimeAppsList::prefers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    MimeAppsList list(before);
    list.prefer(type, ours);
    QCOMPARE(list.text(), after);
    QCOMPARE(list.defaultsOf(type).value(0), ours);
    list.prefer(type, ours);
    QCOMPARE(list.text(), after);
}

void TestMimeAppsList::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("programs");
    QTest::newRow("none") << QByteArray() << QByteArrayList();
    QTest::newRow("a list")
        << QByteArray("[Default Applications]\napplication/x-compressed-tar=a.desktop; b.desktop;;")
        << QByteArrayList{"a.desktop", "b.desktop"};
    QTest::newRow("another group") << QByteArray("[Default]\napplication/x-compressed-tar=a.desktop\n")
                                   << QByteArrayList();
    QTest::newRow("another type") << QByteArray("[Default Applications]\napplication/x-tar=a.desktop\n")
                                  << QByteArrayList();
    QTest::newRow("the group comes twice")
        << QByteArray("[Default Applications]\na/b=c\n[X]\n[Default Applications]\n"
                      "application/x-compressed-tar=a.desktop\n")
        << QByteArrayList{"a.desktop"};
    QTest::newRow("the = of another line")
        << QByteArray("[Default Applications]\napplication/x-compressed-tar\na=b\n") << QByteArrayList();
}

void TestMimeAppsList::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, programs);
    QCOMPARE(MimeAppsList(text).defaultsOf(type), programs);
}

void TestMimeAppsList::unprefersWhatOthersWrote_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("chosen in the desktop's settings")
        << QByteArray(
               "[Default Applications]\na/b=c.desktop\napplication/x-compressed-tar=layerwright.desktop;\n")
        << QByteArray("[Default Applications]\na/b=c.desktop\n");
    QTest::newRow("not first")
        << QByteArray("[Default Applications]\napplication/x-compressed-tar=a.desktop;layerwright.desktop\n")
        << QByteArray("[Default Applications]\napplication/x-compressed-tar=a.desktop;layerwright.desktop\n");
    QTest::newRow("not there") << QByteArray("[Default Applications]\n")
                               << QByteArray("[Default Applications]\n");
}

void TestMimeAppsList::unprefersWhatOthersWrote()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    MimeAppsList list(before);
    list.unprefer(type, ours);
    QCOMPARE(list.text(), after);
}

/// Of lists of any lines, in which nobody took the type from us and no entry is without a program.
void TestMimeAppsList::thereAndBackIsTheIdentity()
{
    static const std::array<QByteArray, 9> lines{"[Default Applications]\nx/y=z.desktop",
                                                 "[Added Associations]",
                                                 "application/x-compressed-tar=a.desktop;b.desktop;",
                                                 " application/x-compressed-tar = b.desktop",
                                                 "# a comment",
                                                 "",
                                                 "image/png=c.desktop",
                                                 "no entry",
                                                 "[Removed Associations]\nx/y=layerwright.desktop"};
    QRandomGenerator random(11);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray lineEnd = round % 3 == 0 ? "\r\n" : "\n";
        QByteArray text;
        for (int count = random.bounded(12); count > 0; --count)
            text +=
                QByteArray(lines[size_t(random.bounded(int(lines.size())))]).replace("\n", lineEnd) + lineEnd;
        if (round % 2 == 0)
            text = text.trimmed();
        MimeAppsList list(text);
        list.prefer(type, ours);
        QVERIFY2(list.defaultsOf(type).value(0) == ours, text.constData());
        list.unprefer(type, ours);
        QCOMPARE(list.text(), text);
    }
}

QTEST_GUILESS_MAIN(TestMimeAppsList)
#include "tst_mimeappslist.moc"
