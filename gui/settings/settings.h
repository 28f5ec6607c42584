// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QStringList>

namespace Layerwright {

/// One small thing that is remembered between runs: its key in the settings file, its type and what it is
/// at first.
template <typename T>
struct Setting
{
    QLatin1StringView key;
    T initial = {};

    T value() const
    {
        const QVariant stored = QSettings().value(key);
        return stored.canConvert<T>() ? stored.value<T>() : initial;
    }
    void set(const T &value) const { QSettings().setValue(key, QVariant::fromValue(value)); }
};

namespace Settings {

inline const Setting<QByteArray> windowGeometry{QLatin1StringView("window/geometry")};
inline const Setting<QByteArray> windowState{QLatin1StringView("window/state")};
inline const Setting<QByteArray> helpGeometry{QLatin1StringView("help/geometry")};
inline const Setting<QVariantList> session{QLatin1StringView("window/session")};
inline const Setting<bool> restoreWindows{QLatin1StringView("window/restore"), true};
inline const Setting<QStringList> recentFiles{QLatin1StringView("files/recent")};
inline const Setting<QVariantHash> recentTimes{QLatin1StringView("files/recentTimes")}; // seconds since 1970
inline const Setting<QStringList> pinnedFiles{QLatin1StringView("files/pinned")};
inline const Setting<QString> lastFolder{QLatin1StringView("files/lastFolder")};
inline const Setting<int> keptVersions{QLatin1StringView("files/keptVersions"), 10}; // of each file
inline const Setting<int> arrivals{QLatin1StringView("files/fromOutside"), 1};       // ArrivalPolicy
inline const Setting<QString> catalogFolder{QLatin1StringView("catalog/folder")};
inline const Setting<QVariantHash> console{QLatin1StringView("console/connection")}; // see ConsoleConnector
inline const Setting<QString> proxyUser{QLatin1StringView("network/proxyUser")}; // its password is elsewhere
inline const Setting<QString> profilesFolder{QLatin1StringView("profiles/folder")};
inline const Setting<int> newProfileStep{QLatin1StringView("newProfile/step"), 0};
inline const Setting<QVariantHash> places{QLatin1StringView("files/places")};
inline const Setting<bool> wrapLines{QLatin1StringView("editor/wrapLines"), false};
inline const Setting<bool> showWhitespace{QLatin1StringView("editor/showWhitespace"), false};
inline const Setting<bool> completeWhileTyping{QLatin1StringView("editor/completeWhileTyping"), true};
inline const Setting<QStringList> recentCommands{QLatin1StringView("palette/recent")};
inline const Setting<QVariantHash> shortcuts{QLatin1StringView("shortcuts/given")}; // see Shortcuts
inline const Setting<QString> language{QLatin1StringView("look/language")}; // a code; empty: the system's
inline const Setting<int> scheme{QLatin1StringView("look/scheme"), 0};      // Appearance::Scheme

} // namespace Settings

} // namespace Layerwright
