// SPDX-License-Identifier: Apache-2.0
#include "model/document/installwave.h"

#include <QByteArrayView>

#include <algorithm>

namespace Layerwright {

static QByteArrayView unquoted(QByteArrayView scalar)
{
    for (const char quote : {'"', '\''}) {
        if (scalar.size() >= 2 && scalar.startsWith(quote) && scalar.endsWith(quote))
            return scalar.sliced(1, scalar.size() - 2);
    }
    return scalar;
}

static std::optional<int> waveOfLine(QByteArrayView line)
{
    constexpr QByteArrayView key("spectrocloud.com/install-priority");
    line = line.trimmed();
    const char quote = line.isEmpty() ? '\0' : line.front();
    if (quote == '"' || quote == '\'')
        line = line.sliced(1);
    if (!line.startsWith(key))
        return std::nullopt;
    const qsizetype colon = line.indexOf(':', key.size());
    if (colon < 0 || colon > key.size() + 1)
        return std::nullopt;
    QByteArrayView value = line.sliced(colon + 1);
    if (const qsizetype comment = value.indexOf(" #"); comment >= 0)
        value = value.first(comment);
    bool isNumber = false;
    const int wave = unquoted(value.trimmed()).toByteArray().toInt(&isNumber);
    return isNumber ? std::optional(wave) : std::nullopt;
}

std::optional<int> installWave(const QByteArray &values)
{
    QByteArrayView rest = QByteArrayView(values).first(std::min(values.size(), installWaveWindow));
    bool isInPack = false;
    while (!rest.isEmpty()) {
        const qsizetype newline = rest.indexOf('\n');
        const QByteArrayView line = newline < 0 ? rest : rest.first(newline);
        rest = newline < 0 ? QByteArrayView() : rest.sliced(newline + 1);
        const bool isTopLevel =
            !line.isEmpty() && line.front() != ' ' && line.front() != '#' && line.front() != '\r';
        if (isTopLevel)
            isInPack = line.startsWith("pack:");
        else if (const std::optional<int> wave = isInPack ? waveOfLine(line) : std::nullopt)
            return wave;
    }
    return std::nullopt;
}

} // namespace Layerwright
