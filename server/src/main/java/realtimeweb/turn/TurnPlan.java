package realtimeweb.turn;

import java.util.List;

/**
 * The settings of the managed coturn.
 *
 * @param host for the URLs; empty for the host that the client used to reach this server
 * @param port for UDP and TCP
 * @param tlsPort for TLS, if there is a certificate
 * @param addresses to listen on and to relay from
 * @param externalAddresses behind NAT, {@code PUBLIC} or {@code PUBLIC/OWN}
 * @param firstRelayPort lowest port for relayed media
 * @param lastRelayPort highest port for relayed media; each allocation takes one
 * @param maxAllocationsPerUser where a user is one member of a room
 */
public record TurnPlan(
    String host,
    int port,
    int tlsPort,
    List<String> addresses,
    List<String> externalAddresses,
    int firstRelayPort,
    int lastRelayPort,
    int maxAllocationsPerUser) {

  int relayPorts() {
    return lastRelayPort - firstRelayPort + 1;
  }

  boolean hasIpv4() {
    return addresses.stream().anyMatch(address -> !address.contains(":"));
  }
}
