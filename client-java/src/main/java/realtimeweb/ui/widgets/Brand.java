package realtimeweb.ui.widgets;

/** The product's name, which no language translates. */
public final class Brand {
  public static final String NAME = "RealtimeWeb";

  private Brand() {}
}
