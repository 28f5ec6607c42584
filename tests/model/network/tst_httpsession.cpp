// SPDX-License-Identifier: Apache-2.0
#include "model/network/bearerchallenge.h"
#include "model/network/httpfault.h"
#include "model/network/httpsession.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/testcertificates.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static constexpr HttpPatience Impatient{.pause = std::chrono::milliseconds(300),
                                        .slowest = 1024,
                                        .attempts = 3,
                                        .firstWait = std::chrono::milliseconds(5),
                                        .longestWait = std::chrono::milliseconds(2'000)};

class TestHttpSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answersAreGivenAsTheyCome();
    void statusesAreToldInWords_data();
    void statusesAreToldInWords();
    void whatFailsForTheMomentIsTriedAgain_data();
    void whatFailsForTheMomentIsTriedAgain();
    void whoAsksToWaitForLongIsNotWaitedFor();
    void downloadGoesOnWhereItStopped();
    void downloadBeginsAnewWhereItMust();
    void otherPartIsRefused();
    void slowServerIsGivenUp();
    void tooMuchIsRefused();
    void endlessAnswerIsCutOff();
    void redirectsAreFollowed();
    void redirectLoopEnds();
    void credentialsStayWithTheirHost();
    void credentialsAreNotSentInTheClear();
    void cancelEndsAtOnce();
    void nobodyListens();
    void certificates_data();
    void certificates();
    void redirectOutOfTlsIsRefused();
    void challengesAreRead();
    void proxiesAreToldWhoAsks_data();
    void proxiesAreToldWhoAsks();
};

static ServedAnswer body(const QByteArray &text)
{
    return {.body = text};
}

static QString faultOf(const Result<HttpAnswer> &answer)
{
    return answer ? u"(an answer)"_s : answer.error().message;
}

void TestHttpSession::answersAreGivenAsTheyCome()
{
    const LoopbackServer server([](const ServedRequest &) {
        return ServedAnswer{.status = 404, .body = "gone", .headers = {{"X-Thing", "yes"}}};
    });
    HttpSession session;
    const auto answer = session.send({QUrl(server.address() + u"/a?b=c"_s)});
    QVERIFY2(answer, qPrintable(faultOf(answer)));
    QCOMPARE(answer->status, 404);
    QCOMPARE(answer->body, "gone");
    QCOMPARE(answer->header("x-thing"), "yes");
    QCOMPARE(server.requests().first().target, "/a?b=c");
    QCOMPARE(server.requests().first().header("cookie"), "");
}

void TestHttpSession::statusesAreToldInWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("who are you") << 401 << u"user name and password"_s;
    QTest::newRow("not you") << 403 << u"does not allow it"_s;
    QTest::newRow("no such thing") << 404 << u"no such thing"_s;
    QTest::newRow("too often") << 429 << u"too often"_s;
    QTest::newRow("broken") << 500 << u"wrong on its side"_s;
    QTest::newRow("teapot") << 418 << u"answered 418"_s;
}

void TestHttpSession::statusesAreToldInWords()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    const LoopbackServer server([status](const ServedRequest &) {
        return ServedAnswer{.status = status, .headers = {{"Retry-After", "100"}}};
    });
    HttpSession session({}, {}, Impatient);
    const auto answer = session.fetch({QUrl(server.address())}, u"The index"_s);
    QVERIFY(!answer);
    QVERIFY2(faultOf(answer).startsWith(u"The index: 127.0.0.1:"_s), qPrintable(faultOf(answer)));
    QVERIFY2(faultOf(answer).contains(words), qPrintable(faultOf(answer)));
}

void TestHttpSession::whatFailsForTheMomentIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stops");
    QTest::newRow("too often") << 429 << false;
    QTest::newRow("gateway") << 502 << false;
    QTest::newRow("unavailable") << 503 << false;
    QTest::newRow("stops in the middle") << 200 << true;
}

void TestHttpSession::whatFailsForTheMomentIsTriedAgain()
{
    QFETCH(int, status);
    QFETCH(bool, stops);
    std::atomic<int> count = 0;
    const LoopbackServer server([&](const ServedRequest &) {
        if (++count == 3)
            return body("at last");
        return ServedAnswer{
            .status = status, .body = "at l", .headers = {{"Retry-After", "0"}}, .promised = stops ? 7 : -1};
    });
    HttpSession session({}, {}, Impatient);
    const auto answer = session.send({QUrl(server.address())});
    QVERIFY2(answer, qPrintable(faultOf(answer)));
    QCOMPARE(answer->body, "at last");
    QCOMPARE(count.load(), 3);

    count = -10;
    const auto never = session.send({QUrl(server.address())});
    QVERIFY(never ? never->status == status : faultOf(never).contains(u"127.0.0.1"_s));
    QCOMPARE(count.load(), -7);

    count = 0;
    HttpRequest post{QUrl(server.address())};
    post.verb = "POST";
    const auto once = session.send(post); // may have been done
    QVERIFY(!once || once->status != 200);
    QCOMPARE(count.load(), 1);
}

