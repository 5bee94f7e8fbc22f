package realtimeweb.ui;

import java.util.List;
import realtimeweb.session.Screen.Path;
import realtimeweb.session.Screen.Person;
import realtimeweb.session.Screen.Security;
import realtimeweb.ui.html.Icon;
import realtimeweb.ui.text.Texts;
import realtimeweb.ui.text.Word;

/** How well everybody's channels are protected, in a word. */
enum Trust {
  SEALED,
  ALL_VERIFIED,
  OVERDUE;

  static Trust of(List<Person> people) {
    int sealed = 0;
    int verified = 0;
    for (Person person : people) {
      Security security = person.security();
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

  /** The longest way that messages take now. */
  static Path path(List<Person> people) {
    for (Person person : people) {
      Security security = person.security();
      if (security != null && security.path() == Path.RELAY) {
        return Path.RELAY;
      }
    }
    return Path.DIRECT;
  }

  Icon icon() {
    return switch (this) {
      case SEALED -> Icon.SHIELD;
      case ALL_VERIFIED -> Icon.SHIELD_CHECK;
      case OVERDUE -> Icon.SHIELD_WARNING;
    };
  }

  String words(Texts texts) {
    return switch (this) {
      case SEALED -> "";
      case ALL_VERIFIED -> texts.of(Word.VERIFIED);
      case OVERDUE -> texts.of(Word.ROTATION_OVERDUE);
    };
  }
}
