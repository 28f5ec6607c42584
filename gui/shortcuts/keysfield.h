// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequenceEdit>

namespace Layerwright {

/// Takes keys that are pressed. Escape alone gives up, Backspace alone empties it, Return alone is done: none
/// of them can be a shortcut by itself.
class KeysField final : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeysField(const QString &name, QWidget *parent = nullptr);

    /// Not a change by the user.
    void show(const QKeySequence &keys);

    using QWidget::show;

signals:
    /// At once; editingFinished() comes when it is clear that no more are pressed.
    void pressed(const QKeySequence &keys);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Layerwright
