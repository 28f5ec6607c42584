// SPDX-License-Identifier: Apache-2.0
#include "gui/card/tagrow.h"
#include "gui/editor/completiondelegate.h"
#include "gui/editor/completionpopup.h"
#include "gui/help/hitdelegate.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/newprofile/beginlist.h"
#include "gui/newprofile/steprail.h"
#include "gui/newprofile/tagfield.h"
#include "gui/outline/outlinedelegate.h"
#include "gui/outline/outlineview.h"
#include "gui/palette/choicedelegate.h"
#include "gui/shortcuts/shortcutdelegate.h"
#include "gui/theme/calmstyle.h"
#include "gui/theme/icon.h"
#include "gui/welcome/welcomerow.h"
#include "model/items/choicelistmodel.h"
#include "model/items/outlinemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyleOptionMenuItem>
#include <QTest>

#include <functional>
#include <memory>

using namespace Layerwright;
using namespace Qt::StringLiterals;

using MakeWidget = std::function<std::unique_ptr<QWidget>()>;
using MakeDelegate = std::function<QAbstractItemDelegate *(QStandardItem *, QObject *)>;
Q_DECLARE_METATYPE(MakeWidget)
Q_DECLARE_METATYPE(MakeDelegate)

/// All that paints itself: turned round, it begins at the right, and each text is still read in its own way.
class TestMirroredRows final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void delegates_data();
    void delegates();
    void widgets_data();
    void widgets();
    void completionsGoOnWithTheYaml();
    void arrowOfTheOutline();
    void textsAreReadInTheirOwnWay_data();
    void textsAreReadInTheirOwnWay();
    void iconsOfAWay_data();
    void iconsOfAWay();
    void messageOfManyLines();
    void cardOfTwoLines();

private:
    static QRect inkOf(const QImage &image, QRgb ground);
    static QRect inkOf(const QImage &image) { return inkOf(image, image.pixel(0, 0)); }
    static QImage inkIn(const QImage &image) { return image.copy(inkOf(image)); }
    static void compareSides(const QImage &left, const QImage &right);
};

/// Of all that is not the ground.
QRect TestMirroredRows::inkOf(const QImage &image, QRgb ground)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground)
                box |= QRect(x, y, 1, 1);
    return box;
}

/// Letters have a little room at their sides, not the same at both.
void TestMirroredRows::compareSides(const QImage &left, const QImage &right)
{
    constexpr int bearing = 4;
    QCOMPARE(left.size(), right.size());
    const QRect before = inkOf(left);
    const QRect after = inkOf(right);
    QVERIFY(before.isValid() && after.isValid());
    const int last = left.width() - 1;
    const QByteArray told = QStringLiteral("%1…%2 turned to %3…%4 of %5")
                                .arg(before.left())
                                .arg(before.right())
                                .arg(after.left())
                                .arg(after.right())
                                .arg(left.width())
                                .toUtf8();
    QVERIFY2(std::abs(before.left() - (last - after.right())) <= bearing, told.constData());
    QVERIFY2(std::abs((last - before.right()) - after.left()) <= bearing, told.constData());
    QVERIFY2(std::abs(before.left() - (last - before.right())) > 3 * bearing,
             "it is as far from either side: nothing can be told");
}

void TestMirroredRows::delegates_data()
{
    QTest::addColumn<MakeDelegate>("make");
    QTest::newRow("command with an icon") << MakeDelegate([](QStandardItem *item, QObject *parent) {
        item->setIcon(icon("new"_L1));
        item->setData(u"File"_s, ChoiceListModel::DetailRole);
        return new ChoiceDelegate(parent);
    });
    QTest::newRow("key of the outline") << MakeDelegate([](QStandardItem *item, QObject *parent) {
        item->setData(u"a value"_s, OutlineModel::DetailRole);
        return new OutlineDelegate(parent);
    });
    QTest::newRow("letters that were typed") << MakeDelegate([](QStandardItem *item, QObject *parent) {
        item->setData(QVariant::fromValue(QList<int>{0, 1}), OutlineModel::LettersRole);
        return new OutlineDelegate(parent);
    });
    QTest::newRow("completion") << MakeDelegate(
        [](QStandardItem *, QObject *parent) { return new CompletionDelegate(parent); });
    QTest::newRow("hit in the manual") << MakeDelegate([](QStandardItem *item, QObject *parent) {
        item->setData(u"Stack"_s, HitDelegate::PageRole);
        item->setData(u"Few words."_s, HitDelegate::ExcerptRole);
        return new HitDelegate(parent);
    });
    QTest::newRow("shortcut below its menu") << MakeDelegate([](QStandardItem *item, QObject *parent) {
        item->appendRow(new QStandardItem(u"New"_s));
        return new ShortcutDelegate(parent);
    });
}

