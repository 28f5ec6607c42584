// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/help/foldedtext.h"

#include <QCoreApplication>
#include <QList>
#include <QUrl>

namespace Layerwright {

/// A place of the manual: a page, and one of its headings or, where that is empty, its beginning.
struct ManualPlace
{
    QString page;
    QString anchor;

    bool operator==(const ManualPlace &) const = default;
};

/// What stands below one heading, up to the next.
struct ManualSection
{
    QString title;
    QString anchor;    ///< as code hosts make it of the English title: the same in every language
    QString ownAnchor; ///< as they make it of this title
    int level = 1;
    QString words = {}; ///< the text without its marks, in one line
    FoldedText searchedTitle = {};
    FoldedText searched = {}; ///< title and words
};

struct ManualPage
{
    QString name;
    QString title;
    QString markdown;
    QList<ManualSection> sections; ///< the first one is the page's own
};

/// A section that has all the words that were looked for.
struct ManualHit
{
    ManualPlace place;
    QString page; ///< its title
    QString section;
    QString excerpt; ///< some text round the first word
};

/// The manual of docs/manual and the page on the rules, as they are in the program's resources. Links between
/// the pages are those of the files, so that they lead on where the files are read elsewhere. In each
/// language a page has the same headings in the same order: by that its places are the English ones.
class Manual final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Manual)

public:
    /// English, or in the language of that code, in which a page that is not there is in English.
    explicit Manual(const QString &language = {});

    /// In the order of the contents.
    const QList<ManualPage> &pages() const { return m_pages; }
    /// Null when there is no such page.
    const ManualPage *page(QStringView name) const;
    /// By either of its anchors. Null when there is none.
    const ManualSection *section(const ManualPlace &place) const;
    bool has(const ManualPlace &place) const;
    /// Where a link of that page leads; no page where it leads out of the manual.
    static ManualPlace target(const QUrl &link, const QString &fromPage);
    /// "rules#yaml-tab", which is also what follows the scheme of a link into the manual from elsewhere.
    static ManualPlace fromText(const QString &text);

    /// What is looked for by such a text.
    static QStringList wordsOf(const QString &text);
    /// The sections with all the words; those first that have them in their titles.
    QList<ManualHit> find(const QString &text) const;

private:
    QList<ManualPage> m_pages;
};

/// The anchor of a heading of that title.
QString anchorOf(const QString &title);

} // namespace Layerwright
