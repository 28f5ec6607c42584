// SPDX-License-Identifier: Apache-2.0
#include "model/profile/secretproblems.h"
#include "model/yaml/yamltree.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestSecretProblems final : public QObject
{
    Q_OBJECT

private slots:
    void found_data();
    void found();
    void notFound_data();
    void notFound();
};

void TestSecretProblems::found_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QByteArray>("marked");
    const auto key = QByteArray("-----BEGIN RSA ") + "PRIVATE KEY-----";
    QTest::newRow("password") << QByteArray("a:\n  password: hush\n") << Severity::Information
                              << QByteArray("hush");
    QTest::newRow("a number") << QByteArray("adminPassword: 1234") << Severity::Information
                              << QByteArray("1234");
    QTest::newRow("camel case") << QByteArray("dbPassWord: 'x'") << Severity::Information
                                << QByteArray("'x'");
    QTest::newRow("dashes") << QByteArray("oidc-client-secret: x") << Severity::Information
                            << QByteArray("x");
    QTest::newRow("underlines") << QByteArray("API_KEY: x") << Severity::Information << QByteArray("x");
    QTest::newRow("flow") << QByteArray("{user: a, passwd: b}") << Severity::Information << QByteArray("b");
    QTest::newRow("second document") << QByteArray("a: 1\n---\nauthToken: b") << Severity::Information
                                     << QByteArray("b");
    QTest::newRow("private key") << "tls: |\n  " + key + "\n  abc\n"
                                 << Severity::Warning << QByteArray("tls");
    QTest::newRow("key of a cloud") << QByteArray("args: [--id=AKIA") + "IOSFODNN7EXAMPLE]"
                                    << Severity::Warning << QByteArray("--id=AKIA") + "IOSFODNN7EXAMPLE";
}

void TestSecretProblems::found()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, marked);
    const QList<Finding> findings = findSecrets(YamlTree::read(text));
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings.first();
    QCOMPARE(finding.rule, u"secret-suspected"_s);
    QTEST(finding.severity, "severity");
    QCOMPARE(text.sliced(finding.span.begin, finding.span.length()), marked);
    QCOMPARE(finding.position, positionAt(text, finding.span.begin));
}

void TestSecretProblems::notFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("password:\npasswd: ''\n");
    QTest::newRow("template") << QByteArray("password: '{{.spectro.var.p}}'\n");
    QTest::newRow("reference") << QByteArray("password: $(PW)\napiKey: ${KEY}\ntoken: $X\n");
    QTest::newRow("a switch") << QByteArray("password: false\n");
    QTest::newRow("name of a secret")
        << QByteArray("existingSecret: db\npasswordSecretName: db\npasswordKey: pw\n");
    QTest::newRow("a map") << QByteArray("password:\n  secretKeyRef: x\n");
    QTest::newRow("an alias") << QByteArray("a: &x b\npassword: *x\n");
    QTest::newRow("comment") << QByteArray("# password: hush\na: 1\n");
    QTest::newRow("a long text") << QByteArray("a: ") + QByteArray(5000, 'x');
}

void TestSecretProblems::notFound()
{
    QFETCH(QByteArray, text);
    QCOMPARE(findSecrets(YamlTree::read(text)), QList<Finding>());
}

} // namespace Layerwright

Q_DECLARE_METATYPE(Layerwright::Severity)
QTEST_GUILESS_MAIN(Layerwright::TestSecretProblems)
#include "tst_secretproblems.moc"
