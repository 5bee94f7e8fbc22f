package realtimeweb.browser.page;

import org.teavm.jso.browser.History;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import realtimeweb.session.ports.Mailbox;

/** The fragment of the page's address, percent-encoded as in the address. */
public final class PageAddress {
  /** Called when the user opens another link in this page. */
  public interface Listener {
    /** An event of the mailbox. */
    void changed(String fragment);
  }

  private final Mailbox mailbox;

  public PageAddress(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  /** The text after the #; empty if there is none. */
  public String fragment() {
    String hash = Location.current().getHash();
    return hash.isEmpty() ? "" : hash.substring(1);
  }

  /** Replaces the fragment without notifying listeners. */
  public void replace(String fragment) {
    Location page = Location.current();
    String hash = fragment.isEmpty() ? "" : "#" + fragment;
    History.current().replaceState(null, "", page.getPathName() + page.getSearch() + hash);
  }

  public void onChange(Listener listener) {
    Window.current().onHashChange(e -> mailbox.post(() -> listener.changed(fragment())));
  }
}
