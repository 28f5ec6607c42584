// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

namespace Layerwright {

class YamlNode;
class YamlTree;

/// Whether a key, or a variable, of this name holds a credential, as far as a name can tell. Names such as
/// `existingSecret` or `secretName` hold the name of a secret, not the secret.
bool namesSecret(QByteArrayView key);
/// A private key or a token, by its form. The value is UTF-8.
bool isSecretItself(QByteArrayView value);

/// The scalars that findSecrets() is about, in the order of the text.
QList<YamlNode> suspectedSecrets(const YamlTree &tree);

/// Values that look like credentials, by their key or by themselves, and are there for everybody to read.
/// Templates, references such as `$(NAME)` and names of secrets are none.
QList<Finding> findSecrets(const YamlTree &tree);

} // namespace Layerwright
