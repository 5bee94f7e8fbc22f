package realtimeweb.session.screen;

public enum Panel {
  NONE,
  CHAT,
  PEOPLE,
  SECURITY,
  SETTINGS,
  /** The keys of the keyboard. */
  HELP,
  REPORT
}