void TestHttpSession::whoAsksToWaitForLongIsNotWaitedFor()
{
    const LoopbackServer server([](const ServedRequest &) {
        return ServedAnswer{.status = 429, .headers = {{"Retry-After", "3600"}}};
    });
    HttpSession session({}, {}, Impatient);
    const auto answer = session.send({QUrl(server.address())});
    QVERIFY(answer && answer->status == 429);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpSession::downloadGoesOnWhereItStopped()
{
    const QByteArray whole = "0123456789";
    const LoopbackServer server([&whole](const ServedRequest &request) {
        const QByteArray range = request.header("range");
        if (range.isEmpty())
            return ServedAnswer{.body = whole, .stopAfter = 4};
        const qsizetype from = range.sliced(6).chopped(1).toLongLong();
        return ServedAnswer{.status = 206,
                            .body = whole.sliced(from),
                            .headers = {{"Content-Range", "bytes " + QByteArray::number(from) + "-9/10"}}};
    });
    QTemporaryFile file;
    QVERIFY(file.open());
    HttpRequest request{QUrl(server.address())};
    request.file = &file;
    HttpSession session({}, {}, Impatient);
    const auto answer = session.fetch(request, u"x"_s);
    QVERIFY2(answer, qPrintable(faultOf(answer)));
    file.seek(0);
    QCOMPARE(file.readAll(), whole);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().last().header("range"), "bytes=4-");
}

void TestHttpSession::downloadBeginsAnewWhereItMust()
{
    std::atomic<int> count = 0;
    const LoopbackServer server([&count](const ServedRequest &request) {
        ++count;
        if (count == 1)
            return ServedAnswer{.body = "0123456789", .stopAfter = 4};
        if (count == 2 && !request.header("range").isEmpty())
            return ServedAnswer{.status = 416};
        return body("abcdefghij");
    });
    QTemporaryFile file;
    QVERIFY(file.open());
    HttpRequest request{QUrl(server.address())};
    request.file = &file;
    HttpSession session({}, {}, Impatient);
    const auto answer = session.fetch(request, u"x"_s);
    QVERIFY2(answer, qPrintable(faultOf(answer)));
    file.seek(0);
    QCOMPARE(file.readAll(), "abcdefghij");
}

void TestHttpSession::otherPartIsRefused()
{
    const LoopbackServer server([](const ServedRequest &request) {
        if (request.header("range").isEmpty())
            return ServedAnswer{.body = "0123456789", .stopAfter = 4};
        return ServedAnswer{.status = 206, .body = "6789", .headers = {{"Content-Range", "bytes 6-9/10"}}};
    });
    QTemporaryFile file;
    QVERIFY(file.open());
    HttpRequest request{QUrl(server.address())};
    request.file = &file;
    HttpSession session({}, {}, Impatient);
    const auto answer = session.fetch(request, u"x"_s);
    QVERIFY2(faultOf(answer).contains(u"another part"_s), qPrintable(faultOf(answer)));
}

