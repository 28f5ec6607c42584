// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <QLineEdit>

#include <functional>

namespace Layerwright {

class YamlEditor;

/// A small field over a name in the text, in which it is given another. Return takes it, Escape or leaving
/// the field does not. Where the new name is refused the field stays, and says why.
class InPlaceName final : public QLineEdit
{
    Q_OBJECT

public:
    /// Makes the change, or says why not.
    using Change = std::function<QString(const QString &name)>;

    InPlaceName(YamlEditor *editor, Span span, const QString &name, Change change);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place();
    void take();
    void leave();

    YamlEditor *m_editor;
    Span m_span;
    QString m_name;
    Change m_change;
};

} // namespace Layerwright
