// SPDX-License-Identifier: Apache-2.0
#include "gui/help/whatsthistext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString whatsThisText(const QString &sentences, const QString &place)
{
    return u"<p>%1</p><p><a href=\"manual:%2\">%3</a></p>"_s.arg(
        sentences.toHtmlEscaped(), place.toHtmlEscaped(),
        QCoreApplication::translate("Layerwright::WhatsThisText", "More in the manual").toHtmlEscaped());
}

} // namespace Layerwright
