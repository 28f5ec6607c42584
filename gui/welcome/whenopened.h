// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace Layerwright {

/// When something was, in the words of the locale.
class WhenOpened final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::WhenOpened)

public:
    /// "Today, 14:05", "Yesterday, 14:05", "Monday, 14:05", then the date; empty where it is not known.
    static QString inWords(const QDateTime &then, const QDateTime &now);
};

} // namespace Layerwright
