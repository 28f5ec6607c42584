// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"

#include <QAbstractTableModel>

namespace Layerwright {

/// The problems of a document, a row each: errors first, then warnings, then what is good to know, and each
/// of these in the order given. An update keeps the rows that say the same about the same place, so that
/// selection and scroll position stay.
class ProblemListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LayerColumn, PlaceColumn, MessageColumn, FixColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< Severity
        SeverityNameRole,
        TextIdRole, ///< TextId, null when it is about the profile
        RuleRole,
        FixTitlesRole, ///< QStringList
    };

    explicit ProblemListModel(ProfileDocument *document, QObject *parent = nullptr);

    void setProblems(QList<DocumentFinding> problems);
    const DocumentFinding &problem(int row) const { return m_problems[row]; }
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeVanished(const QList<DocumentFinding> &problems);
    QVariant text(const DocumentFinding &problem, int column) const;
    QString spokenText(const DocumentFinding &problem, int column) const;
    QString layerName(const DocumentFinding &problem) const;
    QString placeName(const DocumentFinding &problem) const;
    void renewLayerNames();

    ProfileDocument *m_document;
    QList<DocumentFinding> m_problems;
};

} // namespace Layerwright
