// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Layerwright {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    const bool loaded = translator->load(QLocale(), u"layerwright"_s, u"_"_s, u":/i18n"_s) ||
                        translator->load(u":/i18n/layerwright_en.qm"_s);
    Q_ASSERT(loaded);
    if (loaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace Layerwright
