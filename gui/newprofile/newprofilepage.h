// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/newprofile.h"

#include <QWidget>

namespace Layerwright {

/// One step of making a profile: shows what is answered so far and takes the answers to its own questions.
class NewProfilePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setAnswers(const NewProfile &answers) = 0;
    virtual void answer(NewProfile &answers) const = 0;
    /// Whether one can go on.
    virtual bool isComplete() const { return true; }
    /// Where the keyboard begins; null where nothing is asked.
    virtual QWidget *firstField() const = 0;

signals:
    /// By the user, not by setAnswers().
    void edited();
};

} // namespace Layerwright
