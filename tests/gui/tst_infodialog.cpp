// SPDX-License-Identifier: Apache-2.0
#include "gui/card/infodialog.h"
#include "model/items/wording.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestInfoDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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

QTEST_MAIN(TestInfoDialog)
#include "tst_infodialog.moc"
