// SPDX-License-Identifier: Apache-2.0
#include "model/registry/connectiondoctor.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testcertificates.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestConnectionDoctor : public QObject
{
    Q_OBJECT

private slots:
    void allIsWell();
    void nobodyListens();
    void wrongPassword();
    void somethingElseAnswers();
    void certificates();
    void proxyIsToldWhoAsks_data();
    void proxyIsToldWhoAsks();
    void places();

private:
    static CatalogSource source(const LoopbackServer &server, SourceKind kind = SourceKind::HelmRepository)
    {
        CatalogSource source = *sourceAt(server.address(), kind);
        source.name = u"here"_s;
        return source;
    }
};

static QList<ConnectionStep> examined(const CatalogSource &source, const QString &password = {})
{
    return examineConnection(source, accessTo(source, password));
}

static ServedAnswer emptyIndex(const ServedRequest &)
{
    return {.body = "apiVersion: v1\nentries: {}\n"};
}

void TestConnectionDoctor::allIsWell()
{
    const LoopbackServer server(emptyIndex);
    const QList<ConnectionStep> steps = examined(source(server));
    QCOMPARE(steps.size(), 4);
    for (const ConnectionStep &step : steps)
        QVERIFY2(step.isDone, qPrintable(inWords(steps)));
    const QString words = inWords(steps);
    QVERIFY2(words.contains(u"✓ Name: 127.0.0.1\n"_s), qPrintable(words));
    QVERIFY2(words.contains(u"✓ Encryption: none"_s), qPrintable(words));
}

void TestConnectionDoctor::nobodyListens()
{
    CatalogSource gone;
    {
        const LoopbackServer server(emptyIndex);
        gone = source(server);
    }
    const QList<ConnectionStep> steps = examined(gone);
    QCOMPARE(steps.size(), 2); // what follows would fail for the same reason
    QVERIFY(steps[0].isDone && !steps[1].isDone);
    QVERIFY2(steps[1].detail.contains(u"takes no connection"_s), qPrintable(inWords(steps)));
}

void TestConnectionDoctor::wrongPassword()
{
    const LoopbackServer server([](const ServedRequest &) { return ServedAnswer{.status = 401}; });
    CatalogSource named = source(server, SourceKind::OciRegistry);
    named.userName = u"me"_s;
    const QList<ConnectionStep> steps = examined(named, u"s3cret"_s);
    QVERIFY(!steps.last().isDone);
    QVERIFY2(steps.last().detail.contains(u"user name and password"_s), qPrintable(inWords(steps)));
    QVERIFY(!inWords(steps).contains(u"s3cret"_s));
}

void TestConnectionDoctor::somethingElseAnswers()
{
    const LoopbackServer server([](const ServedRequest &) { return ServedAnswer{.body = "<html>Log in"}; });
    for (const SourceKind kind : {SourceKind::HelmRepository, SourceKind::OciRegistry}) {
        const QList<ConnectionStep> steps = examined(source(server, kind));
        QVERIFY2(!steps.last().isDone, qPrintable(inWords(steps)));
    }
}

void TestConnectionDoctor::certificates()
{
    const QTemporaryDir folder;
    const TestCertificates made = makeCertificates(folder.path());
    const LoopbackServer server(emptyIndex, made.server, made.key);
    CatalogSource safe = source(server);
    const QList<ConnectionStep> unknown = examined(safe);
    QCOMPARE(unknown.size(), 3);
    QVERIFY2(unknown.last().detail.contains(u"issued by Test Authority"_s), qPrintable(inWords(unknown)));
    QVERIFY2(unknown.last().detail.contains(u"CA file"_s), qPrintable(inWords(unknown)));
    safe.trust.caFile = made.authority;
    const QList<ConnectionStep> known = examined(safe);
    QVERIFY2(known.size() == 4 && known.last().isDone, qPrintable(inWords(known)));
    QVERIFY2(known[2].detail.contains(u"holds until"_s), qPrintable(inWords(known)));
    safe.trust = {{}, true};
    const QList<ConnectionStep> any = examined(safe);
    QVERIFY2(any.size() == 4 && any.last().isDone, qPrintable(inWords(any)));
    QVERIFY2(any[2].detail.contains(u"any other would do"_s), qPrintable(inWords(any)));
}

void TestConnectionDoctor::proxyIsToldWhoAsks_data()
{
    QTest::addColumn<Credentials>("given");
    QTest::addColumn<QString>("words");
    QTest::newRow("known to the proxy") << Credentials{u"u"_s, u"p w"_s} << u"✓ Answer:"_s;
    QTest::newRow("nobody") << Credentials() << u"✕ Answer: "_s;
    QTest::newRow("refused") << Credentials{u"u"_s, u"x"_s} << u"✕ Answer: "_s;
}

void TestConnectionDoctor::proxyIsToldWhoAsks()
{
    QFETCH(Credentials, given);
    QFETCH(QString, words);
    const LoopbackServer proxy([](const ServedRequest &request) {
        if (request.header("proxy-authorization") != "Basic " + QByteArray("u:p w").toBase64())
            return ServedAnswer{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"way\""}}};
        return emptyIndex(request);
    });
    const auto forget = qScopeGuard([] { qunsetenv("http_proxy"); });
    qputenv("http_proxy", proxy.address().toUtf8());
    const CatalogSource source = *sourceAt(u"http://charts.example/stable"_s, SourceKind::HelmRepository);
    HttpAccess access = accessTo(source, {});
    access.proxy = given;
    const QList<ConnectionStep> steps = examineConnection(source, access);
    QCOMPARE(steps.size(), 2);
    QVERIFY2(steps.first().detail.contains(u"127.0.0.1:%1"_s.arg(proxy.port())), qPrintable(inWords(steps)));
    QVERIFY2(inWords(steps).contains(words), qPrintable(inWords(steps)));
    QCOMPARE(inWords(steps).contains(u"The proxy on the way"_s), !steps.last().isDone);
    QCOMPARE(proxy.requests().last().target, "http://charts.example/stable/index.yaml");
}

void TestConnectionDoctor::places()
{
    const QTemporaryDir folder;
    QVERIFY(examined(localSource(folder.path())).first().isDone);
    QVERIFY(!examined(localSource(folder.filePath(u"gone"_s))).first().isDone);
}

QTEST_GUILESS_MAIN(TestConnectionDoctor)
#include "tst_connectiondoctor.moc"
