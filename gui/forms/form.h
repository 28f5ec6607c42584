// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme/mnemonics.h"

#include <QFormLayout>

namespace Layerwright {

/// A form as all dialogs have it: without margins of its own, its fields as wide as there is room.
QFormLayout *newForm();

/// A field beside its label, which is its accessible name too.
template <typename Field>
void addRow(QFormLayout *form, const QString &label, Field *field)
{
    field->setAccessibleName(withoutMnemonic(label));
    form->addRow(label, field);
}

} // namespace Layerwright
