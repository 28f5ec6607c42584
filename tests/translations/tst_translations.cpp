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
    void numbersHavePlurals_data();
    void numbersHavePlurals();
};

void TestTranslations::numbersHavePlurals_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("no language at all") << QLocale::c();
    QTest::newRow("a language without a translation") << QLocale(QLocale::Icelandic);
}

void TestTranslations::numbersHavePlurals()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    QCOMPARE(QCoreApplication::translate("RemoveLayers", "Remove %n layers", nullptr, 1),
             u"Remove 1 layers"_s); // nothing is installed yet

    installTranslations(application);
    QCOMPARE(QCoreApplication::translate("RemoveLayers", "Remove %n layers", nullptr, 1),
             u"Remove 1 layer"_s);
    QCOMPARE(QCoreApplication::translate("RemoveLayers", "Remove %n layers", nullptr, 3),
             u"Remove 3 layers"_s);
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
