// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/language/symbols.h"

#include <QAbstractTableModel>

namespace Layerwright {

/// The places where something is used, in the order of the file. They move with the texts; one whose text is
/// gone leads nowhere.
class UseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, PlaceColumn, LineColumn, ColumnCount };
    enum Role {
        MarkBeginRole = Qt::UserRole, ///< int: of the use in the line, in UTF-16 units
        MarkLengthRole,
        IsDefinitionRole,
    };

    explicit UseListModel(ProfileDocument *document, QObject *parent = nullptr);

    void setUses(const QList<SymbolUse> &uses);
    TextId text(int row) const { return m_rows.at(row).text; }
    Span useSpan(int row) const { return m_rows.at(row).use.span; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        SymbolUse use;
        TextId text;
        QString name; // of the text
    };

    Row rowOf(const SymbolUse &use) const;
    void onTextChanged(TextId id, Span span, const QByteArray &text);

    ProfileDocument *m_document;
    QList<Row> m_rows;
};

} // namespace Layerwright
