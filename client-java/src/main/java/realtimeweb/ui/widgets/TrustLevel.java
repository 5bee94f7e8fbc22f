package realtimeweb.ui.widgets;

import java.util.List;
import realtimeweb.session.screen.ChannelPath;
import realtimeweb.session.screen.ChannelSecurity;
import realtimeweb.session.screen.ParticipantState;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** The overall protection of all channels. */
public enum TrustLevel {
  SEALED,
  ALL_VERIFIED,
  OVERDUE;

  public static TrustLevel of(List<ParticipantState> people) {
    int sealed = 0;
    int verified = 0;
    for (ParticipantState person : people) {
      ChannelSecurity security = person.security();
      if (security != null) {
        if (security.rotationOverdue()) {
          return OVERDUE;
        }
        sealed++;
        verified += security.verified() ? 1 : 0;
      }
    }
    return sealed > 0 && verified == sealed ? ALL_VERIFIED : SEALED;
  }

  /** The least direct path that messages take now. */
  public static ChannelPath path(List<ParticipantState> people) {
    for (ParticipantState person : people) {
      ChannelSecurity security = person.security();
      if (security != null && security.path() == ChannelPath.RELAY) {
        return ChannelPath.RELAY;
      }
    }
    return ChannelPath.DIRECT;
  }

  public Icon icon() {
    return switch (this) {
      case SEALED -> Icon.SHIELD;
      case ALL_VERIFIED -> Icon.SHIELD_CHECK;
      case OVERDUE -> Icon.SHIELD_WARNING;
    };
  }

  public String words(Texts texts) {
    return switch (this) {
      case SEALED -> "";
      case ALL_VERIFIED -> texts.of(Word.VERIFIED);
      case OVERDUE -> texts.of(Word.ROTATION_OVERDUE);
    };
  }
}
