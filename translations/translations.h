// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

#include <span>

namespace Layerwright {

/// A language that the program speaks.
struct Language
{
    QLatin1StringView code; ///< as of QLocale
    QStringView name;       ///< in the language itself
};

/// Makes tr() of the program speak one of its languages, and Qt's own texts, numbers and dates with it. There
/// is English at least: without it a text with a number in it has no plural. One for the whole program.
class Translations final
{
public:
    /// In the language of the system, where it is one of the program's.
    Translations();
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// English first.
    static std::span<const Language> languages();

    /// Empty, or a language that there is not: that of the system. What is shown already stays as it is.
    void setLanguage(const QString &code);
    /// The code of the one that texts are in.
    QLatin1StringView language() const;

private:
    const QLocale m_system;
    QTranslator m_english; // where another language lacks a text
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace Layerwright
