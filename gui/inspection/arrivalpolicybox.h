// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace Layerwright {

/// When a file from outside is shown before it is opened.
enum class ArrivalPolicy {
    Always,   ///< every file
    Archives, ///< archives, what is marked as downloaded, what is odd
    WhenOdd,  ///< what is marked as downloaded, and what is odd
    Never,
};

/// Chooses one of them, in words.
class ArrivalPolicyBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ArrivalPolicyBox(QWidget *parent = nullptr);

    void setPolicy(ArrivalPolicy policy);

signals:
    void policyChosen(Layerwright::ArrivalPolicy policy);
};

} // namespace Layerwright
