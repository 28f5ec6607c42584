// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

#include <QTextBlock>
#include <QWidget>

#include <optional>

namespace Layerwright {

class YamlEditor;

/// The strip to the left of the text: a bar where the line is otherwise than saved, a mark where something
/// was found, the line's number, and a triangle that folds.
class Gutter final : public QWidget
{
    Q_OBJECT

public:
    explicit Gutter(YamlEditor *editor);

    /// Makes room for the numbers of as many lines as there are.
    void updateWidth();
    void scrollOrUpdate(const QRect &rect, int dy);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTextBlock blockAt(int y) const;
    std::optional<Severity> worstAt(const QTextBlock &block) const;
    void paintLine(QPainter &painter, const QTextBlock &block, const QRectF &rect, bool isCurrent) const;
    void paintSeverity(QPainter &painter, Severity severity, const QRectF &rect) const;
    void paintTriangle(QPainter &painter, bool isFolded, const QRectF &rect) const;
    int foldColumn() const;

    YamlEditor *m_editor;
    int m_pressedPosition = 0;
};

} // namespace Layerwright
