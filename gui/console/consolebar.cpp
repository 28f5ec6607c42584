// SPDX-License-Identifier: Apache-2.0
#include "gui/console/consolebar.h"

#include "gui/console/connectiondialog.h"
#include "gui/console/consoleconnector.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

ConsoleBar::ConsoleBar(ConsoleConnector *connector, QWidget *parent)
    : QWidget(parent)
    , m_connector(connector)
    , m_scope(new QLabel)
{
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setAccessibleName(tr("Console"));
    QFont bold = font();
    bold.setBold(true);
    m_scope->setFont(bold);
    auto *choose = new QPushButton(tr("C&onnection…"));
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_scope, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ConsoleBar::chooseConsole);
    connect(connector, &ConsoleConnector::connectionChanged, this, &ConsoleBar::showConsole);
    showConsole();
}

void ConsoleBar::showConsole()
{
    m_scope->setText(m_connector->connection() ? m_connector->scope() : tr("No console was named yet"));
}

void ConsoleBar::chooseConsole()
{
    auto *dialog = new ConnectionDialog(m_connector->connection(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::forgetWanted, m_connector, &ConsoleConnector::forgetKey);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto connection = dialog->connection();
        if (!connection)
            return;
        m_connector->setConnection(*connection);
        if (dialog->apiKey().isEmpty())
            return;
        if (const auto kept = m_connector->keepKey(dialog->apiKey(), dialog->keepsKey()); !kept)
            emit warned(kept.error().message + u' ' + tr("It is used for this session."));
    });
    dialog->open();
}

} // namespace Layerwright
