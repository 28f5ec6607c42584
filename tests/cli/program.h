// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Layerwright {

/// What became of one run of layerwright-cli.
struct ProgramRun
{
    int exitCode = -1; ///< -1: it did not end by itself
    int signal = 0;
    QByteArray output;
    QByteArray messages;
    qint64 peakMebibytes = 0;
    qint64 milliseconds = 0;
};

struct ProgramSettings
{
    QString workingFolder = {};
    QString inputPath = QStringLiteral("/dev/null"); ///< what the standard input is
    QString outputPath = {}; ///< where the standard output goes; empty: into ProgramRun::output
    qint64 largestFile = -1; ///< in bytes; a file that grows over it fails like a full disk
    qint64 killAfterMicroseconds = -1;
    qint64 patienceSeconds = 60; ///< then it hangs, and is killed
    bool unprivileged = false;   ///< as nobody, for what the superuser is never refused
};

/// Runs the real program and waits for it.
ProgramRun runProgram(const QStringList &arguments, const ProgramSettings &settings = {});

} // namespace Layerwright
