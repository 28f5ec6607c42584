// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/cloudpage.h"
#include "gui/newprofile/copydialog.h"
#include "gui/newprofile/steprail.h"
#include "gui/newprofile/tagfield.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The fields of the dialogs that begin profiles, one by one.
class TestNewProfileFields final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tagsBecomeChips();
    void tagsAreTakenBack();
    void tagOfTheSameKeyTakesItsPlace();
    void oddTagsStayToBeMended();
    void chipsWrap();

    void cloudsAreChosen_data();
    void cloudsAreChosen();
    void cloudThatIsNoneHoldsUp();

    void copiesAreChecked_data();
    void copiesAreChecked();
    void takenIsSaidAndNotRefused();
    void tagsMayBeDropped();

    void railSaysWhereOneIs();
    void railGoesWhereOneWas();
};

static QStringList chipsOf(const TagField &field)
{
    QStringList texts;
    for (const QToolButton *chip : field.findChildren<QToolButton *>())
        if (!chip->isHidden())
            texts.append(chip->toolTip().section(u' ', -1));
    return texts;
}

void TestNewProfileFields::tagsBecomeChips()
{
    TagField field;
    QSignalSpy edited(&field, &TagField::edited);
    field.show();
    QTest::keyClicks(field.input(), u"env:lab,"_s);
    QCOMPARE(chipsOf(field), QStringList{u"env:lab"_s});
    QTest::keyClicks(field.input(), u"team"_s);
    QCOMPARE(chipsOf(field), QStringList{u"env:lab"_s});
    QCOMPARE(field.tags()->size(), 2); // what is typed counts already
    QTest::keyClick(field.input(), Qt::Key_Return);
    QCOMPARE(chipsOf(field), (QStringList{u"env:lab"_s, u"team"_s}));
    QCOMPARE(*field.tags(), (QList<Tag>{{u"env"_s, u"lab"_s}, {u"team"_s, QString(Tag::bareValue)}}));
    QVERIFY(!edited.isEmpty());
}

void TestNewProfileFields::tagsAreTakenBack()
{
    TagField field;
    field.setTags({{u"env"_s, u"lab"_s}, {u"team"_s, QString(Tag::bareValue)}});
    field.show();
    QTest::keyClick(field.input(), Qt::Key_Backspace);
    QCOMPARE(field.input()->text(), u"team"_s);
    QCOMPARE(chipsOf(field), QStringList{u"env:lab"_s});
    field.input()->clear();
    QToolButton *chip = field.findChildren<QToolButton *>().constLast();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(chipsOf(field), QStringList());
    QVERIFY(field.tags()->isEmpty());
}

void TestNewProfileFields::tagOfTheSameKeyTakesItsPlace()
{
    TagField field;
    field.setTags({{u"env"_s, u"lab"_s}, {u"a"_s, u"b"_s}});
    QTest::keyClicks(field.input(), u"env:prod,"_s);
    QCOMPARE(*field.tags(), (QList<Tag>{{u"env"_s, u"prod"_s}, {u"a"_s, u"b"_s}}));
}

void TestNewProfileFields::oddTagsStayToBeMended()
{
    TagField field;
    QTest::keyClicks(field.input(), u"a:b:c"_s);
    QTest::keyClick(field.input(), Qt::Key_Return);
    QCOMPARE(field.input()->text(), u"a:b:c"_s);
    QCOMPARE(chipsOf(field), QStringList());
    QVERIFY(!field.tags());
}

void TestNewProfileFields::chipsWrap()
{
    TagField field;
    const int oneRow = field.heightForWidth(200);
    QList<Tag> tags;
    for (int i = 0; i < 8; ++i)
        tags.append({u"key%1"_s.arg(i), u"value"_s});
    field.setTags(tags);
    QVERIFY(field.heightForWidth(200) > 2 * oneRow);
    QVERIFY(field.heightForWidth(2000) < field.heightForWidth(200));
}

void TestNewProfileFields::cloudsAreChosen_data()
{
    QTest::addColumn<QString>("cloud");
    for (const char *cloud : {"aws", "edge-native", "gke", "nutanix", "moonbase"})
        QTest::newRow(cloud) << QString::fromLatin1(cloud);
}

/// What was answered is shown again, whether it has a button of its own or not.
void TestNewProfileFields::cloudsAreChosen()
{
    QFETCH(QString, cloud);
    CloudPage page;
    QVERIFY(!page.isComplete());
    QSignalSpy edited(&page, &CloudPage::edited);
    if (auto *button = page.findChild<QAbstractButton *>(cloud))
        button->click();
    else
        page.findChild<QLineEdit *>()->setText(
            cloud); // typing it opens the completer, which offscreen warns of
    QVERIFY(!edited.isEmpty());
    QVERIFY(page.isComplete());
    NewProfile answers;
    page.answer(answers);
    QCOMPARE(answers.info.cloudType, cloud);
    CloudPage again;
    again.setAnswers(answers);
    NewProfile kept;
    again.answer(kept);
    QCOMPARE(kept.info.cloudType, cloud);
}

