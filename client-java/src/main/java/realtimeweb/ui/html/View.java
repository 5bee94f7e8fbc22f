package realtimeweb.ui.html;

import org.teavm.jso.dom.html.HTMLElement;
import realtimeweb.protocol.Nullable;

/**
 * A part of the page, built once, that changes only when its slice of the screen changes.
 *
 * @param <T> an immutable value
 */
public abstract class View<T> {
  private @Nullable T shown;

  public abstract HTMLElement element();

  public final void show(T slice) {
    T before = shown;
    if (!slice.equals(before)) {
      shown = slice;
      render(slice, before);
    }
  }

  /** Updates the element for the slice; {@code before} is null the first time. */
  protected abstract void render(T slice, @Nullable T before);
}
