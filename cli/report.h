// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/rulechoice.h"
#include "model/profile/reader.h"

#include <QByteArray>

class QJsonObject;

namespace Layerwright {

/// The findings about one file and what they are about, for printing.
struct Report
{
    QString file;
    const LoadedProfile &loaded;
    QList<ProfileFinding> findings;
    QList<OffRule> offRules; ///< whose findings are not among them
};

/// Where it is, in words: the layer, the manifest, line and column.
QString placeText(const Report &report, const ProfileFinding &finding);
/// As jsonReport() has it.
QJsonObject jsonFinding(const Report &report, const ProfileFinding &finding);
/// `error`, `warning`, `information`.
QString severityName(Severity severity);

/// One line for each finding, as compilers write them, and for each rule that is off.
QByteArray textReport(const Report &report);
/// An array of objects, documented in the manual page.
QByteArray jsonReport(const Report &report);
/// SARIF 2.1.0 (OASIS), with all rules. Regions and fixes are of the file where it is JSON; else a text of a
/// layer is a logical location, with its lines in the message, and its fixes are in the properties alone.
QByteArray sarifReport(const Report &report);

/// The findings of a text that is no layer's: a line for each, and an array of objects with their fixes.
QByteArray textReport(const QList<Finding> &findings, const QString &file, const QList<OffRule> &offRules);
QByteArray jsonReport(const QList<Finding> &findings, const QList<OffRule> &offRules);

} // namespace Layerwright
