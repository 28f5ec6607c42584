// SPDX-License-Identifier: Apache-2.0
#include "gui/card/infodialog.h"
#include "gui/card/wording.h"
#include "model/profile/infofields.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
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

    void nameIsRequired()
    {
        QVERIFY(InfoFields::checkName(u"ML Ops (east)"_s));
        QVERIFY(!InfoFields::checkName({}));
        QVERIFY(!InfoFields::checkName(u"  "_s));
        QVERIFY(!InfoFields::checkName(u" edge"_s));
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
    }
    void oddTagsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!InfoFields::tags(text));
    }

    void dialogTakesOnlyWhatCanBeKept()
    {
        ProfileInfo info;
        info.name = u"edge"_s;
        info.version = u"1.x"_s; // came with the file: may stay
        InfoDialog dialog(info, InfoField::Version, nullptr);
        QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
        const auto field = [&](const QString &name) {
            return *std::find_if(fields.begin(), fields.end(),
                                 [&](const QLineEdit *edit) { return edit->accessibleName() == name; });
        };
        field(u"Version"_s)->setText(u"1.y"_s);
        QVERIFY(!ok->isEnabled());
        field(u"Version"_s)->setText(u"1.1.0"_s);
        QVERIFY(ok->isEnabled());
        field(u"Name"_s)->clear();
        QVERIFY(!ok->isEnabled());
        field(u"Name"_s)->setText(u"edge 2"_s);
        field(u"Tags"_s)->setText(u"env:lab"_s);
        QVERIFY(ok->isEnabled());
        ProfileInfo expected = info;
        expected.name = u"edge 2"_s;
        expected.version = u"1.1.0"_s;
        expected.tags = {{u"env"_s, u"lab"_s}};
        QCOMPARE(dialog.info(), expected);
    }

    void descriptionKeepsItsBytesUntouched()
    {
        ProfileInfo info;
        info.name = u"edge"_s;
        info.description = u"one\r\ntwo\u00a0three"_s;
        QCOMPARE(InfoDialog(info, InfoField::Name, nullptr).info(), info);
    }

    void unknownWordsAreShownAsTheyCame()
    {
        QCOMPARE(Wording::cloud(u"moonbase"_s), u"moonbase"_s);
        QVERIFY(Wording::type(OpenEnum<ProfileType>(u"lunar"_s)).contains(u"lunar"_s));
        QVERIFY(Wording::cloud(u"all"_s).isEmpty());
    }
};

QTEST_MAIN(TestInfoFields)
#include "tst_infodialog.moc"
