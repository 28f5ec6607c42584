// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void systemsLanguageIsSpoken_data();
    void systemsLanguageIsSpoken();
    void languageIsChosen_data();
    void languageIsChosen();
    void goneTranslationsLeaveTheSources();

private:
    static QString layers(int count)
    {
        return QCoreApplication::translate("RemoveLayers", "Remove %n layers", nullptr, count);
    }
};

void TestTranslations::systemsLanguageIsSpoken_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("one");
    QTest::newRow("English") << QLocale(QLocale::English) << u"Remove 1 layer"_s;
    QTest::newRow("no language at all") << QLocale::c() << u"Remove 1 layer"_s;
    QTest::newRow("a language without a translation") << QLocale(QLocale::Icelandic) << u"Remove 1 layer"_s;
    QTest::newRow("German as in Austria")
        << QLocale(QLocale::German, QLocale::Austria) << u"1 Schicht entfernen"_s;
}

void TestTranslations::systemsLanguageIsSpoken()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, one);
    QLocale::setDefault(locale);
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    QCOMPARE(layers(1), u"Remove 1 layers"_s); // nothing is installed yet
    const Translations translations;
    QCOMPARE(layers(1), one);
    QVERIFY(layers(3) != layers(1));
    QCOMPARE(QLocale(), locale); // numbers and dates as before
}

void TestTranslations::languageIsChosen_data()
{
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("spoken"); // of “File”
    QTest::addColumn<QLocale>("locale");
    const QLocale austria(QLocale::German, QLocale::Austria);
    QTest::newRow("another one") << QLocale::c() << u"de"_s << u"&Datei"_s << QLocale(u"de"_s);
    QTest::newRow("the system's own keeps its country") << austria << u"de"_s << u"&Datei"_s << austria;
    QTest::newRow("the system's") << austria << QString() << u"&Datei"_s << austria;
    QTest::newRow("English elsewhere") << austria << u"en"_s << u"&File"_s << QLocale(u"en"_s);
    QTest::newRow("one that there is not") << austria << u"is"_s << u"&Datei"_s << austria;
}

void TestTranslations::languageIsChosen()
{
    QFETCH(QLocale, system);
    QFETCH(QString, code);
    QFETCH(QString, spoken);
    QFETCH(QLocale, locale);
    QLocale::setDefault(system);
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    Translations translations;
    translations.setLanguage(u"ja"_s);
    translations.setLanguage(code);
    QCOMPARE(QCoreApplication::translate("Layerwright::Menus", "&File"), spoken);
    QCOMPARE(translations.language(), spoken == u"&Datei"_s ? "de"_L1 : "en"_L1);
    QCOMPARE(QLocale(), locale);
}

void TestTranslations::goneTranslationsLeaveTheSources()
{
    QLocale::setDefault(QLocale::c());
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    {
        Translations translations;
        translations.setLanguage(u"de"_s);
        QCOMPARE(layers(1), u"1 Schicht entfernen"_s);
    }
    QCOMPARE(layers(1), u"Remove 1 layers"_s);
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
