// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

class QWidget;

namespace Layerwright {

class Docks;

/// What the panels of a main window are for, in a few sentences with a link to their page of the manual.
class PanelHelp final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PanelHelp)

public:
    static void explain(const Docks &docks, QWidget *centre, QWidget *statusBar);
};

} // namespace Layerwright
