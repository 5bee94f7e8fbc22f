package realtimeweb.session.stage;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.session.screen.Layout;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.session.screen.StageLayout;
import realtimeweb.session.screen.TileId;
import realtimeweb.session.screen.VideoSource;

/** Where every tile goes: what the person chose, what the view has room for, and who speaks. */
public final class StageArrangement {
  private final TileOrder tileOrder = new TileOrder();
  private Layout layout = Layout.AUTO;
  private @Nullable TileId pinned;
  private int page;
  private int gridRoom = 9;
  private int stripRoom = 5;

  public void choose(Layout chosen) {
    layout = chosen;
  }

  public void next() {
    layout =
        switch (layout) {
          case AUTO -> Layout.GRID;
          case GRID -> Layout.SPEAKER;
          case SPEAKER -> Layout.AUTO;
        };
  }

  /** In a grid a pinned tile is the first of the first page. */
  public void pin(TileId tile) {
    boolean held = tile.equals(pinned);
    pinned = held ? null : tile;
    page = held ? page : 0;
  }

  public void turnPage(int pages) {
    page += pages;
  }

  /** As many as the view has room for, at least one of each. */
  public void fits(int grid, int strip) {
    gridRoom = Math.max(1, grid);
    stripRoom = Math.max(1, strip);
  }

  /**
   * The stage as it is now.
   *
   * @param people the others, and oneself last
   * @param speaker id of the person who speaks, or spoke last; empty if nobody did
   */
  public StageLayout stage(List<ParticipantState> people, String speaker, boolean hideSelf) {
    VisibleTiles visibleTiles = VisibleTiles.of(people, hideSelf);
    tileOrder.seat(visibleTiles.others());
    tileOrder.spoke(speaker);
    if (pinned != null && !visibleTiles.has(pinned)) {
      pinned = null;
    }
    List<TileId> featured = featured(visibleTiles);
    if (!featured.isEmpty()) {
      return besideStrip(featured, visibleTiles);
    }
    if (layout == Layout.AUTO && visibleTiles.others().size() == 1) {
      return faceToFace(visibleTiles);
    }
    return grid(visibleTiles);
  }

  /** What fills the stage, with everybody else in the filmstrip; empty for a grid. */
  private List<TileId> featured(VisibleTiles visibleTiles) {
    if (layout == Layout.GRID) {
      return List.of();
    }
    if (pinned != null) {
      return List.of(pinned);
    }
    if (!visibleTiles.shares().isEmpty()) {
      return visibleTiles.shares();
    }
    boolean speakerLayout = layout == Layout.SPEAKER && !visibleTiles.others().isEmpty();
    return speakerLayout ? List.of(camera(tileOrder.lastSpeaker())) : List.of();
  }

  private StageLayout besideStrip(List<TileId> featured, VisibleTiles visibleTiles) {
    List<TileId> strip = queue(featured, visibleTiles, stripRoom, visibleTiles.own());
    return staged(featured, strip, null, 1);
  }

  private StageLayout faceToFace(VisibleTiles visibleTiles) {
    List<TileId> other = List.of(camera(visibleTiles.others().get(0)));
    return staged(other, visibleTiles.ownShare(), visibleTiles.ownCamera(), 1);
  }

  private StageLayout grid(VisibleTiles visibleTiles) {
    boolean everything = layout == Layout.GRID;
    List<TileId> first = pinned == null ? List.of() : List.of(pinned);
    List<TileId> own = everything ? visibleTiles.own() : visibleTiles.ownFace();
    List<TileId> all = new ArrayList<>(first);
    all.addAll(queue(first, visibleTiles, gridRoom - first.size(), own));
    int pages = Math.max(1, (all.size() + gridRoom - 1) / gridRoom);
    turnWithin(pages);
    int from = page * gridRoom;
    List<TileId> shown = all.subList(from, Math.min(all.size(), from + gridRoom));
    return staged(shown, everything ? List.of() : visibleTiles.ownShare(), null, pages);
  }

  /** Everything but those tiles, in order: screens, the others, oneself. */
  private List<TileId> queue(
      List<TileId> without, VisibleTiles visibleTiles, int inSight, List<TileId> own) {
    List<TileId> queue = new ArrayList<>(visibleTiles.shares());
    queue.removeAll(without);
    String absent = cameraOf(without);
    for (String id : tileOrder.order(absent, inSight - queue.size())) {
      queue.add(camera(id));
    }
    queue.addAll(own);
    queue.removeAll(without);
    return queue;
  }

  private StageLayout staged(
      List<TileId> main, List<TileId> strip, @Nullable TileId thumbnail, int pages) {
    turnWithin(pages);
    return new StageLayout(
        layout, List.copyOf(main), List.copyOf(strip), thumbnail, pinned, page, pages);
  }

  private void turnWithin(int pages) {
    page = Math.max(0, Math.min(page, pages - 1));
  }

  private static String cameraOf(List<TileId> tiles) {
    for (TileId tile : tiles) {
      if (tile.source() == VideoSource.CAMERA) {
        return tile.participantId();
      }
    }
    return "";
  }

  private static TileId camera(String participantId) {
    return new TileId(participantId, VideoSource.CAMERA);
  }
}
