package realtimeweb.gallery;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.checkup.CheckupIntents;

/** Writes the last wish for the doctor into an element's data-wish. */
final class GalleryCheckupCommands implements CheckupIntents {
  private final HTMLElement place;

  GalleryCheckupCommands(HTMLElement place) {
    this.place = place;
  }

  @Override
  public void start() {
    place.setAttribute("data-wish", "start");
  }

  @Override
  public void playAgain() {
    place.setAttribute("data-wish", "playAgain");
  }

  @Override
  public void heard(boolean heard) {
    place.setAttribute("data-wish", "heard|" + heard);
  }
}