void TestMirroredRows::delegates()
{
    QFETCH(MakeDelegate, make);
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"replicas"_s));
    QWidget widget;
    const QAbstractItemDelegate *delegate = make(model.item(0), &model);
    const QModelIndex top = model.index(0, 0);
    const QModelIndex index = model.hasChildren(top) ? model.index(0, 0, top) : top;
    const auto painted = [&](Qt::LayoutDirection direction) {
        QStyleOptionViewItem option;
        option.initFrom(&widget);
        option.widget = &widget;
        option.direction = direction;
        option.rect = QRect(0, 0, 360, delegate->sizeHint(option, index).height());
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction); // as that of a view
        delegate->paint(&painter, option, index);
        return image;
    };
    compareSides(painted(Qt::LeftToRight), painted(Qt::RightToLeft));
}

void TestMirroredRows::widgets_data()
{
    QTest::addColumn<MakeWidget>("make");
    QTest::newRow("begin with") << MakeWidget([] {
        auto list = std::make_unique<BeginList>();
        list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->selectionModel()->clear(); // its ground is the same from either side
        return list;
    });
    QTest::newRow("steps") << MakeWidget([] {
        auto rail = std::make_unique<StepRail>();
        rail->setSteps({{u"Basics"_s, {}}, {u"Review"_s, {}}});
        rail->setCurrent(0, 0);
        return rail;
    });
    QTest::newRow("tags of the card") << MakeWidget([] {
        auto row = std::make_unique<TagRow>();
        row->setTags({{u"team"_s, u"retail"_s}});
        return row;
    });
    QTest::newRow("file of the welcome page")
        << MakeWidget([] { return std::make_unique<WelcomeRow>("open"_L1, u"Open"_s, u"A file"_s); });
    QTest::newRow("label") << MakeWidget([] {
        auto label = std::make_unique<QLabel>(u"Few words."_s);
        label->setAlignment(Qt::AlignLeft);
        return label;
    });
    QTest::newRow("label whose text can be selected") << MakeWidget([] {
        auto label = std::make_unique<QLabel>(u"Few words."_s);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    });
}

void TestMirroredRows::widgets()
{
    QFETCH(MakeWidget, make);
    const auto painted = [&make](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        const std::unique_ptr<QWidget> widget = make();
        widget->resize(420, widget->sizeHint().height());
        return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    compareSides(painted(Qt::LeftToRight), painted(Qt::RightToLeft));
}

/// In a window that is turned round, too.
void TestMirroredRows::completionsGoOnWithTheYaml()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CompletionPopup popup(nullptr);
    QVERIFY(popup.isRightToLeft());
    QVERIFY(popup.findChild<QListView *>()->isLeftToRight());
}

void TestMirroredRows::arrowOfTheOutline()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem);
    model.item(0)->appendRow(new QStandardItem(u"child"_s));
    const auto arrow = [&model](Qt::LayoutDirection direction) {
        OutlineView view;
        view.setLayoutDirection(direction);
        view.setModel(&model);
        view.resize(200, 60);
        const QImage image = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const int row = view.visualRect(model.index(0, 0)).height();
        return image.copy(0, 1, image.width(), row - 2); // its ground may differ
    };
    const QImage left = arrow(Qt::LeftToRight);
    const QImage right = arrow(Qt::RightToLeft);
    const QRect before = inkOf(left);
    const QRect after = inkOf(right);
    QVERIFY(before.isValid() && before.right() < 20);
    QVERIFY(std::abs(before.left() - (left.width() - 1 - after.right())) <= 2);
    const auto tip = [](const QImage &image, const QRect &ink) { // where its middle line has ink
        const QRect line(ink.left(), ink.center().y(), ink.width(), 1);
        return inkOf(image.copy(line), image.pixel(0, 0)).center().x() - (ink.width() - 1) / 2;
    };
    QVERIFY(tip(left, before) > 0);
    QVERIFY(tip(right, after) < 0);
}

