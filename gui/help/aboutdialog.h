// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace Layerwright {

/// What this program is, in which version, with which libraries and under which terms; as text to be copied
/// into a report.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// One line for each version, and what the program runs on.
    static QString text();

private:
    QWidget *makeHead();
    QWidget *makeLibraries();
    QWidget *makeLicence();
};

} // namespace Layerwright
