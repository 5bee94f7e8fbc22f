package realtimeweb.endtoend;

import realtimeweb.endtoend.stage.Tile;
import realtimeweb.endtoend.stage.Until;

/** What it means that somebody's picture and sound arrive. */
final class Reception {
  private static final int FRAMES = 10;

  private Reception() {}

  static void comesIn(Tile tile) {
    picturesComeIn(tile);
    double before = tile.reception().audioEnergy();
    Until.holds("more sound", () -> tile.reception().audioEnergy() > before);
  }

  static void picturesComeIn(Tile tile) {
    long before = tile.reception().framesDecoded();
    Until.holds("more pictures", () -> tile.reception().framesDecoded() >= before + FRAMES);
    Until.holds("a picture that is not black", tile::isNotBlack);
  }
}
