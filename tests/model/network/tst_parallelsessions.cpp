// SPDX-License-Identifier: Apache-2.0
#include "model/network/httpsession.h"
#include "model/network/parallelsessions.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static constexpr HttpPatience Impatient{.pause = std::chrono::milliseconds(5'000), .attempts = 1};

/// Several jobs at a server that may answer several at a time.
class TestParallelSessions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingToDo();
    void eachIsDoneOnce();
    void requestsOverlapAndAreBounded();
    void progressIsToldInOrder();
    void firstFailureByNumberCounts();
    void nothingIsBegunBehindAFailure();
    void cancelEndsAll();
    void sessionsHaveTheAccess();
};

static Result<void> fetched(HttpSession &session, const LoopbackServer &server, qsizetype at)
{
    const auto answer = session.fetch(QUrl(server.address() + u"/%1"_s.arg(at)), u"Job %1"_s.arg(at));
    return answer ? Result<void>() : tl::unexpected(answer.error());
}

void TestParallelSessions::nothingToDo()
{
    const HttpSession session;
    QVERIFY(doInParallel(session, 0, [](HttpSession &, qsizetype) { return failure(u"never asked"_s); }));
}

void TestParallelSessions::eachIsDoneOnce()
{
    const LoopbackServer server([](const ServedRequest &) { return ServedAnswer{}; },
                                LoopbackServer::Serving::Beside);
    const HttpSession session({}, {}, Impatient);
    std::vector<int> times(25);
    QVERIFY(doInParallel(session, 25, [&](HttpSession &own, qsizetype at) {
        ++times[size_t(at)];
        return fetched(own, server, at);
    }));
    QCOMPARE(times, std::vector<int>(25, 1));
    QCOMPARE(server.requests().size(), 25);
}

void TestParallelSessions::requestsOverlapAndAreBounded()
{
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;
    const LoopbackServer server(
        [&](const ServedRequest &) {
            const int running = ++now;
            for (int before = most; before < running && !most.compare_exchange_weak(before, running);) {
            }
            QThread::msleep(100);
            --now;
            return ServedAnswer{};
        },
        LoopbackServer::Serving::Beside);
    const HttpSession session({}, {}, Impatient);
    QVERIFY(
        doInParallel(session, 18, [&](HttpSession &own, qsizetype at) { return fetched(own, server, at); }));
    QVERIFY2(most > 1 && most <= 6, qPrintable(QString::number(most)));
}

void TestParallelSessions::progressIsToldInOrder()
{
    const LoopbackServer server([](const ServedRequest &) { return ServedAnswer{}; },
                                LoopbackServer::Serving::Beside);
    const HttpSession session({}, {}, Impatient);
    QList<qsizetype> begun;
    QList<qsizetype> done;
    const QThread *here = QThread::currentThread();
    bool isHere = true;
    QVERIFY(doInParallel(
        session, 12, [&](HttpSession &own, qsizetype at) { return fetched(own, server, at); },
        [&](qsizetype at, qsizetype ended) {
            isHere = isHere && QThread::currentThread() == here;
            begun.append(at);
            done.append(ended);
        }));
    QVERIFY(isHere);
    QList<qsizetype> all(12);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(begun, all);
    QVERIFY(std::ranges::is_sorted(done));
    QVERIFY(done.last() > 0 && done.last() < 12);
}

void TestParallelSessions::firstFailureByNumberCounts()
{
    const LoopbackServer server(
        [](const ServedRequest &request) {
            if (request.target == "/1")
                QThread::msleep(400);
            const bool isWrong = request.target == "/1" || request.target == "/3";
            return ServedAnswer{.status = isWrong ? 404 : 200};
        },
        LoopbackServer::Serving::Beside);
    const HttpSession session({}, {}, Impatient);
    const auto done =
        doInParallel(session, 6, [&](HttpSession &own, qsizetype at) { return fetched(own, server, at); });
    QVERIFY(!done);
    QVERIFY2(done.error().message.startsWith(u"Job 1"_s), qPrintable(done.error().message));
}

void TestParallelSessions::nothingIsBegunBehindAFailure()
{
    std::atomic<bool> isAnswered = false;
    const LoopbackServer server(
        [&](const ServedRequest &request) {
            if (request.target == "/0") {
                isAnswered = true;
                return ServedAnswer{.status = 404};
            }
            return ServedAnswer{.body = QByteArray(600, 'x'), .dripMilliseconds = 100}; // takes a minute
        },
        LoopbackServer::Serving::Beside);
    const HttpSession session({}, {}, {.pause = std::chrono::minutes(2), .attempts = 1});
    QElapsedTimer time;
    time.start();
    const auto done =
        doInParallel(session, 100, [&](HttpSession &own, qsizetype at) { return fetched(own, server, at); });
    QVERIFY(!done);
    QVERIFY2(done.error().message.startsWith(u"Job 0"_s), qPrintable(done.error().message));
    QVERIFY2(time.elapsed() < 20'000, "what was on its way is given up");
    QVERIFY(server.requests().size() <= 7);
}

void TestParallelSessions::cancelEndsAll()
{
    const LoopbackServer server(
        [](const ServedRequest &) {
            return ServedAnswer{.body = QByteArray(600, 'x'), .dripMilliseconds = 100};
        },
        LoopbackServer::Serving::Beside);
    QElapsedTimer time;
    time.start();
    const HttpSession session({}, {[&time] { return time.elapsed() > 300; }, {}},
                              {.pause = std::chrono::minutes(2), .attempts = 1});
    const auto done =
        doInParallel(session, 100, [&](HttpSession &own, qsizetype at) { return fetched(own, server, at); });
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"Canceled"_s), qPrintable(done.error().message));
    QVERIFY(time.elapsed() < 20'000);
    QVERIFY(server.requests().size() <= 6);
}

void TestParallelSessions::sessionsHaveTheAccess()
{
    const LoopbackServer server(
        [](const ServedRequest &request) {
            const bool isKnown =
                request.header("authorization") == "Basic " + QByteArray("me:k3y").toBase64();
            return ServedAnswer{.status = isKnown ? 200 : 401};
        },
        LoopbackServer::Serving::Beside);
    const HttpSession session({QUrl(server.address()), {u"me"_s, u"k3y"_s}, {}}, {}, Impatient);
    QVERIFY(
        doInParallel(session, 4, [&](HttpSession &own, qsizetype at) { return fetched(own, server, at); }));
}

QTEST_GUILESS_MAIN(TestParallelSessions)
#include "tst_parallelsessions.moc"
