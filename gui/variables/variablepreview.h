// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/variable.h"

#include <QWidget>

class QLabel;

namespace Layerwright {

class VariableField;

/// A variable as somebody who deploys a cluster meets it, to try values in: says whether each would be taken,
/// and else why not.
class VariablePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit VariablePreview(QWidget *parent = nullptr);

    /// What was tried stays while it is the same variable.
    void setVariable(const Variable &variable, bool isOther);
    VariableField *field() const { return m_field; }
    QString message() const;

private:
    void judge();

    Variable m_variable;
    QLabel *m_title;
    QLabel *m_description;
    VariableField *m_field;
    QLabel *m_message;
    bool m_isTried = false;
};

} // namespace Layerwright
