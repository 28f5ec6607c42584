// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QWidget>

namespace Layerwright {

class YamlEditor;

/// An editor for the values of a layer that is in no profile yet, with an undo of its own.
class ValuesEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesEditor(QWidget *parent = nullptr);
    ~ValuesEditor() override;

    /// Shows other values; what was undone and done to those before is forgotten.
    void setValues(const QByteArray &values);
    QByteArray values() const;
    YamlEditor *editor() const { return m_view; }

signals:
    /// By the user, or undone.
    void edited();

private:
    ProfileDocument m_document; // of one layer
    TextId m_id;
    YamlEditor *m_view;
    bool m_isFilling = false;
};

} // namespace Layerwright