void TestNewProfileFields::cloudThatIsNoneHoldsUp()
{
    CloudPage page;
    QTest::keyClicks(page.findChild<QLineEdit *>(), u"all"_s);
    QVERIFY(!page.isComplete());
    NewProfile answers;
    answers.info.cloudType = u"all"_s; // of an add-on profile that became a full one
    page.setAnswers(answers);
    QVERIFY(!page.isComplete());
}

void TestNewProfileFields::copiesAreChecked_data()
{
    QTest::addColumn<CopyKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("taken");
    const QString name = u"shop"_s;
    QTest::newRow("clone") << CopyKind::Clone << u"twin"_s << u"1.4.0"_s << true;
    QTest::newRow("clone of another version") << CopyKind::Clone << name << u"0.1.0"_s << true;
    QTest::newRow("clone that is none") << CopyKind::Clone << name << u"1.4.0"_s << false;
    QTest::newRow("clone without a name") << CopyKind::Clone << QString() << u"1.4.0"_s << false;
    QTest::newRow("control character") << CopyKind::Clone << u"a\u0007b"_s << u"1.4.0"_s << false;
    QTest::newRow("10,000 characters") << CopyKind::Clone << QString(10000, u'x') << u"1.4.0"_s << true;
    QTest::newRow("version that is none") << CopyKind::Version << name << u"v2"_s << false;
    QTest::newRow("the same version") << CopyKind::Version << name << u"1.4.0"_s << false;
    QTest::newRow("no version") << CopyKind::Version << name << QString() << false;
    QTest::newRow("next version") << CopyKind::Version << name << u"1.5.0-rc.1"_s << true;
    QTest::newRow("template of its name") << CopyKind::Template << name << u"1.4.0"_s << true;
}

void TestNewProfileFields::copiesAreChecked()
{
    QFETCH(CopyKind, kind);
    QFETCH(QString, name);
    QFETCH(QString, version);
    CopyDialog dialog(kind, {u"shop"_s, u"1.4.0"_s, {}, {}, {}, {}}, nullptr);
    if (auto *field = dialog.findChild<QComboBox *>()) {
        QVERIFY2(kind == CopyKind::Clone || field->count() == 3, "the next patch, minor and major version");
        field->setEditText(version);
    }
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
        if (field->accessibleName() == u"Name"_s)
            field->setText(name);
    QTEST(dialog.buttons()->button(QDialogButtonBox::Ok)->isEnabled(), "taken");
    QCOMPARE(dialog.copy().name, name);
    QCOMPARE(dialog.copy().version, version);
}

void TestNewProfileFields::takenIsSaidAndNotRefused()
{
    const auto said = [](const CopyDialog &dialog, const QString &words) {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    CopyDialog version(CopyKind::Version, {u"shop"_s, u"1.4.0"_s, {}, {}, {}, {}}, nullptr);
    QVERIFY(!said(version, u"already"_s));
    version.setTaken({u"1.4.0"_s, u"1.4.1"_s});
    QVERIFY(said(version, u"There is a version 1.4.1 already"_s));
    QVERIFY(version.buttons()->button(QDialogButtonBox::Ok)->isEnabled());
    CopyDialog golden(CopyKind::Template, {u"shop"_s, {}, {}, {}, {}, {}}, nullptr);
    golden.setTaken({u"shop"_s});
    QVERIFY(said(golden, u"Takes the place"_s));
}

void TestNewProfileFields::tagsMayBeDropped()
{
    CopyDialog dialog(CopyKind::Clone, {u"shop"_s, {}, {}, {}, {}, {{u"a"_s, u"b"_s}}}, nullptr);
    QVERIFY(dialog.copy().keepTags);
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(!dialog.copy().keepTags);
}

static QStringList spokenBy(const StepRail &rail)
{
    QStringList texts;
    for (int i = 0; i < rail.count(); ++i)
        texts.append(rail.item(i)->data(Qt::AccessibleTextRole).toString());
    return texts;
}

void TestNewProfileFields::railSaysWhereOneIs()
{
    StepRail rail;
    rail.setSteps({{u"A"_s, {}}, {u"B"_s, u"Group"_s}, {u"C"_s, u"Group"_s}, {u"D"_s, {}}});
    rail.setCurrent(2, 2);
    QCOMPARE(spokenBy(rail), (QStringList{u"A, done"_s, u"Group, this step"_s, u"B, done"_s,
                                          u"C, this step"_s, u"D, to come"_s}));
    rail.setCurrent(3, 3);
    QCOMPARE(spokenBy(rail).at(1), u"Group, done"_s);
}

void TestNewProfileFields::railGoesWhereOneWas()
{
    StepRail rail;
    rail.resize(200, 300);
    rail.setSteps({{u"A"_s, {}}, {u"B"_s, u"Group"_s}, {u"C"_s, u"Group"_s}, {u"D"_s, {}}});
    rail.setCurrent(2, 2);
    rail.show();
    QSignalSpy chosen(&rail, &StepRail::stepChosen);
    const auto click = [&rail](int row) {
        QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, rail.visualItemRect(rail.item(row)).center());
    };
    click(4); // to come
    click(3); // this one
    QVERIFY(chosen.isEmpty());
    click(1); // the group is its first step
    click(0);
    QCOMPARE(chosen, (QList<QVariantList>{{1}, {0}}));
}

QTEST_MAIN(TestNewProfileFields)
#include "tst_newprofilefields.moc"