void TestMirroredRows::textsAreReadInTheirOwnWay_data()
{
    QTest::addColumn<MakeWidget>("make");
    const QString path = u"/srv/a.yaml…"_s;
    QTest::newRow("label") << MakeWidget([path] { return std::make_unique<QLabel>(path); });
    QTest::newRow("check box") << MakeWidget([path] { return std::make_unique<QCheckBox>(path); });
    QTest::newRow("button with an icon") << MakeWidget([path] {
        auto button = std::make_unique<QPushButton>(icon("folder"_L1), path);
        button->setFlat(true);
        return button;
    });
    QTest::newRow("row of a list") << MakeWidget([path] {
        auto list = std::make_unique<QListView>();
        auto *model = new QStandardItemModel(list.get());
        model->appendRow(new QStandardItem(path));
        list->setModel(model);
        list->setFrameShape(QFrame::NoFrame);
        return list;
    });
    QTest::newRow("entry of a menu") << MakeWidget([path] {
        class Entry final : public QWidget
        {
        public:
            QString text;

        protected:
            void paintEvent(QPaintEvent *) override
            {
                QStyleOptionMenuItem option;
                option.initFrom(this);
                option.text = text;
                option.menuItemType = QStyleOptionMenuItem::Normal;
                option.menuRect = rect();
                QPainter painter(this);
                style()->drawControl(QStyle::CE_MenuItem, &option, &painter, this);
            }
        };
        auto entry = std::make_unique<Entry>();
        entry->text = path;
        return entry;
    });
}

/// The path begins with its slash and ends with the dots, whichever way the window is read.
void TestMirroredRows::textsAreReadInTheirOwnWay()
{
    QFETCH(MakeWidget, make);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        const std::unique_ptr<QWidget> widget = make();
        widget->resize(300, 32);
        const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = image.pixel(0, 0);
        const QRect ink = inkOf(image);
        const int width = widget->fontMetrics().horizontalAdvance(u"/srv/a.yaml…"_s) - 3; // without a mark
        const int left = direction == Qt::LeftToRight ? ink.right() - width : ink.left();
        const QRect text = inkOf(image.copy(left, 0, width + 1, image.height())).translated(left, 0);
        const auto heightOf = [&](int x) {
            return inkOf(image.copy(x, 0, 4, image.height()), ground).height();
        };
        QVERIFY(heightOf(text.left()) > text.height() / 2); // the slash
        QVERIFY(heightOf(text.right() - 3) <= 3);           // the last dot
    }
}

void TestMirroredRows::iconsOfAWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("turns");
    for (const char *name : {"back", "forward", "goto", "import", "redo", "undo"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"search", "help", "up", "save"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestMirroredRows::iconsOfAWay()
{
    QFETCH(QString, name);
    QFETCH(bool, turns);
    const QByteArray ascii = name.toLatin1();
    const QIcon stencil = icon(QLatin1StringView(ascii), Qt::black);
    const QImage left = stencil.pixmap(32).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage right = stencil.pixmap(32).toImage();
    const auto distance = [](const QImage &one, const QImage &other) {
        qint64 sum = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x)
                sum += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y)));
        return sum;
    };
    const qint64 ink = distance(left, QImage(left.size(), QImage::Format_ARGB32_Premultiplied));
    QVERIFY(distance(turns ? left.mirrored(true, false) : left, right) < ink / 50);
}

void TestMirroredRows::messageOfManyLines()
{
    MessageStack stack;
    const QString sentence = u"The file was changed by another program since it was opened here. "_s;
    MessageBar *bar = stack.show(u"topic"_s, Severity::Warning, sentence.repeated(8));
    bar->addButton(u"Reload"_s, [] {});
    stack.resize(520, stack.heightForWidth(520));
    stack.grab(); // lays out
    const QLabel *text = nullptr;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        if (!label->text().isEmpty())
            text = label;
    QVERIFY(text);
    QVERIFY(text->height() > 5 * text->fontMetrics().lineSpacing());
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
}

void TestMirroredRows::cardOfTwoLines()
{
    BeginList list;
    const QModelIndex second = list.model()->index(1, 0); // the first has a heading
    list.resize(900, 400);
    list.grab(); // lays out
    const int low = list.sizeHintForIndex(second).height();
    list.model()->setData(second, u"Was ein Edge-Standort vor seinen Clustern braucht"_s, Qt::UserRole + 2);
    QCOMPARE(list.sizeHintForIndex(second).height(), low);
    list.resize(260, 400);
    list.grab();
    QVERIFY(list.sizeHintForIndex(second).height() > low);
    QCOMPARE(list.visualRect(second).height(), list.sizeHintForIndex(second).height());
}

QTEST_MAIN(TestMirroredRows)
#include "tst_mirroredrows.moc"
