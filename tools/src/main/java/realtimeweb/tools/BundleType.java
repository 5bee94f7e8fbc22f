package realtimeweb.tools;

import java.util.Locale;

/** The kinds of file a page may have, by extension. */
enum BundleType {
  HTML("text/html;charset=utf-8", true, true),
  CSS("text/css;charset=utf-8", true, true),
  JS("text/javascript;charset=utf-8", true, true),
  WEBMANIFEST("application/manifest+json", true, true),
  SVG("image/svg+xml", true, true),
  MAP("application/json", true, false),
  JAVA("text/plain;charset=utf-8", true, false),
  JSON("application/json", true, false),
  TXT("text/plain;charset=utf-8", true, false),
  ICO("image/x-icon", true, false),
  PNG("image/png", false, false),
  WEBP("image/webp", false, false),
  WOFF2("font/woff2", false, false),
  OGG("audio/ogg", false, false),
  MP3("audio/mpeg", false, false);

  private final String mediaType;
  private final boolean compresses;
  private final boolean refers;

  BundleType(String mediaType, boolean compresses, boolean refers) {
    this.mediaType = mediaType;
    this.compresses = compresses;
    this.refers = refers;
  }

  static BundleType of(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    for (BundleType type : values()) {
      if (type.name().equals(extension)) {
        return type;
      }
    }
    throw new BundleProblem("The file " + name + " has an extension that no page needs.");
  }

  String mediaType() {
    return mediaType;
  }

  boolean compresses() {
    return compresses;
  }

  /** Whether it may name other files. */
  boolean refers() {
    return refers;
  }
}
