// SPDX-License-Identifier: Apache-2.0
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr Language table[] = {
    {"en"_L1, u"English"},
    {"de"_L1, u"Deutsch"},
    {"es"_L1, u"Español"},
    {"fr"_L1, u"Français"},
    {"pt_BR"_L1, u"Português (Brasil)"},
    {"ja"_L1, u"日本語"},
    {"zh_CN"_L1, u"简体中文"},
};

Translations::Translations()
{
    const bool hasEnglish = m_english.load(u":/i18n/layerwright_en.qm"_s);
    Q_ASSERT(hasEnglish);
    if (hasEnglish)
        QCoreApplication::installTranslator(&m_english);
    setLanguage({});
}

Translations::~Translations()
{
    for (QTranslator *translator : {&m_english, &m_texts, &m_qtTexts})
        QCoreApplication::removeTranslator(translator);
}

std::span<const Language> Translations::languages()
{
    return table;
}

void Translations::setLanguage(const QString &code)
{
    const auto isKnown = [&code](const Language &language) { return language.code == code; };
    const QLocale chosen(code);
    const bool isOfSystem = chosen.language() == m_system.language() &&
                            (!code.contains(u'_') || chosen.territory() == m_system.territory());
    const QLocale locale = std::ranges::any_of(table, isKnown) && !isOfSystem ? chosen : m_system;
    QLocale::setDefault(locale);
    const auto replace = [](QTranslator &translator, bool isLoaded) {
        QCoreApplication::removeTranslator(&translator);
        if (isLoaded)
            QCoreApplication::installTranslator(&translator);
    };
    replace(m_texts, m_texts.load(locale, u"layerwright"_s, u"_"_s, u":/i18n"_s));
    replace(m_qtTexts,
            m_qtTexts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
}

QLatin1StringView Translations::language() const
{
    for (const Language &language : table)
        if (m_texts.filePath().endsWith(u"_%1.qm"_s.arg(language.code)))
            return language.code;
    return table[0].code;
}

} // namespace Layerwright
