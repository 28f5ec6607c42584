// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/model/journal/victimhistory.h"

#include <QProcess>
#include <QStringList>

#include <optional>

namespace Layerwright {

/// When the victim is killed.
struct VictimEnd
{
    enum class Moment {
        Starting, ///< that long after it was started
        Working,  ///< that long after all its files were open
        Saving,   ///< that long after it began to save for the first time
    };
    Moment moment = Moment::Working;
    int microseconds = 0;
};

/// What the victim did with one file in one life.
struct VictimFile
{
    std::optional<VictimHistory> begun;
    QList<VictimState> states; ///< with the one that it begins with
    QList<QByteArray> written; ///< the sums of what was, or may have been, written, the last one last
    int saves = 0;
    int refusals = 0; ///< saves that were told to have failed
    bool isWithinStep = false;
};

/// One life of the program journalvictim, from its start until it is killed.
struct VictimLife
{
    QList<VictimFile> files;
    qint64 killed = 0;
    QByteArray faults;       ///< what it said that it should not
    int journalFailures = 0; ///< how often it said that the journal fails
    bool isReady = false;
    QByteArray lastWords; ///< the end of what it said
};

VictimLife liveAndDie(const QStringList &arguments, qsizetype files, VictimEnd end);

} // namespace Layerwright
