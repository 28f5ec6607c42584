// SPDX-License-Identifier: Apache-2.0
#include "gui/guide/calloutplace.h"

#include <QTest>

using namespace Layerwright;

/// Where a callout goes, for targets all over the window.
class TestCalloutPlace final : public QObject
{
    Q_OBJECT

private slots:
    void theWantedSideWhereThereIsRoom_data();
    void theWantedSideWhereThereIsRoom();
    void neverOutOfTheWindow_data();
    void neverOutOfTheWindow();
    void withoutATargetItIsInTheMiddle();

private:
    const QSize m_size{340, 220};
};

void TestCalloutPlace::theWantedSideWhereThereIsRoom_data()
{
    QTest::addColumn<QRect>("target");
    QTest::addColumn<CalloutSide>("wanted");
    QTest::addColumn<CalloutSide>("side");
    QTest::newRow("stack at the left") << QRect(0, 80, 330, 700) << CalloutSide::Right << CalloutSide::Right;
    QTest::newRow("panel at the right")
        << QRect(1090, 80, 350, 500) << CalloutSide::Left << CalloutSide::Left;
    QTest::newRow("menu at the top") << QRect(150, 0, 40, 24) << CalloutSide::Below << CalloutSide::Below;
    QTest::newRow("panel at the bottom")
        << QRect(330, 700, 1110, 170) << CalloutSide::Above << CalloutSide::Above;
    QTest::newRow("no room at the right")
        << QRect(1090, 80, 350, 500) << CalloutSide::Right << CalloutSide::Left;
    QTest::newRow("no room below") << QRect(600, 700, 200, 190) << CalloutSide::Below << CalloutSide::Right;
    QTest::newRow("the whole window") << QRect(0, 0, 1440, 900) << CalloutSide::Right << CalloutSide::Right;
}

void TestCalloutPlace::theWantedSideWhereThereIsRoom()
{
    QFETCH(QRect, target);
    QFETCH(CalloutSide, wanted);
    QFETCH(CalloutSide, side);
    const QRect room(8, 8, 1424, 884);
    const CalloutPlace place = placeCallout(target, m_size, room, wanted);
    QCOMPARE(place.side, side);
    QVERIFY(room.contains(place.body));
    QCOMPARE(place.body.size(), m_size);
    if (target.width() < 1440)
        QVERIFY(!place.body.intersects(target));
}

void TestCalloutPlace::neverOutOfTheWindow_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << QSize(720, 420);
    QTest::newRow("usual") << QSize(900, 600);
    QTest::newRow("large") << QSize(1440, 900);
}

/// A grid of targets, large and small, each with each side: the tip of the arrow is at the target's height
/// or breadth wherever the corners of the callout allow it.
void TestCalloutPlace::neverOutOfTheWindow()
{
    QFETCH(QSize, window);
    const QRect room = QRect(QPoint(), window).adjusted(8, 8, -8, -8);
    for (const QSize &size : {QSize(20, 20), QSize(300, 40), QSize(250, 300), QSize(600, 350)}) {
        for (int x = 0; x + size.width() <= window.width(); x += 40) {
            for (int y = 0; y + size.height() <= window.height(); y += 40) {
                for (const CalloutSide wanted :
                     {CalloutSide::Right, CalloutSide::Left, CalloutSide::Below, CalloutSide::Above}) {
                    const QRect target(QPoint(x, y), size);
                    const CalloutPlace place = placeCallout(target, m_size, room, wanted);
                    QVERIFY(room.contains(place.body));
                    const bool isSideways =
                        place.side == CalloutSide::Right || place.side == CalloutSide::Left;
                    const int length = isSideways ? place.body.height() : place.body.width();
                    const int centre = isSideways ? target.center().y() - place.body.top()
                                                  : target.center().x() - place.body.left();
                    QCOMPARE(place.arrow, std::clamp(centre, 18, length - 18));
                }
            }
        }
    }
}

void TestCalloutPlace::withoutATargetItIsInTheMiddle()
{
    const QRect room(8, 8, 884, 584);
    const CalloutPlace place = placeCallout({}, m_size, room, CalloutSide::Right);
    QCOMPARE(place.side, CalloutSide::Nowhere);
    QCOMPARE(place.body.center(), room.center());
}

QTEST_APPLESS_MAIN(TestCalloutPlace)
#include "tst_calloutplace.moc"
