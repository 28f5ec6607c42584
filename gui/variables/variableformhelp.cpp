// SPDX-License-Identifier: Apache-2.0
// What's This of the fields of a variable.
#include "gui/help/whatsthistext.h"
#include "gui/presets/switch.h"
#include "gui/variables/optionstable.h"
#include "gui/variables/variablefield.h"
#include "gui/variables/variableform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Layerwright {

static void explain(QWidget *field, const QString &sentences)
{
    field->setWhatsThis(whatsThisText(sentences, u"variables#the-fields-of-a-variable"_s));
}

void VariableForm::explainFields()
{
    explain(m_name,
            tr("What layers use the variable by: {{.spectro.var.NAME}}. Letters, digits, “_” and “-”, and "
               "no other variable of the profile has it. Another name changes all texts that use it."));
    explain(m_displayName,
            tr("What a deployer reads above the field. No other variable of the profile has it."));
    explain(m_description, tr("A sentence for the deployer: what the value does, and where one finds it."));
    explain(m_format,
            tr("Which values the deploy form takes. A number may be whole or decimal, a boolean is true or "
               "false, a version has three numbers, a network has a prefix as in 10.244.0.0/16."));
    explain(m_input, tr("How the value is asked for: in one line, in several, or by a choice from a list."));
    explain(m_options,
            tr("What the deployer can choose from: the value that is put into the texts, and the label "
               "that is shown for it. A list needs a default among its values."));
    explain(m_default,
            tr("What is in the field before the deployer changes it. A read-only variable needs one, and "
               "so does one that is both hidden and required."));
    explain(m_regex,
            tr("A regular expression in the syntax of RE2 that each value has to fit, such as "
               "^[a-z]+$. Without ^ and $ it is enough that a part of the value fits. Look-around and "
               "back references are not in RE2."));
    const QStringList flags{
        tr("The product deploys nothing before this variable has a value."),
        tr("The value is shown as asterisks, also in what the product exports. A default of it "
           "still stands in this file in clear text."),
        tr("The deployer is not asked, and the default counts."),
        tr("The deployer sees the default, and it cannot be changed.")};
    for (qsizetype i = 0; i < m_flags.size(); ++i)
        explain(m_flags[i], flags[i]);
    explain(m_uses,
            tr("The places in the texts of all layers that use the variable. A double click goes there. The "
               "variable can be removed when there are none."));
}

} // namespace Layerwright
