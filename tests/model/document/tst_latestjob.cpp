// SPDX-License-Identifier: Apache-2.0
#include "model/document/latestjob.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Layerwright;

class LatestJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void theNewestWins();
    void oneRunsAtATime();
    void aCanceledJobSaysNothing();
    void aJobMayOutliveItsOwner();
    void theResultMayStartTheNext();
};

void LatestJobTest::theNewestWins()
{
    QList<int> results;
    LatestJob<int> job([&results](int value) { results.append(value); });
    QSemaphore gate;
    for (int number = 1; number <= 50; ++number) {
        job.start([number, &gate](QPromise<int> &promise) {
            gate.acquire();
            promise.addResult(number);
        });
    }
    gate.release(50);
    QTRY_VERIFY(!job.isRunning());
    QCOMPARE(results, QList<int>{50});
}

void LatestJobTest::oneRunsAtATime()
{
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    int result = 0;
    LatestJob<int> job([&result](int value) { result = value; });
    for (int number = 1; number <= 20; ++number) {
        job.start([&, number](QPromise<int> &promise) {
            most = std::max(most.load(), ++running);
            QTest::qSleep(2);
            --running;
            promise.addResult(number);
        });
        QTest::qWait(1);
    }
    QTRY_COMPARE(result, 20);
    QCOMPARE(most.load(), 1);
}

void LatestJobTest::aCanceledJobSaysNothing()
{
    int calls = 0;
    LatestJob<int> job([&calls](int) { ++calls; });
    QSemaphore started;
    QSemaphore gate;
    std::atomic<bool> sawCancel = false;
    job.start([&](QPromise<int> &promise) {
        started.release();
        gate.acquire();
        sawCancel = promise.isCanceled();
        promise.addResult(1);
    });
    started.acquire();
    job.cancel();
    gate.release();
    QTRY_VERIFY(!job.isRunning());
    QVERIFY(sawCancel);
    QCOMPARE(calls, 0);
    job.start([](QPromise<int> &promise) { promise.addResult(2); });
    QTRY_COMPARE(calls, 1);
}

void LatestJobTest::aJobMayOutliveItsOwner()
{
    int calls = 0;
    QSemaphore started;
    QSemaphore gate;
    QSemaphore ended;
    auto job = std::make_unique<LatestJob<int>>([&calls](int) { ++calls; });
    job->start([&](QPromise<int> &promise) {
        started.release();
        gate.acquire();
        promise.addResult(1);
        ended.release();
    });
    started.acquire();
    job.reset();
    gate.release();
    ended.acquire();
    QTest::qWait(20);
    QCOMPARE(calls, 0);
}

void LatestJobTest::theResultMayStartTheNext()
{
    QList<int> results;
    LatestJob<int> *self = nullptr;
    LatestJob<int> job([&](int value) {
        results.append(value);
        if (value < 3)
            self->start([value](QPromise<int> &promise) { promise.addResult(value + 1); });
    });
    self = &job;
    job.start([](QPromise<int> &promise) { promise.addResult(1); });
    QTRY_COMPARE(results, QList<int>({1, 2, 3}));
}

QTEST_GUILESS_MAIN(LatestJobTest)
#include "tst_latestjob.moc"
