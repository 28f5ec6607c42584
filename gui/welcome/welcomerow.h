// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace Layerwright {

/// One thing to begin with, as a button of two lines: what it is, and a dim sentence. Return, Space or a
/// click begins it; the arrows go to the rows above and below.
class WelcomeRow : public QPushButton
{
    Q_OBJECT

public:
    WelcomeRow(QLatin1StringView iconName, const QString &title, const QString &detail,
               QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    /// At the right of the first line.
    void setTrailing(const QString &text);
    QString trailing() const { return m_trailing; }
    void setDetail(const QString &detail);
    QString detail() const { return m_detail; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    void setElide(Qt::TextElideMode mode) { m_elide = mode; }
    /// What is kept free at the right.
    void setRightInset(int inset) { m_rightInset = inset; }
    /// Drawn as something that needs a look.
    void setFaulty(bool faulty);
    bool isFaulty() const { return m_isFaulty; }

private:
    QRect textRect() const;
    void describe();

    QLatin1StringView m_iconName;
    QString m_title; // never the button's own text, where "&" marks a mnemonic
    QString m_detail;
    QString m_trailing;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    int m_rightInset = 0;
    bool m_isFaulty = false;
};

} // namespace Layerwright
