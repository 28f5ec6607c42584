// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Channels
{
    QByteArray output;
    QByteArray messages;
    int outputFlags = 0;
    QByteArray input;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void redirect(const QByteArray &path, int flags, int descriptor)
{
    constexpr int ownerMayReadAndWrite = 0600;
    const int opened = open(path.constData(), flags, ownerMayReadAndWrite);
    if (opened < 0 || dup2(opened, descriptor) < 0)
        _exit(126);
}

void limit(const ProgramSettings &settings)
{
    if (settings.largestFile >= 0) {
        const rlimit size{static_cast<rlim_t>(settings.largestFile),
                          static_cast<rlim_t>(settings.largestFile)};
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        setrlimit(RLIMIT_FSIZE, &size);
    }
    constexpr uid_t nobody = 65534;
    if (settings.unprivileged && getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(126);
}

/// In the child, between fork and exec: only what may be called there.
[[noreturn]] void become(char *const *words, const ProgramSettings &settings, const QByteArray &folder,
                         const Channels &channels)
{
    if (!folder.isEmpty() && chdir(folder.constData()) != 0)
        _exit(126);
    redirect(channels.input, O_RDONLY, STDIN_FILENO);
    redirect(channels.output, channels.outputFlags, STDOUT_FILENO);
    redirect(channels.messages, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    limit(settings);
    execv(words[0], words);
    _exit(127);
}

void waitFor(pid_t child, const ProgramSettings &settings, ProgramRun &run)
{
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    rusage usage{};
    if (settings.killAfterMicroseconds >= 0) {
        QThread::usleep(static_cast<unsigned long>(settings.killAfterMicroseconds));
        kill(child, SIGKILL);
    }
    while (wait4(child, &status, WNOHANG, &usage) == 0) {
        if (timer.elapsed() > settings.patienceSeconds * 1000)
            kill(child, SIGKILL);
        QThread::usleep(500);
    }
    run.milliseconds = timer.elapsed();
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    run.peakMebibytes = usage.ru_maxrss / 1024;
}

} // namespace

ProgramRun runProgram(const QStringList &arguments, const ProgramSettings &settings)
{
    const QTemporaryDir folder;
    const QString outputPath =
        settings.outputPath.isEmpty() ? folder.filePath(u"output"_s) : settings.outputPath;
    const Channels channels{QFile::encodeName(outputPath), QFile::encodeName(folder.filePath(u"messages"_s)),
                            settings.outputPath.isEmpty() ? O_WRONLY | O_CREAT | O_TRUNC : O_WRONLY,
                            QFile::encodeName(settings.inputPath)};
    std::vector<QByteArray> texts{LAYERWRIGHT_CLI};
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> words;
    for (QByteArray &text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);
    const QByteArray workingFolder = QFile::encodeName(settings.workingFolder);

    const pid_t child = fork();
    if (child == 0)
        become(words.data(), settings, workingFolder, channels);
    ProgramRun run;
    if (child < 0)
        return run;
    waitFor(child, settings, run);
    run.output = settings.outputPath.isEmpty() ? contentOf(outputPath) : QByteArray();
    run.messages = contentOf(folder.filePath(u"messages"_s));
    return run;
}

} // namespace Layerwright
