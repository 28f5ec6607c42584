// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace Layerwright {

class Shortcuts;

/// The keys of all commands that have some, by menu, on a page to be read or copied as text.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Shortcuts *shortcuts, QWidget *parent = nullptr);

    /// A line for each command, the keys below each other, and an empty line between menus.
    static QString text(const Shortcuts &shortcuts);

private:
    static QString html(const Shortcuts &shortcuts, const QColor &dim);
};

} // namespace Layerwright
