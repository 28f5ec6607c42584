// SPDX-License-Identifier: Apache-2.0
#include "model/items/variablelistmodel.h"
#include "model/profile/secretproblems.h"
#include "model/profile/variablevalue.h"
#include "model/report/reportparts.h"
#include "model/report/reporttext.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Also one that is not masked in the product, and looks as if it had to be.
static bool isSecret(const Variable &variable)
{
    const QByteArray value = variable.defaultValue.toUtf8();
    return variable.isSensitive || namesSecret(variable.name.toUtf8()) || isSecretItself(value);
}

static QStringList optionsOf(const Variable &variable)
{
    QStringList options;
    for (const VariableOption &option : variable.options) {
        const bool isNamed = !option.label.isEmpty() && option.label != option.value;
        options.append(isNamed ? u"%1 (%2)"_s.arg(option.value, option.label) : option.value);
    }
    return options;
}

ReportedVariable reportedVariable(const Variable &variable)
{
    ReportedVariable reported;
    reported.name = variable.name;
    reported.displayName = variable.displayName == variable.name ? QString() : variable.displayName;
    reported.description = variable.description;
    reported.format = variable.format.isAbsent() ? u"string"_s : variable.format.name();
    reported.flags = flagWords(variable);
    reported.pattern = variable.regex;
    const QString value = defaultValueOf(variable);
    const bool secret = isSecret(variable);
    reported.isMasked = secret && !value.isEmpty();
    if (!secret) {
        reported.defaultValue = shortened(severalLines(value).split(u'\n'));
        reported.options = optionsOf(variable);
    }
    return reported;
}

} // namespace Layerwright
