// SPDX-License-Identifier: Apache-2.0
#include "model/quoted.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Quoted)
};

} // namespace

QString quoted(const QString &text)
{
    return Tr::tr("“%1”").arg(text);
}

QString quoted(const QStringList &texts)
{
    QStringList each;
    for (const QString &text : texts)
        each.append(quoted(text));
    return each.join(u", "_s);
}

} // namespace Layerwright
