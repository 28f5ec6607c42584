// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; // several where it has plurals
    bool isPlural = false;
    bool isUnfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(
                Message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    for (const auto &match : QRegularExpression(pattern).globalMatch(text))
        all.append(match.captured());
    all.sort();
    all.removeDuplicates();
    return all;
}

QStringList placeholders(const QString &text)
{
    return found(u"%L?(\\d{1,2}|n)"_s, text);
}

/// A source that begins or ends like a piece of a sentence: what the program puts together is in no other
/// language in that order.
bool isFragment(const QString &source)
{
    return !found(u"^[\\s,;:.)]|[\\s,(“]$"_s, source).isEmpty();
}

/// In words; empty where all is well.
QString faultOf(const Message &message, qsizetype forms)
{
    if (isFragment(message.source))
        return u"is a piece of a sentence"_s;
    if (message.isUnfinished)
        return u"is not translated"_s;
    if (message.translations.size() != (message.isPlural ? forms : 1))
        return u"has %1 forms"_s.arg(message.translations.size());
    for (const QString &text : message.translations) {
        QStringList wanted = placeholders(message.source);
        QStringList there = placeholders(text);
        if (message.isPlural) { // a form for one alone may say “one”
            wanted.removeAll(u"%n"_s);
            there.removeAll(u"%n"_s);
        }
        if (text.trimmed().isEmpty())
            return u"is empty"_s;
        if (wanted != there)
            return u"has %1 for %2"_s.arg(there.join(u' '), wanted.join(u' '));
        if (found(u"</?[a-z0-9]+"_s, text) != found(u"</?[a-z0-9]+"_s, message.source))
            return u"has other tags"_s;
        if (text.count(u'\n') != message.source.count(u'\n'))
            return u"has other lines"_s;
        if (text != text.trimmed())
            return u"has a blank at an end"_s;
    }
    return {};
}

} // namespace

/// What translators wrote: all of it is there, and nothing that the program fills in is lost.
class TestTranslatedFiles final : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasAFile();
    void nothingIsLost_data();
    void nothingIsLost();
    void faultsAreFound_data();
    void faultsAreFound();

private:
    static QString path(const QString &language)
    {
        return QStringLiteral(LAYERWRIGHT_TRANSLATIONS) + u"/layerwright_%1.ts"_s.arg(language);
    }
};

void TestTranslatedFiles::everyLanguageHasAFile()
{
    QStringList wanted;
    for (const Language &language : Translations::languages())
        wanted.append(u"layerwright_%1.ts"_s.arg(language.code));
    wanted.sort();
    QCOMPARE(QDir(QStringLiteral(LAYERWRIGHT_TRANSLATIONS)).entryList({u"*.ts"_s}, QDir::Files, QDir::Name),
             wanted);
}

void TestTranslatedFiles::nothingIsLost_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    for (const Language &language : Translations::languages()) {
        const bool hasPlurals = language.code != "ja"_L1 && language.code != "zh_CN"_L1;
        QTest::newRow(language.code.data()) << QString(language.code) << (hasPlurals ? 2 : 1);
    }
}

void TestTranslatedFiles::nothingIsLost()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const QList<Message> messages = messagesOf(path(language));
    QVERIFY(messages.size() > (language == "en"_L1 ? 50 : 2000));
    QStringList faults;
    for (const Message &message : messages)
        if (const QString fault = faultOf(message, forms); !fault.isEmpty())
            faults.append(u"%1: “%2” %3"_s.arg(message.context, message.source, fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.mid(0, 20).join(u'\n')));
    QVERIFY(!std::ranges::any_of(messages, [](const Message &message) {
        return message.context == "Layerwright"_L1; // a text that belongs to no class is never found
    }));
}

void TestTranslatedFiles::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("isPlural");
    QTest::addColumn<bool>("isFine");
    const QString one = u"%1 of <b>%2</b>"_s;
    QTest::newRow("another order") << one << QStringList{u"<b>%2</b>: %1"_s} << false << true;
    QTest::newRow("a placeholder lost") << one << QStringList{u"<b>%2</b>"_s} << false << false;
    QTest::newRow("a tag lost") << one << QStringList{u"%2: %1"_s} << false << false;
    QTest::newRow("one form") << u"%n layers in %1"_s << QStringList{u"x %n %1"_s} << true << false;
    QTest::newRow("both forms") << u"%n layers in %1"_s << QStringList{u"one in %1"_s, u"%n in %1"_s} << true
                                << true;
    QTest::newRow("a placeholder lost in one")
        << u"%n layers in %1"_s << QStringList{u"%n in %1"_s, u"%n"_s} << true << false;
    QTest::newRow("a blank at an end") << u"and"_s << QStringList{u"und "_s} << false << false;
    QTest::newRow("a source that joins") << u" or "_s << QStringList{u" oder "_s} << false << false;
    QTest::newRow("a source that goes on")
        << u", and more"_s << QStringList{u", und mehr"_s} << false << false;
    QTest::newRow("a source that breaks off")
        << u"The rule,"_s << QStringList{u"Die Regel,"_s} << false << false;
    QTest::newRow("a list") << u"%1, %2"_s << QStringList{u"%1, %2"_s} << false << true;
    QTest::newRow("what is left out")
        << u"… and %1 more"_s << QStringList{u"… und %1 mehr"_s} << false << true;
}

void TestTranslatedFiles::faultsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, isPlural);
    QFETCH(bool, isFine);
    QCOMPARE(faultOf({u"Any"_s, source, translations, isPlural, false}, 2).isEmpty(), isFine);
    QVERIFY(!faultOf({u"Any"_s, source, translations, isPlural, true}, 2).isEmpty());
}

QTEST_APPLESS_MAIN(TestTranslatedFiles)
#include "tst_translatedfiles.moc"
