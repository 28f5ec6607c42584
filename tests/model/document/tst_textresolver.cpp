// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edittext.h"
#include "model/commands/removelayers.h"
#include "model/commands/setvariable.h"
#include "model/document/textresolver.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestTextResolver final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        LoadedProfile loaded;
        Layer other;
        other.name = u"base"_s;
        other.values = "image: alpine\n";
        Layer app;
        app.name = u"app"_s;
        app.values = "a: '{{.spectro.var.host}}'\nb: '{{.spectro.pack.base.image}}'\n";
        app.manifests = {{u"one"_s, "c: '{{.spectro.var.host}}'\n", {}}};
        Variable host;
        host.name = u"host"_s;
        host.defaultValue = u"here"_s;
        loaded.profile.layers = {other, app};
        loaded.profile.variables = {host};
        m_document = std::make_unique<ProfileDocument>(loaded);
        m_resolver = std::make_unique<TextResolver>(m_document.get());
        m_resolver->setPause(std::chrono::milliseconds(1));
        m_values = {m_document->layerId(1), 0};
    }
    void cleanup()
    {
        m_resolver.reset();
        m_document.reset();
    }

    void followsTextsVariablesAndOtherLayers()
    {
        m_resolver->setActive(true);
        m_resolver->setText(m_values);
        QTRY_COMPARE(m_resolver->resolved().text, "a: 'here'\nb: 'alpine'\n");
        Variable host = m_document->profile().variables[0];
        host.defaultValue = u"there"_s;
        m_document->push(std::make_unique<SetVariable>(m_document.get(), m_document->variableId(0), host));
        QVERIFY(!m_resolver->isCurrent());
        QTRY_COMPARE(m_resolver->resolved().text, "a: 'there'\nb: 'alpine'\n");
        replace({m_document->layerId(0), 0}, "alpine", "busybox");
        QTRY_COMPARE(m_resolver->resolved().text, "a: 'there'\nb: 'busybox'\n");
        replace(m_values, "a:", "other:");
        QTRY_COMPARE(m_resolver->resolved().text, "other: 'there'\nb: 'busybox'\n");
        QVERIFY(m_resolver->isCurrent());
        m_document->undoStack()->setIndex(0);
        QTRY_COMPARE(m_resolver->resolved().text, "a: 'here'\nb: 'alpine'\n");
    }

    void samplesAndManifests()
    {
        m_resolver->setActive(true);
        SampleValues samples;
        samples.variables.insert(u"host"_s, u"try"_s);
        m_resolver->setSamples(samples);
        const TextId manifest{m_values.layer, m_document->manifestId(1, 0)};
        m_resolver->setText(manifest);
        QTRY_COMPARE(m_resolver->resolved().text, "c: 'try'\n");
        QCOMPARE(m_resolver->resolvedId(), manifest);
    }

    void idleUntilSomebodyLooks()
    {
        QSignalSpy changed(m_resolver.get(), &TextResolver::resolvedChanged);
        m_resolver->setText(m_values);
        replace(m_values, "a:", "other:");
        QTest::qWait(50);
        QCOMPARE(changed.size(), 0);
        m_resolver->setActive(true);
        QTRY_COMPARE(m_resolver->resolved().text, "other: 'here'\nb: 'alpine'\n");
    }

    /// The last edit counts, however fast they come.
    void burstOfEdits()
    {
        m_resolver->setActive(true);
        m_resolver->setText(m_values);
        for (int i = 0; i < 200; ++i) {
            replace(m_values, "a", "aa");
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(m_resolver->isCurrent());
        QVERIFY(m_resolver->resolved().text.startsWith(QByteArray(201, 'a') + ": 'here'"));
    }

    void goneTextIsShownNoMore()
    {
        m_resolver->setActive(true);
        m_resolver->setText(m_values);
        QTRY_VERIFY(m_resolver->isCurrent());
        m_document->push(std::make_unique<RemoveLayers>(m_document.get(), QList<ItemId>{m_values.layer}));
        QTRY_VERIFY(m_resolver->resolvedId().isNull());
        QVERIFY(m_resolver->resolved().text.isEmpty());
        m_document->undoStack()->undo();
        QTRY_COMPARE(m_resolver->resolvedId(), m_values);
    }

private:
    void replace(TextId id, const QByteArray &before, const QByteArray &after)
    {
        const qsizetype begin = m_document->text(id).indexOf(before);
        m_document->push(std::make_unique<EditText>(
            m_document.get(), id, QList<TextEdit>{{{begin, begin + before.size()}, after}}));
    }

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<TextResolver> m_resolver;
    TextId m_values;
};

QTEST_GUILESS_MAIN(TestTextResolver)
#include "tst_textresolver.moc"
