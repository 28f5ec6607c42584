// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <QObject>

#include <functional>

namespace Layerwright {

class YamlEditor;

/// What texts refer to becomes a link under the pointer while Ctrl is held.
class LinkPointer final : public QObject
{
    Q_OBJECT

public:
    /// `linkAt` gives the span that is a link at an offset, or an empty one.
    LinkPointer(YamlEditor *editor, std::function<Span(qsizetype)> linkAt);

signals:
    void clicked(qsizetype offset);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool point(const QPoint &at, Qt::KeyboardModifiers modifiers);

    YamlEditor *m_editor;
    std::function<Span(qsizetype)> m_linkAt;
};

} // namespace Layerwright
