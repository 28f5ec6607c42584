// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Layerwright {

/// A library that the programs use, and under which terms.
struct Library
{
    QString name;
    QString version; ///< that is loaded, or was compiled in; empty where it does not tell
    QString licence; ///< as SPDX names it
    QString address; ///< of its home page

    bool operator==(const Library &) const = default;
};

/// Those of the model, by name.
QList<Library> modelLibraries();

} // namespace Layerwright
