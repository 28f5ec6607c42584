// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/variablefinder.h"
#include "model/result.h"

#include <QAbstractListModel>

namespace Layerwright {

/// The variables of a document in the order of the deploy form. Follows the document; renaming and dropping
/// push commands. Values of masked variables are never given in clear.
class VariableListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        DisplayNameRole,
        DescriptionRole,
        FormatNameRole, ///< as it is written in the file; "string" where it is absent
        DefaultRole,    ///< one line of it; asterisks for a masked one
        FlagsRole,      ///< QStringList, in words
        UseCountRole,   ///< int; -1 as long as that is not known
        SeverityRole,   ///< Severity of the worst problem, or invalid
        ProblemsTextRole,
    };

    /// Both outlive the model.
    VariableListModel(ProfileDocument *document, const VariableFinder *finder, QObject *parent = nullptr);

    QModelIndex indexOf(ItemId variable) const;
    ItemId variableId(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void follow();
    void takeSurvey();
    QVariant problemData(ItemId id, int role) const;
    QString toolTip(int row) const;
    ItemId dragged(const QMimeData *data) const;

    ProfileDocument *m_document;
    const VariableFinder *m_finder;
    // As the views know them, which hear of a change after the document has made it.
    QList<ItemId> m_ids;
    QList<Variable> m_variables;
};

/// In words: "required", "masked" …
QStringList flagWords(const Variable &variable);

} // namespace Layerwright
