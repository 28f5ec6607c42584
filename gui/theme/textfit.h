// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QLabel>

namespace Layerwright {

/// The three text sizes of the design, as steps from the platform's own.
QFont titleFont(const QFont &base);
QFont dimFont(const QFont &base);

/// As many lines as the text needs, but no more than `most`; the last one is elided.
QStringList elidedLines(const QString &text, const QFont &font, int room, int most);

/// One line of text that gives way: elided where there is no room, and then whole in its tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    QString wholeText() const { return m_text; }
    /// In the colour of what can be ignored.
    void setDim(bool dim);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void elide();

    QString m_text;
    bool m_dim = false;
};

} // namespace Layerwright
