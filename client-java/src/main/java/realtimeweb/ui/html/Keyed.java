package realtimeweb.ui.html;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * One view for each item of a list. A view lives as long as its item's key is in the list. Its
 * element is never moved past one that stays in place, because a moved video would stop.
 *
 * @param <T> an item
 * @param <V> its view
 */
public final class Keyed<T, V extends View<T>> {
  /** The identity of an item. */
  public interface Key<T> {
    String of(T item);
  }

  /** Creates the view for a new key. */
  public interface Maker<T, V> {
    V make(T item);
  }

  private final HTMLElement parent;
  private final Key<T> key;
  private final Maker<T, V> maker;
  private final Map<String, V> views = new LinkedHashMap<>();

  public Keyed(HTMLElement parent, Key<T> key, Maker<T, V> maker) {
    this.parent = parent;
    this.key = key;
    this.maker = maker;
  }

  public void show(List<T> items) {
    removeAllBut(items);
    Node place = parent.getFirstChild();
    for (T item : items) {
      V view = views.get(key.of(item));
      if (view == null) {
        view = maker.make(item);
        views.put(key.of(item), view);
      }
      if (view.element() == place) {
        place = place.getNextSibling();
      } else {
        parent.insertBefore(view.element(), place);
      }
      view.show(item);
    }
  }

  public Collection<V> views() {
    return views.values();
  }

  private void removeAllBut(List<T> items) {
    Set<String> keys = new HashSet<>();
    for (T item : items) {
      keys.add(key.of(item));
    }
    Iterator<Map.Entry<String, V>> entries = views.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, V> entry = entries.next();
      if (!keys.contains(entry.getKey())) {
        parent.removeChild(entry.getValue().element());
        entries.remove();
      }
    }
  }
}
