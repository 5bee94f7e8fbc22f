package realtimeweb.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Page;

/** Moves controls that do not fit in a bar into a menu, in the order in which they were added. */
public final class OverflowBar {
  private static final class Droppable {
    private final HTMLElement control;
    private final MenuItem item;
    private boolean offered = true;

    Droppable(HTMLElement control, MenuItem item) {
      this.control = control;
      this.item = item;
    }

    void dropped(boolean dropped) {
      Dom.visible(control, offered && !dropped);
      item.visible(offered && dropped);
    }
  }

  private final HTMLElement bar;
  private final List<Droppable> droppables = new ArrayList<>();
  private boolean laidOut;

  /** The bar's content must overflow at its end; otherwise it cannot be measured. */
  public OverflowBar(HTMLElement bar) {
    this.bar = bar;
    Page.onResize(bar, this::resized);
  }

  public void add(HTMLElement control, MenuItem item) {
    droppables.add(new Droppable(control, item));
  }

  /** Sets whether the control is available at all, in the bar or in the menu. */
  public void offer(HTMLElement control, boolean offered) {
    for (Droppable each : droppables) {
      if (each.control == control && each.offered != offered) {
        each.offered = offered;
        each.dropped(false);
        if (laidOut) {
          fit();
        }
      }
    }
  }

  private void resized() {
    laidOut = true;
    fit();
  }

  private void fit() {
    for (Droppable each : droppables) {
      each.dropped(false);
    }
    for (Droppable each : droppables) {
      if (bar.getScrollWidth() <= bar.getClientWidth()) {
        return;
      }
      each.dropped(true);
    }
  }
}
