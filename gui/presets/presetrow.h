// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QToolButton;

namespace Layerwright {

class ElidedLabel;

/// Names one choice: a preset of a group, or none of the group where the name is empty.
struct PresetKey
{
    QString group;
    QString name;
    bool isOwn = false; ///< one of the user's own presets

    bool operator==(const PresetKey &) const = default;
};

/// One choice: a radio button or a switch, and a dim second line. The whole row can be clicked. What is
/// checked is for who owns it to say; a click only asks. A second button sets again what is on and was
/// edited since; the user's own presets have a menu.
class PresetRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Radio, Switch };
    enum class Part { Choice, Again };

    PresetRow(PresetKey key, Look look, const QString &text, QWidget *parent = nullptr);

    const PresetKey &key() const { return m_key; }
    QAbstractButton *button() const { return m_button; }
    QToolButton *againButton() const { return m_again; }
    /// Of the user's own presets; else null.
    QToolButton *menuButton() const { return m_menu; }
    /// `more` is only spoken.
    void setState(bool isChecked, const QString &line, const QString &more);
    void setCanBeSetAgain(bool can);
    /// The pointer is here, or the keyboard has come here by a key.
    bool isPointedAt() const { return m_isHovered || m_isFocused; }
    bool isHovered() const { return m_isHovered; }
    /// What of it that is.
    Part pointedPart() const;

signals:
    void clicked(Layerwright::PresetRow::Part part);
    /// The menu of one of the user's own presets is asked for at its button.
    void menuRequested(const QPoint &globalPosition);
    void pointedAtChanged();
    /// The arrow keys: to the next (1) or previous (-1) choice.
    void stepped(int by);
    void escaped();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addMenuButton(QHBoxLayout *line);
    void addAgainButton(QHBoxLayout *line);
    bool handleKey(QObject *watched, int key);
    void setPointedAt(bool &flag, bool value);
    void setChecked(bool isChecked);

    PresetKey m_key;
    QAbstractButton *m_button;
    ElidedLabel *m_line;
    QToolButton *m_again = nullptr;
    QToolButton *m_menu = nullptr;
    bool m_isChecked = false;
    bool m_isHovered = false;
    bool m_isFocused = false;
};

} // namespace Layerwright
