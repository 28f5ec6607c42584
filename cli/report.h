// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/validation.h"

#include <QByteArray>

namespace Layerwright {

/// The findings about one file and what they are about, for printing.
struct Report
{
    QString file;
    const Profile &profile;
    QList<ProfileFinding> findings;
};

/// One line for each finding, as compilers write them.
QByteArray textReport(const Report &report);
/// An array of objects, documented in the manual page.
QByteArray jsonReport(const Report &report);
/// SARIF 2.1.0 (OASIS). The text of a layer is a logical location: it has no lines of its own in the file.
QByteArray sarifReport(const Report &report);

/// The findings of a text that is no layer's: a line for each, and an array of objects with their fixes.
QByteArray textReport(const QList<Finding> &findings, const QString &file);
QByteArray jsonReport(const QList<Finding> &findings);

} // namespace Layerwright
