// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Layerwright {

struct ProfileReport;

struct ReportCell
{
    enum Style {
        Plain,
        Strong,
        Version, ///< stays on one line where it can
        Code,    ///< as it stands in a file; may have several lines
        Quiet    ///< our words in place of a value
    };

    QString text;
    Style style = Plain;

    bool operator==(const ReportCell &) const = default;
};

/// Without the columns in which no row has anything.
struct ReportTable
{
    QString title; ///< empty for the only one of a section
    QString note;  ///< below it
    QStringList columns;
    QList<QList<ReportCell>> rows;

    bool operator==(const ReportTable &) const = default;
};

struct ReportSection
{
    QString id;
    QString title;
    QString note; ///< above the tables, or in place of them
    QList<ReportTable> tables;

    qsizetype rowCount() const;
    bool operator==(const ReportSection &) const = default;
};

struct ReportHead
{
    QString name;
    QString version;
    QString summary; ///< “Full profile · Edge Native · 7 layers”
    QString description;
    QStringList tags;
    QString date; ///< a sentence, or empty

    bool operator==(const ReportHead &) const = default;
};

/// A report in words, the same for all forms that it is written in. All texts may be shown as they are: see
/// reporttext.h. They are not escaped for any form.
ReportHead headOf(const ProfileReport &report);
QList<ReportSection> sectionsOf(const ProfileReport &report);

} // namespace Layerwright
