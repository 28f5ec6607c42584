// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The program `layerwright` from outside: what it prints, how it ends, what it leaves.
class TestProgram final : public QObject
{
    Q_OBJECT

private slots:
    void saysItsVersion()
    {
        const Outcome outcome = run({u"--version"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, "layerwright " LAYERWRIGHT_VERSION "\n");
    }

    void explainsItself()
    {
        const Outcome outcome = run({u"--help"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("--tour"));
        QVERIFY(outcome.out.contains("FILE"));
    }

    void everyOptionIsDescribedAndCompleted()
    {
        static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
        QSet<QString> options;
        for (const auto &match : option.globalMatch(QString::fromUtf8(run({u"--help"_s}).out)))
            options.insert(match.captured());
        QVERIFY(options.contains(u"--new-window"_s));

        QProcess completion;
        completion.start(QStringLiteral(LAYERWRIGHT_CLI), {u"completion"_s, u"bash"_s, u"layerwright"_s});
        QVERIFY(completion.waitForFinished());
        static const QRegularExpression offer(u"'(--[^']*)'"_s);
        const QStringList offered =
            offer.match(QString::fromUtf8(completion.readAllStandardOutput())).captured(1).split(u' ');
        QCOMPARE(QSet<QString>(offered.begin(), offered.end()), options);

        QFile page(QStringLiteral(LAYERWRIGHT_DOCS) + u"/man/layerwright.1"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s);
        for (const QString &name : options)
            QVERIFY2(manual.contains(name), qPrintable(name));
    }

    void refusesUnknownOptions()
    {
        const Outcome outcome = run({u"--no-such-option"_s});
        QVERIFY(outcome.code != 0);
        QVERIFY(outcome.err.contains("no-such-option"));
    }

    void tourDoesTheMainJob()
    {
        QTemporaryDir folder;
        const Outcome outcome = run({u"--tour"_s, folder.path()});
        QVERIFY2(outcome.code == 0, (outcome.out + outcome.err).constData());
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 9);
        for (const QByteArray &line : lines)
            QVERIFY2(line.startsWith("ok "), line.constData());
        const QStringList pictures = QDir(folder.path()).entryList({u"*.png"_s});
        QCOMPARE(pictures.size(), 18);
        for (const QString &name : pictures) {
            const QImage picture(folder.filePath(name));
            std::set<QRgb> colors;
            for (int y = 0; y < picture.height(); y += 7)
                for (int x = 0; x < picture.width(); x += 7)
                    colors.insert(picture.pixel(x, y));
            QVERIFY2(colors.size() > 30, qPrintable(name));
        }
        QVERIFY(QImage(folder.filePath(u"01-open-dark.png"_s)) !=
                QImage(folder.filePath(u"01-open-light.png"_s)));
        const QStringList archives = QDir(folder.path()).entryList({u"*.profile.tgz"_s});
        QCOMPARE(archives.size(), 1);
        QVERIFY(openProfile(folder.filePath(archives.first())).has_value());
    }

    void tourIntoNowhereFails()
    {
        const Outcome outcome = run({u"--tour"_s, u"/dev/null/nowhere"_s});
        QVERIFY(outcome.code != 0);
        QVERIFY(!outcome.err.isEmpty());
    }

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s); // none of this needs one
        environment.remove(u"WAYLAND_DISPLAY"_s);
        if (arguments.contains(u"--no-such-option"_s))
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        else
            environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LAYERWRIGHT_PROGRAM), arguments);
        if (!process.waitForFinished(120000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
