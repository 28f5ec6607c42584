// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpmessage.h"

#include <QObject>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace Layerwright {

/// The rows of a form that say how a server is known to be the one that it says it is.
class TrustFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds them to the form, which gives them their owner.
    TrustFields(QFormLayout *form, const Trust &trust, QWidget *owner);

    Trust trust() const;

signals:
    void changed();

private:
    void chooseFile();

    QLineEdit *m_caFile;
    QCheckBox *m_unchecked;
};

} // namespace Layerwright
