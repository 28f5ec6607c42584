// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/yaml/finding.h"

#include <QLabel>

namespace Layerwright {

/// A note under a field or beside buttons: help in dim, or what is odd or wrong by colour and sign.
class NoteLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit NoteLabel(const QString &help = {}, QWidget *parent = nullptr);

    void say(const QString &text, Severity severity = Severity::Information);
    /// Says what is wrong, or else the help. Gives whether all is well.
    bool show(const Result<void> &check);

    using QLabel::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();

    QString m_help;
    Severity m_severity = Severity::Information;
};

} // namespace Layerwright
