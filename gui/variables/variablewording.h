// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QCoreApplication>

namespace Layerwright {

/// The words for the rules of variables, where a field is (facts of the product, "profile variables").
class VariableWording final
{
    Q_DECLARE_TR_FUNCTIONS(VariableWording)

public:
    static QString format(VariableFormat format);
    static QString input(VariableInput input);

    /// What is to be known about the choice, empty when nothing is.
    static QString formatNote(const Variable &variable);
    static QString inputNote(const Variable &variable, const ProfileInfo &profile);
    static QString requiredNote(const Variable &variable);
    static QString maskedNote(const Variable &variable);
    static QString hiddenNote(const Variable &variable);
    static QString readOnlyNote(const Variable &variable);
};

} // namespace Layerwright
