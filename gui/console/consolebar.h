// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace Layerwright {

class ConsoleConnector;

/// Which console a dialog is about, and the way to another one.
class ConsoleBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleBar(ConsoleConnector *connector, QWidget *parent = nullptr);

    /// Asks for the console; the dialog that this is in stays where it is.
    void chooseConsole();

signals:
    /// The key could not be kept as it was wanted.
    void warned(const QString &why);

private:
    void showConsole();

    ConsoleConnector *m_connector;
    QLabel *m_scope;
};

} // namespace Layerwright
