package realtimeweb.endtoend.stage;

import realtimeweb.endtoend.stage.page.Tile;
import realtimeweb.endtoend.stage.waiting.Until;

/** Defines when video and audio of a participant count as received. */
public final class Reception {
  private static final int FRAMES = 10;

  private Reception() {}

  public static void comesIn(Tile tile) {
    picturesComeIn(tile);
    double before = tile.reception().audioEnergy();
    Until.holds("more sound", () -> tile.reception().audioEnergy() > before);
  }

  public static void picturesComeIn(Tile tile) {
    long before = tile.reception().framesDecoded();
    Until.holds("more pictures", () -> tile.reception().framesDecoded() >= before + FRAMES);
    Until.holds("a picture that is not black", tile::isNotBlack);
  }
}
