// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace Layerwright {

/// Where an accessible object is on the accessibility bus.
struct AtspiPlace
{
    QString service;
    QDBusObjectPath path;

    bool operator==(const AtspiPlace &) const = default;
};

/// The states of the AT-SPI specification that are looked at here, by their bits.
enum class AtspiState {
    Checked = 4,
    Collapsed = 5,
    Enabled = 8,
    Expanded = 10,
    Focusable = 11,
    Focused = 12,
    Selected = 23,
    Showing = 25,
    Checkable = 41,
};

/// One object of the tree that an assistive program reads, with what is below it.
struct AtspiNode
{
    AtspiPlace place;
    QString role;
    QString name;
    QString description;
    quint64 states = 0;
    QList<AtspiNode> children;

    bool has(AtspiState state) const { return states >> int(state) & 1; }
    void visit(const std::function<void(const AtspiNode &node, const QStringList &above)> &visitor) const;
    /// The first that is shown, with that role and a name that begins so.
    std::optional<AtspiNode> find(const QString &role, const QString &name) const;
    /// One line for each object that is shown, indented.
    QString text() const;

private:
    void visitBelow(const std::function<void(const AtspiNode &, const QStringList &)> &visitor,
                    const QStringList &above) const;
};

/// Reads another program as a screen reader does: over the accessibility bus, by the protocol AT-SPI 2, with
/// nothing of Qt's own accessibility in between.
class AtspiClient final : public QObject
{
    Q_OBJECT

public:
    /// Through the session bus of the environment. Not connected where there is no accessibility bus.
    AtspiClient();

    bool isConnected() const { return m_bus.isConnected(); }
    /// The program of that name, with its windows as children that are not read yet.
    std::optional<AtspiPlace> application(const QString &name) const;
    /// With all below it that is shown.
    AtspiNode read(const AtspiPlace &place) const;
    bool act(const AtspiPlace &place, int action = 0) const;
    /// What was told since the last call of that kind, as "kind:detail:value role name", such as
    /// "StateChanged:focused:1 list item layer 1 of 7, alpha".
    QStringList takeEvents(const QString &kind);

private slots:
    void onEvent(const QDBusMessage &message);

private:
    AtspiNode readAlone(const AtspiPlace &place) const;
    QVariant property(const AtspiPlace &place, const QString &name) const;
    QDBusMessage call(const AtspiPlace &place, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const;

    struct Event
    {
        QString what;
        AtspiPlace place;
    };

    QDBusConnection m_bus;
    QList<Event> m_events;
};

} // namespace Layerwright

Q_DECLARE_METATYPE(Layerwright::AtspiPlace)
