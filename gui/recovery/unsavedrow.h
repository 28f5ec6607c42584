// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/unsavedwork.h"

#include <QFrame>

class QCheckBox;
class QLabel;

namespace Layerwright {

/// One document of the recovery dialog: what it is, what was not saved of it, and whether it is meant.
class UnsavedRow final : public QFrame
{
    Q_OBJECT

public:
    explicit UnsavedRow(UnsavedWork work, QWidget *parent = nullptr);

    const UnsavedWork &work() const { return m_work; }
    UnsavedWork takeWork() { return std::move(m_work); }
    bool isReadable() const { return m_isReadable; }
    bool isChosen() const;

signals:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *indented(QLabel *label) const;

    UnsavedWork m_work;
    bool m_isReadable;
    QCheckBox *m_choice;
};

} // namespace Layerwright
