// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/inspection/fileinspection.h"

#include <QScrollArea>

namespace Layerwright {

/// What was found about a file, each with its sign and the first of its places; as high as it has to be, up
/// to a bound.
class FindingRows final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingRows(QWidget *parent = nullptr);

    void setFindings(const QList<InspectionFinding> &findings);
    /// What it says, for those who do not see it.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    QWidget *makeRow(const InspectionFinding &finding) const;

    QList<InspectionFinding> m_findings;
};

} // namespace Layerwright
