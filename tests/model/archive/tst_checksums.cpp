// SPDX-License-Identifier: Apache-2.0
#include "model/archive/checksums.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

// The digests are those of "abc" and of nothing in FIPS 180-4's examples.
const QByteArray abcDigest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const QByteArray emptyDigest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

class TestChecksums final : public QObject
{
    Q_OBJECT

private slots:
    void linesAreSorted();
    void oddNamesAreEscaped();
    void verifies();
    void noticesChanges_data();
    void noticesChanges();
};

void TestChecksums::linesAreSorted()
{
    QCOMPARE(checksumsOf({{u"b"_s, "abc"}, {u"a c"_s, {}}, {checksumsPath, "old"}}),
             emptyDigest + "  a c\n" + abcDigest + "  b\n");
}

void TestChecksums::oddNamesAreEscaped()
{
    QCOMPARE(checksumsOf({{u"a\nb\\c"_s, "abc"}}), "\\" + abcDigest + "  a\\nb\\\\c\n");
}

void TestChecksums::verifies()
{
    QList<ArchiveMember> members{{u"b"_s, "abc"}, {u"a\nb\\n"_s, {}}};
    QVERIFY(verifyChecksums(members)); // nothing is claimed
    members.append({checksumsPath, checksumsOf(members)});
    QVERIFY(verifyChecksums(members));
}

void TestChecksums::noticesChanges_data()
{
    QTest::addColumn<QByteArray>("sums");
    QTest::addColumn<QString>("message");
    const QByteArray good = abcDigest + "  a\n";
    QTest::newRow("changed") << emptyDigest + "  a\n" << u"Member “a” does not have the checksum"_s;
    QTest::newRow("added") << abcDigest + "  b\n" << u"Member “a” is not listed"_s;
    QTest::newRow("missing") << good + abcDigest + "  gone\n"
                             << u"Member “gone”, listed in SHA256SUMS, is missing"_s;
    QTest::newRow("nothing listed") << QByteArray("rubbish\n") << u"Member “a” is not listed"_s;
}

void TestChecksums::noticesChanges()
{
    QFETCH(const QByteArray, sums);
    QFETCH(const QString, message);
    const auto verified = verifyChecksums({{u"a"_s, "abc"}, {checksumsPath, sums}});
    QVERIFY(!verified);
    QVERIFY2(verified.error().message.startsWith(message), qPrintable(verified.error().message));
}

QTEST_GUILESS_MAIN(TestChecksums)
#include "tst_checksums.moc"
