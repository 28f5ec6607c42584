// SPDX-License-Identifier: Apache-2.0
#include "model/document/installorder.h"

#include "model/yaml/packsettings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(InstallOrder)
};

} // namespace

InstallPriority InstallPriority::of(const QByteArray &values)
{
    const Result<PackSettings> settings = PackSettings::read(values);
    if (!settings)
        return {0, false, Tr::tr("values unreadable, line %1").arg(settings.error().line)};
    const PackSetting &setting = (*settings)[PackField::InstallPriority];
    if (!setting.obstacle.isEmpty())
        return {0, setting.isThere, Tr::tr("priority not readable")};
    if (!setting.isThere)
        return {};
    if (setting.text.contains("{{"_L1))
        return {0, true, Tr::tr("priority is %1").arg(setting.text)};
    bool isNumber = false;
    const int number = setting.text.toInt(&isNumber);
    if (!isNumber && !setting.text.isEmpty())
        return {0, true, Tr::tr("priority “%1” is no whole number").arg(setting.text)};
    return {number, true, {}};
}

InstallOrder::InstallOrder(const QList<Layer> &layers, const QList<InstallPriority> &priorities)
    : m_priorities(priorities)
{
    InstallWave core{InstallWave::Core, 0, {}};
    InstallWave unknown{InstallWave::Unknown, 0, {}};
    QMap<int, QList<int>> numbered;
    for (int row = 0; row < layers.size(); ++row) {
        m_names.append(layers[row].name);
        m_isCore.append(layers[row].isCore());
        QList<int> &rows = m_isCore.last()                ? core.rows
                           : priorities.at(row).isKnown() ? numbered[priorities.at(row).number]
                                                          : unknown.rows;
        rows.append(row);
    }
    if (!core.rows.isEmpty())
        m_waves.append(core);
    for (auto wave = numbered.cbegin(); wave != numbered.cend(); ++wave)
        m_waves.append({InstallWave::Numbered, wave.key(), wave.value()});
    if (!unknown.rows.isEmpty())
        m_waves.append(unknown);
}

InstallOrder InstallOrder::of(const QList<Layer> &layers)
{
    QList<InstallPriority> priorities;
    for (const Layer &layer : layers)
        priorities.append(InstallPriority::of(layer.values));
    return {layers, priorities};
}

int InstallOrder::waveOf(int row) const
{
    const auto wave =
        std::ranges::find_if(m_waves, [row](const InstallWave &each) { return each.rows.contains(row); });
    return wave == m_waves.end() ? -1 : int(wave - m_waves.begin());
}

Result<void> InstallOrder::canMove(int row) const
{
    if (m_isCore[row])
        return failure(Tr::tr("“%1” belongs to the infrastructure, which is installed before all add-ons in "
                              "an order of its own.")
                           .arg(m_names[row]));
    if (!m_priorities[row].isKnown())
        return failure(Tr::tr("“%1” keeps its place: %2. Change it in its values.")
                           .arg(m_names[row], m_priorities[row].obstacle));
    return {};
}

Result<void> InstallOrder::canMoveAll(const QList<int> &rows) const
{
    if (rows.isEmpty())
        return failure(Tr::tr("No layer is selected. Select the layers to move first."));
    for (const int row : rows)
        if (const auto allowed = canMove(row); !allowed)
            return allowed;
    return {};
}

int InstallOrder::firstNumbered() const
{
    return !m_waves.isEmpty() && m_waves.first().kind == InstallWave::Core ? 1 : 0;
}

int InstallOrder::endOfNumbered() const
{
    const bool hasUnknown = !m_waves.isEmpty() && m_waves.last().kind == InstallWave::Unknown;
    return int(m_waves.size()) - (hasUnknown ? 1 : 0);
}

/// Only what differs from what is there.
InstallOrder::Wishes InstallOrder::changes(const Wishes &wishes) const
{
    Wishes result;
    for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish)
        if (m_priorities[wish.key()].number != wish.value())
            result.insert(wish.key(), wish.value());
    return result;
}

Result<InstallOrder::Wishes> InstallOrder::join(const QList<int> &rows, int wave) const
{
    if (const auto allowed = canMoveAll(rows); !allowed)
        return tl::unexpected(allowed.error());
    if (wave < firstNumbered())
        return failure(Tr::tr("Add-ons are installed after the infrastructure, whatever their priority."));
    if (wave >= endOfNumbered())
        return failure(Tr::tr("The priority of these layers is not known, so none can be like it."));
    Wishes wishes;
    for (const int row : rows)
        wishes.insert(row, m_waves[wave].number);
    return changes(wishes);
}

