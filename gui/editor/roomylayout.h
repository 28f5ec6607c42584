// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextDocumentLayout>

namespace Layerwright {

/// The layout of a plain text with room between its lines, which Qt's own has not.
class RoomyLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    /// Added to the height of each line, half of it above.
    qreal room() const;
    QRectF blockBoundingRect(const QTextBlock &block) const override;
};

} // namespace Layerwright
