// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "model/document/installorder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WavesCommand)
};

QString title(const InstallWave &wave)
{
    if (wave.kind == InstallWave::Core)
        return Tr::tr("Infrastructure, one layer after the other");
    if (wave.kind == InstallWave::Unknown)
        return Tr::tr("Priority not known");
    return Tr::tr("Priority %1").arg(wave.number);
}

QString layerLine(const Profile &profile, const InstallOrder &order, const InstallWave &wave, int row)
{
    QString line = u"  %1  %2"_s.arg(row, 3).arg(profile.layers[row].name);
    if (wave.kind == InstallWave::Unknown)
        line += u": "_s + order.priority(row).obstacle;
    return line + u'\n';
}

QByteArray textOf(const Profile &profile, const InstallOrder &order, const QList<InstallWave> &waves)
{
    QString text;
    for (const InstallWave &wave : waves) {
        text += title(wave) + u'\n';
        for (const int row : wave.rows)
            text += layerLine(profile, order, wave, row);
    }
    return text.toUtf8();
}

QByteArray jsonOf(const Profile &profile, const InstallOrder &order, const QList<InstallWave> &waves)
{
    QJsonArray array;
    for (const InstallWave &wave : waves) {
        QJsonArray layers;
        for (const int row : wave.rows) {
            QJsonObject layer{{u"name"_s, profile.layers[row].name}, {u"index"_s, row}};
            if (wave.kind == InstallWave::Unknown)
                layer.insert(u"why"_s, order.priority(row).obstacle);
            layers.append(layer);
        }
        const bool isNumbered = wave.kind == InstallWave::Numbered;
        const QString kind = isNumbered                       ? u"numbered"_s
                             : wave.kind == InstallWave::Core ? u"core"_s
                                                              : u"unknown"_s;
        array.append(QJsonObject{{u"kind"_s, kind},
                                 {u"priority"_s, isNumbered ? QJsonValue(wave.number) : QJsonValue()},
                                 {u"layers"_s, layers}});
    }
    return QJsonDocument(QJsonObject{{u"waves"_s, array}}).toJson();
}

/// What is not known comes last either way.
QList<InstallWave> reversed(QList<InstallWave> waves)
{
    const auto end = std::ranges::find(waves, InstallWave::Unknown, &InstallWave::kind);
    std::reverse(waves.begin(), end);
    for (InstallWave &wave : waves)
        if (wave.kind != InstallWave::Unknown)
            std::ranges::reverse(wave.rows);
    return waves;
}

Outcome run(const Invocation &invocation)
{
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const InstallOrder order = InstallOrder::of(loaded->profile.layers);
    const QList<InstallWave> waves =
        invocation.isSet(u"deletion"_s) ? reversed(order.waves()) : order.waves();
    const auto written = print(invocation.wantsJson() ? jsonOf(loaded->profile, order, waves)
                                                      : textOf(loaded->profile, order, waves));
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

} // namespace

Command wavesCommand()
{
    return {u"waves"_s,
            Tr::tr("show in which order the layers are installed"),
            {fileArgument()},
            {formatOption(),
             {u"deletion"_s, {}, {}, Tr::tr("the order in which they are deleted, which is the reverse")}},
            run};
}

} // namespace Layerwright
