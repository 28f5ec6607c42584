// SPDX-License-Identifier: Apache-2.0
#include "model/profile/infofields.h"

#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestInfoFields final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void versionIsSemantic_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("reason"); // part of the message; empty: taken
        QTest::newRow("plain") << u"1.0.0"_s << QString();
        QTest::newRow("left empty") << QString() << QString();
        QTest::newRow("pre-release") << u"1.0.0-rc.1"_s << QString();
        QTest::newRow("build") << u"1.0.0+20240101"_s << QString();
        QTest::newRow("zero") << u"0.0.0"_s << QString();
        QTest::newRow("leading v") << u"v1.2.0"_s << u"1.2.0"_s;
        QTest::newRow("two numbers") << u"1.2"_s << u"too few"_s;
        QTest::newRow("word after a dot") << u"2.2.2.develop"_s << u"major.minor.patch"_s;
        QTest::newRow("leading zero") << u"1.02.0"_s << u"begins with 0"_s;
        QTest::newRow("words") << u"latest"_s << u"too few"_s;
        QTest::newRow("space") << u"1.0. 0"_s << u"major.minor.patch"_s;
        QTest::newRow("empty pre-release") << u"1.0.0-"_s << u"major.minor.patch"_s;
        QTest::newRow("line end behind") << u"1.0.0\n"_s << u"major.minor.patch"_s;
    }
    void versionIsSemantic()
    {
        QFETCH(QString, version);
        QFETCH(QString, reason);
        const Result<void> result = InfoFields::checkVersion(version);
        QCOMPARE(result.has_value(), reason.isEmpty());
        if (!result)
            QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
    }

    void namesAreSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason"); // part of the message; empty: taken
        QTest::newRow("words and brackets") << u"ML Ops (east)"_s << QString();
        QTest::newRow("any script") << u"магазин ñ 店"_s << QString();
        QTest::newRow("joined emoji") << u"👩‍🔧"_s << QString();
        QTest::newRow("none") << QString() << u"needs a name"_s;
        QTest::newRow("blanks") << u"  "_s << u"needs a name"_s;
        QTest::newRow("blank before") << u" edge"_s << u"space"_s;
        QTest::newRow("line end within") << u"edge\nlab"_s << u"nobody sees"_s;
        QTest::newRow("escape") << u"edge\u001b[31m"_s << u"nobody sees"_s;
        QTest::newRow("NUL") << u"edge"_s + QChar(0) << u"nobody sees"_s;
        QTest::newRow("turned around") << u"edge\u202egro.elpmaxe"_s << u"nobody sees"_s;
        QTest::newRow("10,000 characters") << QString(10000, u'x') << QString();
    }
    void namesAreSeen()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const Result<void> result = InfoFields::checkName(name);
        QCOMPARE(result.has_value(), reason.isEmpty());
        if (!result)
            QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
    }
    void longNamesAreRemarked()
    {
        QVERIFY(InfoFields::nameRemark(QString(128, u'x')).isEmpty());
        QVERIFY(InfoFields::nameRemark(QString(10000, u'x')).contains(u"10000"_s));
    }

    void cloudsAreOneWord_data()
    {
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<bool>("taken");
        QTest::newRow("known") << u"edge-native"_s << true;
        QTest::newRow("custom") << u"moonbase_2"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("of add-ons") << u"all"_s << false;
        QTest::newRow("two words") << u"edge native"_s << false;
        QTest::newRow("line end") << u"aws\n"_s << false;
    }
    void cloudsAreOneWord()
    {
        QFETCH(QString, cloud);
        QTEST(InfoFields::checkCloud(cloud).has_value(), "taken");
    }

    void tagsAreReadAndWritten()
    {
        const Result<QList<Tag>> tags = InfoFields::tags(u" env:aws, bare ,url:,, "_s);
        QVERIFY(tags.has_value());
        QCOMPARE(*tags, (QList<Tag>{{u"env"_s, u"aws"_s}, {u"bare"_s, u"spectro__tag"_s}, {u"url"_s, {}}}));
        QCOMPARE(InfoFields::text(*tags), u"env:aws, bare, url:"_s);
        QCOMPARE(*InfoFields::tags(InfoFields::text(*tags)), *tags);
    }

    void oddTagsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no key") << u":aws"_s;
        QTest::newRow("two colons") << u"a:b:c"_s;
        QTest::newRow("twice") << u"env:a, env:b"_s;
        QTest::newRow("control character") << u"env:\u0007"_s;
    }
    void oddTagsAreRefused()
    {
        QFETCH(QString, text);
        const Result<QList<Tag>> tags = InfoFields::tags(text);
        QVERIFY(!tags);
        QVERIFY(tags.error().message.contains(u'“'));
    }

    void messagesStayShort()
    {
        const QString endless(10000, u'x');
        QVERIFY(InfoFields::checkVersion(endless).error().message.size() < 200);
        QVERIFY(InfoFields::tag(u"a:b:"_s + endless).error().message.size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestInfoFields)
#include "tst_infofields.moc"
