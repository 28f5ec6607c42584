// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace Layerwright {

/// Shows a README as it reads. It loads nothing, neither from files nor from the network: a picture is a gap.
/// A link to a web page is opened by the desktop when it is clicked.
class ReadmeView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadmeView(QWidget *parent = nullptr);

    /// Markdown; of a very long one the beginning.
    void setReadme(const QByteArray &markdown);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QByteArray m_markdown;
    QTextDocument *m_readme = nullptr; // shown since the first README
};

} // namespace Layerwright