Result<InstallOrder::Wishes> InstallOrder::separate(const QList<int> &rows, int before) const
{
    if (const auto allowed = canMoveAll(rows); !allowed)
        return tl::unexpected(allowed.error());
    if (before < firstNumbered())
        return failure(Tr::tr("Add-ons are installed after the infrastructure, whatever their priority."));
    const int own = waveOf(rows.first());
    QList<int> sorted = rows;
    std::ranges::sort(sorted);
    if (m_waves[own].rows == sorted && (before == own || before == own + 1))
        return Wishes(); // as it is
    return makeRoom(rows, std::min(before, endOfNumbered())).map([this](const Wishes &wishes) {
        return changes(wishes);
    });
}

namespace {

/// A wave as it is when the layers that move have left it.
struct Rest
{
    qint64 number = 0;
    QList<int> rows;
};

/// Moves the waves at one side of the gap just as far as they must, so that a number in it is free. Gives the
/// number of layers that change.
qsizetype pushed(QList<Rest> &waves, int direction, qint64 from)
{
    qsizetype layers = 0;
    for (Rest &wave : waves) {
        if ((wave.number - from) * direction > 0)
            break;
        wave.number = from += direction;
        layers += wave.rows.size();
    }
    return layers;
}

} // namespace

/// The number of a new wave between those below (nearest first) and those above, which give way where they
/// must.
static qint64 numberBetween(QList<Rest> &below, QList<Rest> &above)
{
    if (below.isEmpty())
        return above.first().number - InstallOrder::Step;
    if (above.isEmpty())
        return below.first().number + InstallOrder::Step;
    const qint64 low = below.first().number;
    const qint64 high = above.first().number;
    if (high - low > 1)
        return low + (high - low) / 2;
    QList<Rest> lowered = below;
    QList<Rest> raised = above;
    if (pushed(raised, 1, high) <= pushed(lowered, -1, low)) {
        above = raised;
        return high;
    }
    below = lowered;
    return low;
}

Result<InstallOrder::Wishes> InstallOrder::makeRoom(const QList<int> &rows, int before) const
{
    QList<Rest> below; // nearest first
    QList<Rest> above;
    for (int wave = firstNumbered(); wave < endOfNumbered(); ++wave) {
        Rest rest{m_waves[wave].number, m_waves[wave].rows};
        rest.rows.removeIf([&rows](int row) { return rows.contains(row); });
        if (rest.rows.isEmpty())
            continue;
        if (wave < before)
            below.prepend(rest);
        else
            above.append(rest);
    }
    if (below.isEmpty() && above.isEmpty())
        return Wishes(); // all of them together already are a wave
    const Rest own{numberBetween(below, above), rows};
    Wishes wishes;
    for (const Rest &wave : below + above + QList<Rest>{own}) {
        if (wave.number != int(wave.number))
            return failure(Tr::tr("There is no number free there: %1 is too large.").arg(wave.number));
        for (const int row : wave.rows)
            wishes.insert(row, int(wave.number));
    }
    return wishes;
}

/// The wave that the first or the last of the layers is in.
int InstallOrder::edgeOf(const QList<int> &rows, Direction direction) const
{
    QList<int> waves;
    for (const int row : rows)
        waves.append(waveOf(row));
    return direction == Earlier ? *std::ranges::min_element(waves) : *std::ranges::max_element(waves);
}

Result<InstallOrder::Wishes> InstallOrder::step(const QList<int> &rows, Direction direction) const
{
    if (const auto allowed = canMoveAll(rows); !allowed)
        return tl::unexpected(allowed.error());
    const int wave = edgeOf(rows, direction) + (direction == Earlier ? -1 : 1);
    if (wave < firstNumbered())
        return failure(Tr::tr("This is the first wave of add-ons already."));
    if (wave >= endOfNumbered())
        return failure(Tr::tr("This is the last wave already."));
    return join(rows, wave);
}

Result<InstallOrder::Wishes> InstallOrder::separate(const QList<int> &rows, Direction direction) const
{
    if (const auto allowed = canMoveAll(rows); !allowed)
        return tl::unexpected(allowed.error());
    const int wave = edgeOf(rows, direction);
    return separate(rows, direction == Earlier ? wave : wave + 1);
}

} // namespace Layerwright
