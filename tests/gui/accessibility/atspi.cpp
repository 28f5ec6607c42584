// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibility/atspi.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Layerwright {

static const auto accessible = u"org.a11y.atspi.Accessible"_s;
static const AtspiPlace registry{u"org.a11y.atspi.Registry"_s,
                                 QDBusObjectPath(u"/org/a11y/atspi/registry"_s)};
static const AtspiPlace desktop{u"org.a11y.atspi.Registry"_s,
                                QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};

static QDBusArgument &operator<<(QDBusArgument &argument, const AtspiPlace &place)
{
    argument.beginStructure();
    argument << place.service << place.path;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, AtspiPlace &place)
{
    argument.beginStructure();
    argument >> place.service >> place.path;
    argument.endStructure();
    return argument;
}

void AtspiNode::visit(const std::function<void(const AtspiNode &, const QStringList &)> &visitor) const
{
    visitBelow(visitor, {});
}

void AtspiNode::visitBelow(const std::function<void(const AtspiNode &, const QStringList &)> &visitor,
                           const QStringList &above) const
{
    visitor(*this, above);
    const QStringList here = above + QStringList{u"%1 “%2”"_s.arg(role, name)};
    for (const AtspiNode &child : children)
        child.visitBelow(visitor, here);
}

std::optional<AtspiNode> AtspiNode::find(const QString &wantedRole, const QString &wantedName) const
{
    std::optional<AtspiNode> found;
    visit([&](const AtspiNode &node, const QStringList &) {
        if (!found && node.has(AtspiState::Showing) && node.role == wantedRole &&
            node.name.startsWith(wantedName))
            found = node;
    });
    return found;
}

QString AtspiNode::text() const
{
    static constexpr std::pair<AtspiState, const char *> words[] = {
        {AtspiState::Focused, "focused"},     {AtspiState::Selected, "selected"},
        {AtspiState::Checked, "checked"},     {AtspiState::Expanded, "expanded"},
        {AtspiState::Collapsed, "collapsed"}, {AtspiState::Focusable, "focusable"},
    };
    QString lines;
    visit([&lines](const AtspiNode &node, const QStringList &above) {
        if (!above.isEmpty() && !node.has(AtspiState::Showing))
            return;
        QString line(above.size() * 2, u' ');
        line += u"%1 “%2”"_s.arg(node.role, node.name);
        for (const auto &[state, word] : words)
            line += node.has(state) ? u' ' + QLatin1StringView(word) : QString();
        if (!node.has(AtspiState::Enabled))
            line += u" disabled"_s;
        if (!node.description.isEmpty())
            line += u" – "_s + QString(node.description).replace(u'\n', u" / "_s);
        lines += line + u'\n';
    });
    return lines;
}

static QDBusConnection accessibilityBus()
{
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    return QDBusConnection::connectToBus(address.value(), u"a11y-test"_s);
}

AtspiClient::AtspiClient()
    : m_bus(accessibilityBus())
{
    qDBusRegisterMetaType<AtspiPlace>();
    qDBusRegisterMetaType<QList<AtspiPlace>>();
    for (const QString &kind : {u"StateChanged"_s, u"PropertyChange"_s})
        m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, kind, this, SLOT(onEvent(QDBusMessage)));
    for (const QString &event : {u"Object:StateChanged"_s, u"Object:PropertyChange"_s})
        call(registry, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s, {event});
}

std::optional<AtspiPlace> AtspiClient::application(const QString &name) const
{
    const QDBusReply<QList<AtspiPlace>> programs = call(desktop, accessible, u"GetChildren"_s);
    for (const AtspiPlace &program : programs.value())
        if (property(program, u"Name"_s).toString() == name)
            return program;
    return std::nullopt;
}

AtspiNode AtspiClient::readAlone(const AtspiPlace &place) const
{
    AtspiNode node;
    node.place = place;
    node.role = QDBusReply<QString>(call(place, accessible, u"GetRoleName"_s)).value();
    node.name = property(place, u"Name"_s).toString();
    node.description = property(place, u"Description"_s).toString();
    const QDBusReply<QList<uint>> states = call(place, accessible, u"GetState"_s);
    const QList<uint> halves = states.value();
    node.states = quint64(halves.value(0)) | quint64(halves.value(1)) << 32;
    return node;
}

AtspiNode AtspiClient::read(const AtspiPlace &place) const
{
    AtspiNode node = readAlone(place);
    if (node.role != u"application"_s && !node.has(AtspiState::Showing))
        return node; // a closed menu has much below it
    const QDBusReply<QList<AtspiPlace>> children = call(place, accessible, u"GetChildren"_s);
    for (const AtspiPlace &child : children.value())
        if (child.path.path() != "/org/a11y/atspi/null"_L1)
            node.children.append(read(child));
    return node;
}

bool AtspiClient::act(const AtspiPlace &place, int action) const
{
    return QDBusReply<bool>(call(place, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {action})).value();
}

QStringList AtspiClient::takeEvents(const QString &kind)
{
    QCoreApplication::processEvents();
    QStringList lines;
    for (const Event &event : std::exchange(m_events, {})) {
        if (event.what != kind)
            continue; // each that is looked at takes some questions
        const AtspiNode source = readAlone(event.place);
        lines.append(u"%1 %2 %3"_s.arg(event.what, source.role, source.name));
    }
    return lines;
}

void AtspiClient::onEvent(const QDBusMessage &message)
{
    m_events.append({u"%1:%2:%3"_s.arg(message.member(), message.arguments().value(0).toString(),
                                       message.arguments().value(1).toString()),
                     {message.service(), QDBusObjectPath(message.path())}});
}

QVariant AtspiClient::property(const AtspiPlace &place, const QString &name) const
{
    const QDBusReply<QDBusVariant> reply =
        call(place, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name});
    return reply.value().variant();
}

QDBusMessage AtspiClient::call(const AtspiPlace &place, const QString &interface, const QString &method,
                               const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(place.service, place.path.path(), interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, 20000);
}

} // namespace Layerwright
