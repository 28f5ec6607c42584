// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/help/manual.h"

#include <QTextBrowser>

namespace Layerwright {

/// Shows a page of the manual. It loads nothing but pictures of the manual itself; a link to a web page is
/// opened by the desktop when it is clicked.
class ManualView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    /// The page stays with the caller, who keeps it.
    void showPage(const ManualPage *page);
    const ManualPage *page() const { return m_page; }
    void goToAnchor(const QString &anchor);
    /// Of the section that the uppermost line belongs to; empty at the beginning of the page.
    QString anchorAtTop() const;
    /// The words are marked wherever they stand on the page, as long as they are looked for.
    void setWanted(const QStringList &words);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkChosen(const Layerwright::ManualPlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void nameHeadings(QTextDocument *page);
    void markWanted();

    const ManualPage *m_page = nullptr;
    QStringList m_wanted;
    QTextDocument *m_shown = nullptr; // since the first page
};

} // namespace Layerwright
