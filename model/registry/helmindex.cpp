// SPDX-License-Identifier: Apache-2.0
#include "model/registry/helmindex.h"

#include "model/catalog/ociformat.h"
#include "model/yaml/yamlevents.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::HelmIndex)
};

constexpr qsizetype MaximumDepth = 64;
constexpr qsizetype MaximumCharts = 200'000;
constexpr qsizetype MaximumNotes = 20;
constexpr qsizetype ChartDepth = 3; // entries, the chart's name, the place in its list

/// Follows the events of an index, and knows at each where it is.
class IndexReader
{
public:
    bool take(const YamlEvent &event);
    Result<HelmIndex> result(const std::optional<YamlProblem> &problem, const QByteArray &text);

private:
    struct Level
    {
        bool isMap = false;
        bool isAtKey = true; // of maps: what comes next is a key
        QByteArray key;      // of maps: the one that was last read
    };

    void open(bool isMap);
    void close();
    void takeScalar(QByteArrayView value);
    void takeMember(const QByteArray &key, const QString &value);
    void endNode();
    bool isInChart() const;
    void finishChart();

    QList<Level> m_levels;
    HelmIndex m_index;
    HelmIndexEntry m_chart;
    bool m_hasEntries = false;
    bool m_isTooDeep = false;
};

/// In the map of one version of a chart, or in what is below it.
bool IndexReader::isInChart() const
{
    return m_levels.size() > ChartDepth && m_levels[0].key == "entries" && m_levels[0].isMap &&
           m_levels[1].isMap && !m_levels[2].isMap && m_levels[ChartDepth].isMap;
}

bool IndexReader::take(const YamlEvent &event)
{
    switch (event.type) {
    case YamlEvent::Type::MapStart:
    case YamlEvent::Type::SequenceStart:
        open(event.type == YamlEvent::Type::MapStart);
        break;
    case YamlEvent::Type::MapEnd:
    case YamlEvent::Type::SequenceEnd:
        close();
        break;
    case YamlEvent::Type::Scalar:
        takeScalar(event.value);
        break;
    case YamlEvent::Type::Alias:
        endNode();
        break;
    case YamlEvent::Type::DocumentEnd:
        return false;
    case YamlEvent::Type::DocumentStart:
        break;
    }
    m_isTooDeep = m_levels.size() > MaximumDepth;
    return !m_isTooDeep && m_index.charts.size() < MaximumCharts;
}

void IndexReader::open(bool isMap)
{
    m_levels.append({isMap, true, {}});
    if (m_levels.size() == 2 && m_levels[0].key == "entries")
        m_hasEntries = true;
    if (m_levels.size() == ChartDepth + 1 && isInChart())
        m_chart = {};
}

void IndexReader::close()
{
    if (m_levels.size() == ChartDepth + 1 && isInChart())
        finishChart();
    m_levels.removeLast();
    endNode();
}

/// What was read was a key, a value, or an item.
void IndexReader::endNode()
{
    if (!m_levels.isEmpty() && m_levels.last().isMap)
        m_levels.last().isAtKey = !m_levels.last().isAtKey;
}

void IndexReader::takeScalar(QByteArrayView value)
{
    if (m_levels.isEmpty())
        return;
    Level &level = m_levels.last();
    if (level.isMap && level.isAtKey)
        level.key = value.toByteArray();
    else if (m_levels.size() == ChartDepth + 1 && isInChart())
        takeMember(level.key, QString::fromUtf8(value));
    else if (m_levels.size() == ChartDepth + 2 && isInChart() && !level.isMap)
        takeMember(m_levels[ChartDepth].key, QString::fromUtf8(value));
    endNode();
}

/// Of lists each item.
void IndexReader::takeMember(const QByteArray &key, const QString &value)
{
    if (key == "name")
        m_chart.name = value;
    else if (key == "version")
        m_chart.version = value;
    else if (key == "description")
        m_chart.description = value.simplified();
    else if (key == "keywords")
        m_chart.keywords.append(value);
    else if (key == "deprecated")
        m_chart.isDeprecated = value == "true"_L1;
    else if (key == "type")
        m_chart.isLibrary = value == "library"_L1;
    else if (key == "urls" && m_chart.url.isEmpty())
        m_chart.url = value;
    else if (key == "digest")
        m_chart.sha256 = value.section(u':', -1).toLatin1().toLower();
}

void IndexReader::finishChart()
{
    if (m_chart.isLibrary)
        return;
    const bool hasDigest = m_chart.sha256.isEmpty() ||
                           !Oci::sha256Of("sha256:"_L1 + QString::fromLatin1(m_chart.sha256)).isEmpty();
    if (!m_chart.name.isEmpty() && !m_chart.version.isEmpty() && !m_chart.url.isEmpty() && hasDigest)
        m_index.charts.append(m_chart);
    else if (m_index.notes.size() < MaximumNotes)
        m_index.notes.append(Tr::tr("“%1” is left out: its index has no version, no address or no valid "
                                    "digest of it.")
                                 .arg(QString::fromUtf8(m_levels[1].key)));
}

Result<HelmIndex> IndexReader::result(const std::optional<YamlProblem> &problem, const QByteArray &text)
{
    if (text.trimmed().startsWith('<'))
        return failure(Tr::tr("It is a page of HTML, not the index of a repository."));
    if (m_isTooDeep)
        return failure(Tr::tr("Its lists and maps are nested too deeply for an index."));
    if (problem)
        return failure(Tr::tr("It is no YAML: %1, at byte %2.")
                           .arg(QString::fromUtf8(problem->problem))
                           .arg(problem->offset));
    if (!m_hasEntries)
        return failure(Tr::tr("It has no “entries”, and is no index of a repository."));
    return m_index;
}

} // namespace

Result<HelmIndex> readHelmIndex(const QByteArray &text)
{
    if (!text.isValidUtf8())
        return failure(Tr::tr("It is not UTF-8 text."));
    IndexReader reader;
    const QByteArrayView whole(text);
    const QByteArrayView content = whole.startsWith("\xEF\xBB\xBF") ? whole.sliced(3) : whole;
    const auto problem =
        readYamlEvents(content, [&reader](const YamlEvent &event) { return reader.take(event); });
    return reader.result(problem, text);
}

} // namespace Layerwright
