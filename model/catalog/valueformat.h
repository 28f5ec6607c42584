// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/regularexpression.h"

#include <QList>

namespace Layerwright {

/// One piece of a format: text that has to stand there, or a placeholder.
struct FormatPiece
{
    enum class Type { Text, String, Password, Number, Boolean, List, Version, Ipv4, Input };

    struct Range
    {
        double least = 0;
        double most = 0;

        bool operator==(const Range &) const = default;
    };

    Type type = Type::Text;
    QString text;                             // of Type::Text
    std::optional<RegularExpression> pattern; // `${string:/…/}`
    std::optional<Range> range;               // `${number:[1-9]}`, inclusive
    QStringList options;                      // `${list:[a,b]}`

    bool operator==(const FormatPiece &) const = default;
};

/// What a single value must look like, in the notation of schema.yaml (facts/formats.md §4.5): text with
/// placeholders `${TYPE}`, `${TYPE:/regex/}`, `${TYPE:[min-max]}`, `${TYPE:[a,b,c]}`. An immutable value.
class ValueFormat
{
public:
    /// Says what cannot be read, and where it stands.
    static Result<ValueFormat> fromString(const QString &text);

    /// As it was written.
    const QString &text() const { return m_text; }
    const QList<FormatPiece> &pieces() const { return m_pieces; }
    bool fits(const QString &value) const;
    /// Holds a password, so that nobody should read the value.
    bool isSecret() const;
    /// All that may be chosen, of a format that is one list or one truth value; else empty.
    QStringList options() const;
    /// What is wanted, for people, as it stands behind a colon: “number from 1 to 9”, “one of: “a”, “b””.
    QString wanted() const;

    bool operator==(const ValueFormat &other) const { return m_text == other.m_text; }

private:
    ValueFormat(QString text, QList<FormatPiece> pieces, RegularExpression whole);

    QString m_text;
    QList<FormatPiece> m_pieces;
    RegularExpression m_whole;
};

} // namespace Layerwright
