// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionproposal.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <deque>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestVersionProposal final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_packs.clear();
        m_stack.clear();
    }
    void nothingToMend();
    void nearestVersionOfOneLayer();
    void newerBeforeOlder();
    void ownerWhereTheOtherIsUnknown();
    void twoLayersTogether();
    void oneThatSatisfiesAll();
    void breaksNoOther();
    void noneIsKnown();
    void passesOverTheDeleted();
    void endsOnLargeCatalogs();

private:
    /// A pack of the catalog; `needs` is "NAME MIN MAX" with "-" for an open end.
    void add(const QString &name, const QString &version, const QStringList &needs = {},
             const QString &state = {})
    {
        Pack pack;
        pack.name = name;
        pack.version = version;
        if (!state.isEmpty())
            pack.annotations = {{u"system_state"_s, state}};
        for (const QString &need : needs) {
            QStringList words = need.split(u' ');
            words.replaceInStrings(u"-"_s, QString());
            pack.needs.dependencies.append({words[0], u"addon"_s, words[1], words[2], u"required"_s});
        }
        m_packs.push_back(pack);
    }
    void stack(const QString &name, const QString &version)
    {
        const auto pack = std::ranges::find_if(
            m_packs, [&](const Pack &each) { return each.name == name && each.version == version; });
        m_stack.append({name, version, pack == m_packs.end() ? nullptr : &*pack});
    }
    /// What is proposed for the first broken dependency: "ROW VERSION" of each step; empty for none.
    QStringList proposed() const
    {
        PackSources sources;
        sources.catalogs = Catalog(QList<Pack>(m_packs.begin(), m_packs.end()));
        const QList<PackFamily> families = packFamilies(sources);
        VersionProposals proposals(m_stack, families);
        if (proposals.broken().isEmpty())
            return {u"sound"_s};
        QStringList steps;
        for (const VersionStep &step :
             proposals.mending(proposals.broken().first()).value_or(VersionProposal()))
            steps.append(u"%1 %2"_s.arg(step.layer).arg(step.version));
        return steps;
    }

    std::deque<Pack> m_packs; // so that pointers to them stay good
    QList<StackPack> m_stack;
};

void TestVersionProposal::nothingToMend()
{
    add(u"web"_s, u"1.0"_s, {u"dns 1.0 -"_s});
    add(u"dns"_s, u"1.0"_s);
    stack(u"web"_s, u"1.0"_s);
    stack(u"dns"_s, u"1.0"_s);
    QCOMPARE(proposed(), QStringList{u"sound"_s});
}

void TestVersionProposal::nearestVersionOfOneLayer()
{
    add(u"web"_s, u"1.0.0"_s, {u"dns 1.2.0 -"_s});
    for (const char *version : {"1.0.0", "1.1.0", "1.2.0", "1.3.0", "2.0.0"})
        add(u"dns"_s, QString::fromLatin1(version));
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"dns"_s, u"1.0.0"_s);
    QCOMPARE(proposed(), QStringList{u"1 1.2.0"_s});
}

void TestVersionProposal::newerBeforeOlder()
{
    add(u"web"_s, u"1.0.0"_s, {u"dns 1.0.0 1.0.0"_s});
    add(u"web"_s, u"1.1.0"_s);
    add(u"dns"_s, u"1.0.0"_s);
    add(u"dns"_s, u"1.1.0"_s);
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"dns"_s, u"1.1.0"_s);
    QCOMPARE(proposed(), QStringList{u"0 1.1.0"_s});
}

void TestVersionProposal::ownerWhereTheOtherIsUnknown()
{
    add(u"web"_s, u"1.0.0"_s, {u"kubernetes - 1.21"_s});
    add(u"web"_s, u"2.0.0"_s, {u"kubernetes 1.27 -"_s});
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"kubernetes"_s, u"1.33.9"_s);
    QCOMPARE(proposed(), QStringList{u"0 2.0.0"_s});
}

void TestVersionProposal::twoLayersTogether()
{
    add(u"web"_s, u"1.0.0"_s, {u"dns 1.0.0 1.0.0"_s});
    add(u"web"_s, u"2.0.0"_s, {u"dns 3.0.0 -"_s});
    add(u"dns"_s, u"2.0.0"_s);
    add(u"dns"_s, u"3.0.0"_s);
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"dns"_s, u"2.0.0"_s);
    QCOMPARE(proposed(), (QStringList{u"0 2.0.0"_s, u"1 3.0.0"_s}));
}

void TestVersionProposal::oneThatSatisfiesAll()
{
    add(u"web"_s, u"1.0.0"_s, {u"dns 2.0.0 -"_s});
    add(u"shop"_s, u"1.0.0"_s, {u"dns 3.0.0 -"_s});
    for (const char *version : {"1.0.0", "2.0.0", "3.0.0", "4.0.0"})
        add(u"dns"_s, QString::fromLatin1(version));
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"shop"_s, u"1.0.0"_s);
    stack(u"dns"_s, u"1.0.0"_s);
    QCOMPARE(proposed(), QStringList{u"2 3.0.0"_s});
}

void TestVersionProposal::breaksNoOther()
{
    add(u"web"_s, u"1.0.0"_s, {u"dns 2.0.0 -"_s});
    add(u"shop"_s, u"1.0.0"_s, {u"dns - 2.5.0"_s});
    add(u"dns"_s, u"1.0.0"_s);
    add(u"dns"_s, u"2.0.0"_s, {u"mesh 1.0.0 -"_s}); // which the stack has not
    add(u"dns"_s, u"2.5.0"_s);
    add(u"dns"_s, u"3.0.0"_s);
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"shop"_s, u"1.0.0"_s);
    stack(u"dns"_s, u"1.0.0"_s);
    QCOMPARE(proposed(), QStringList{u"2 2.5.0"_s});
}

void TestVersionProposal::noneIsKnown()
{
    add(u"web"_s, u"1.0.0"_s, {u"dns 2.0.0 -"_s});
    add(u"dns"_s, u"1.0.0"_s);
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"dns"_s, u"1.0.0"_s);
    QCOMPARE(proposed(), QStringList());
}

void TestVersionProposal::passesOverTheDeleted()
{
    add(u"web"_s, u"1.0.0"_s, {u"dns 2.0.0 -"_s});
    add(u"dns"_s, u"1.0.0"_s);
    add(u"dns"_s, u"2.0.0"_s, {}, u"deleted"_s);
    add(u"dns"_s, u"2.1.0"_s, {}, u"deprecated"_s);
    add(u"dns"_s, u"2.2.0"_s);
    stack(u"web"_s, u"1.0.0"_s);
    stack(u"dns"_s, u"1.0.0"_s);
    QCOMPARE(proposed(), QStringList{u"1 2.2.0"_s});
}

/// Eight packs in a ring, of a hundred versions each, none of which fits.
void TestVersionProposal::endsOnLargeCatalogs()
{
    for (int pack = 0; pack < 8; ++pack)
        for (int version = 0; version < 100; ++version)
            add(u"p%1"_s.arg(pack), u"1.%1.0"_s.arg(version), {u"p%1 9.0.0 -"_s.arg((pack + 1) % 8)});
    for (int pack = 0; pack < 8; ++pack)
        stack(u"p%1"_s.arg(pack), u"1.50.0"_s);
    for (int row = 0; row < 200; ++row)
        stack(u"other%1"_s.arg(row), u"1.0.0"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(proposed(), QStringList());
    qInfo() << "gave up after" << timer.elapsed() << "ms";
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestVersionProposal)
#include "tst_versionproposal.moc"
