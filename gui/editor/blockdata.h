// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBlock>

#ifdef LAYERWRIGHT_HIGHLIGHTING
#include <KSyntaxHighlighting/State>
#endif

namespace Layerwright {

/// What the editor remembers at a line; it goes with the line wherever edits move it.
struct BlockData final : public QTextBlockUserData
{
    bool isFolded = false;  ///< the deeper lines behind it are hidden
    bool isChanged = false; ///< otherwise than saved
#ifdef LAYERWRIGHT_HIGHLIGHTING
    KSyntaxHighlighting::State endState;
    bool isHighlighted = false;
#endif

    static BlockData *of(const QTextBlock &block)
    {
        return static_cast<BlockData *>(block.userData());
    }

    static BlockData &at(QTextBlock block)
    {
        if (!block.userData())
            block.setUserData(new BlockData);
        return *of(block);
    }
};

} // namespace Layerwright
