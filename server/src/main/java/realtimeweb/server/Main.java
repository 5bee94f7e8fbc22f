package realtimeweb.server;

/** The jar's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
