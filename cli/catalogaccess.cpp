// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogaccess.h"

#include "cli/invocation.h"
#include "model/network/httpsession.h"
#include "model/registry/passwordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CatalogAccess)
};

/// In the order of the options, or of the list.
tl::expected<QList<CatalogSource>, CommandError> chosenSources(const QStringList &chosen, bool orAll)
{
    const auto added = CatalogStore().sources();
    if (!added && (chosen.isEmpty() || !orAll))
        return orAll ? tl::expected<QList<CatalogSource>, CommandError>(failed(added.error()))
                     : QList<CatalogSource>();
    if (chosen.isEmpty() && orAll && added->isEmpty())
        return usageError(Tr::tr("name a --catalog, or add one by “catalog add”"));
    if (chosen.isEmpty())
        return orAll ? *added : QList<CatalogSource>();
    QList<CatalogSource> sources;
    for (const QString &each : chosen) {
        const QList<CatalogSource> known = added.value_or(QList<CatalogSource>());
        const auto source = std::ranges::find(known, each, &CatalogSource::name);
        sources.append(source == known.end() ? localSource(each) : *source);
    }
    return sources;
}

tl::expected<Catalog, CommandError> read(const Invocation &invocation, bool orAll)
{
    const auto sources = chosenSources(invocation.values(u"catalog"_s), orAll);
    if (!sources)
        return tl::unexpected(sources.error());
    PlaceContents all;
    for (const CatalogSource &source : *sources) {
        const auto contents = readSource(source);
        if (!contents)
            return failed(contents.error());
        all.packs += contents->packs;
        all.notes += contents->notes;
    }
    return Catalog::listing(std::move(all.packs), std::move(all.notes));
}

} // namespace

CommandOption catalogOption(int flags)
{
    return {
        u"catalog"_s,
        {},
        u"CATALOG"_s,
        Tr::tr("a folder of packs or pack archives, an archive of packs, an OCI image layout, or the name "
               "of a catalog that was added"),
        flags | CommandOption::File};
}

CommandOption anyCatalogOption()
{
    CommandOption option = catalogOption(CommandOption::Repeatable);
    option.help += u"; "_s + Tr::tr("all that were added where none is given");
    return option;
}

CommandOption caFileOption()
{
    return {u"ca-file"_s,
            {},
            u"FILE"_s,
            Tr::tr("the certificate of an authority of your own, in PEM"),
            CommandOption::File};
}

tl::expected<Catalog, CommandError> catalogOf(const Invocation &invocation)
{
    return read(invocation, false);
}

tl::expected<Catalog, CommandError> catalogOrAll(const Invocation &invocation)
{
    return read(invocation, true);
}

tl::expected<CatalogSource, CommandError> addedSource(const CatalogStore &store, const QString &name)
{
    const auto sources = store.sources();
    if (!sources)
        return failed(sources.error());
    const auto source = std::ranges::find(*sources, name, &CatalogSource::name);
    if (source == sources->end())
        return failed(
            {Tr::tr("There is no catalog “%1”. “catalog list” names those that were added.").arg(name)});
    return *source;
}

QString apiKeyFor(const QUrl &console)
{
    const QString given = qEnvironmentVariable("LAYERWRIGHT_API_KEY").trimmed();
    return given.isEmpty() ? PasswordStore().passwordOf(PasswordOwner::ofConsole(console)) : given;
}

QString passwordOf(const CatalogSource &source)
{
    if (source.kind == SourceKind::Console)
        return apiKeyFor(source.url());
    const QString given = qEnvironmentVariable("LAYERWRIGHT_PASSWORD");
    return given.isEmpty() || source.userName.isEmpty()
               ? PasswordStore().passwordOf(PasswordOwner::of(source))
               : given;
}

HttpAccess accessOf(const CatalogSource &source)
{
    return accessTo(source, passwordOf(source));
}

HttpSession sessionFor(const CatalogSource &source)
{
    return HttpSession(accessOf(source));
}

tl::expected<Pack, CommandError> fetchedPack(const PackEntry &entry)
{
    if (!isAtHand(entry)) {
        const auto source = addedSource(CatalogStore(), entry.source);
        if (!source)
            return tl::unexpected(source.error());
        HttpSession session = sessionFor(*source);
        if (const auto fetched = entry.contents->storage()->fetch(session); !fetched)
            return failed(fetched.error());
    }
    const auto pack = packOf(entry);
    return pack ? tl::expected<Pack, CommandError>(*pack) : failed(pack.error());
}

} // namespace Layerwright
