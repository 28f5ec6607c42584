// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/inspection/inspectiondialog.h"
#include "model/inspection/knownfiles.h"

#include <QPointer>

#include <functional>

namespace Layerwright {

class MainWindow;
class Windows;

/// Where every file passes that was read and is not shown yet: one from outside is shown with what it holds
/// first, by the policy of the settings, and goes on only when the user wants it.
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    enum class Decision { Open, OpenCopy, Cancel };
    /// With the file, which may have been read again meanwhile, and the window it was decided over.
    using Decided = std::function<void(Decision, const OpenedFile &, MainWindow *)>;

    explicit Arrivals(Windows *windows);
    ~Arrivals() override;

    /// `decided` is called once: at once for what is known, else when the user has decided.
    void receive(const OpenedFile &opened, MainWindow *over, const Decided &decided);
    /// It is known from now on: it was opened, or the program wrote it.
    void accept(const QByteArray &sha256) { m_known.add(sha256); }
    /// The same of what is at the path.
    void acceptFile(const QString &path);

    static ArrivalPolicy policy();
    static void setPolicy(ArrivalPolicy policy);
    /// Whether a file that is not known is to be shown so.
    static bool isWorthShowing(const FileInspection &inspection, ArrivalPolicy policy);

private:
    struct Arrival
    {
        OpenedFile opened;
        FileInspection inspection;
    };
    struct Waiting
    {
        Arrival arrival;
        QPointer<MainWindow> over;
        Decided decided;
    };

    static Arrival examined(QPromise<Arrival> &promise, OpenedFile opened);
    void examineAside(const OpenedFile &opened, MainWindow *over, const Decided &decided);
    void judge(Waiting arrived);
    void showNext();
    void showPage(const Waiting &arrived);
    void decide(const Waiting &arrived, Decision decision);

    Windows *m_windows;
    KnownFiles m_known;
    QList<Waiting> m_waiting;
    bool m_isShowing = false;
};

} // namespace Layerwright
