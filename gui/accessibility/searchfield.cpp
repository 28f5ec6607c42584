// SPDX-License-Identifier: Apache-2.0
#include "gui/accessibility/searchfield.h"

#include "gui/theme/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct SearchField
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::SearchField)
};

} // namespace

void makeSearchField(QLineEdit *field, const QString &name)
{
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    field->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    nameFieldButtons(field);
}

void nameFieldButtons(QLineEdit *field)
{
    // Qt's own button has this name since 5.2, and no text.
    if (auto *clear = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(SearchField::tr("Empty the field"));
    for (QAction *action : field->actions())
        if (action->text().isEmpty())
            action->setText(SearchField::tr("Find"));
}

} // namespace Layerwright
