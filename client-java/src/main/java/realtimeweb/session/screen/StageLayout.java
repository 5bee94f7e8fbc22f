package realtimeweb.session.screen;

import java.util.List;
import realtimeweb.protocol.Nullable;

/**
 * Where the tiles are.
 *
 * @param main those that fill the stage, in order
 * @param strip those in the filmstrip beside it, in order
 * @param thumbnail oneself in the corner, movable; null where one is elsewhere or hidden
 * @param page counts from 0
 * @param pages at least 1
 */
public record StageLayout(
    Layout layout,
    List<TileId> main,
    List<TileId> strip,
    @Nullable TileId thumbnail,
    @Nullable TileId pinned,
    int page,
    int pages) {}
