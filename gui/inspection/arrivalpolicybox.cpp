// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/arrivalpolicybox.h"

namespace Layerwright {

ArrivalPolicyBox::ArrivalPolicyBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("For every file that is new here"), static_cast<int>(ArrivalPolicy::Always));
    addItem(tr("For archives, downloads and what is odd"), static_cast<int>(ArrivalPolicy::Archives));
    addItem(tr("For downloads and what is odd"), static_cast<int>(ArrivalPolicy::WhenOdd));
    addItem(tr("Never"), static_cast<int>(ArrivalPolicy::Never));
    connect(this, &QComboBox::activated, this,
            [this] { emit policyChosen(static_cast<ArrivalPolicy>(currentData().toInt())); });
}

void ArrivalPolicyBox::setPolicy(ArrivalPolicy policy)
{
    setCurrentIndex(findData(static_cast<int>(policy)));
}

} // namespace Layerwright
