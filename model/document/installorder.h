// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

#include <QMap>

namespace Layerwright {

/// The install priority of a layer as its values have it (facts/product.md §1.7).
struct InstallPriority
{
    int number = 0;
    bool isSet = false;
    /// Why it is not known, and where it stands, when it is not: values that cannot be read, a template, no
    /// whole number.
    QString obstacle;

    static InstallPriority of(const QByteArray &values);
    bool isKnown() const { return obstacle.isEmpty(); }
    bool operator==(const InstallPriority &) const = default;
};

/// Layers that are installed together.
struct InstallWave
{
    enum Kind {
        Core,     ///< the infrastructure, one layer after the other; first of all
        Numbered, ///< the add-ons of one priority
        Unknown   ///< the add-ons whose priority is not known; shown last
    };

    Kind kind = Numbered;
    int number = 0;
    QList<int> rows; ///< of the file, ascending

    bool operator==(const InstallWave &) const = default;
};

/// In which order the layers of a profile are installed: the core layers first, then the add-ons, lowest
/// priority first, equal ones together. They are deleted in the reverse of it.
class InstallOrder
{
public:
    /// New priorities: by the row of the layer.
    using Wishes = QMap<int, int>;
    /// How far apart waves are that are made at either end.
    static constexpr int Step = 10;

    InstallOrder() = default;
    /// `priorities` has one for each layer.
    InstallOrder(const QList<Layer> &layers, const QList<InstallPriority> &priorities);
    static InstallOrder of(const QList<Layer> &layers);

    const QList<InstallWave> &waves() const { return m_waves; }
    int waveOf(int row) const;
    const InstallPriority &priority(int row) const { return m_priorities[row]; }

    /// Why the layer is in no numbered wave, if so.
    Result<void> canMove(int row) const;
    /// The layers join the wave.
    Result<Wishes> join(const QList<int> &rows, int wave) const;
    /// The layers get a wave of their own before the wave at this index; behind the last numbered one for the
    /// index after it. Where no number is free between two waves, those on the side with fewer layers give
    /// way.
    Result<Wishes> separate(const QList<int> &rows, int before) const;
    enum Direction { Earlier, Later };
    /// They join the numbered wave next to the one that the first (or last) of them is in.
    Result<Wishes> step(const QList<int> &rows, Direction direction) const;
    /// They get a wave of their own next to it.
    Result<Wishes> separate(const QList<int> &rows, Direction direction) const;

    bool operator==(const InstallOrder &) const = default;

private:
    Result<void> canMoveAll(const QList<int> &rows) const;
    int firstNumbered() const;
    int endOfNumbered() const;
    int edgeOf(const QList<int> &rows, Direction direction) const;
    Result<Wishes> makeRoom(const QList<int> &rows, int before) const;
    Wishes changes(const Wishes &wishes) const;

    QList<InstallWave> m_waves;
    QList<InstallPriority> m_priorities;
    QStringList m_names;
    QList<bool> m_isCore;
};

} // namespace Layerwright
