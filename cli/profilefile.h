// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "model/profile/writer.h"

namespace Layerwright {

class Invocation;

/// `-o OUT` and `--style`, as every command has them that writes a profile.
CommandOption outputOption();
CommandOption styleOption();
CommandOption layerOption(int flags = CommandOption::Required);
CommandArgument fileArgument();

/// Opens FILE; what there is to know about the reading is said on the standard error.
tl::expected<LoadedProfile, CommandError> opened(const QString &path);

/// Writes to `-o OUT`: by its name to a file or folder, `-` to the standard output in `piped` form.
Outcome saved(const LoadedProfile &loaded, const Invocation &invocation, FileForm piped);

/// The form of a profile that was read, for a result that has no name. A folder gives JSON.
FileForm formOf(const LoadedProfile &loaded);

/// The row of the layer that the user named, by its name or else by its index.
tl::expected<int, CommandError> layerRow(const Profile &profile, const QString &wanted);

/// A profile that was opened for the sake of one layer.
struct LayerInFile
{
    LoadedProfile loaded;
    int row = 0;

    const Layer &layer() const { return loaded.profile.layers[row]; }
};
/// FILE, and the layer in it that `--layer` names.
tl::expected<LayerInFile, CommandError> openedLayer(const Invocation &invocation);

} // namespace Layerwright
