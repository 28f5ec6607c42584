// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace Layerwright {

class YamlHighlighter;

/// Shows YAML text in the editor's colours; it is read, not edited.
class YamlPreview final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit YamlPreview(QWidget *parent = nullptr);
    ~YamlPreview() override;

    void setYaml(const QByteArray &yaml);

protected:
    void changeEvent(QEvent *event) override;

private:
    YamlHighlighter *m_highlighter;
    QByteArray m_yaml;
};

} // namespace Layerwright
