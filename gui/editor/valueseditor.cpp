// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/valueseditor.h"

#include "gui/editor/yamleditor.h"

#include <QScopedValueRollback>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Layerwright {

ValuesEditor::ValuesEditor(QWidget *parent)
    : QWidget(parent)
{
    m_document.insertLayer(0, m_document.identified({}));
    m_id = {m_document.layerId(0), 0};
    m_view = new YamlEditor(&m_document, this);
    m_view->setAccessibleName(tr("Values"));
    m_view->showText(m_id);
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(&m_document, &ProfileDocument::textChanged, this, [this] {
        if (!m_isFilling)
            emit edited();
    });
}

ValuesEditor::~ValuesEditor()
{
    delete m_view; // it looks at the document
}

void ValuesEditor::setValues(const QByteArray &values)
{
    if (values == this->values())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_document.undoStack()->clear();
    m_view->showText({});
    m_document.replaceText(m_id, {0, m_document.text(m_id).size()}, values);
    m_view->showText(m_id);
}

QByteArray ValuesEditor::values() const
{
    return m_document.text(m_id);
}

} // namespace Layerwright
