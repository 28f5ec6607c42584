// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/registry/catalogsource.h"

#include <QDialog>

class QPlainTextEdit;

namespace Layerwright {

/// Goes the way to the server of a catalog, and tells where it ends, as text that can be copied.
class ExaminationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `access` is what the server is asked with.
    ExaminationDialog(const CatalogSource &source, const HttpAccess &access, QWidget *parent);

    /// Empty while it is on the way.
    QString result() const;

private:
    void copy();

    const QString m_location;
    QPlainTextEdit *m_text;
    LatestJob<QString> m_job;
};

} // namespace Layerwright
