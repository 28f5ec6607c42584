// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/completion.h"

#include <QFrame>

class QLabel;
class QListView;

namespace Layerwright {

class CompletionModel;

/// The list of what could stand at the cursor, with what is known about the chosen one beside it. Never takes
/// the keyboard: who shows it hands keys on.
class CompletionPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *parent);

    void setItems(const QList<Completion> &items);
    /// Shows those that what is typed is in; false when there are none.
    bool filter(const QString &typed);
    /// Below `word`, or above it where there is no room; in global coordinates.
    void showAt(const QRect &word);
    void step(int rows);
    void page(int pages);
    bool isEmpty() const;
    const Completion &current() const;
    QStringList labels() const;

signals:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);
    void showExplanation();
    void place(const QRect &word);
    void applyColors();

    CompletionModel *m_model;
    QListView *m_list;
    QLabel *m_explanation;
    QRect m_word;
};

/// What is said, as rich text: words in the text's own colour, facts in rows below.
QString richText(const Explanation &said, const QColor &dim);

} // namespace Layerwright
