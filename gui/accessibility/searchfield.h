// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;
class QString;

namespace Layerwright {

/// The look and the words of a field that one searches with: the glass before it, a button that empties it,
/// and what it finds as its name.
void makeSearchField(QLineEdit *field, const QString &name);

/// The names of the glass and of the button that empties, which have only pictures.
void nameFieldButtons(QLineEdit *field);

} // namespace Layerwright
