// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/knownfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TestKnownFiles final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void outlivesTheProgram();
    void programsShareIt();
    void theListIsBounded();
    void whatIsUsedStays();
    void damageCostsNothingElse();
    void withoutAPlaceItIsKeptInMemory();
    void isInTheStateFolder();

private:
    QString file() const { return m_folder->filePath(u"deep/known-files"_s); }
    static QByteArray sum(int number)
    {
        return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKnownFiles::outlivesTheProgram()
{
    KnownFiles known(file());
    QVERIFY(!known.contains(sum(1)));
    known.add(sum(1));
    known.add("too short");
    QVERIFY(known.contains(sum(1)));
    QVERIFY(KnownFiles(file()).contains(sum(1)));
    QVERIFY(!KnownFiles(file()).contains(sum(2)));
    QVERIFY(!KnownFiles(file()).contains("too short"));
}

void TestKnownFiles::programsShareIt()
{
    KnownFiles one(file());
    KnownFiles other(file());
    one.add(sum(1));
    QVERIFY(other.contains(sum(1)));
    other.add(sum(2));
    one.add(sum(3));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(one.contains(sum(i)) && other.contains(sum(i)));
}

void TestKnownFiles::theListIsBounded()
{
    KnownFiles known(file());
    constexpr int many = 3 * int(KnownFiles::atMost);
    for (int i = 0; i < many; ++i)
        known.add(sum(i));
    constexpr qint64 lineBytes = 65;
    QVERIFY2(QFileInfo(file()).size() <= (2 * KnownFiles::atMost + 1) * lineBytes,
             qPrintable(QString::number(QFileInfo(file()).size())));
    for (KnownFiles &each : QList<KnownFiles>{known, KnownFiles(file())}) {
        QVERIFY(each.contains(sum(many - 1)));
        QVERIFY(each.contains(sum(many - int(KnownFiles::atMost))));
        QVERIFY(!each.contains(sum(many - int(KnownFiles::atMost) - 1)));
    }
}

void TestKnownFiles::whatIsUsedStays()
{
    KnownFiles known(file());
    known.add(sum(-1));
    for (int i = 0; i < int(KnownFiles::atMost) + 100; ++i) {
        known.add(sum(i));
        if (i % 1000 == 0)
            known.add(sum(-1));
    }
    QVERIFY(KnownFiles(file()).contains(sum(-1)));
    QVERIFY(!KnownFiles(file()).contains(sum(0)));
}

void TestKnownFiles::damageCostsNothingElse()
{
    KnownFiles(file()).add(sum(1));
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::Append));
    damaged.write("no sum\n\xff\n" + sum(2).toHex().first(20) + '\n');
    damaged.close();
    KnownFiles known(file());
    QVERIFY(known.contains(sum(1)));
    known.add(sum(3));
    QVERIFY(KnownFiles(file()).contains(sum(3)));
}

void TestKnownFiles::withoutAPlaceItIsKeptInMemory()
{
    QFile inTheWay(m_folder->filePath(u"deep"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    KnownFiles known(file());
    known.add(sum(1));
    QVERIFY(known.contains(sum(1)));
}

void TestKnownFiles::isInTheStateFolder()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->path()));
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QCOMPARE(KnownFiles::standardFile(), m_folder->filePath(u"layerwright/known-files"_s));
#else
    QVERIFY(KnownFiles::standardFile().endsWith(u"/known-files"_s));
#endif
}

QTEST_GUILESS_MAIN(TestKnownFiles)
#include "tst_knownfiles.moc"
