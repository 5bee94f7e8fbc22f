package realtimeweb.ui;

import realtimeweb.protocol.PeerMessage.ReactionKind;

/** The character that stands for a feeling. */
final class Emoji {
  private Emoji() {}

  static String of(ReactionKind kind) {
    return switch (kind) {
      case THUMBS_UP -> "👍";
      case APPLAUSE -> "👏";
      case HEART -> "❤️";
      case LAUGHTER -> "😂";
      case SURPRISE -> "😮";
      case PARTY -> "🎉";
    };
  }
}
