package realtimeweb.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.ui.html.Dom;
import realtimeweb.ui.html.Page;

/** Drops controls from a bar that is too narrow for them into a menu, in the order added. */
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

  /** The bar's content has to overflow at its end, or it cannot be measured. */
  public OverflowBar(HTMLElement bar) {
    this.bar = bar;
    Page.onResize(bar, this::resized);
  }

  public void add(HTMLElement control, MenuItem item) {
    droppables.add(new Droppable(control, item));
  }

  /** Whether the control is to be had at all, here or there. */
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
