// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme/colors.h"
#include "model/document/linechanges.h"

#include <QPlainTextEdit>

namespace Layerwright {

class YamlHighlighter;

/// Shows a text together with a change of it: lines that go are struck through on red, lines that come stand
/// on green, and what is left out between them is counted. For reading only.
class ChangeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ChangeView(QWidget *parent = nullptr);
    ~ChangeView() override;

    /// `numberWidth` is the width of the strip with the numbers, so that it stands where the editor's does.
    void setRows(const QList<ChangeRow> &rows, const Colors &colors, int numberWidth);
    const QList<ChangeRow> &rows() const { return m_rows; }
    /// Whether lines that go are struck through: where they stand among those that come. Before `setRows`.
    void setStrikesOut(bool strikesOut) { m_strikesOut = strikesOut; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Numbers;

    void markRows();
    void visitVisible(const std::function<void(const ChangeRow &, const QRectF &)> &visit) const;
    void paintGrounds() const;
    void paintNumbers(QPainter &painter) const;

    QList<ChangeRow> m_rows;
    Colors m_colors;
    bool m_strikesOut = true;
    YamlHighlighter *m_highlighter = nullptr;
    Numbers *m_numbers;
};

} // namespace Layerwright
