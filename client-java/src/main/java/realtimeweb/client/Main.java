package realtimeweb.client;

import org.teavm.jso.dom.html.HTMLDocument;

/** The page's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    HTMLDocument.current().setTitle("RealtimeWeb");
  }
}
