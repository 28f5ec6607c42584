// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/stackcardobject.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

class QPagedPaintDevice;
class QTextTable;

namespace Layerwright {

struct ProfileReport;
struct ReportCell;
struct ReportHead;
struct ReportSection;
struct ReportTable;

/// A report set on pages of paper.
class ReportPaper final
{
public:
    /// `body` is the room for it on a page, in pixels of the device, which must outlive it.
    ReportPaper(const ProfileReport &report, QPagedPaintDevice *device, const QSizeF &body);
    Q_DISABLE_COPY_MOVE(ReportPaper)

    static QFont textFont();
    static QColor ink() { return 0x1f2328; }
    static QColor dim() { return 0x59626c; }

    int pageCount() const { return m_document.pageCount(); }
    /// From 1. To the upper left of the device.
    void drawPage(QPainter *painter, int page) const;

private:
    /// What pages break around.
    struct Keeper
    {
        enum Kind { Caption, SectionTitle, TableTitle, Table };
        Kind kind;
        QTextCursor place;
        QTextTable *table = nullptr;
    };

    void noteTitle(Keeper::Kind kind);
    void addBlock(const QTextBlockFormat &format);
    void addHead(const ReportHead &head);
    void addStack(const QList<StackPart> &parts);
    void addSection(const ReportSection &section);
    void addHeading(Keeper::Kind kind, const QString &text, double pointSize, double above);
    void addParagraph(const QString &text, const QColor &color);
    void addTable(const ReportTable &table);
    void fillRow(QTextTable *table, int row, const QList<ReportCell> &cells, double pointSize);
    void breakPages();
    bool isAtFoot(const QTextBlock &block) const;
    bool isAtTop(const QTextBlock &block) const;

    QTextDocument m_document;
    QTextCursor m_cursor;
    StackCardObject m_cards;
    QSizeF m_body;
    QList<Keeper> m_keepers;      // in their order
    bool m_isInEmptyBlock = true; // one that is there anyway: the first, and the one behind a table
};

} // namespace Layerwright
