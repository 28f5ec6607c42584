// SPDX-License-Identifier: Apache-2.0
// Any bytes: read or refused within the limits, and what was read is the same after it was written.
#include "model/archive/archivereader.h"
#include "model/archive/archivewriter.h"
#include "model/inspection/archiveinspector.h"
#include "tests/fuzz/law.h"

#include <QBuffer>

#include <algorithm>
#include <clocale>

using namespace Layerwright;

static ArchiveLimits smallLimits()
{
    ArchiveLimits limits;
    limits.totalBytes = 8 << 20;
    return limits;
}

/// Why the archive cannot be opened, as looking at it says; empty where it can.
static QString inspected(QByteArray bytes)
{
    FileInspection inspection;
    FindingList findings;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    (void)ArchiveInspector(inspection, findings, {})
        .inspect(buffer, QStringLiteral("box.tgz"), smallLimits());
    return inspection.fault;
}

static Result<QList<ArchiveMember>> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readArchive(buffer, QStringLiteral("box.tgz"), smallLimits());
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // As QCoreApplication does it: libarchive writes the names that ustar has no room for through the locale.
    [[maybe_unused]] static const char *const locale = std::setlocale(LC_CTYPE, "C.UTF-8");
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto members = read(bytes);
    const QString fault = inspected(bytes);
    if (!members) {
        law(fault == members.error().message, "looking at it says what opening it says");
        law(members.error().message.startsWith(QStringLiteral("box.tgz")), "a refusal names the archive");
        return 0;
    }
    const auto written = writeArchiveBytes(*members);
    law(written.has_value(), "what was read can be written");
    const auto again = read(*written);
    law(again.has_value(), "what was written can be read");
    std::ranges::sort(*members, {}, [](const ArchiveMember &member) { return member.path.toUtf8(); });
    law(*again == *members, "nothing is lost on the way");
    return 0;
}
