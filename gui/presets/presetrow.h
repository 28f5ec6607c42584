// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;

namespace Layerwright {

class ElidedLabel;

/// Names one choice: a preset of a group, or none of the group where the name is empty.
struct PresetKey
{
    QString group;
    QString name;

    bool operator==(const PresetKey &) const = default;
};

/// One choice: a radio button or a switch, and a dim second line. The whole row can be clicked. What is
/// checked is for who owns it to say; a click only asks.
class PresetRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Radio, Switch };

    PresetRow(PresetKey key, Look look, const QString &text, QWidget *parent = nullptr);

    const PresetKey &key() const { return m_key; }
    QAbstractButton *button() const { return m_button; }
    /// `more` is only spoken.
    void setState(bool isChecked, const QString &line, const QString &more);
    /// The pointer is here, or the keyboard has come here by a key.
    bool isPointedAt() const { return m_isHovered || m_isFocused; }
    bool isHovered() const { return m_isHovered; }

signals:
    void clicked();
    void pointedAtChanged();
    /// The arrow keys: to the next (1) or previous (-1) choice.
    void stepped(int by);
    void escaped();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key);
    void setPointedAt(bool &flag, bool value);
    void setChecked(bool isChecked);

    PresetKey m_key;
    QAbstractButton *m_button;
    ElidedLabel *m_line;
    bool m_isChecked = false;
    bool m_isHovered = false;
    bool m_isFocused = false;
};

} // namespace Layerwright
