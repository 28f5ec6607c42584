// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace Layerwright {

/// A regular expression as the product takes them: RE2 (https://github.com/google/re2/wiki/Syntax), which has
/// no look-around and no back references, and takes time linear in the text whoever wrote the
/// expression. An immutable value, cheap to copy and safe to use from several threads.
class RegularExpression
{
public:
    /// Longer ones are refused; nobody writes such an expression by hand.
    static constexpr qsizetype MaximumLength = 4096;

    /// Says what is wrong with the pattern, and where in it.
    static Result<RegularExpression> compile(const QString &pattern);
    /// Text that stands for itself in a pattern.
    static QString escaped(const QString &text);

    const QString &pattern() const { return m_pattern; }
    int groupCount() const;
    /// The whole text is what the pattern describes.
    bool matches(const QString &text) const;
    /// Some part of the text is: what Go's `MatchString` asks.
    bool isFoundIn(const QString &text) const;
    /// What the pattern's groups hold when it matches the whole text, from the first; nothing when it does
    /// not.
    std::optional<QStringList> groupsOf(const QString &text) const;

    bool operator==(const RegularExpression &other) const { return m_pattern == other.m_pattern; }

private:
    RegularExpression(QString pattern, std::shared_ptr<const re2::RE2> compiled);

    QString m_pattern;
    std::shared_ptr<const re2::RE2> m_compiled;
};

} // namespace Layerwright
