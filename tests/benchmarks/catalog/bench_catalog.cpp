// SPDX-License-Identifier: Apache-2.0
// What listing and searching packs costs, and the memory that each takes, as JSON lines on standard output.
#include "model/items/packfiltermodel.h"
#include "model/items/packlistmodel.h"
#include "tests/support/corpus.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Of this process, in KiB.
static qint64 residentMemory()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4;
}

static void write(const QString &path, const QByteArray &data)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
        qFatal("no room for %s", qPrintable(path));
}

/// Packs of 5 versions each, with values and a README as real ones have them.
static void makePacks(const QString &folder, int count)
{
    const QByteArray values = QByteArray("# a comment\nkey: value\n").repeated(400);
    for (int number = 0; number < count; ++number) {
        const QString name = u"pack-%1"_s.arg(number / 5);
        const QString path = folder + u"/%1-1.%2.0"_s.arg(name).arg(number % 5);
        QDir().mkpath(path);
        write(path + u"/pack.json"_s,
              "{\"name\":\"" + name.toUtf8() + "\",\"displayName\":\"Pack " + QByteArray::number(number / 5) +
                  "\",\"version\":\"1." + QByteArray::number(number % 5) +
                  ".0\",\"layer\":\"addon\",\"addonType\":\"monitoring\","
                  "\"cloudTypes\":[\"all\"],\"annotations\":{\"source\":\"community\"}}");
        write(path + u"/values.yaml"_s, values);
        write(path + u"/README.md"_s, "# Pack\n\nThis pack watches over something that runs in a cluster.\n");
    }
}

static double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

static void bench(const char *what, const QString &folder)
{
    const qint64 memoryBefore = residentMemory();
    QElapsedTimer timer;
    timer.start();
    const auto catalog = Catalog::read({folder});
    const double listed = double(timer.nsecsElapsed()) / 1e6;
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().message));
    const qint64 memory = residentMemory() - memoryBefore;
    PackSources sources;
    sources.catalogs = *catalog;
    timer.start();
    PackListModel packs;
    packs.setFamilies(packFamilies(sources));
    PackFilterModel filter;
    filter.setSourceModel(&packs);
    const double shown = double(timer.nsecsElapsed()) / 1e6;
    std::vector<double> searched;
    for (const QString &text :
         {u"p"_s, u"pa"_s, u"pack"_s, u"pack 1"_s, u"argo"_s, u"cluster"_s, u"no such"_s, u""_s}) {
        timer.start();
        filter.setSearch(text);
        static_cast<void>(filter.rowCount());
        searched.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const qsizetype count = std::max<qsizetype>(catalog->packs().size(), 1);
    std::printf("{\"benchmark\":\"catalog\",\"of\":\"%s\",\"packs\":%lld,\"list_ms\":%.1f,\"show_ms\":%.1f,"
                "\"search_median_ms\":%.2f,\"search_max_ms\":%.2f,\"memory_per_pack_kib\":%.1f}\n",
                what, static_cast<long long>(catalog->packs().size()), listed, shown, median(searched),
                std::ranges::max(searched), double(memory) / double(count));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (!corpusFolder().isEmpty())
        bench("corpus", corpusFolder() + u"/packs"_s);
    for (const int count : {220, 10'000}) {
        const QTemporaryDir folder;
        makePacks(folder.path(), count);
        bench("generated", folder.path());
    }
    return 0;
}
