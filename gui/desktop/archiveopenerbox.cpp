// SPDX-License-Identifier: Apache-2.0
#include "gui/desktop/archiveopenerbox.h"

#include "gui/addlayer/notelabel.h"
#include "gui/theme/sides.h"

#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

namespace Layerwright {

ArchiveOpenerBox::ArchiveOpenerBox(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QCheckBox(tr("Open every .&tgz archive with Layerwright")))
    , m_note(new NoteLabel)
{
    // Below the text of the check box.
    const int indent = m_choice->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                       m_choice->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_note->setContentsMargins(Sides::margins({indent, 0, 0, 0}, layoutDirection()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_choice);
    layout->addWidget(m_note);
    connect(m_choice, &QCheckBox::clicked, this, &ArchiveOpenerBox::choose);
    refresh();
}

void ArchiveOpenerBox::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void ArchiveOpenerBox::choose(bool isHere)
{
    const Result<void> done = isHere ? m_opener.openHere() : m_opener.openElsewhere();
    refresh();
    if (!done)
        m_note->say(done.error().message, Severity::Error);
}

void ArchiveOpenerBox::refresh()
{
    const ArchiveOpener::State state = m_opener.state();
    m_choice->setChecked(state == ArchiveOpener::State::Here);
    m_choice->setEnabled(state == ArchiveOpener::State::Here || state == ArchiveOpener::State::Elsewhere);
    m_note->say(explanation(state));
    m_choice->setAccessibleDescription(m_note->text());
}

QString ArchiveOpenerBox::explanation(ArchiveOpener::State state) const
{
    switch (state) {
    case ArchiveOpener::State::Unsupported:
        return tr(
            "Which program opens .tgz archives is chosen in the settings of the system. There Layerwright is "
            "one of those to choose from.");
    case ArchiveOpener::State::NotInstalled:
        return tr("To be chosen for files, Layerwright must be installed: there is no %1 among the "
                  "applications of this desktop. Install its package.")
            .arg(QString::fromUtf8(ArchiveOpener::program()));
    case ArchiveOpener::State::Here:
        return tr(
            "Archives without a profile are opened here, too. Without the tick, what opened them before "
            "does so again.");
    case ArchiveOpener::State::Elsewhere:
        break;
    }
    const QString other = m_opener.openerName();
    if (other.isEmpty())
        return tr(
            "Archives whose names end in .profile.tgz open here in any case. What opens the others is left "
            "to the desktop now.");
    return tr("Archives whose names end in .profile.tgz open here in any case. The others open with %1 now.")
        .arg(other);
}

} // namespace Layerwright
