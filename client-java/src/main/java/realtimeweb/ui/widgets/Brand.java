package realtimeweb.ui.widgets;

/** The product's name, the same in every language. */
public final class Brand {
  public static final String NAME = "RealtimeWeb";

  private Brand() {}
}
