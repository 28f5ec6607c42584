// SPDX-License-Identifier: Apache-2.0
#include "model/registry/helmindex.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestHelmIndex : public QObject
{
    Q_OBJECT

private slots:
    void chartsAreListed();
    void whatCannotBeUsedIsLeftOut();
    void faultsAreTold_data();
    void faultsAreTold();
    void fiftyMegabytes();
};

static constexpr QByteArrayView Digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

void TestHelmIndex::chartsAreListed()
{
    const auto index = readHelmIndex("\xEF\xBB\xBF"
                                     R"(apiVersion: v1
generated: "2026-01-01T00:00:00Z"
entries:
  web:
  - name: web
    version: 1.10.0
    appVersion: "7"
    description: |
      Serves
      pages.
    keywords: [http, pages]
    maintainers:
    - {name: Someone, urls: [not-this]}
    dependencies:
    - name: common
      version: 9.x.x
    digest: )" + Digest.toByteArray() +
                                     R"(
    urls:
    - charts/web-1.10.0.tgz
    - https://mirror.example/web-1.10.0.tgz
  - {name: web, version: 1.9.0, deprecated: true, urls: ["https://a.example/web.tgz"], digest: "sha256:)" +
                                     Digest.toByteArray() + R"("}
  "odd: name":
    - version: 0.1.0
      name: "odd: name"
      urls: &u [x.tgz]
    - version: 0.2.0
      name: "odd: name"
      urls: *u
annotations: {entries: {no: [{name: no, version: 1, urls: [no]}]}}
)");
    QVERIFY2(index, qPrintable(index ? QString() : index.error().message));
    QCOMPARE(index->charts.size(), 3);
    const HelmIndexEntry &web = index->charts[0];
    QCOMPARE(web.name, u"web"_s);
    QCOMPARE(web.version, u"1.10.0"_s);
    QCOMPARE(web.description, u"Serves pages."_s);
    QCOMPARE(web.keywords, (QStringList{u"http"_s, u"pages"_s}));
    QCOMPARE(web.url, u"charts/web-1.10.0.tgz"_s);
    QCOMPARE(web.sha256, Digest);
    QVERIFY(!web.isDeprecated);
    QVERIFY(index->charts[1].isDeprecated);
    QCOMPARE(index->charts[1].sha256, Digest);
    QCOMPARE(index->charts[2].name, u"odd: name"_s);
    QCOMPARE(index->notes.size(), 1); // an alias has no address that could be read
}

void TestHelmIndex::whatCannotBeUsedIsLeftOut()
{
    const auto index = readHelmIndex("entries:\n"
                                     "  lib: [{name: lib, version: 1.0.0, type: library, urls: [l.tgz]}]\n"
                                     "  bare: [{name: bare, version: 1.0.0}]\n"
                                     "  unnamed: [{version: 1.0.0, urls: [u.tgz]}]\n"
                                     "  short: [{name: s, version: 1.0.0, urls: [s.tgz], digest: abc}]\n"
                                     "  empty: []\n"
                                     "  nothing:\n"
                                     "  text: yes\n"
                                     "  list: [[{name: a, version: 1, urls: [a]}], yes]\n"
                                     "  good: [{name: good, version: latest, urls: [g.tgz]}]\n");
    QVERIFY(index);
    QCOMPARE(index->charts.size(), 1);
    QCOMPARE(index->charts[0].name, u"good"_s);
    QCOMPARE(index->charts[0].version, u"latest"_s);
    QCOMPARE(index->notes.size(), 3);
    QVERIFY(index->notes.join(u' ').contains(u"bare"_s));
}

void TestHelmIndex::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("page") << QByteArray("\n<!DOCTYPE html><html></html>") << u"page of HTML"_s;
    QTest::newRow("nothing") << QByteArray() << u"no “entries”"_s;
    QTest::newRow("list") << QByteArray("- a\n- b\n") << u"no “entries”"_s;
    QTest::newRow("other map") << QByteArray("a: 1\n") << u"no “entries”"_s;
    QTest::newRow("not UTF-8") << QByteArray("entries: {\xff}") << u"UTF-8"_s;
    QTest::newRow("torn") << QByteArray("entries:\n  a: [{name: 'x") << u"no YAML"_s;
    QTest::newRow("deep") << QByteArray("entries: ") + QByteArray(100'000, '[') << u"too deeply"_s;
}

void TestHelmIndex::faultsAreTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const auto index = readHelmIndex(text);
    QVERIFY(!index);
    QVERIFY2(index.error().message.contains(words), qPrintable(index.error().message));
}

/// As large as the largest public one was.
void TestHelmIndex::fiftyMegabytes()
{
    QByteArray text = "apiVersion: v1\nentries:\n";
    int count = 0;
    for (int chart = 0; text.size() < 50'000'000; ++chart) {
        text += "  chart-" + QByteArray::number(chart) + ":\n";
        for (int version = 0; version < 40; ++version, ++count)
            text += "  - apiVersion: v2\n    appVersion: 1.2.3\n    created: \"2024-01-01T00:00:00Z\"\n    "
                    "description: A chart that does something or other for everybody\n    digest: " +
                    Digest.toByteArray() + "\n    name: chart-" + QByteArray::number(chart) +
                    "\n    urls:\n    - https://charts.example/chart-" + QByteArray::number(chart) + "-" +
                    QByteArray::number(version) + ".tgz\n    version: 1." + QByteArray::number(version) +
                    ".0\n";
    }
    QElapsedTimer time;
    time.start();
    const auto index = readHelmIndex(text);
    qInfo("50 MB, %d charts: %lld ms", count, static_cast<long long>(time.elapsed()));
    QVERIFY(index);
    QCOMPARE(index->charts.size(), count);
}

QTEST_GUILESS_MAIN(TestHelmIndex)
#include "tst_helmindex.moc"
