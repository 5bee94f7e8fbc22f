package realtimeweb.session.screen;

/** How the person wants the tiles arranged. */
public enum Layout {
  /** A shared screen or a pinned tile takes the stage, else a grid; two people see each other. */
  AUTO,
  GRID,
  SPEAKER
}