void TestHttpSession::slowServerIsGivenUp()
{
    const LoopbackServer server([](const ServedRequest &) {
        return ServedAnswer{.body = QByteArray(10'000, 'x'), .dripMilliseconds = 20};
    });
    HttpPatience once = Impatient;
    once.attempts = 1;
    HttpSession session({}, {}, once);
    QElapsedTimer time;
    time.start();
    const auto answer = session.send({QUrl(server.address())});
    QVERIFY2(faultOf(answer).contains(u"too slowly"_s), qPrintable(faultOf(answer)));
    QVERIFY(time.elapsed() < 10'000);
}

void TestHttpSession::tooMuchIsRefused()
{
    const LoopbackServer server(
        [](const ServedRequest &) { return ServedAnswer{.body = "x", .promised = qint64(10) << 30}; });
    HttpSession session({}, {}, Impatient);
    const auto answer = session.send({QUrl(server.address())});
    QVERIFY2(faultOf(answer).contains(u"more than"_s), qPrintable(faultOf(answer)));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpSession::endlessAnswerIsCutOff()
{
    const LoopbackServer server([](const ServedRequest &) {
        return ServedAnswer{.body = QByteArray(1 << 16, 'x'), .isEndless = true};
    });
    HttpSession session({}, {}, Impatient);
    HttpRequest request{QUrl(server.address())};
    request.maximumSize = 1 << 20;
    const auto answer = session.send(request);
    QVERIFY2(faultOf(answer).contains(u"sends more than"_s), qPrintable(faultOf(answer)));
}

void TestHttpSession::redirectsAreFollowed()
{
    const LoopbackServer server([](const ServedRequest &request) {
        if (request.target == "/there")
            return body("here");
        return ServedAnswer{.status = 302, .headers = {{"Location", "/there"}}};
    });
    HttpSession session;
    const auto answer = session.send({QUrl(server.address() + u"/begin"_s)});
    QVERIFY2(answer, qPrintable(faultOf(answer)));
    QCOMPARE(answer->body, "here");
    QCOMPARE(answer->url, QUrl(server.address() + u"/there"_s));
}

void TestHttpSession::redirectLoopEnds()
{
    const LoopbackServer server([](const ServedRequest &) {
        return ServedAnswer{.status = 301, .headers = {{"Location", "/again"}}};
    });
    HttpSession session;
    const auto answer = session.send({QUrl(server.address())});
    QVERIFY2(faultOf(answer).contains(u"on and on"_s), qPrintable(faultOf(answer)));
    QVERIFY(server.requests().size() < 20);
}

void TestHttpSession::credentialsStayWithTheirHost()
{
    const LoopbackServer other([](const ServedRequest &) { return body("other"); });
    const LoopbackServer server([&other](const ServedRequest &request) {
        if (request.target == "/away")
            return ServedAnswer{.status = 307, .headers = {{"Location", other.address().toUtf8()}}};
        if (request.target == "/round")
            return ServedAnswer{.status = 307, .headers = {{"Location", "/near"}}};
        return body("near");
    });
    HttpSession session({QUrl(server.address()), {u"me"_s, u"secret"_s}, {}});
    QVERIFY(session.send({QUrl(server.address() + u"/away"_s)}));
    QVERIFY(session.send({QUrl(server.address() + u"/round"_s)}));
    HttpRequest token{QUrl(server.address() + u"/away"_s)};
    token.authorization = "Bearer abc";
    QVERIFY(session.send(token));
    const QByteArray basic = "Basic " + QByteArray("me:secret").toBase64();
    QCOMPARE(server.requests().at(0).header("authorization"), basic);
    QCOMPARE(server.requests().at(2).header("authorization"), basic); // after the redirect
    QCOMPARE(server.requests().at(3).header("authorization"), "Bearer abc");
    QCOMPARE(other.requests().size(), 2);
    for (const ServedRequest &request : other.requests())
        QCOMPARE(request.header("authorization"), "");
}

void TestHttpSession::credentialsAreNotSentInTheClear()
{
    const QUrl far(u"http://charts.example"_s);
    HttpSession session({far, {u"me"_s, u"secret"_s}, {}});
    const auto answer = session.send({far});
    QVERIFY2(faultOf(answer).contains(u"not encrypted"_s), qPrintable(faultOf(answer)));
    QVERIFY(!faultOf(answer).contains(u"secret"_s));
}

void TestHttpSession::cancelEndsAtOnce()
{
    const LoopbackServer server([](const ServedRequest &) {
        return ServedAnswer{.body = QByteArray(100'000, 'x'), .dripMilliseconds = 5};
    });
    QElapsedTimer time;
    time.start();
    HttpSession session({}, {[&time] { return time.elapsed() > 200; }, {}});
    const auto answer = session.send({QUrl(server.address())});
    QCOMPARE(faultOf(answer), u"Canceled."_s);
    QVERIFY(time.elapsed() < 5'000);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpSession::nobodyListens()
{
    QUrl gone;
    {
        const LoopbackServer server([](const ServedRequest &) { return body({}); });
        gone = QUrl(server.address());
    }
    HttpSession session({}, {}, Impatient);
    const auto answer = session.send({gone});
    QVERIFY2(faultOf(answer).contains(u"takes no connections"_s), qPrintable(faultOf(answer)));
}

void TestHttpSession::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("namesAuthority");
    QTest::addColumn<bool>("isUnchecked");
    QTest::addColumn<QString>("words"); // empty: an answer
    QTest::newRow("own authority") << u"server"_s << true << false << QString();
    QTest::newRow("unknown authority") << u"server"_s << false << false << u"issued by Test Authority"_s;
    QTest::newRow("expired") << u"expired"_s << true << false << u"holds from 2020-01-01 to 2020-02-01"_s;
    QTest::newRow("other host") << u"other"_s << true << false << u"is for other"_s;
    QTest::newRow("any will do") << u"expired"_s << false << true << QString();
}

void TestHttpSession::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(bool, namesAuthority);
    QFETCH(bool, isUnchecked);
    QFETCH(QString, words);
    QTest::failOnWarning(QRegularExpression(u"^(?!.*QSsl)"_s)); // a client that hangs up
    const QTemporaryDir folder;
    const TestCertificates made = makeCertificates(folder.path());
    const LoopbackServer server([](const ServedRequest &) { return body("safe"); },
                                folder.filePath(certificate + u".pem"_s), made.key);
    const QUrl url(server.address());
    HttpSession session({url, {}, {namesAuthority ? made.authority : QString(), isUnchecked}}, {}, Impatient);
    const auto answer = session.send({url});
    if (words.isEmpty()) {
        QVERIFY2(answer, qPrintable(faultOf(answer)));
        QCOMPARE(answer->body, "safe");
    } else {
        QVERIFY2(faultOf(answer).contains(words), qPrintable(faultOf(answer)));
        QVERIFY(server.requests().isEmpty());
    }
}

void TestHttpSession::redirectOutOfTlsIsRefused()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!.*QSsl)"_s));
    const QTemporaryDir folder;
    const TestCertificates made = makeCertificates(folder.path());
    const LoopbackServer plain([](const ServedRequest &) { return body("plain"); });
    const LoopbackServer server(
        [&plain](const ServedRequest &) {
            return ServedAnswer{.status = 302, .headers = {{"Location", plain.address().toUtf8()}}};
        },
        made.server, made.key);
    HttpSession session({QUrl(server.address()), {}, {made.authority, false}}, {}, Impatient);
    const auto answer = session.send({QUrl(server.address())});
    QVERIFY2(faultOf(answer).contains(u"is not followed"_s), qPrintable(faultOf(answer)));
    QVERIFY(plain.requests().isEmpty());
}

void TestHttpSession::challengesAreRead()
{
    const QByteArray header = "Bearer realm=\"https://auth.example/token\",service=\"registry\","
                              "scope=\"repository:a/b:pull,push\"";
    const auto challenge = BearerChallenge::read(header);
    QVERIFY(challenge);
    QCOMPARE(*challenge, (BearerChallenge{u"https://auth.example/token"_s, u"registry"_s,
                                          u"repository:a/b:pull,push"_s}));
    QCOMPARE(challenge->url().toString(),
             u"https://auth.example/token?service=registry&scope=repository:a/b:pull,push"_s);
    QVERIFY(!BearerChallenge::read("Basic realm=\"x\""));
    QVERIFY(!BearerChallenge::read("Bearer service=\"x\""));
    QVERIFY(!BearerChallenge::read(""));
    QCOMPARE(tokenOf("{\"token\":\"a\"}"), "a");
    QCOMPARE(tokenOf("{\"access_token\":\"b\"}"), "b");
    QCOMPARE(tokenOf("<html>"), "");
}

void TestHttpSession::proxiesAreToldWhoAsks_data()
{
    QTest::addColumn<QString>("named"); // in the address of the proxy
    QTest::addColumn<Credentials>("given");
    QTest::addColumn<bool>("isLetThrough");
    const Credentials none;
    const Credentials right{u"u"_s, u"p w"_s};
    const Credentials wrong{u"u"_s, u"x"_s};
    QTest::newRow("nobody") << QString() << none << false;
    QTest::newRow("given") << QString() << right << true;
    QTest::newRow("given, refused") << QString() << wrong << false;
    QTest::newRow("named in the address") << u"u:p%20w@"_s << none << true;
    QTest::newRow("named there, which comes first") << u"u:p%20w@"_s << wrong << true;
    QTest::newRow("named there, refused") << u"u:x@"_s << right << false;
}

void TestHttpSession::proxiesAreToldWhoAsks()
{
    QFETCH(QString, named);
    QFETCH(Credentials, given);
    QFETCH(bool, isLetThrough);
    const LoopbackServer proxy([](const ServedRequest &request) {
        if (request.header("proxy-authorization") != "Basic " + QByteArray("u:p w").toBase64())
            return ServedAnswer{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"way\""}}};
        return body(request.target + ' ' + request.header("authorization"));
    });
    const auto forget = qScopeGuard([] { qunsetenv("http_proxy"); });
    qputenv("http_proxy", QString(proxy.address()).replace(u"://"_s, u"://"_s + named).toUtf8());
    HttpSession session({{}, {}, {}, given}, {}, Impatient);
    const auto answer = session.fetch(QUrl(u"http://charts.example/index.yaml"_s), u"The index"_s);
    QCOMPARE(answer.has_value(), isLetThrough);
    if (isLetThrough)
        QCOMPARE(answer->body, "http://charts.example/index.yaml ");
    else
        QVERIFY2(faultOf(answer).contains(u"The proxy on the way"_s), qPrintable(faultOf(answer)));
    QVERIFY(proxy.requests().size() <= 3);
}

QTEST_GUILESS_MAIN(TestHttpSession)
#include "tst_httpsession.moc"
