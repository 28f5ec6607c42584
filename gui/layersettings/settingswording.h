// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/packsettings.h"

#include <QCoreApplication>

namespace Layerwright {

/// The words for the settings of a layer.
class SettingsWording final
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWording)

public:
    static QString title(PackField field);
    /// What is to be known before it is filled in; empty where nothing is.
    static QString hint(PackField field);
    static QString placeholder(PackField field);
    /// What it is for, in whole sentences.
    static QString help(PackField field);
    static QStringList columns(PackField field);
    static QString addRow(PackField field);
};

} // namespace Layerwright
