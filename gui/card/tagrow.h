// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QAbstractButton>

namespace Layerwright {

/// The profile's tags as chips in one row, with what does not fit counted in a last chip. One button: a
/// click edits the tags.
class TagRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TagRow(QWidget *parent = nullptr);

    void setTags(const QList<Tag> &tags);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        QString text;
        int width = 0;
    };

    QList<Chip> fittingChips() const;
    int chipWidth(const QString &text) const;

    QStringList m_words;
};

} // namespace Layerwright
