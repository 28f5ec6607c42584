// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Layerwright {

/// Tags as chips in a field: a comma or Return makes a chip of what was typed, Backspace takes the last one
/// back to be typed again, a click or Delete removes one.
class TagField final : public QWidget
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    void setTags(const QList<Tag> &tags);
    /// The chips, and what is typed and not a chip yet.
    Result<QList<Tag>> tags() const;
    QLineEdit *input() const { return m_input; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void takeWords();
    bool takeLastBack();
    void remove(const QToolButton *chip);
    void showChips();
    int arrange(int width, bool move) const;

    QList<Tag> m_tags;
    QList<QToolButton *> m_chips;
    QLineEdit *m_input;
};

} // namespace Layerwright
