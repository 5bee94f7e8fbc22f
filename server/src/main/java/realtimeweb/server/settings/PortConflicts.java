package realtimeweb.server.settings;

import java.util.ArrayList;
import java.util.List;
import realtimeweb.protocol.Nullable;
import realtimeweb.turn.TurnPlan;

/** Detects two listeners on one TCP port. */
final class PortConflicts {
  private record Taken(Option option, int port, List<String> hosts) {
    private boolean meets(Taken other) {
      return port != 0
          && port == other.port
          && (isEverywhere() || other.isEverywhere() || shares(other));
    }

    private boolean isEverywhere() {
      return hosts.contains("0.0.0.0") || hosts.contains("::");
    }

    private boolean shares(Taken other) {
      return hosts.stream().anyMatch(other.hosts::contains);
    }
  }

  private final List<Taken> all = new ArrayList<>();

  PortConflicts(Settings settings) {
    List<String> host = List.of(settings.host());
    all.add(new Taken(Option.PORT, settings.port(), host));
    if (settings.https().isOn()) {
      all.add(new Taken(Option.HTTPS_PORT, settings.https().port(), host));
    }
    TurnPlan plan = settings.turn().plan();
    if (plan != null) {
      all.add(new Taken(Option.TURN_PORT, plan.port(), plan.addresses()));
      if (settings.https().isOn() || settings.turn().certificate() != null) {
        all.add(new Taken(Option.TURN_TLS_PORT, plan.tlsPort(), plan.addresses()));
      }
    }
  }

  /**
   * @throws BadSetting if two listeners would share a port
   */
  void checkApart() throws BadSetting {
    for (Taken one : all) {
      Taken other = met(one);
      if (other != null) {
        throw new BadSetting(
            one.option().flag()
                + " and "
                + other.option().flag()
                + " are both "
                + one.port()
                + " at one address; choose two ports.");
      }
    }
  }

  private @Nullable Taken met(Taken one) {
    return all.stream()
        .filter(other -> !other.equals(one) && one.meets(other))
        .findFirst()
        .orElse(null);
  }
}
