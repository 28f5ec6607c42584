// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"
#include "model/profile/writer.h"
#include "tests/model/profile/randomprofile.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static LoadedProfile load(const QByteArray &text)
{
    const Result<LoadedProfile> loaded = readProfileText(text, u"profile"_s);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message + u'\n' + QString::fromUtf8(text)));
    return *loaded;
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ProfileFormsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFormIsRead_data();
    void everyFormIsRead();
    void yamlScalars_data();
    void yamlScalars();
    void corpusTravels_data();
    void corpusTravels();
};

void ProfileFormsTest::everyFormIsRead_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void ProfileFormsTest::everyFormIsRead()
{
    QFETCH(int, seed);
    RandomProfile random(static_cast<quint32>(seed), RandomProfile::HalfCharacters::None);
    for (int i = 0; i < 4; ++i) {
        const Profile profile = random.profile();
        const QByteArray yaml = writeYaml(profile, {});
        const LoadedProfile fromYaml = load(yaml);
        if (fromYaml.profile != profile)
            qInfo().noquote() << yaml << writeJson(profile, {}, JsonStyle::Pretty)
                              << writeJson(fromYaml.profile, {}, JsonStyle::Pretty);
        QVERIFY(fromYaml.profile == profile);
        QCOMPARE(fromYaml.source.form, SourceForm::ImportYaml);
        QCOMPARE(writeYaml(fromYaml.profile, fromYaml.source), yaml);

        const QTemporaryDir folder;
        for (const QString &name : {u"p.tgz"_s, u"p.json"_s, u"p.yaml"_s, u"p/"_s}) {
            const QString path = folder.filePath(name);
            QVERIFY(saveProfile({profile, {}, {}, {}}, path).has_value());
            const Result<LoadedProfile> again = openProfile(path);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QVERIFY2(again->profile == profile, qPrintable(name));
        }
    }
}

void ProfileFormsTest::yamlScalars_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("scalar");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &scalar) {
        QTest::newRow(name) << text << scalar;
    };
    row("plain", "argo-cd", "argo-cd");
    row("words", "Public Repo", "Public Repo");
    row("empty", "", "\"\"");
    row("number", "1.20", "\"1.20\"");
    row("boolean", "Yes", "\"Yes\"");
    row("colon", "a: b", "\"a: b\"");
    row("block", "a: 1\nb: 2\n", "|\n              a: 1\n              b: 2");
    row("no final newline", "a\nb", "|-\n              a\n              b");
    row("two final newlines", "a\n\n", "|+\n              a\n");
    row("blank lines inside", "a\n\nb\n", "|\n              a\n\n              b");
    row("trailing blanks inside", "a \n  \nb\n", "|\n              a \n                \n              b");
    row("leading blank", "  a\nb\n", "|2\n                a\n              b");
    row("leading newline", "\na\n", "|2\n\n              a");
    row("leading newline, none at the end", "\na", "|2-\n\n              a");
    row("leading tab", "\ta\nb\n", "|2\n              \ta\n              b");
    row("comment first", "# x\na: 1\n", "|\n              # x\n              a: 1");
    row("document marker", "---\na\n", "|\n              ---\n              a");
    row("CRLF", "a\r\nb\r\n", "\"a\\r\\nb\\r\\n\"");
    row("last line blank", "a\n  ", "\"a\\n  \"");
    row("last line blank with newline", "a\n  \n", "\"a\\n  \\n\"");
    row("newlines only", "\n\n", "\"\\n\\n\"");
    row("control character", "a\n\x01", "\"a\\n\\u0001\"");
    row("delete", "a\x7F\n", "\"a\\u007f\\n\"");
    row("next line", "a\u0085b\n", "\"a\\u0085b\\n\"");
    row("line separator", "a\u2028\n", "\"a\\u2028\\n\"");
    row("byte order mark", "\ufeff\n", "\"\\ufeff\\n\"");
    row("wide", "日本 😀\nx\n", "|\n              日本 😀\n              x");
}

void ProfileFormsTest::yamlScalars()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, scalar);
    Profile profile;
    profile.layers.append(Layer{});
    profile.layers[0].name = u"x"_s;
    profile.layers[0].values = text;
    profile.layers[0].tag = u"end"_s;
    const QByteArray yaml = writeYaml(profile, {});
    QCOMPARE(load(yaml).profile, profile);
    const qsizetype begin = yaml.indexOf("values: ") + 8;
    QVERIFY(begin > 8);
    const qsizetype end = yaml.indexOf("\n        registry:", begin);
    QCOMPARE(yaml.sliced(begin, end - begin).replace("\n          ", "\n              "), scalar);
}

void ProfileFormsTest::corpusTravels_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = corpusProfiles({u"json"_s, u"yaml"_s});
    if (paths.isEmpty())
        QTest::newRow("no corpus") << QString();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void ProfileFormsTest::corpusTravels()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("There is no corpus beside the checkout.");
    const Result<LoadedProfile> loaded = openProfile(path);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    const QTemporaryDir folder;
    const QString same = folder.filePath(u"same."_s + path.section(u'.', -1));
    QVERIFY(saveProfile(*loaded, same).has_value());
    QCOMPARE(contentOf(same), contentOf(path));
    for (const QString &name : {u"p.tgz"_s, u"p.json"_s, u"p.yaml"_s, u"p/"_s}) {
        QVERIFY(saveProfile(*loaded, folder.filePath(name)).has_value());
        const Result<LoadedProfile> again = openProfile(folder.filePath(name));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY2(again->profile == loaded->profile, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(ProfileFormsTest)
#include "tst_profileforms.moc"
